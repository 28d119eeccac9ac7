import { OUTCOMES } from '@ajar/core';

import type { RejectionDetail } from '../../../api/types.ts';
import { useRejectionChange } from '../../../api/use-rejection-change.ts';
import { t } from '../../../i18n/t.ts';
import { Button } from '../../../ui/button.tsx';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { Section } from '../../../ui/section.tsx';
import { BounceSaid } from './bounce-said.tsx';
import { OutcomesSaid } from './outcomes-said.tsx';
import { Proposals } from './proposals.tsx';
import { Timeline } from './timeline.tsx';
import { UnsaidSaid } from './unsaid-said.tsx';

/** What came of it so far, how it went, and what only the user can add. */
export function OutcomeSection({ no }: { readonly no: RejectionDetail }) {
  const change = useRejectionChange(no.id);
  // A letter that came is no silence.
  const outcomes = no.unsaid === null ? OUTCOMES : OUTCOMES.filter((outcome) => outcome !== 'silence');
  return (
    <Section id="outcome" title={t.outcomes.title}>
      <div className="grid grid-cols-1 gap-8 lg:grid-cols-[1fr_24rem]">
        <div>
          <BounceSaid no={no} />
          <Proposals no={no} />
          <UnsaidSaid no={no} />
          <OutcomesSaid no={no} />
          <Timeline entries={no.timeline} />
        </div>
        <div>
          <p className="mb-3 text-[0.9375rem] text-muted">
            {no.unsaid === null ? t.outcomes.record : t.watching.amounts}
          </p>
          <div className="flex flex-wrap gap-2">
            {outcomes.map((outcome) => (
              <Button
                key={outcome}
                disabled={change.isPending}
                onClick={() => change.mutate({ kind: 'outcomes', body: { outcome } })}
              >
                {t.outcome[outcome]}
              </Button>
            ))}
          </div>
          <div className="mt-6 border-t border-line pt-5">
            {no.status === 'settled' && no.today?.why !== 'to-answer' ? (
              <Button disabled={change.isPending} onClick={() => change.mutate({ kind: 'reopen' })}>
                <Icon name="undo" />
                {t.outcomes.reopen}
              </Button>
            ) : (
              <>
                <Button disabled={change.isPending} onClick={() => change.mutate({ kind: 'close' })}>
                  <Icon name="check" />
                  {t.outcomes.close}
                </Button>
                <p className="mt-2 text-sm text-muted">{t.outcomes.closeHelp}</p>
              </>
            )}
          </div>
          {change.error === null ? null : <ErrorNotice error={change.error} />}
        </div>
      </div>
    </Section>
  );
}
