import { inOrganisation } from '../../api/in-organisation.ts';
import type { Overview } from '../../api/types.ts';
import { t } from '../../i18n/t.ts';
import { Sheet } from '../../ui/sheet.tsx';
import { FirstRunAccount } from './first-run-account.tsx';
import { FirstRunWithout } from './first-run-without.tsx';
import { ScanForm } from '../settings/scan-form.tsx';

/** Nothing found yet: what Ajar is for, and how to begin. */
export function FirstRun({ overview }: { readonly overview: Overview }) {
  return (
    <div className="max-w-2xl pt-10 sm:pt-16">
      <h1 className="font-letter text-3xl tracking-tight">{t.empty.title}</h1>
      <p className="mt-4 max-w-[60ch] text-[1.0625rem]">{t.empty.intro}</p>
      <p className="mt-3 text-muted">{t.empty.read(overview.messagesRead)}</p>
      <FirstRunAccount />
      {inOrganisation ? null : (
        <Sheet className="mt-5 p-5 sm:p-7">
          <h2 className="mb-4 text-lg font-semibold">{t.scan.title}</h2>
          <ScanForm />
          <p className="mt-6 text-sm text-muted">
            {t.empty.terminal} <code className="rounded bg-sunk px-1.5 py-0.5">npm start -- PATH</code>
          </p>
        </Sheet>
      )}
      <FirstRunWithout />
    </div>
  );
}
