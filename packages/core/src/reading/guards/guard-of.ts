import type { GuardedBy } from '../claims/claim.ts';
import type { Match } from '../grammar/lexicon.ts';
import { wordOf } from '../grammar/tokens.ts';
import type { Passage } from '../passage/passage.ts';
import type { Phrase, Says } from '../phrases/phrase.ts';
import type { Span } from '../../span.ts';
import { CONTRASTS } from './contrasts.ts';

/** How many words a condition or a denial reaches. */
const REACH = 40;

/** How many words before good news a `not` takes it back. */
const NEGATOR_REACH = 6;

/** Things that are only true where nothing near turns them round. */
const GOOD_NEWS: ReadonlySet<Says> = new Set<Says>(['invitation', 'offer', 'acknowledgement']);

/** Things a condition, a denial or somebody else's case takes the force from. */
const DECISIONS: ReadonlySet<Says> = new Set<Says>(['rejection', 'offer', 'withdrawal', 'on-hold', 'revise', 'regret']);

/** Tells what takes the force from a match, if anything does. `guards` are those of its sentence. */
export function guardOf(
  match: Match<Phrase>,
  guards: readonly Match<Phrase>[],
  passage: Passage,
  speech: readonly Span[],
): GuardedBy | null {
  const { says, language } = match.phrase;
  if (speech.length > 0 && inSpeech(match, passage, speech) && !says.startsWith('field:')) return 'reported';
  const near = guards.length === 0 ? guards : guards.filter((guard) => guard.phrase.language === language);
  if (DECISIONS.has(says) || says.startsWith('reason:')) {
    const decided = guardOfDecision(match, near, passage);
    if (decided !== null) return decided;
  }
  if (GOOD_NEWS.has(says) && near.some((guard) => negates(guard, match))) return 'negated';
  return says === 'invitation' && near.some((guard) => reaches(guard, match, passage, 'guard:condition'))
    ? 'condition'
    : null;
}

function guardOfDecision(match: Match<Phrase>, guards: readonly Match<Phrase>[], passage: Passage): GuardedBy | null {
  if (passage.sentences[match.sentence]?.question === true) return 'question';
  if (guards.some((guard) => guard.phrase.says === 'guard:others')) return 'others';
  if (guards.some((guard) => reaches(guard, match, passage, 'guard:denial'))) return 'denial';
  const conditions = guards.filter((guard) => reaches(guard, match, passage, 'guard:condition'));
  const lifted = (condition: Match<Phrase>): boolean =>
    guards.some((guard) => guard.phrase.says === 'guard:harmless' && guard.from === condition.from);
  return conditions.some((condition) => !lifted(condition)) ? 'condition' : null;
}

/** A guard reaches what follows it in its sentence, up to a `but`. */
function reaches(guard: Match<Phrase>, match: Match<Phrase>, passage: Passage, says: Says): boolean {
  if (guard.phrase.says !== says || guard.from > match.from || match.from - guard.from > REACH) return false;
  for (let token = guard.to; token < match.from; token += 1) {
    if (CONTRASTS.has(wordOf(passage.text, passage.tokens, token))) return false;
  }
  return true;
}

function negates(guard: Match<Phrase>, match: Match<Phrase>): boolean {
  return guard.phrase.says === 'guard:negator' && guard.from < match.to && guard.to >= match.from - NEGATOR_REACH;
}

function inSpeech(match: Match<Phrase>, passage: Passage, speech: readonly Span[]): boolean {
  const start = passage.tokens.starts[match.from] ?? 0;
  return speech.some((span) => start >= span.start && start < span.end);
}
