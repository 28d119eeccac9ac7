import { folded } from '../grammar/fold.ts';

const NEXT = folded(
  'next following prochain prochaine nachsten nachste nachstes nachster kommenden kommende kommendes proximo proxima prossimo prossima volgend volgende komende',
);
const YEAR_WORDS = folded('year annee an jahr jahres ano anno jaar');

/** `end of April`, `Ende April`, `a finales de abril`; `mid October`, `mi-octobre`. */
const END = folded('end fin fine ende finales final fim eind einde');
const MIDDLE = folded('mid middle mi mitte mediados meados meta half medio');

/** Which part of a month is meant: `by the end of April`. */
export function partBefore(words: readonly string[], index: number): 'end' | 'middle' | null {
  for (const at of [index - 1, index - 2, index - 3]) {
    const word = words[at] ?? '';
    if (END.has(word)) return 'end';
    if (MIDDLE.has(word)) return 'middle';
    if (!OF.has(word)) return null;
  }
  return null;
}

export const OF = folded('of de di do d van the des la');

export function yearNear(words: readonly string[], index: number): number | null {
  for (const at of [index + 1, index + 2, index + 3]) {
    if (/^20\d\d$/u.test(words[at] ?? '')) return Number(words[at]);
  }
  return null;
}

/** `in the autumn of next year`, `au printemps de l'an prochain`. */
export function yearAfterNext(words: readonly string[], index: number, sent: number | null): number | null {
  if (sent === null) return null;
  for (let at = index + 1; at <= index + 4; at += 1)
    if (isYearWord(words, at) && isNext(words, at)) return new Date(sent).getUTCFullYear() + 1;
  return null;
}

function isYearWord(words: readonly string[], at: number): boolean {
  return YEAR_WORDS.has(words[at] ?? '');
}

export function isNext(words: readonly string[], index: number): boolean {
  return (
    NEXT.has(words[index - 1] ?? '') ||
    (NEXT.has(words[index + 1] ?? '') && !YEAR_WORDS.has(words[index + 1] ?? '')) ||
    (words[index + 1] === 'que' && ['viene', 'vem'].includes(words[index + 2] ?? ''))
  );
}
