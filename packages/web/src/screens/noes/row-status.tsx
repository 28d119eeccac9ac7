import type { RejectionSummary } from '../../api/types.ts';
import { formatDay } from '../../i18n/format-date.ts';
import { t } from '../../i18n/t.ts';

/** Where it stands, in as few words as will do: nothing at all for what is plainly still to decide. */
export function RowStatus({ no }: { readonly no: RejectionSummary }) {
  const words = statusWords(no);
  return words === '' ? null : <span className="font-medium text-ink">{words}</span>;
}

function statusWords(no: RejectionSummary): string {
  const proposal = no.proposals.at(-1);
  if (no.status === 'to-decide' && no.bounce?.permanent === true) return t.watching.rowBounce;
  if (no.letter === 'refused' || no.letter === 'unknown') return t.sending.row[no.letter];
  if (proposal !== undefined) return t.watching.rowProposal(t.outcome[proposal.outcome]);
  if (no.letter !== null) return t.sending.row[no.letter];
  if (no.status === 'waiting' && no.bounce !== null) return t.watching.rowDelayed;
  if (no.status === 'waiting' && no.away !== null)
    return t.watching.rowAway(no.away.until === null ? null : formatDay(no.away.until));
  if (no.status === 'waiting' && no.silence !== null) return t.noes.silence(no.silence.days, no.silence.normal);
  const last = no.outcomes.at(-1);
  // Answered, and to decide again: something came back that is no outcome.
  if (no.status === 'to-decide' && no.today?.why !== 'to-answer') return no.answers > 0 ? t.watching.rowReplied : '';
  return (no.status === 'settled' || no.status === 'to-decide') && last !== undefined
    ? t.outcome[last.outcome]
    : t.status[no.status];
}
