import { lazy, Suspense, useState } from 'react';

import { t } from '../../../i18n/t.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Skeleton } from '../../../ui/skeleton.tsx';

const AddForms = lazy(async () => ({ default: (await import('./add-forms.tsx')).AddForms }));

/** Opens the box in which a no is added by hand. */
export function AddNo() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t.add.open}</Button>
      <Dialog open={open} onOpenChange={setOpen} title={t.add.title}>
        <Suspense fallback={<Skeleton className="h-64" />}>
          <AddForms onDone={() => setOpen(false)} />
        </Suspense>
      </Dialog>
    </>
  );
}
