import type { MessageView, RejectionDetail } from '../../service/views.ts';
import { day } from '../text/numbers.ts';
import { renderMarks } from '../text/marks.ts';
import { markWords } from '../text/paint.ts';
import type { Paint } from '../text/paint.ts';
import { oneLine, plain } from '../text/plain.ts';
import { hang, wrapInPlace } from '../text/wrap.ts';
import { FINALITY_WORDS, FORM_WORDS } from '../wording.ts';
import { adviceBlock } from './advice-block.ts';
import { claims } from './claims.ts';
import { status } from './rejection-table.ts';
import { watchBlock } from './watch-block.ts';
import { theirLetter, whoWrote } from './who-wrote.ts';

/** One no on a page: who and what, the letter, what it says, what is advised, what came of it. */
export function rejectionPage(detail: RejectionDetail, width: number, paint: Paint, all: boolean): string {
  const prose = Math.min(width, 90);
  const letters = detail.thread.filter((message) => all || message.key === detail.messageKey);
  const blocks = [
    header(detail, paint),
    ...letters.map((message) => letter(message, detail, prose, paint)),
    claims(
      {
        reasons: detail.reasonQuotes,
        doors: detail.doorQuotes,
        noFeedback: detail.noFeedback,
        replyable: withElsewhere(detail),
      },
      prose,
      paint,
    ),
    adviceBlock(detail.advice, prose, paint, answeredWords(detail)),
    customs(detail, prose, paint),
    timeline(detail, prose, paint),
    watchBlock(detail, prose, paint),
  ];
  return blocks.filter((block) => block !== '').join('\n\n');
}

function withElsewhere({ replyable, answersElsewhere }: RejectionDetail): RejectionDetail['replyable'] {
  return answersElsewhere === null ? replyable : { ...replyable, why: answersElsewhere };
}

function header(detail: RejectionDetail, paint: Paint): string {
  const who = oneLine(detail.organisation ?? detail.person ?? detail.from);
  const what = detail.role === null ? '' : `: ${oneLine(detail.role)}`;
  const facts = [
    day(detail.receivedAt),
    detail.field,
    ...(detail.withoutLetter === true ? ['noted by you'] : [FORM_WORDS[detail.form]]),
    ...(detail.finality === null ? [] : [FINALITY_WORDS[detail.finality]]),
    status(detail),
    ...(detail.corrected ? ['corrected by you'] : []),
  ];
  return `${paint('bold', who + what)}\n${paint('dim', `${facts.join(' · ')}   id ${detail.id}`)}`;
}

const HEADING_ONLY = '(only the heading of this letter was kept)';

function letter(message: MessageView, detail: RejectionDetail, width: number, paint: Paint): string {
  const mark = markWords(paint);
  const isTheNo = message.key === detail.messageKey;
  const subject = renderMarks(plain(message.subject), isTheNo ? detail.subjectMarks : [], mark);
  const head = [
    `${paint('dim', 'From   ')} ${oneLine(message.from)}`,
    `${paint('dim', 'To     ')} ${oneLine(message.to)}`,
    `${paint('dim', 'Date   ')} ${day(message.date)}`,
    `${paint('dim', 'Subject')} ${subject}`,
  ];
  const text = message.text === '' ? '(there is no letter, or no text in it)' : (message.text ?? HEADING_ONLY);
  const body = renderMarks(wrapInPlace(plain(text), width - 2), isTheNo ? detail.marks : [], mark).trim();
  const bar = paint('dim', '│');
  return [...head, '', ...body.split('\n')].map((line) => `${bar} ${line}`.trimEnd()).join('\n');
}

/** That the advice lies behind the reader: what they sent, or what came; empty where neither is. */
function answeredWords({ answers, outcomes, bounce, status: stands, timeline: entries }: RejectionDetail): string {
  const sent = entries.findLast(({ kind }) => kind === 'sent');
  if (bounce?.permanent === true && stands === 'to-decide')
    return 'Your letter came back: mend the address, see below.';
  if (answers > 0 && sent !== undefined) return `You answered on ${day(sent.at)}.`;
  return outcomes.some(({ by }) => by !== 'time') ? 'Something has come since.' : '';
}

function customs(detail: RejectionDetail, width: number, paint: Paint): string {
  if (detail.customs.length === 0) return '';
  return [paint('bold', 'Usual in this field'), ...detail.customs.map((custom) => hang('  - ', custom, width))].join(
    '\n',
  );
}

/** What somebody else did: who, is told. */
const CAME: ReadonlySet<string> = new Set(['replied', 'proposed', 'outcome']);

function timeline(detail: RejectionDetail, width: number, paint: Paint): string {
  if (detail.timeline.length === 0) return '';
  const lines = detail.timeline.map((entry) => {
    const theirs = CAME.has(entry.kind) ? theirLetter(detail, entry.messageKey) : undefined;
    const who = theirs === undefined ? '' : ` From ${whoWrote(theirs)}.`;
    return hang(`  ${day(entry.at)}  `, `${oneLine(entry.text)}${who}`, width);
  });
  return [paint('bold', 'What happened'), ...lines].join('\n');
}
