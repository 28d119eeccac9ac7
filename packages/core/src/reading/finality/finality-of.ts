import { FINALITIES } from '../../vocabulary.ts';
import type { Finality } from '../../vocabulary.ts';
import { claimsThatSay } from '../claims/claim.ts';
import type { Claim } from '../claims/claim.ts';
import { likeliestDoor } from '../claims/said.ts';
import type { Said } from '../claims/said.ts';
import type { Passage } from '../passage/passage.ts';
import type { Door, Reason } from '../reading.ts';
import { FINALITY_FIGURES } from './finality-figures.ts';
import { FINALITY_WEIGHTS } from './finality-weights.ts';

export interface FinalityFound {
  readonly finality: Finality;
  readonly claim: Claim | Door | Reason | null;
}

const KINDS = FINALITIES.length;
/** `figure * 3 + finality`; the last row counts always. */
const TABLE = Float64Array.from([...FINALITY_FIGURES, 'always'].flatMap((name) => FINALITY_WEIGHTS[name] ?? []));

/** Doors that open when something happens: a place falls free, a revision is made. */
const WAITING: ReadonlySet<string> = new Set(['waitlist', 'resubmit']);

/**
 * `final`: a no that leaves nothing open. `conditional`: every door waits for something to happen, or for a day. `open`: some
 * door does not. Weighed by `finalityFigures`; pointed at a door, else at the sentence that comes nearest to one.
 */
export function finalityOf(said: Said, passage: Passage, found: Found, figures: Float64Array): FinalityFound {
  const finality = likeliest(figures);
  const { doors, reasons } = found;
  if (finality === 'final') {
    const words = claimsThatSay(said.claims, 'finality:final')[0];
    return { finality, claim: words ?? reasons[0] ?? claimsThatSay(said.claims, 'rejection')[0] ?? null };
  }
  const door = doors.find((one) => waits(one) === (finality === 'conditional')) ?? doors[0];
  return { finality, claim: door ?? likeliestDoor(said, passage, `finality:${finality}`) };
}

function waits({ kind, date }: Door): boolean {
  return WAITING.has(kind) || date !== null;
}

interface Found {
  readonly doors: readonly Door[];
  readonly reasons: readonly Reason[];
}

function likeliest(figures: Float64Array): Finality {
  const scores = TABLE.slice(figures.length * KINDS);
  for (const [at, figure] of figures.entries()) {
    if (figure === 0) continue;
    for (let kind = 0; kind < KINDS; kind += 1)
      scores[kind] = (scores[kind] ?? 0) + figure * (TABLE[at * KINDS + kind] ?? 0);
  }
  return FINALITIES[scores.indexOf(Math.max(...scores))] ?? 'final';
}
