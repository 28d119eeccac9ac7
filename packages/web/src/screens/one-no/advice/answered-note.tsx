import type { RejectionDetail } from '../../../api/types.ts';
import { formatDay } from '../../../i18n/format-date.ts';
import { t } from '../../../i18n/t.ts';
import { cameWords } from '../draft/came-words.ts';
import { isAnswered } from './is-answered.ts';

/** Says that the advice lies behind the reader, once they have answered or something has come. */
export function AnsweredNote({ no }: { readonly no: RejectionDetail }) {
  if (!isAnswered(no)) return null;
  const came = cameWords(no);
  const letter = no.timeline.findLast(({ kind }) => kind === 'sent');
  return (
    <p className="mb-5 border-l-2 border-edge pl-3 text-[0.9375rem]">
      {letter === undefined ? t.advice.cameSince : t.advice.answered(formatDay(letter.at))} {t.advice.onTheNo}
      {came === '' ? null : (
        <>
          {' '}
          <a href="#answer" className="text-accent underline underline-offset-4">
            {came}
          </a>
        </>
      )}
    </p>
  );
}
