import type { RejectionDetail } from '../../../api/types.ts';
import { useRejectionChange } from '../../../api/use-rejection-change.ts';
import { formatDay } from '../../../i18n/format-date.ts';
import { t } from '../../../i18n/t.ts';
import { Button } from '../../../ui/button.tsx';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { focusSection } from '../../../ui/focus-section.ts';

type Proposal = RejectionDetail['proposals'][number];

/** What came and may be an outcome: their words, why it is not certain, and one press to say so. */
export function ProposalsSaid({ no }: { readonly no: RejectionDetail }) {
  const change = useRejectionChange(no.id);
  const answer = ({ messageKey }: Proposal, yes: boolean) => {
    change.mutate({ kind: 'proposals', body: { messageKey, yes } }, { onSuccess: () => focusSection('outcome') });
  };
  if (no.proposals.length === 0) return null;
  return (
    <div className="mb-6 rounded-lg border border-accent/40 bg-wash p-5">
      <h3 className="font-medium">{t.watch.proposals}</h3>
      <ul className="mt-2 flex flex-col gap-5">
        {no.proposals.map((proposal) => (
          <li key={`${proposal.messageKey} ${proposal.outcome}`} className="flex flex-col gap-2">
            <OneProposal proposal={proposal} busy={change.isPending} onAnswer={(yes) => answer(proposal, yes)} />
          </li>
        ))}
      </ul>
      {change.error === null ? null : <ErrorNotice error={change.error} />}
    </div>
  );
}

interface OneProposalProps {
  readonly proposal: Proposal;
  readonly busy: boolean;
  readonly onAnswer: (yes: boolean) => void;
}

function OneProposal({ proposal, busy, onAnswer }: OneProposalProps) {
  const outcome = t.outcome[proposal.outcome];
  return (
    <>
      <p>
        <span className="text-lg font-semibold">{outcome}</span>{' '}
        <span className="text-sm text-muted">{formatDay(proposal.at)}</span>
      </p>
      {proposal.quote === null ? null : (
        <q className="block max-w-[62ch] font-letter leading-snug" dir="auto">
          {proposal.quote}
        </q>
      )}
      <p className="text-sm text-muted">{proposal.why}</p>
      <div className="flex gap-3">
        <Button look="main" aria-label={t.watch.yesTo(outcome)} disabled={busy} onClick={() => onAnswer(true)}>
          {t.watch.yes}
        </Button>
        <Button aria-label={t.watch.noTo(outcome)} disabled={busy} onClick={() => onAnswer(false)}>
          {t.watch.no}
        </Button>
      </div>
    </>
  );
}
