import { useId } from 'react';

import type { ProposalView, RejectionDetail } from '../../../api/types.ts';
import { useRejectionChange } from '../../../api/use-rejection-change.ts';
import { formatDay } from '../../../i18n/format-date.ts';
import { spoken } from '../../../i18n/spoken.ts';
import { t } from '../../../i18n/t.ts';
import { Button } from '../../../ui/button.tsx';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { focusSection } from '../../../ui/focus-section.ts';
import { Icon } from '../../../ui/icon.tsx';
import { MessageLink } from './message-link.tsx';

/** What may have come of it: the words, why it is not certain, and one press for yes or no. */
export function Proposals({ no }: { readonly no: RejectionDetail }) {
  if (no.proposals.length === 0) return null;
  return (
    <div className="mb-6">
      <h3 className="mb-3 text-sm font-medium text-muted">{t.watching.title}</h3>
      <ul className="flex flex-col gap-3">
        {no.proposals.map((proposal) => (
          <Proposal key={proposal.messageKey} no={no} proposal={proposal} />
        ))}
      </ul>
    </div>
  );
}

function Proposal({ no, proposal }: { readonly no: RejectionDetail; readonly proposal: ProposalView }) {
  const change = useRejectionChange(no.id);
  const question = useId();
  const { messageKey } = proposal;
  const outcome = t.outcome[proposal.outcome];
  // The question goes away with its answer: whoever uses the keyboard stays in this part of the page.
  const say = (yes: boolean) => {
    change.mutate({ kind: 'proposals', body: { messageKey, yes } }, { onSettled: () => focusSection('outcome') });
  };
  return (
    <li className="rounded-lg border border-line bg-wash px-4 py-3">
      <p id={question} className="font-medium">
        {t.watching.question[proposal.outcome]}
      </p>
      {proposal.quote === null ? null : (
        <q className="mt-1 block max-w-[62ch] font-letter leading-snug" dir="auto">
          {proposal.quote}
        </q>
      )}
      <p className="mt-1 text-sm text-muted">
        <MessageLink no={no} messageKey={messageKey} after=". " />
        {t.watching.came(formatDay(proposal.at))} {spoken(proposal.why)}
      </p>
      <div className="mt-3 flex flex-wrap gap-2">
        <Button
          look="main"
          aria-label={t.watching.yesTo(outcome)}
          aria-describedby={question}
          disabled={change.isPending}
          onClick={() => say(true)}
        >
          <Icon name="check" />
          {t.watching.yes}
        </Button>
        <Button
          aria-label={t.watching.noTo(outcome)}
          aria-describedby={question}
          disabled={change.isPending}
          onClick={() => say(false)}
        >
          {t.watching.no}
        </Button>
      </div>
      {change.error === null ? null : <ErrorNotice error={change.error} />}
    </li>
  );
}
