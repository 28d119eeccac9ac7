import type { LetterSketch } from '../../advice/testing/make-letter.ts';
import { makeLetter } from '../../advice/testing/make-letter.ts';
import type { DoorKind, Field, Intent } from '../../vocabulary.ts';
import type { DraftInput } from '../draft.ts';
import { INTENTS_TO_WRITE, LETTERS, WRITTEN_FIELDS } from './draft-cases.ts';

/** What a no may leave open, and whom or when it names. */
const OPEN: readonly {
  readonly kind: DoorKind;
  readonly more?: { readonly date?: string; readonly contact?: string };
}[] = [
  { kind: 'feedback-offered' },
  // The offer of a call.
  { kind: 'feedback-offered' },
  { kind: 'apply-again', more: { date: '2027-03-01' } },
  { kind: 'keep-on-file' },
  { kind: 'waitlist' },
  { kind: 'contact-named', more: { contact: 'Tom Baker' } },
];

/** The same in words, by language, in the order of `OPEN`. */
const SAID: Readonly<Record<string, readonly string[]>> = {
  en: [
    'I am happy to send you written feedback if you would like it.',
    'I would be glad to talk you through our feedback in a short call.',
    'Please apply again in March 2027, when we open the next round.',
    'We would like to keep your details on file for the future.',
    'We have put you on our waiting list.',
    'My colleague Tom Baker would be a good person to write to.',
  ],
  fr: [
    'Nous pouvons vous envoyer nos commentaires si vous le souhaitez.',
    'Nous pouvons vous expliquer notre avis au téléphone.',
    "N'hésitez pas à présenter une nouvelle demande en mars 2027.",
    'Nous souhaitons conserver vos coordonnées dans nos fichiers.',
    "Nous vous avons inscrite sur notre liste d'attente.",
    'Vous pouvez écrire à notre collègue Tom Baker.',
  ],
  de: [
    'Gern schicken wir Rückmeldung, wenn das gewünscht ist.',
    'Gern erklären wir die Gründe in einem Telefonat.',
    'Eine neue Bewerbung ist im März 2027 willkommen.',
    'Wir nehmen die Unterlagen gern in unsere Kartei auf.',
    'Es gibt jetzt einen Platz auf unserer Warteliste.',
    'Unser Kollege Tom Baker ist dafür der Richtige.',
  ],
  es: [
    'Podemos enviarle nuestros comentarios si lo desea.',
    'Podemos explicarle los motivos en una llamada.',
    'Puede volver a presentarse en marzo de 2027.',
    'Nos gustaría conservar sus datos para el futuro.',
    'La hemos puesto en nuestra lista de espera.',
    'Puede escribir a nuestro compañero Tom Baker.',
  ],
  pt: [
    'Podemos enviar-lhe os nossos comentários, se quiser.',
    'Podemos explicar-lhe os motivos por telefone.',
    'Pode voltar a candidatar-se em março de 2027.',
    'Gostaríamos de guardar os seus dados para o futuro.',
    'O seu nome está na nossa lista de espera.',
    'Pode escrever ao nosso colega Tom Baker.',
  ],
  it: [
    'Possiamo inviarle i nostri commenti, se lo desidera.',
    'Possiamo spiegarle i motivi in una telefonata.',
    'Può ripresentare la domanda a marzo 2027.',
    'Vorremmo conservare i suoi dati per il futuro.',
    "L'abbiamo inserita nella nostra lista d'attesa.",
    'Può scrivere al nostro collega Tom Baker.',
  ],
  nl: [
    'Wij sturen u graag onze feedback als u dat wilt.',
    'Wij leggen de redenen graag uit in een telefoongesprek.',
    'U kunt in maart 2027 opnieuw solliciteren.',
    'Wij bewaren uw gegevens graag voor later.',
    'U staat nu op onze wachtlijst.',
    'U kunt schrijven aan onze collega Tom Baker.',
  ],
};

/** Every field, intent and language, with a door that the letter leaves open and complete facts, for one seed. */
export function doorCases(seed: number): readonly DraftInput[] {
  return LETTERS.flatMap((letter) =>
    OPEN.flatMap(({ kind, more }, at) => {
      const said = SAID[letter.language]?.[at] ?? '';
      const open = { ...opening(letter, said), doors: [[kind, said, more ?? {}]] as const };
      return WRITTEN_FIELDS.flatMap((field) =>
        INTENTS_TO_WRITE.map((intent) => doorCase(letter, open, { field, intent, seed })),
      );
    }),
  );
}

type Letter = (typeof LETTERS)[number];

/** The letter with a sentence more, before the name. */
function opening({ language, text, person }: Letter, said: string): LetterSketch {
  const paragraphs = text.split('\n\n');
  const longer = [...paragraphs.slice(0, -1), said, ...paragraphs.slice(-1)].join('\n\n');
  return { language, person, text: longer, form: 'personal' };
}

interface Choice {
  readonly field: Field;
  readonly intent: Intent;
  readonly seed: number;
}

function doorCase({ specific, basis }: Letter, open: LetterSketch, { field, intent, seed }: Choice): DraftInput {
  const messageId = `<${field}.${String(open.doors?.[0]?.[1].length)}@harbour.example>`;
  return {
    ...makeLetter({ ...open, field, messageId }),
    context: { stage: 'reviewed', today: '2026-10-01' },
    intent,
    facts: { specific, basis },
    profile: { name: 'Maya Lind' },
    seed,
  };
}
