import type { MessageRow, StoreReader } from '../../store/store.ts';
import type { Links } from './links-around.ts';
import { byDate, threadAround } from './thread-around.ts';

const DAY = 86_400_000;
/** How long after a no an answer is looked for that can only be told by whom it goes to and what it is about. */
const ANSWERED_WITHIN = 180 * DAY;
const MOST_LOOKED_AT = 100;
/** How mail programs begin the subject of an answer, in the languages of most of them. */
const ANSWERS = /^(?:(?:re|r|aw|antw|antwort|sv|vs|odp|rv|réf?|rép)\s{0,2}(?:\[\d{1,3}\])?\s{0,2}[:：]\s{0,5}){1,9}/iu;

/**
 * The thread of a no. One without a Message-ID can be referred to by nothing: what the user answered to it is told by whom it goes to, what
 * it is about and when it was written, and comes along with its own thread.
 */
export async function threadOfNo(
  reader: StoreReader,
  links: Links,
  no: MessageRow,
  mine: ReadonlySet<string>,
): Promise<readonly MessageRow[]> {
  const rows = await threadAround(links, no);
  const answers = no.messageId === null ? await answersTo(reader, no, mine) : [];
  if (answers.length === 0) return rows;
  const all = new Map(rows.map((row) => [row.key, row]));
  for (const answer of answers) for (const row of await threadAround(reader, answer)) all.set(row.key, row);
  return [...all.values()].toSorted(byDate);
}

async function answersTo(
  reader: StoreReader,
  no: MessageRow,
  mine: ReadonlySet<string>,
): Promise<readonly MessageRow[]> {
  const { date, fromAddress } = no;
  const subject = about(no);
  if (date === null || fromAddress === null || subject === '') return [];
  const [kept] = await reader.kept([no.key]);
  const theirs = [fromAddress, ...(kept?.message.replyTo ?? []).map(({ address }) => address)];
  const around = await reader.messagesAround({ addresses: theirs, domains: [], since: date, limit: MOST_LOOKED_AT });
  const answers = around.filter(
    (row) =>
      mine.has(row.fromAddress ?? '') &&
      theirs.includes(row.toAddress ?? '') &&
      ANSWERS.test(row.subject) &&
      about(row) === subject &&
      (row.date ?? Infinity) - date <= ANSWERED_WITHIN &&
      // Another no of theirs under the same subject came in between: it is that which was answered.
      !around.some((other) => isNoBetween(other, row, subject, theirs)),
  );
  const elsewhere = new Set(
    (await reader.messagesWithIds(answers.flatMap(({ refs }) => refs))).map(({ messageId }) => messageId),
  );
  return answers.filter(({ refs }) => !refs.some((ref) => elsewhere.has(ref)));
}

function isNoBetween(other: MessageRow, answer: MessageRow, subject: string, theirs: readonly string[]): boolean {
  return (
    other.verdict === 'rejection' &&
    theirs.includes(other.fromAddress ?? '') &&
    about(other) === subject &&
    (other.date ?? Infinity) <= (answer.date ?? 0)
  );
}

/** A subject without the signs of an answer. */
function about({ subject }: MessageRow): string {
  return subject.replace(ANSWERS, '').trim().toLowerCase();
}
