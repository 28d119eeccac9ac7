import { APPLIED_FR } from './applied.ts';
import type { Phrases } from './phrase-book.ts';
import { FRENCH_REVISED } from './revised.ts';
import { AHEAD, APPLYING, KEPT, POINTED, SENDING, SUBMITTED } from './where.ts';

const VOUS = 'formal' as const;
const TU = 'first-name' as const;
const SENDING_OTHER = ['journal', 'conference', 'speaking'] as const;

/** What they offered, taken up; what they said, said back; what is new; the user's own line. */
export const FRENCH_TAKEN_UP: Pick<
  Phrases,
  'accepting' | 'stay' | 'seeYou' | 'goingOn' | 'reasonSaid' | 'praiseSaid' | 'news' | 'basis' | 'specific'
> = {
  accepting: [
    {
      when: { offers: ['yes'] },
      say: ['Oui, très volontiers, et merci de me le proposer.', 'Oui, avec grand plaisir, et merci de penser à moi.'],
    },
    {
      when: { offers: [...POINTED], register: VOUS },
      say: ['Merci surtout pour cette mise en relation avec {offered} ; je lui écrirai volontiers de votre part.'],
    },
    {
      when: { offers: [...POINTED], register: TU },
      say: ['Merci surtout pour cette mise en relation avec {offered} ; je lui écrirai volontiers de ta part.'],
    },
    {
      when: { offers: ['when'], fields: [...APPLYING], mentions: APPLIED_FR, register: VOUS },
      say: ['Je vous présenterai volontiers à nouveau ma candidature {offered}.'],
    },
    {
      when: { offers: ['when'], fields: [...APPLYING], mentions: APPLIED_FR, register: TU },
      say: ['Je présenterai volontiers à nouveau ma candidature {offered}.'],
    },
    {
      when: { offers: ['when'], fields: ['literary'], register: VOUS },
      say: ['Je vous enverrai volontiers un autre texte {offered}.'],
    },
    {
      when: { offers: ['when'], fields: ['literary'], register: TU },
      say: ["Je t'enverrai volontiers un autre texte {offered}."],
    },
    {
      when: { offers: ['when'], fields: ['journal', 'conference', 'speaking'] },
      say: ['Je proposerai volontiers autre chose {offered}.'],
    },
    { when: { offers: ['when'], fields: ['grant'] }, say: ['Je déposerai volontiers un nouveau dossier {offered}.'] },
    { when: { offers: ['when'], fields: ['audition'] }, say: ['Je repasserai volontiers une audition {offered}.'] },
    { when: { offers: ['when'], fields: ['tender'] }, say: ['Nous répondrons volontiers à nouveau {offered}.'] },
    {
      when: { offers: ['when'], notFields: [...SUBMITTED], register: VOUS },
      say: ['Je reviendrai volontiers vers vous {offered}.', 'Je vous écrirai avec plaisir {offered}.'],
    },
    {
      when: { offers: ['when'], notFields: [...SUBMITTED], register: TU },
      say: ['Je reviendrai volontiers vers toi {offered}.', "Je t'écrirai avec plaisir {offered}."],
    },
    {
      when: { offers: ['next'], fields: [...SENDING, 'grant'], register: VOUS },
      say: [
        'Je vous proposerai volontiers quelque chose {offered}.',
        'Je vous enverrai avec plaisir une proposition {offered}.',
      ],
    },
    {
      when: { offers: ['next'], fields: [...SENDING, 'grant'], register: TU },
      say: [
        'Je te proposerai volontiers quelque chose {offered}.',
        "Je t'enverrai avec plaisir une proposition {offered}.",
      ],
    },
    {
      when: { offers: ['next'], notFields: [...SENDING, 'grant'], register: VOUS },
      say: ['Je vous écrirai volontiers {offered}.'],
    },
    {
      when: { offers: ['next'], notFields: [...SENDING, 'grant'], register: TU },
      say: ["Je t'écrirai volontiers {offered}."],
    },
    {
      when: { offers: ['debrief'], fields: ['tender'] },
      say: ['Nous profiterons volontiers de ces explications, {offered}.'],
    },
    {
      when: { offers: ['debrief'], notFields: ['tender'] },
      say: ["J'aimerais bénéficier de ces explications, {offered}."],
    },
    {
      when: { offers: ['meeting'], register: VOUS },
      say: [
        "J'en reparlerai volontiers avec vous {offered}.",
        'Je serai très volontiers à votre disposition pour en reparler {offered}.',
      ],
    },
    {
      when: { offers: ['meeting'], register: TU },
      say: ["J'en reparlerai volontiers avec toi {offered}.", 'Avec plaisir pour en reparler {offered}.'],
    },
    {
      when: { offers: ['file'], register: VOUS },
      say: [
        'Merci de garder mes coordonnées ; si une occasion se présente, je serai à votre écoute.',
        'Merci de conserver mon dossier ; un message de votre part sera toujours bienvenu.',
      ],
    },
    {
      when: { offers: ['file'], register: TU },
      say: [
        'Merci de garder mon contact ; un message de ta part me fera toujours plaisir.',
        "Merci de garder mes coordonnées ; si une occasion se présente, n'hésite pas.",
      ],
    },
    {
      when: { offers: ['ear'], register: VOUS },
      say: [
        'Merci de penser à moi ; un message de votre part sera toujours bienvenu.',
        'Un message de votre part {offered} me ferait très plaisir.',
      ],
    },
    {
      when: { offers: ['ear'], register: TU },
      say: [
        'Merci de penser à moi ; un message de ta part me ferait plaisir.',
        'Un message de ta part {offered} me ferait très plaisir.',
      ],
    },
    {
      when: { offers: ['more-work'], fields: ['literary'], register: VOUS },
      say: ['Je vous enverrai avec plaisir un autre texte quand il sera prêt.'],
    },
    {
      when: { offers: ['more-work'], fields: ['literary'], register: TU },
      say: ["Je t'enverrai avec plaisir un autre texte quand il sera prêt."],
    },
    {
      when: { offers: ['more-work'], notFields: ['literary'], register: VOUS },
      say: ['Je vous enverrai avec plaisir autre chose le moment venu.'],
    },
    {
      when: { offers: ['more-work'], notFields: ['literary'], register: TU },
      say: ["Je t'enverrai avec plaisir autre chose le moment venu."],
    },
    {
      when: { offers: ['revision'], mentions: FRENCH_REVISED, register: VOUS },
      say: ['Je vous soumettrai volontiers une nouvelle version, comme vous le suggérez.'],
    },
    {
      when: { offers: ['revision'], mentions: FRENCH_REVISED, register: TU },
      say: ["Je t'enverrai volontiers une nouvelle version, comme tu le suggères."],
    },
    {
      when: { offers: ['wait'] },
      say: ["Je reste bien volontiers sur la liste d'attente.", "Merci de me garder sur la liste d'attente."],
    },
    { when: { offers: ['openings'], register: VOUS }, say: ['Je suivrai volontiers vos prochaines annonces.'] },
    { when: { offers: ['openings'], register: TU }, say: ['Je garderai un œil sur vos prochaines annonces.'] },
    {
      when: { offers: ['call'], register: VOUS },
      say: ["Merci de me proposer d'en parler de vive voix ; ce sera avec plaisir, au moment qui vous conviendra."],
    },
    {
      when: { offers: ['call'], register: TU },
      say: ["Merci de me proposer d'en parler de vive voix ; ce sera avec plaisir, quand tu voudras."],
    },
    {
      when: { offers: ['feedback'], register: VOUS },
      say: ['Merci de me proposer un retour ; je le recevrai très volontiers.'],
    },
    {
      when: { offers: ['feedback'], register: TU },
      say: ['Merci de me proposer un retour ; je le recevrai très volontiers.'],
    },
    {
      when: { offers: ['again'], fields: [...APPLYING], mentions: APPLIED_FR, doorAhead: true },
      say: ['Je présenterai volontiers à nouveau ma candidature {when}.'],
    },
    {
      when: { offers: ['again'], fields: [...APPLYING], mentions: APPLIED_FR, doorAhead: false },
      say: ['Je présenterai volontiers à nouveau ma candidature le moment venu.'],
    },
    {
      when: { offers: ['again'], fields: [...SENDING_OTHER], doorAhead: true },
      say: ['Je proposerai volontiers autre chose {when}.', 'Je préparerai volontiers une autre proposition {when}.'],
    },
    {
      when: { offers: ['again'], fields: [...SENDING_OTHER], doorAhead: false },
      say: ['Je proposerai volontiers autre chose le moment venu.'],
    },
    {
      when: { offers: ['again'], fields: ['grant'], doorAhead: true },
      say: ['Je déposerai volontiers un nouveau dossier {when}.'],
    },
    {
      when: { offers: ['again'], fields: ['grant'], doorAhead: false },
      say: ['Je déposerai volontiers un nouveau dossier lors du prochain appel.'],
    },
    {
      when: { offers: ['again'], fields: ['audition'], doorAhead: true },
      say: ['Je repasserai volontiers une audition {when}.'],
    },
    {
      when: { offers: ['again'], fields: ['audition'], doorAhead: false },
      say: ['Je repasserai volontiers une audition à une prochaine occasion.'],
    },
    {
      when: { offers: ['again'], fields: ['tender'] },
      say: ['Nous répondrons volontiers à votre prochaine consultation.'],
    },
    {
      when: { offers: ['again'], notFields: [...SUBMITTED], doorAhead: true, register: VOUS },
      say: ['Je reviendrai volontiers vers vous {when}.'],
    },
    {
      when: { offers: ['again'], notFields: [...SUBMITTED], doorAhead: true, register: TU },
      say: ['Je reviendrai volontiers vers toi {when}.'],
    },
    {
      when: { offers: ['again'], notFields: [...SUBMITTED], doorAhead: false, register: VOUS },
      say: ['Je reviendrai volontiers vers vous un peu plus tard.'],
    },
    {
      when: { offers: ['again'], notFields: [...SUBMITTED], doorAhead: false, register: TU },
      say: ['Je reviendrai volontiers vers toi un peu plus tard.'],
    },
    {
      when: { offers: ['again'], fields: [...APPLYING], notMentions: APPLIED_FR },
      say: ["J'y reviendrai volontiers le moment venu."],
    },
    {
      when: { offers: ['when'], fields: [...APPLYING], notMentions: APPLIED_FR, register: VOUS },
      say: ['Je reviendrai volontiers vers vous {offered}.'],
    },
    {
      when: { offers: ['when'], fields: [...APPLYING], notMentions: APPLIED_FR, register: TU },
      say: ['Je reviendrai volontiers vers toi {offered}.'],
    },
    {
      when: { offers: ['again'], fields: ['literary'], doorAhead: true },
      say: ['Je proposerai volontiers un autre texte {when}.'],
    },
    {
      when: { offers: ['again'], fields: ['literary'], doorAhead: false },
      say: ['Je proposerai volontiers un autre texte le moment venu.'],
    },
  ],
  stay: [
    {
      when: { register: VOUS },
      say: [
        "J'aimerais beaucoup garder le contact avec vous.",
        'Cela me ferait plaisir de rester en contact avec vous.',
      ],
    },
    {
      when: { register: TU },
      say: ["J'aimerais beaucoup qu'on garde le contact.", "Ça me ferait plaisir qu'on reste en contact."],
    },
    {
      when: { offers: [...KEPT], register: VOUS },
      say: ['De mon côté, je vous ferai volontiers signe quand il y aura du nouveau.'],
    },
    {
      when: { offers: [...KEPT], register: TU },
      say: ['De mon côté, je te ferai volontiers signe quand il y aura du nouveau.'],
    },
    {
      when: { fields: ['grant', 'residency', 'admission'], offers: [...AHEAD], register: VOUS },
      say: ['Je suivrai volontiers vos prochaines annonces.'],
    },
    {
      when: { fields: ['tender'], offers: [...AHEAD] },
      say: ['Nous suivrons volontiers vos prochaines consultations.'],
    },
    { when: { offers: ['wait'] }, say: ["Mon intérêt reste entier, et j'attendrai volontiers."] },
    { when: { fields: ['tender'], alone: true }, say: ['Nous resterons volontiers en contact avec vous.'] },
  ],
  seeYou: [{ say: ["J'aurai plaisir à en parler {meeting}."] }],
  goingOn: [
    {
      say: [
        'Merci de me le proposer, je me réjouis de la suite.',
        "Merci de me le proposer ; j'ai hâte d'en savoir plus.",
      ],
    },
  ],
  reasonSaid: [
    {
      when: { echoes: ['scored'] },
      say: ['Il nous est utile de savoir que notre offre a obtenu {scored}.'],
    },
    {
      when: { echoes: ['someone'] },
      say: [
        'Je comprends très bien que vous ayez retenu {someone}.',
        'Que vous ayez choisi {someone}, je le comprends très bien.',
      ],
    },
    {
      when: { echoes: ['lesson-said'], notFields: ['tender', 'investor'] },
      say: ["Je note que {lesson}, et j'y réfléchirai.", 'Il est utile de savoir que {lesson} ; je vais y réfléchir.'],
    },
    {
      when: { echoes: ['lesson-said'], fields: ['investor'] },
      say: ['Je comprends que {lesson}.', 'Il est utile de savoir que {lesson}.'],
    },
    {
      when: { echoes: ['lesson-said'], fields: ['tender'] },
      say: ['Il nous est utile de savoir que {lesson}.', 'Nous notons que {lesson}.'],
    },
    {
      when: { echoes: ['reason'] },
      say: ['Je comprends bien que {reason}.', 'Je comprends tout à fait que {reason}.'],
    },
  ],
  praiseSaid: [
    {
      when: { echoes: ['praise'] },
      say: ['Savoir que {praise} me fait très plaisir.', 'Lire que {praise} me touche beaucoup.'],
    },
    {
      when: { echoes: ['praised'], register: VOUS },
      say: ["Ce que vous dites sur {praised} m'a fait très plaisir.", 'Vos mots sur {praised} me touchent beaucoup.'],
    },
    {
      when: { echoes: ['praised'], register: TU },
      say: ["Ce que tu dis sur {praised} m'a fait très plaisir.", 'Tes mots sur {praised} me touchent beaucoup.'],
    },
    {
      when: { echoes: ['kind-words'], register: VOUS },
      say: ["Vos mots bienveillants m'ont fait très plaisir.", 'Merci aussi pour vos mots, ils me touchent.'],
    },
    {
      when: { echoes: ['kind-words'], register: TU },
      say: ["Tes mots m'ont fait très plaisir.", 'Merci aussi pour tes mots, ils me touchent.'],
    },
  ],
  news: [{ say: ['{told}', 'Du nouveau de mon côté : {news}.'] }],
  basis: [
    { say: ['{told}'] },
    {
      when: { notBases: ['corrected-error'] },
      say: ['Voici ce qui a changé depuis : {news}.', 'Il y a du nouveau de mon côté : {news}.'],
    },
    {
      when: { bases: ['corrected-error'] },
      say: ['Un point a pu prêter à confusion. {basis}', 'Je voudrais préciser une chose. {basis}'],
    },
    {
      when: { answers: 'reason', bases: ['new-fact', 'changed-timing'], alone: true },
      say: ['Sur ce point précis, les choses ont changé : {clause}.', "Sur ce point, j'ai du nouveau : {clause}."],
    },
    {
      when: { answers: 'reason', bases: ['answerable-reason'], alone: true },
      say: ['Sur ce point, voici ce que je peux ajouter : {clause}.'],
    },
    {
      when: { reasons: ['incomplete'], bases: ['answerable-reason', 'new-fact'], alone: true },
      say: ['Voici ce qui manquait : {clause}.'],
    },
    { when: { bases: ['other-opening'] }, say: ["Voici ce que j'ai en tête. {basis}"] },
  ],
  specific: [
    { say: ['{sentence}'] },
    { say: ['Un mot de mon côté : {note}.'] },
    { say: ["J'ai beaucoup aimé {what}.", "J'ai eu grand plaisir à {what}."] },
    {
      say: [
        "J'ai beaucoup aimé {thing}.",
        "J'ai particulièrement apprécié {thing}.",
        'Je garde un très bon souvenir {remark}.',
      ],
    },
    { say: ["J'ai beaucoup aimé {yours}.", "J'ai particulièrement apprécié {yours}."] },
    { say: ["J'ai trouvé intéressant de voir {how}.", "J'ai bien aimé voir {how}."] },
    { say: ['Je me souviens avec plaisir du moment où {doing}.'] },
    { say: ["Cela m'a fait très plaisir {learned}."] },
  ],
};
