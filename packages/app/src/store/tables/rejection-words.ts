import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

import type { EngineName, Traits } from '../engine/engine.ts';
import type { Db } from '../schema.ts';
import type { Seal } from '../seal.ts';
import type { Summary, WordQuery } from '../store.ts';
import { foldedWords } from './folded-words.ts';
import { askedLexeme, lexemesOf, MOST_LEXEMES } from './lexemes.ts';

/** PostgreSQL marks where a word stands with a weight; SQLite has columns. */
const WEIGHT = { org: 'A', about: 'B', letter: 'D' } as const;
const PARTS = ['org', 'about', 'letter'] as const;
/** Words asked for at most; more finds nothing that these do not. */
const MOST_ASKED = 30;

/** Puts the words of one summary into the index, in place of those before. */
export async function putWords(db: Db, { name, seal }: Traits, place: number, words: Summary['words']): Promise<void> {
  if (name === 'sqlite') {
    const [org, about, letter] = PARTS.map((part) => foldedWords(words[part]).join(' '));
    await sql`insert or replace into rejection_words (rowid, org, about, letter)
      values (${place}, ${org}, ${about}, ${letter})`.execute(db);
    return;
  }
  const vector = vectorOf(seal, words);
  await sql`insert into rejection_words (place, words) values (${place}, ${vector}::tsvector)
    on conflict (${seal === null ? sql`` : sql`member, `}place) do update set words = excluded.words`.execute(db);
}

/** The text form of a tsvector, so that no parser has a say: every word quoted, with its place and weight. */
function vectorOf(seal: Seal | null, words: Summary['words']): string {
  const marked: string[] = [];
  let place = 0;
  for (const part of PARTS) {
    // A gap, so that no phrase reaches from one part into the next.
    place += 2;
    for (const word of foldedWords(words[part])) {
      place += 1;
      for (const lexeme of lexemesOf(seal, word)) marked.push(`'${lexeme}':${place}${WEIGHT[part]}`);
      if (marked.length > MOST_LEXEMES) break;
    }
  }
  return marked.join(' ');
}

/** The places of summaries that have all of these words; null when there is nothing to look for. */
export function placesWith({ name, seal }: Traits, asked: readonly WordQuery[]): RawBuilder<number> | null {
  const terms = asked
    .map(({ text, ...term }) => ({ ...term, words: foldedWords(text) }))
    .filter(({ words }) => words.length > 0)
    .slice(0, MOST_ASKED)
    .map((term) => ({ ...term, words: term.words.slice(0, MOST_ASKED) }));
  if (terms.length === 0) return null;
  if (name === 'sqlite') {
    const match = terms
      .map(({ words, within, whole }) => {
        const phrase = `"${words.join(' ')}"${whole ? '' : ' *'}`;
        return within === 'org' ? `({org} : ${phrase})` : `(${phrase})`;
      })
      .join(' AND ');
    return sql<number>`(select rowid from rejection_words where rejection_words match ${match})`;
  }
  const query = terms.map((term) => `(${phraseOf(seal, term)})`).join(' & ');
  return sql<number>`(select place from rejection_words where words @@ ${query}::tsquery)`;
}

function phraseOf(
  seal: Seal | null,
  { words, within, whole }: Omit<WordQuery, 'text'> & { readonly words: readonly string[] },
): string {
  const where = within === 'org' ? WEIGHT.org : '';
  return words
    .map((word, index) => {
      const { lexeme, begins } = askedLexeme(seal, word, whole || index < words.length - 1);
      const marks = `${begins ? '*' : ''}${where}`;
      return `'${lexeme}'${marks === '' ? '' : `:${marks}`}`;
    })
    .join(' <-> ');
}

/** Empties the index, and what SQLite would keep of deleted rows until it tidies up. */
export async function clearWords(db: Db, engine: EngineName): Promise<void> {
  if (engine === 'sqlite') await sql`insert into rejection_words (rejection_words) values ('delete-all')`.execute(db);
  else await db.deleteFrom('rejection_words').execute();
}
