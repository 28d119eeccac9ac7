import { makeLetter } from '../../advice/testing/make-letter.ts';
import { FIELDS } from '../../vocabulary.ts';
import type { Field, Form, Intent, Stage, Verdict } from '../../vocabulary.ts';
import type { DraftInput } from '../draft.ts';

/** A letter in each language that is written, formal or close, and facts in the same language. */
export const LETTERS: readonly {
  readonly language: string;
  readonly text: string;
  readonly person: string;
  readonly specific: string;
  readonly basis: string;
}[] = [
  {
    language: 'en',
    text: 'Dear Maya,\n\nThank you for the time you took. We have decided to go another way.\n\nKind regards\nAnn Lee',
    person: 'Ann Lee',
    specific: 'Your question about the archive has stayed with me',
    basis: 'I am moving to Lyon in May',
  },
  {
    language: 'fr',
    text: 'Madame,\n\nNous vous remercions de votre envoi. Nous ne pouvons pas y donner suite.\n\nCamille Roux',
    person: 'Camille Roux',
    specific: "Votre remarque sur le rythme m'a beaucoup aidée",
    basis: "Je m'installe à Lyon en mai",
  },
  {
    language: 'de',
    text: 'Sehr geehrte Frau Lind,\n\nwir danken Ihnen und müssen Ihnen leider absagen.\n\nJana Vogt',
    person: 'Jana Vogt',
    specific: 'Ihre Frage nach dem Archiv geht mir noch nach',
    basis: 'Ich ziehe im Mai nach Leipzig',
  },
  {
    language: 'de',
    text: 'Liebe Maya,\n\ndanke dir für alles, leider passt es diesmal nicht.\n\nJana',
    person: 'Jana',
    specific: 'Deine Frage nach dem Archiv geht mir noch nach',
    basis: 'Ich ziehe im Mai nach Leipzig',
  },
  {
    language: 'es',
    text: 'Estimada señora Lind:\n\nLe agradecemos su interés. No podemos seguir adelante.\n\nLuis Gil',
    person: 'Luis Gil',
    specific: 'Su pregunta sobre el archivo me ha hecho pensar',
    basis: 'Me mudo a Sevilla en mayo',
  },
  {
    language: 'pt',
    text: 'Olá Maya,\n\nnão foi possível desta vez.\n\nRui Melo',
    person: 'Rui Melo',
    specific: 'A sua pergunta fez-me pensar',
    basis: 'Mudo-me em maio',
  },
  {
    language: 'it',
    text: 'Gentile Maya Lind,\n\npurtroppo non è stato possibile.\n\nLia Neri',
    person: 'Lia Neri',
    specific: 'La sua domanda mi ha fatto pensare',
    basis: 'Mi trasferisco a maggio',
  },
  {
    language: 'nl',
    text: 'Beste Maya,\n\nhelaas gaat het niet door. Wij wensen u succes.\n\nPim Bos',
    person: 'Pim Bos',
    specific: 'Uw vraag over het archief blijft mij bij',
    basis: 'Ik verhuis in mei',
  },
];

export const INTENTS_TO_WRITE: readonly Intent[] = ['ask-again', 'ask-feedback', 'thank', 'keep-in-touch', 'decline'];
const FORMS: readonly Form[] = ['personal', 'form-letter'];
const STAGES: readonly (Stage | undefined)[] = [undefined, 'interviewed'];

/** The fields in which a letter may be written after a no. */
export const WRITTEN_FIELDS: readonly Field[] = FIELDS.filter((field) => field !== 'personal');

/** Every field, intent, language, form and stage, with complete facts, for one seed. */
export function draftCases(seed: number): readonly DraftInput[] {
  return LETTERS.flatMap((letter) =>
    WRITTEN_FIELDS.flatMap((field) =>
      INTENTS_TO_WRITE.flatMap((intent) =>
        FORMS.flatMap((form) => STAGES.map((stage) => draftCase(letter, { field, intent, form, stage, seed }))),
      ),
    ),
  );
}

interface Choice {
  readonly field: Field;
  readonly intent: Intent;
  readonly form: Form;
  readonly stage: Stage | undefined;
  readonly seed: number;
}

function draftCase(letter: (typeof LETTERS)[number], { field, intent, form, stage, seed }: Choice): DraftInput {
  const verdict: Verdict = intent === 'decline' ? 'invitation' : 'rejection';
  const { text, language, person, specific, basis } = letter;
  return {
    ...makeLetter({ text, language, person, field, form, verdict, messageId: `<${field}.${form}@harbour.example>` }),
    context: { stage },
    intent,
    // A no of the user's own has its reason, or none.
    facts: intent === 'decline' && form !== 'personal' ? { specific } : { specific, basis },
    profile: { name: 'Maya Lind' },
    seed,
  };
}
