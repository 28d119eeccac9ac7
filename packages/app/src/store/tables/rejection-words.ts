import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

import type { EngineName, Traits } from '../engine/engine.ts';
import type { Db } from '../schema.ts';
import type { Summary, WordQuery } from '../store.ts';
import { foldedWords } from './folded-words.ts';
import { putSealedWords, sealedPlacesWith } from './sealed-words.ts';
import type { Term } from './sealed-words.ts';

/** PostgreSQL marks where a word stands with a weight; SQLite has columns. */
const WEIGHT = { org: 'A', about: 'B', letter: 'D' } as const;
const PARTS = ['org', 'about', 'letter'] as const;
/** Words asked for at most; more finds nothing that these do not. */
const MOST_ASKED = 30;

/** Puts the words of one summary into the index, in place of those before. */
export async function putWords(db: Db, { name, seal }: Traits, place: number, words: Summary['words']): Promise<void> {
  if (seal !== null) return putSealedWords(db, seal, place, words);
  if (name === 'sqlite') {
    const [org, about, letter] = PARTS.map((part) => foldedWords(words[part]).join(' '));
    await sql`insert or replace into rejection_words (rowid, org, about, letter)
      values (${place}, ${org}, ${about}, ${letter})`.execute(db);
    return;
  }
  const vector = vectorOf(words);
  await sql`insert into rejection_words (place, words) values (${place}, ${vector}::tsvector)
    on conflict (place) do update set words = excluded.words`.execute(db);
}

/** The text form of a tsvector, so that no parser has a say: every word quoted, with its place and weight. */
function vectorOf(words: Summary['words']): string {
  const marked: string[] = [];
  let place = 0;
  for (const part of PARTS) {
    // A gap, so that no phrase reaches from one part into the next.
    place += 2;
    for (const word of foldedWords(words[part])) marked.push(`'${word}':${(place += 1)}${WEIGHT[part]}`);
  }
  return marked.join(' ');
}

/** The places of summaries that have all of these words; null when there is nothing to look for. */
export async function placesWith(
  db: Db,
  { name, seal }: Traits,
  asked: readonly WordQuery[],
): Promise<RawBuilder<number> | null> {
  const terms = asked
    .map(({ text, ...term }) => ({ ...term, words: foldedWords(text) }))
    .filter(({ words }) => words.length > 0)
    .slice(0, MOST_ASKED)
    .map((term) => ({ ...term, words: term.words.slice(0, MOST_ASKED) }));
  if (terms.length === 0) return null;
  if (seal !== null) return sql<number>`(select unnest(${await sealedPlacesWith(db, seal, terms)}::bigint[]))`;
  if (name === 'sqlite') {
    const match = terms
      .map(({ words, within, whole }) => {
        const phrase = `"${words.join(' ')}"${whole ? '' : ' *'}`;
        return within === 'org' ? `({org} : ${phrase})` : `(${phrase})`;
      })
      .join(' AND ');
    return sql<number>`(select rowid from rejection_words where rejection_words match ${match})`;
  }
  const query = terms.map((term) => `(${phraseOf(term)})`).join(' & ');
  return sql<number>`(select place from rejection_words where words @@ ${query}::tsquery)`;
}

function phraseOf({ words, within, whole }: Term): string {
  const where = within === 'org' ? WEIGHT.org : '';
  return words
    .map((word, index) => {
      const marks = `${whole || index < words.length - 1 ? '' : '*'}${where}`;
      return `'${word}'${marks === '' ? '' : `:${marks}`}`;
    })
    .join(' <-> ');
}

/** Empties the index, and what SQLite would keep of deleted rows until it tidies up. */
export async function clearWords(db: Db, engine: EngineName): Promise<void> {
  if (engine === 'sqlite') await sql`insert into rejection_words (rejection_words) values ('delete-all')`.execute(db);
  else await db.deleteFrom('rejection_words').execute();
}
