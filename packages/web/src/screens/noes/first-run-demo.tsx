import { useMutation } from '@tanstack/react-query';

import { enterDemo } from '../../api/demo.ts';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Sheet } from '../../ui/sheet.tsx';

/** The door to the made-up mailbox: the whole of it, in a minute, with nothing of one's own. */
export function FirstRunDemo() {
  const enter = useMutation({ mutationFn: enterDemo });
  const waits = enter.isPending || enter.isSuccess;
  return (
    <Sheet className="p-5 sm:p-6">
      <h2 className="mb-2 text-lg font-semibold">{t.empty.demo}</h2>
      <p className="mb-4 text-muted">{t.empty.demoHelp}</p>
      <Button look="main" disabled={waits} onClick={() => enter.mutate()}>
        <Icon name="forward" />
        {waits ? t.empty.demoOpening : t.empty.demoOpen}
      </Button>
      <div className="mt-4 empty:hidden">{enter.error === null ? null : <ErrorNotice error={enter.error} />}</div>
    </Sheet>
  );
}
