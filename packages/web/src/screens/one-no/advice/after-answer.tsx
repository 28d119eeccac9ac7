import type { RejectionDetail } from '../../../api/types.ts';
import { formatDay } from '../../../i18n/format-date.ts';
import { t } from '../../../i18n/t.ts';
import { cameWords } from '../draft/came-words.ts';

/** What there is to do once the user has answered or something has come: that, and no longer the no itself. */
export function AfterAnswer({ no }: { readonly no: RejectionDetail }) {
  const came = cameWords(no);
  const letter = no.timeline.findLast(({ kind }) => kind === 'sent');
  const answered = letter === undefined ? t.advice.cameSince : t.advice.answered(formatDay(letter.at));
  const nothing = no.status === 'waiting' || no.status === 'settled' ? t.advice.nothingToDo[no.status] : '';
  if (no.bounce?.permanent === true && no.status === 'to-decide') return <ToMend answered={answered} />;
  const toSay = no.proposals.length > 0 || no.unsaid !== null;
  return (
    <div aria-live="polite">
      <p className="font-letter text-2xl tracking-tight text-balance">{came === '' ? answered : came}</p>
      <p className="mt-1 text-muted empty:hidden">
        {came === '' ? (
          nothing
        ) : (
          <>
            {answered}{' '}
            <a href={toSay ? '#outcome' : '#answer'} className="text-accent underline underline-offset-4">
              {toSay ? t.one.to.outcome : t.palette.answer}
            </a>
          </>
        )}
      </p>
    </div>
  );
}

/** The letter came back: another address comes before everything else. */
function ToMend({ answered }: { readonly answered: string }) {
  return (
    <div>
      <p className="font-letter text-2xl tracking-tight text-balance">{t.watching.bounceTitle}</p>
      <p className="mt-1 text-muted">
        {answered}{' '}
        <a href="#answer" className="text-accent underline underline-offset-4">
          {t.watching.toMend}
        </a>
      </p>
    </div>
  );
}
