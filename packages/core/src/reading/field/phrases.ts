import type { Phrase } from '../phrases/phrase.ts';
import type { Field } from '../../vocabulary.ts';
import { FIELDS, LANGUAGES } from '../../vocabulary.ts';
import { FIELD_WORDS } from './words/words.ts';

function phrasesFor(language: (typeof LANGUAGES)[number], field: Field): readonly Phrase[] {
  const lines = FIELD_WORDS[language][field] ?? [];
  const weak = lines.filter((line) => line.startsWith('~'));
  const named = lines.filter((line) => line.startsWith('!!'));
  const asked = lines.filter((line) => line.startsWith('! '));
  const strong = lines.filter((line) => !line.startsWith('~') && !line.startsWith('!'));
  const says = `field:${field}` as const;
  return [
    {
      id: `${language}/field/${field}-named`,
      language,
      says,
      strength: 'sure',
      patterns: named.map((line) => line.slice(3)),
      plain: true,
    },
    {
      id: `${language}/field/${field}-asked`,
      language,
      says,
      strength: 'sure',
      patterns: asked.map((line) => line.slice(2)),
    },
    { id: `${language}/field/${field}`, language, says, strength: 'likely', patterns: strong },
    {
      id: `${language}/field/${field}-weak`,
      language,
      says,
      strength: 'hint',
      patterns: weak.map((line) => line.slice(2)),
    },
  ];
}

/** Field words as phrases, so that one pass over the text finds them with everything else. */
export const fieldPhrases: readonly Phrase[] = LANGUAGES.flatMap((language) =>
  FIELDS.flatMap((field) => phrasesFor(language, field)),
);
