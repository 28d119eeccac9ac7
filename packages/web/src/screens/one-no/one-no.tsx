import { lazy, Suspense } from 'react';

import { inOrganisation } from '../../api/in-organisation.ts';
import type { RejectionDetail } from '../../api/types.ts';
import { t } from '../../i18n/t.ts';
import { Notice } from '../../ui/notice.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { who } from '../../words/who.ts';
import { AdvicePanel } from './advice/advice-panel.tsx';
import { DraftSection } from './draft/draft-section.tsx';
import { ThreadShown } from './letter/thread-shown.tsx';
import { NotARejection } from './not-a-rejection.tsx';
import { OneNoHeader } from './one-no-header.tsx';
import { OutcomeSection } from './outcome/outcome-section.tsx';
import { SaysPanel } from './says/says-panel.tsx';

/** Only where there is somebody else. */
const WhoSees = lazy(async () => {
  const { WhoSees: section } = await import('../organisation/sharing/who-sees.tsx');
  return { default: section };
});

/** Below this the reading asks to be looked at. */
const SURE_ENOUGH = 0.6;

/** The page in the order of thought: read it, weigh it, answer it, see what came of it. */
export function OneNo({ no }: { readonly no: RejectionDetail }) {
  useTitle(who(no));
  const dismissed = no.correction.verdict === 'not-a-rejection';
  const doubtful = no.confidence < SURE_ENOUGH && !no.corrected;
  return (
    <div className="flex flex-col gap-12 pt-6">
      <OneNoHeader no={no} />
      {dismissed ? <NotARejection no={no} /> : doubtful ? <Notice tone="warning">{t.one.unsure}</Notice> : null}
      <div className="grid grid-cols-1 items-start gap-x-10 gap-y-12 lg:grid-cols-[minmax(0,1fr)_24rem] lg:grid-rows-[auto_1fr]">
        <ThreadShown no={no} />
        {/* Beside both: a short letter leaves no hole above the advice. */}
        <div className="lg:col-start-2 lg:row-span-2 lg:row-start-1">
          <SaysPanel no={no} />
          {dismissed ? null : <NotARejection no={no} />}
        </div>
        {dismissed ? null : <AdvicePanel no={no} />}
      </div>
      {dismissed ? null : (
        <>
          <DraftSection no={no} />
          <OutcomeSection no={no} />
        </>
      )}
      {inOrganisation ? (
        <Suspense fallback={null}>
          <WhoSees no={no.id} />
        </Suspense>
      ) : null}
    </div>
  );
}
