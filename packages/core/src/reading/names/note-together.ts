import { WHERE } from './ranker.ts';
import type { Gathering } from './ranker.ts';

/**
 * Notes in which places together a name stands, how it is like the domain there, and, of two names of which one holds the
 * other, where each stands by itself: `Cajueiro` in the letter and `Editora Cajueiro` in the header.
 */
export function noteTogether(found: Gathering, shown: string, carrying: boolean): void {
  const all = [...found.sightings()];
  for (const { sighting } of all) {
    const { where, likeness } = sighting;
    sighting.note(carrying ? 'carried where' : 'where', String(where));
    sighting.note(`where ${String(where & ~WHERE.again & ~WHERE.line)}`, likeness ?? 'none');
    sighting.note(`shown ${shown}`, String(where & ~WHERE.again & ~WHERE.line));
  }
  const standing = all.filter(({ key, sighting }) => key.length > 2 && sighting.where !== 0);
  for (const long of standing) {
    for (const short of standing) {
      if (short.key.length >= long.key.length) continue;
      const begins = long.key.startsWith(short.key);
      if (!begins && !long.key.endsWith(short.key)) continue;
      const how = `${begins ? 'begins' : 'ends'} ${String(short.sighting.where & PAIRED)}`;
      short.sighting.note(`short ${how}`, String(long.sighting.where & PAIRED));
      long.sighting.note(`long ${how}`, String(long.sighting.where & PAIRED));
    }
  }
}

const PAIRED = WHERE.subject | WHERE.text | WHERE.leave | WHERE.shown | WHERE.shownPart;
