import { useQuery } from '@tanstack/react-query';

import { demoQuery } from '../../api/demo.ts';
import { inOrganisation } from '../../api/in-organisation.ts';
import type { Overview } from '../../api/types.ts';
import { t } from '../../i18n/t.ts';
import { Sheet } from '../../ui/sheet.tsx';
import { ScanForm } from '../settings/scan-form.tsx';
import { FirstRunAccount } from './first-run-account.tsx';
import { FirstRunDemo } from './first-run-demo.tsx';
import { FirstRunWithout } from './first-run-without.tsx';

/** Nothing found yet: what Ajar is for, and the doors by which to begin, side by side. */
export function FirstRun({ overview }: { readonly overview: Overview }) {
  const { data: demo } = useQuery({ ...demoQuery, enabled: !inOrganisation });
  return (
    <div className="pt-10 sm:pt-16">
      <h1 className="font-letter text-3xl tracking-tight">{t.empty.title}</h1>
      <p className="mt-4 max-w-[60ch] text-[1.0625rem]">{t.empty.intro}</p>
      <p className="mt-3 text-muted">{t.empty.read(overview.messagesRead)}</p>
      <div className="mt-8 grid grid-cols-[repeat(auto-fit,minmax(min(18rem,100%),1fr))] gap-5">
        {demo?.canEnter === true ? <FirstRunDemo /> : null}
        {inOrganisation ? null : (
          <Sheet className="p-5 sm:p-6">
            <h2 className="mb-4 text-lg font-semibold">{t.scan.title}</h2>
            <ScanForm />
          </Sheet>
        )}
        <FirstRunAccount />
      </div>
      <FirstRunWithout />
    </div>
  );
}
