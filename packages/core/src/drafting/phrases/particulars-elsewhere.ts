import type { PhraseGroup } from './phrase-book.ts';

const CLOSE = 'first-name' as const;
const FORMAL = 'formal' as const;

/* What a letter in French, German or Spanish names: a time with its thing, whom they chose, what they found. */

export const FRENCH_AHEAD: readonly PhraseGroup[] = [
  {
    when: { offers: ['when'], fields: ['literary'] },
    say: [
      'Je vous enverrai volontiers un autre texte {offered}.',
      'Vous recevrez volontiers un autre texte de moi {offered}.',
    ],
  },
  {
    when: { offers: ['when'], notFields: ['literary'] },
    say: ['Je vous écrirai avec plaisir {offered}.', 'Je reviendrai volontiers vers vous {offered}.'],
  },
  {
    when: { offers: ['next'], notFields: ['literary', 'journal', 'grant', 'speaking', 'conference'], register: FORMAL },
    say: ['Je vous écrirai volontiers {offered}.'],
  },
  {
    when: { offers: ['next'], notFields: ['literary', 'journal', 'grant', 'speaking', 'conference'], register: CLOSE },
    say: ["Je t'écrirai volontiers {offered}."],
  },
  {
    when: { offers: ['next'], fields: ['literary', 'journal', 'grant', 'speaking', 'conference'] },
    say: [
      'Je vous proposerai volontiers quelque chose {offered}.',
      'Je préparerai volontiers une proposition {offered}.',
    ],
  },
  {
    when: { offers: ['debrief'] },
    say: ["J'aimerais bénéficier de l'explication que vous proposez, {offered}."],
  },
];

export const GERMAN_AHEAD: readonly PhraseGroup[] = [
  {
    when: { offers: ['when'], fields: ['literary'] },
    say: ['Gern schicke ich etwas Neues, {offered}.', 'Ich schicke sehr gern einen anderen Text, {offered}.'],
  },
  {
    when: { offers: ['when'], notFields: ['literary'] },
    say: ['Sehr gern melde ich mich wieder, {offered}.', 'Ich melde mich gern noch einmal, {offered}.'],
  },
  {
    when: { offers: ['debrief'] },
    say: ['Das Angebot, die Entscheidung zu erläutern, nehme ich gern an, {offered}.'],
  },
];

export const SPANISH_AHEAD: readonly PhraseGroup[] = [
  {
    when: { offers: ['when'], fields: ['literary'] },
    say: ['Con mucho gusto les enviaré otro texto {offered}.', 'Me gustaría mucho enviarles otro texto {offered}.'],
  },
  {
    when: { offers: ['when'], notFields: ['literary'] },
    say: ['Con mucho gusto volveré a escribirles {offered}.', 'Me gustaría mucho volver a presentarme {offered}.'],
  },
  {
    when: { offers: ['debrief'] },
    say: ['Me gustaría aprovechar la explicación que se ofrece, {offered}.'],
  },
];

export const FRENCH_REASONS: readonly PhraseGroup[] = [
  {
    when: { echoes: ['someone'] },
    say: [
      'Je comprends très bien que vous ayez retenu {someone}.',
      'Que vous ayez choisi {someone}, je le comprends très bien.',
    ],
  },
  {
    when: { echoes: ['lesson-said'] },
    say: ["Je note que {lesson}, et j'y réfléchirai.", 'Il est utile de savoir que {lesson} ; je vais y réfléchir.'],
  },
];

export const GERMAN_REASONS: readonly PhraseGroup[] = [
  {
    when: { echoes: ['someone'], register: FORMAL },
    say: ['Dass Sie sich für {someone}, entschieden haben, kann ich gut verstehen.'],
  },
  {
    when: { echoes: ['someone'], register: CLOSE },
    say: ['Dass ihr euch für {someone}, entschieden habt, kann ich gut verstehen.'],
  },
  {
    when: { echoes: ['lesson-said'] },
    say: ['Es hilft mir zu wissen, dass {lesson}.', 'Dass {lesson}, ist für mich gut zu wissen.'],
  },
];

export const SPANISH_REASONS: readonly PhraseGroup[] = [
  {
    when: { echoes: ['someone'], register: FORMAL },
    say: ['Entiendo muy bien que hayan elegido a {someone}.'],
  },
  {
    when: { echoes: ['someone'], register: CLOSE },
    say: ['Entiendo muy bien que hayáis elegido a {someone}.'],
  },
  {
    when: { echoes: ['lesson-said'] },
    say: ['Tomo nota de que {lesson}.', 'Me sirve mucho saber que {lesson}.'],
  },
];

/* The same, asked for. */

export const FRENCH_DEBRIEF: readonly PhraseGroup[] = [
  {
    when: { offers: ['debrief'] },
    say: ['Merci de proposer une explication de la décision : serait-elle possible {offered} ?'],
  },
];

export const GERMAN_DEBRIEF: readonly PhraseGroup[] = [
  {
    when: { offers: ['debrief'] },
    say: ['Vielen Dank für das Angebot, die Entscheidung zu erläutern: Wäre das {offered} möglich?'],
  },
];

export const SPANISH_DEBRIEF: readonly PhraseGroup[] = [
  {
    when: { offers: ['debrief'] },
    say: ['Gracias por ofrecer una explicación de la decisión: ¿sería posible tenerla {offered}?'],
  },
];
