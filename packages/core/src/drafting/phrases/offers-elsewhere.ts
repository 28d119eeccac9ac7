import type { PhraseGroup } from './phrase-book.ts';

const CLOSE = 'first-name' as const;
const FORMAL = 'formal' as const;

/** Takes up the feedback that they offer, in French. */
export const FRENCH_OFFERED: readonly PhraseGroup[] = [
  {
    when: { offers: ['call'], register: FORMAL },
    say: ["Merci de me proposer d'en parler de vive voix : quand pourrais-je vous appeler ?"],
  },
  {
    when: { offers: ['call'], register: CLOSE },
    say: ["Merci de me proposer d'en parler de vive voix : quand est-ce que je peux t'appeler ?"],
  },
  {
    when: { offers: ['feedback'], register: FORMAL },
    say: ['Merci de me proposer un retour : quel point me conseilleriez-vous de travailler ?'],
  },
  {
    when: { offers: ['feedback'], register: CLOSE },
    say: ['Merci de me proposer un retour : quel point me conseillerais-tu de travailler ?'],
  },
];

/** Takes up the feedback that they offer, in German. */
export const GERMAN_OFFERED: readonly PhraseGroup[] = [
  {
    when: { offers: ['call'], register: FORMAL },
    say: ['Vielen Dank für das Angebot, darüber zu sprechen: Wann darf ich Sie anrufen?'],
  },
  {
    when: { offers: ['call'], register: CLOSE },
    say: ['Danke für das Angebot, darüber zu sprechen: Wann darf ich dich anrufen?'],
  },
  {
    when: { offers: ['feedback'] },
    say: ['Vielen Dank für das Angebot einer Rückmeldung: Woran sollte ich am ehesten arbeiten?'],
  },
];

/** Takes up the feedback that they offer, in Spanish. */
export const SPANISH_OFFERED: readonly PhraseGroup[] = [
  {
    when: { offers: ['call'], register: FORMAL },
    say: ['Gracias por ofrecerse a comentarlo: ¿cuándo le viene bien que le llame?'],
  },
  {
    when: { offers: ['call'], register: CLOSE },
    say: ['Gracias por ofrecerte a comentarlo: ¿cuándo te viene bien que te llame?'],
  },
  {
    when: { offers: ['feedback'] },
    say: ['Gracias por ofrecer un comentario: ¿qué convendría mejorar para la próxima vez?'],
  },
];

/** Takes up a place on file or another try, in French. */
export const FRENCH_ACCEPTING: readonly PhraseGroup[] = [
  {
    when: { offers: ['file'], register: FORMAL },
    say: ['Merci de garder mes coordonnées ; une nouvelle de votre part me ferait plaisir.'],
  },
  {
    when: { offers: ['file'], register: CLOSE },
    say: ['Merci de garder mes coordonnées ; une nouvelle de ta part me ferait plaisir.'],
  },
  {
    when: { offers: ['ear'], register: FORMAL },
    say: ['Merci de penser à moi ; une nouvelle de votre part me ferait plaisir.'],
  },
  {
    when: { offers: ['ear'], register: CLOSE },
    say: ['Merci de penser à moi ; une nouvelle de ta part me ferait plaisir.'],
  },
  {
    when: { offers: ['more-work'], fields: ['literary'], register: FORMAL },
    say: ['Je vous enverrai avec plaisir un autre texte quand il sera prêt.'],
  },
  {
    when: { offers: ['more-work'], fields: ['literary'], register: CLOSE },
    say: ["Je t'enverrai avec plaisir un autre texte quand il sera prêt."],
  },
  {
    when: { offers: ['more-work'], notFields: ['literary'], register: FORMAL },
    say: ['Je vous enverrai avec plaisir autre chose le moment venu.'],
  },
  {
    when: { offers: ['more-work'], notFields: ['literary'], register: CLOSE },
    say: ["Je t'enverrai avec plaisir autre chose le moment venu."],
  },
  { when: { offers: ['again'], doorAhead: true }, say: ['Je retenterai ma chance avec plaisir {when}.'] },
  { when: { offers: ['again'], doorAhead: false }, say: ['Je retenterai ma chance avec plaisir une autre fois.'] },
];

/** Takes up a place on file or another try, in German. */
export const GERMAN_ACCEPTING: readonly PhraseGroup[] = [
  {
    when: { offers: ['file'], register: FORMAL },
    say: ['Gern dürfen Sie meine Unterlagen behalten, über eine Nachricht würde ich mich freuen.'],
  },
  {
    when: { offers: ['file'], register: CLOSE },
    say: ['Gern kannst du meine Unterlagen behalten, über eine Nachricht würde ich mich freuen.'],
  },
  {
    when: { offers: ['ear'], register: FORMAL },
    say: ['Danke, dass Sie an mich denken; über eine Nachricht würde ich mich freuen.'],
  },
  {
    when: { offers: ['ear'], register: CLOSE },
    say: ['Danke, dass du an mich denkst; über eine Nachricht würde ich mich freuen.'],
  },
  {
    when: { offers: ['more-work'], register: FORMAL },
    say: ['Sehr gern schicke ich Ihnen wieder etwas, sobald es fertig ist.'],
  },
  {
    when: { offers: ['more-work'], register: CLOSE },
    say: ['Sehr gern schicke ich dir wieder etwas, sobald es fertig ist.'],
  },
  { when: { offers: ['again'], doorAhead: true }, say: ['Ich versuche es {when} gern noch einmal.'] },
  {
    when: { offers: ['again'], doorAhead: false },
    say: ['Ich versuche es gern zu einem späteren Zeitpunkt noch einmal.'],
  },
];

/** Takes up a place on file or another try, in Spanish. */
export const SPANISH_ACCEPTING: readonly PhraseGroup[] = [
  { when: { offers: ['file'] }, say: ['Gracias por guardar mi contacto; me alegrará tener noticias.'] },
  { when: { offers: ['ear'] }, say: ['Gracias por pensar en mí; me alegrará tener noticias.'] },
  { when: { offers: ['more-work'] }, say: ['Con mucho gusto enviaré otra cosa cuando esté lista.'] },
  { when: { offers: ['again'], doorAhead: true }, say: ['Con mucho gusto volveré a escribir {when}.'] },
  {
    when: { offers: ['again'], doorAhead: false },
    say: ['Con mucho gusto lo intentaré de nuevo más adelante.'],
  },
];
