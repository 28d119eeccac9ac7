import { useState } from 'react';

import { t } from '../../../i18n/t.ts';
import { Button } from '../../../ui/button.tsx';
import { AddNoDialog } from './add-no-dialog.tsx';

/** Opens the box in which a no is added by hand. */
export function AddNo() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t.add.open}</Button>
      <AddNoDialog open={open} onOpenChange={setOpen} />
    </>
  );
}
