import type { RejectionDetail } from '../../../api/types.ts';
import { formatDay } from '../../../i18n/format-date.ts';
import { t } from '../../../i18n/t.ts';
import { MessageLink } from './message-link.tsx';

/** The outcomes, newest last, each with who saw it; while waiting, how long it has been. */
export function OutcomesSaid({ no }: { readonly no: RejectionDetail }) {
  if (no.outcomes.length === 0) {
    const { silence, away: absence } = no;
    const until = absence?.until ?? null;
    // While they are away to a day, no day of silence is counted.
    const waits =
      silence === null ? nothing(no) : t.outcomes.waiting(until === null ? silence.days : null, silence.normal);
    const away = absence === null ? '' : t.watching.away(until === null ? null : formatDay(until));
    return <p aria-live="polite">{`${away} ${waits}`.trim()}</p>;
  }
  return (
    <ul aria-live="polite" className="flex flex-col gap-3">
      {no.outcomes.map((outcome) => (
        <li key={`${outcome.outcome} ${outcome.at}`}>
          <p>
            <span className="font-medium">{t.outcome[outcome.outcome]}</span>{' '}
            <span className="text-sm text-muted">
              {formatDay(outcome.at)}, {t.outcomes.by[outcome.by]}
              <MessageLink no={no} messageKey={outcome.messageKey} before=" · " />
            </span>
          </p>
          {outcome.quote === null ? null : (
            <q className="mt-0.5 block max-w-[62ch] font-letter leading-snug" dir="auto">
              {outcome.quote}
            </q>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Where something waits for a yes or a no, or came back, that stands above. */
function nothing(no: RejectionDetail): string {
  return no.proposals.length > 0 || no.unsaid !== null || no.bounce !== null ? '' : t.outcomes.nothing;
}
