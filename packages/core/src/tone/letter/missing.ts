import type { Intent } from '../../vocabulary.ts';
import type { Severity } from '../finding.ts';
import type { FixMaker } from '../fixes.ts';
import type { Match, Rule } from '../rule.ts';
import { letterParts, type LetterParts } from './letter-parts.ts';

interface MissingPart extends Pick<Rule, 'id' | 'category' | 'message' | 'why' | 'source' | 'bad' | 'good'> {
  /** The intents that call for the part. */
  readonly intents: readonly Intent[];
  /** With such an intent; without any it is a note, or nothing when `onlyWithIntent`. */
  readonly severity: Severity;
  readonly onlyWithIntent?: boolean;
  readonly isMissing: (parts: LetterParts) => boolean;
  /** Where the part would stand: the finding is the empty span there. */
  readonly place: 'start' | 'end';
  readonly fix: FixMaker;
}

/** A rule about a part that a letter lacks. It never looks at fragments, nor at languages whose words are not known. */
export function missingPart(spec: MissingPart): Rule {
  const { intents, severity, onlyWithIntent, isMissing, place, fix, ...rule } = spec;
  return {
    ...rule,
    severity,
    strictOnly: false,
    language: 'any',
    find: (draft): readonly Match[] => {
      const { intent } = draft.input;
      if (draft.fragment || draft.words === 0 || (intent ? !intents.includes(intent) : onlyWithIntent)) return [];
      const parts = letterParts(draft);
      if (!parts.known || !isMissing(parts)) return [];
      const lastWords = draft.sentences.findLast((sentence) => sentence.end <= parts.body.end);
      const offset = place === 'start' ? (parts.greeting?.end ?? parts.body.start) : (lastWords?.end ?? parts.body.end);
      const span = { start: offset, end: offset };
      // The words to put in are English.
      const fixes = draft.language === 'en' ? fix(draft, span) : [];
      return [{ ...span, fixes, severity: intent ? severity : 'note' }];
    },
  };
}
