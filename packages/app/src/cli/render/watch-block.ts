import { OUTCOMES } from '@ajar/core';

import type { RejectionDetail } from '../../service/views.ts';
import { day } from '../text/numbers.ts';
import type { Paint } from '../text/paint.ts';
import { oneLine } from '../text/plain.ts';
import { hang } from '../text/wrap.ts';
import { OUTCOME_WORDS } from '../wording.ts';
import { sendingWords } from './sending-words.ts';
import { theirLetter, whoWrote } from './who-wrote.ts';

/** What waits for a word of the user's: a letter under way, what may have come of it, an address to mend; and who is away. */
export function watchBlock(detail: RejectionDetail, width: number, paint: Paint): string {
  return [
    letters(detail, width, paint),
    proposals(detail, width, paint),
    unsaid(detail, width, paint),
    bounce(detail, width, paint),
    away(detail),
  ]
    .filter((block) => block !== '')
    .join('\n\n');
}

/** Letters that were approved and are not known to have left: that they left, or came back, stands elsewhere. */
function letters({ drafts }: RejectionDetail, width: number, paint: Paint): string {
  const open = drafts.filter(
    ({ status, sending }) => status === 'approved' && sending?.state !== 'sent' && sending?.state !== 'returned',
  );
  if (open.length === 0) return '';
  const lines = open.flatMap((draft) =>
    draft.sending === null
      ? [
          `Approved. Send it from your account with: ajar send ${draft.id}, or take it out with: ajar export ${draft.id}`,
        ]
      : sendingWords(draft).split('\n'),
  );
  return [paint('bold', 'Your letter'), ...lines.map((line) => hang('  ', line, width))].join('\n');
}

function proposals(detail: RejectionDetail, width: number, paint: Paint): string {
  const { id, proposals: open } = detail;
  if (open.length === 0) return '';
  const lines = open.flatMap((one) => [
    hang(
      `  ${day(one.at)}  `,
      `${OUTCOME_WORDS[one.outcome]}? ${quoted(one.quote)}${fromWhom(detail, one)}${oneLine(one.why)}`,
      width,
    ),
    ...(open.length === 1 ? [] : [`              letter ${one.messageKey.slice(0, KEY_SHOWN)}`]),
  ]);
  const how = open.length === 1 ? '' : ' --letter KEY';
  return [
    paint('bold', 'Did this come of it?'),
    ...lines,
    `  Yes: ajar outcome ${id.slice(0, 6)} --yes${how}   No: ajar outcome ${id.slice(0, 6)} --no${how}`,
  ].join('\n');
}

/** As much of a letter’s key as tells it from the few others that are proposed. */
const KEY_SHOWN = 8;

/** Who wrote it, and under which subject, so that it can be found. */
function fromWhom(detail: RejectionDetail, { messageKey }: RejectionDetail['proposals'][number]): string {
  const letter = theirLetter(detail, messageKey);
  return letter === undefined ? '' : `From ${whoWrote(letter)}, “${oneLine(letter.subject)}”. `;
}

function quoted(quote: string | null): string {
  return quote === null ? '' : `“${oneLine(quote)}” `;
}

/** They wrote back, and only the user can say what it amounts to. */
function unsaid({ id, unsaid: one }: RejectionDetail, width: number, paint: Paint): string {
  if (one === null) return '';
  const kinds = OUTCOMES.filter((kind) => kind !== 'silence').join(', ');
  return [
    paint('bold', 'What does it amount to?'),
    hang('  ', `They wrote back on ${day(one.at)}. What that amounts to is not said yet.`, width),
    hang('  ', `Say so: ajar outcome ${id.slice(0, 6)} KIND, which is one of ${kinds}.`, width),
  ].join('\n');
}

function bounce({ id, status, bounce: one, otherAddresses }: RejectionDetail, width: number, paint: Paint): string {
  // Once a letter to another address is begun, there is nothing to mend any more.
  if (one === null || (one.permanent && status !== 'to-decide')) return '';
  const whom = one.address === null ? 'Your letter' : `Your letter to ${oneLine(one.address)}`;
  if (!one.permanent) return hang('  ', `${whom} is delayed. Servers still try; there is nothing to do yet.`, width);
  const others = otherAddresses.map(({ address, why }) => hang('  - ', `${oneLine(address)}  ${oneLine(why)}`, width));
  return [
    paint('bold', 'This address did not work: mend it'),
    hang('  ', `${whom} came back. ${oneLine(one.why)}`, width),
    ...others,
    `  The same words to another address: ajar mend ${id.slice(0, 6)} ADDRESS`,
  ].join('\n');
}

function away({ away: one }: RejectionDetail): string {
  if (one === null) return '';
  return one.until === null
    ? '  They are away.'
    : `  They are away until ${day(one.until)}; the wait is counted from then.`;
}
