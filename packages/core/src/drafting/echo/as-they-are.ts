import { asWe } from '../as-we.ts';
import type { DraftInput } from '../draft.ts';
import type { Echoes } from './echoes-of.ts';

/** What is too small or too early for them is no fault to work on, and a firm that bids says "we". */
export function asTheyAre(echoes: Echoes, { reading }: DraftInput): Echoes {
  if (reading.language !== 'en') return echoes;
  const fits = FOR_THEM.test(echoes.lesson) && echoes.reason === '';
  const said = cut(fits ? { ...echoes, reason: echoes.lesson, lesson: '' } : echoes);
  if (reading.field !== 'tender') return said;
  const { door, reason, lesson, near, praise, praised, weak, point, clear } = said;
  return {
    ...said,
    door: asWe(door),
    reason: asWe(reason),
    lesson: asWe(lesson),
    near: asWe(near),
    praise: asWe(praise),
    praised: asWe(praised),
    weak: asWe(weak),
    point: asWe(point),
    clear: asWe(clear),
  };
}

/** "It came down to height in the end": said back it sounds sore. */
function cut(echoes: Echoes): Echoes {
  const { reason, point, weak, someone, lesson } = echoes;
  return {
    ...echoes,
    reason: NARROW.test(reason) ? '' : reason.replace(IN_THE_END, ''),
    point: point.replace(IN_THE_END, ''),
    weak: weak.replace(IN_THE_END, ''),
    someone: someone.replace(IN_THE_END, ''),
    lesson: lesson.replace(IN_THE_END, ''),
  };
}

/** "You can only take people who …": from the one who was not taken it sounds like a reproach. */
const NARROW = /^you (?:can|could|will|would) only\b/;

const IN_THE_END = /,? (?:in the end|after all|overall|this time)$/i;

const FOR_THEM = /\btoo \p{L}+ for you(?:r\b|$)/u;
