import { lazy, Suspense } from 'react';

import { t } from '../../../i18n/t.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { Skeleton } from '../../../ui/skeleton.tsx';

const AddForms = lazy(async () => ({ default: (await import('./add-forms.tsx')).AddForms }));

interface AddNoDialogProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
}

/** The box in which a no is added by hand. */
export function AddNoDialog({ open, onOpenChange }: AddNoDialogProps) {
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={t.add.title}>
      <Suspense fallback={<Skeleton className="h-64" />}>
        <AddForms onDone={() => onOpenChange(false)} />
      </Suspense>
    </Dialog>
  );
}
