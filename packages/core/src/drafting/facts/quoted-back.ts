import { turned } from '../echo/turned.ts';
import { smallFirst } from '../first-letter.ts';
import { shapeOfFact } from './shape-of-fact.ts';

/** Their own words, typed without their subject ("argued over it", "missed her stop"), as the clause that the letter has; null where it has none. */
export function quotedBack(head: string, sentences: readonly string[]): string | null {
  const words = head.split(' ').length;
  const typed = smallFirst(head);
  if (PLACED.test(typed)) return placedIn(typed, sentences);
  if (
    words < 2 ||
    words > MOST_QUOTED ||
    !(shapeOfFact(typed, 'en') === 'did' || /^(?:we|I|they|she|he|you) /i.test(typed))
  )
    return null;
  const bare = typed.replace(/^(?:we|I|they|she|he|you) /i, '');
  const forms = [
    bare,
    bare.replace(/\b(?:her|his|their)\b/gi, 'my'),
    bare.replace(/\b(?:her|his|their)\b/gi, 'our'),
    bare.replace(/\bmy\b/gi, 'your'),
  ];
  for (const form of new Set(forms)) {
    for (const said of sentences) {
      const at = said.toLowerCase().indexOf(form.toLowerCase());
      if (at < 0 || !/(?:^|[^\p{L}])(?:we|I)(?:['’](?:ve|d))? (?:[^.;:]{0,80} )?$/iu.test(said.slice(0, at))) continue;
      return turned(`we ${said.slice(at, at + form.length)}`);
    }
  }
  return null;
}

/** "In the issue till the last afternoon": a place without its verb. */
const PLACED = /^(?:in|on|at|until|till|from|with|among|between|out of|down to) /i;

function placedIn(typed: string, sentences: readonly string[]): string | null {
  const words = typed.toLowerCase().replace(/\btill\b/g, 'until');
  for (const said of sentences) {
    const at = said
      .toLowerCase()
      .replace(/\btill\b/g, 'until')
      .indexOf(words);
    const before =
      at < 0
        ? null
        : /(?<!\p{L})((?:it|this|you|your \p{L}+) (?:was|were|had been|made it|got)) $/iu.exec(said.slice(0, at));
    if (before !== null) return turned(`${before[1] ?? ''} ${words}`);
  }
  return null;
}

const MOST_QUOTED = 9;
