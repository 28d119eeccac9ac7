import { sql } from 'kysely';

import type { Db } from '../schema.ts';
import type { Seal } from '../seal.ts';
import { openSealed, sealedPlace } from '../sealed-rows.ts';
import type { Summary } from '../store.ts';
import { foldedWords } from './folded-words.ts';

/** Words next to each other, the last of them only begun unless `whole`. */
export interface Term {
  readonly within: 'org' | 'all';
  readonly words: readonly string[];
  readonly whole: boolean;
}

const TABLE = 'rejection_words';
/** Rows that are opened and looked through at once: a few megabytes at most. */
const AT_ONCE = 500;

/**
 * Keeps the words of one summary sealed. A database that must not know them cannot look them up: its index would show which words
 * are the same and how often, and take ten times the room.
 */
export async function putSealedWords(db: Db, seal: Seal, place: number, words: Summary['words']): Promise<void> {
  const folded = [words.org, words.about, words.letter].map((text) => ` ${foldedWords(text).join(' ')} `);
  const sealed = Buffer.from(seal.seal(placeName(place), Buffer.from(folded.join('\n'))));
  await sql`insert into rejection_words (place, words) values (${place}, ${sealed})
    on conflict (member, place) do update set words = excluded.words`.execute(db);
}

/** The places of summaries that have all of these. */
export async function sealedPlacesWith(db: Db, seal: Seal, terms: readonly Term[]): Promise<readonly number[]> {
  const wanted = terms.map(({ words, within, whole }) => ({ within, text: ` ${words.join(' ')}${whole ? ' ' : ''}` }));
  const found: number[] = [];
  let last: number | undefined;
  do {
    const { rows } = await sql<{ place: number; words: Uint8Array }>`
      select place, words from rejection_words where place > ${last ?? 0} order by place limit ${sql.lit(AT_ONCE)}`.execute(
      db,
    );
    for (const { place, words } of rows) {
      const all = wordsOf(seal, place, words);
      const org = all.slice(0, all.indexOf('\n'));
      if (wanted.every(({ within, text }) => (within === 'org' ? org : all).includes(text))) found.push(place);
    }
    last = rows.length < AT_ONCE ? undefined : rows.at(-1)?.place;
  } while (last !== undefined);
  return found;
}

function wordsOf(seal: Seal, place: number, sealed: Uint8Array): string {
  return Buffer.from(openSealed(seal, TABLE, placeName(place), sealed)).toString('utf8');
}

function placeName(place: number): string {
  return sealedPlace(TABLE, 'words', [place]);
}
