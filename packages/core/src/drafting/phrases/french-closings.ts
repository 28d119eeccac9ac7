import { GOOD_WISHES } from './good-wishes.ts';
import type { Phrases } from './phrase-book.ts';
import { NOES } from './where.ts';

const VOUS = 'formal' as const;
const TU = 'first-name' as const;
/** Fields where what was sent in was looked at on a desk. */
const STUDIED = [
  'job',
  'freelance',
  'sales',
  'grant',
  'investor',
  'admission',
  'residency',
  'rental',
  'other',
] as const;
/** Where something of the user's lies before the reader; a request of theirs is another thing. */
const ANSWERED = ['no', 'second-no', 'on-hold', 'good-news', 'feedback', 'referral', 'door-open'] as const;
/** All but what is still open: a no to it is of another kind. */
const SETTLED = ['no', 'second-no', 'good-news', 'request', 'feedback', 'referral', 'door-open'] as const;
const FEEDBACK = { intents: ['ask-feedback'], offered: false } as const;

/** Something is held. */
const HELD = /(?<!\p{L})(?:édition|festival|rencontres|colloque|journées|congrès|programm|saison|salon)/iu;
/** Something is staged or filmed. */
const PLAYED = /(?<!\p{L})(?:pièce|rôle|répétition|spectacle|tournage|film|scène|compagnie|comédien)/iu;

/** How a letter ends: the second thanks, an easy way out, good wishes, the closing line. */
export const FRENCH_CLOSINGS: Pick<Phrases, 'considering' | 'easyOut' | 'wish' | 'signOff'> = {
  considering: [
    {
      when: { register: VOUS, notFields: ['tender'] },
      say: [
        "Merci encore pour le temps que vous m'avez accordé.",
        'Je vous remercie encore pour votre temps et votre attention.',
      ],
    },
    {
      when: { register: TU },
      say: ["Merci encore pour le temps que tu m'as accordé.", 'Merci encore pour ton temps et ton attention.'],
    },
    {
      when: { fields: ['tender'], alone: true },
      say: [
        "Nous vous remercions encore d'avoir étudié notre offre.",
        'Merci encore pour le temps consacré à notre offre.',
      ],
    },
    {
      when: { fields: [...STUDIED], occasions: [...ANSWERED] },
      say: ["Merci encore d'avoir étudié {matter}.", "Merci encore d'avoir pris le temps d'examiner {matter}."],
    },
    {
      when: { fields: ['job', 'admission', 'residency', 'promotion'], occasions: [...ANSWERED] },
      say: ["Merci encore d'avoir considéré {matter}."],
    },
    {
      when: { fields: ['literary'], occasions: [...ANSWERED] },
      say: [
        "Merci encore d'avoir lu {work}.",
        'Merci encore pour cette lecture attentive.',
        'Merci encore pour le temps passé sur {work}.',
      ],
    },
    {
      when: { fields: ['journal', 'conference', 'speaking'], occasions: [...ANSWERED] },
      say: ["Merci encore d'avoir examiné {work}.", 'Merci encore pour le temps passé sur {work}.'],
    },
    {
      when: { fields: ['audition'], occasions: [...ANSWERED], alone: true },
      say: ['Merci encore pour le temps consacré à mon audition.'],
    },
    {
      when: { fields: ['audition'], occasions: [...ANSWERED], register: VOUS, alone: true },
      say: ["Merci encore pour l'occasion d'auditionner et pour votre attention."],
    },
    {
      when: { fields: ['audition'], occasions: [...ANSWERED], register: TU, alone: true },
      say: ["Merci encore pour l'occasion d'auditionner et pour ton attention."],
    },
    {
      when: { occasions: ['feedback'] },
      say: ["Merci encore pour le temps passé à m'écrire tout cela."],
    },
    { when: { occasions: ['request'] }, say: ["Merci encore d'avoir pensé à moi."] },
  ],
  // The way out of a question stands last: it says by itself what it is about.
  easyOut: [
    {
      when: { intents: ['ask-feedback'], offers: ['debrief'], fields: ['tender'] },
      say: ['Quelques lignes par écrit suffiraient, bien sûr.', 'Un simple courriel nous suffirait, bien entendu.'],
    },
    {
      when: { intents: ['ask-feedback'], offers: ['debrief'], notFields: ['tender'] },
      say: ['Quelques lignes par écrit suffiraient, bien sûr.'],
    },
    {
      when: { intents: ['ask-feedback'], offers: ['call', 'feedback'] },
      say: ['Rien ne presse, bien sûr.', "Rien ne presse, et si ce n'est pas possible, je comprendrai."],
    },
    { when: { intents: ['ask-feedback'], offers: ['meeting'] }, say: ["Cela peut attendre d'ici là, bien sûr."] },
    {
      when: { intents: ['ask-again'], fields: ['tender'], alone: true },
      say: ["Si ce n'est pas possible, nous le comprendrons."],
    },
    {
      when: { ...FEEDBACK, fields: ['tender'], alone: true },
      say: ["Si ce n'est pas possible, nous le comprendrons très bien."],
    },
    {
      when: { intents: ['ask-again'], answers: 'condition', alone: true },
      say: ["Si ce n'est pas le bon moment, je comprendrai.", "Et si c'est toujours non, je le comprendrai."],
    },
    {
      when: { intents: ['ask-again'] },
      say: ["Si ce n'est pas possible, je le comprendrai très bien.", "Et si c'est toujours non, je le comprendrai."],
    },
    {
      when: { intents: ['ask-again'], register: VOUS },
      say: [
        'Si votre réponse reste la même, je le comprendrai tout à fait.',
        'Si vous préférez ne pas y revenir, je le comprendrai parfaitement.',
      ],
    },
    {
      when: { intents: ['ask-again'], register: TU },
      say: [
        'Si ta réponse reste la même, je le comprendrai tout à fait.',
        'Si tu préfères ne pas y revenir, je le comprendrai parfaitement.',
      ],
    },
    {
      when: { ...FEEDBACK },
      say: ["Je sais que ce n'est pas toujours possible ; dans ce cas, je comprendrai tout à fait."],
    },
    {
      when: { ...FEEDBACK, register: VOUS },
      say: [
        "Si vous n'avez pas le temps, je le comprendrai très bien.",
        'Si vous préférez ne pas entrer dans les détails, je le comprendrai tout à fait.',
        "Si ce n'est pas d'usage chez vous, je le comprendrai.",
      ],
    },
    {
      when: { ...FEEDBACK, register: TU },
      say: [
        "Si tu n'as pas le temps, je comprendrai très bien.",
        'Si tu préfères ne pas entrer dans les détails, je comprendrai tout à fait.',
      ],
    },
    {
      when: { intents: ['keep-in-touch'], occasions: ['on-hold'] },
      say: [
        "S'il n'y a rien de nouveau pour l'instant, inutile de me répondre.",
        "S'il est trop tôt pour le dire, je le comprendrai.",
      ],
    },
    {
      when: { intents: ['keep-in-touch'], occasions: [...SETTLED] },
      say: ["Et si ce n'est pas possible, je le comprendrai."],
    },
    {
      when: { intents: ['keep-in-touch'], occasions: [...SETTLED], register: VOUS },
      say: [
        'Si cela ne vous convient pas, je le comprendrai tout à fait.',
        'Si rien ne se présente, je le comprendrai.',
      ],
    },
    {
      when: { intents: ['keep-in-touch'], occasions: [...SETTLED], register: TU },
      say: ['Si ça ne te convient pas, je comprendrai tout à fait.', 'Si rien ne se présente, je comprendrai.'],
    },
  ],
  // Those that speak of who was chosen come only after a no.
  wish: [
    // Good wishes are a kindness that an answer can return.
    {
      when: { occasions: [...NOES], register: VOUS, ...GOOD_WISHES.fr },
      say: [
        'À mon tour, je vous souhaite une bonne continuation.',
        'Je vous souhaite à mon tour une bonne continuation.',
      ],
    },
    {
      when: { occasions: [...NOES], register: TU, ...GOOD_WISHES.fr },
      say: ['À mon tour, je te souhaite une bonne continuation.', 'Je te souhaite à mon tour une bonne continuation.'],
    },
    {
      when: { register: VOUS },
      say: ['Je vous souhaite une bonne continuation.', 'Bonne continuation à vous et à votre équipe.'],
    },
    {
      when: { register: TU },
      say: ['Je te souhaite une bonne continuation.', "Bonne continuation à toi et à toute l'équipe."],
    },
    { when: { fields: ['job'] }, say: ["Je souhaite une bonne continuation à toute l'équipe."] },
    {
      when: { fields: ['freelance'], mentions: /(?<!\p{L})(?:projet|album|site|campagne|chantier)/iu },
      say: ['Je souhaite une belle réussite à ce projet.', 'Bonne réussite pour le projet.'],
    },
    { when: { fields: ['sales'] }, say: ["J'espère que tout se passera au mieux pour la suite."] },
    { when: { fields: ['literary'], register: VOUS }, say: ['Je vous souhaite de belles lectures.'] },
    { when: { fields: ['literary'], register: TU }, say: ['Je te souhaite de belles lectures.'] },
    { when: { fields: ['journal'] }, say: ["Bonne continuation à toute l'équipe éditoriale."] },
    {
      when: { fields: ['conference', 'speaking'], mentions: HELD },
      say: ["Je souhaite une très belle édition à toute l'équipe.", "J'espère que ce sera une belle édition."],
    },
    {
      when: { fields: ['audition'], mentions: PLAYED },
      say: ["Je souhaite de belles répétitions à toute l'équipe.", "Je souhaite une belle aventure à toute l'équipe."],
    },
    {
      when: { fields: ['grant', 'residency'], occasions: [...NOES] },
      say: ['Je souhaite une belle réussite aux projets retenus.'],
    },
    {
      when: { fields: ['admission'], occasions: [...NOES] },
      say: ['Je souhaite une bonne rentrée à la future promotion.'],
    },
    { when: { fields: ['rental'], occasions: [...NOES] }, say: ["J'espère que les prochains occupants s'y plairont."] },
    { when: { fields: ['tender'], alone: true }, say: ['Nous vous souhaitons un bon démarrage pour ce marché.'] },
    { when: { fields: ['promotion'] }, say: ['Au plaisir de continuer à travailler ensemble.'] },
    { when: { fields: ['investor'] }, say: ["Je souhaite de belles découvertes à toute l'équipe."] },
  ],
  signOff: [
    { when: { register: VOUS }, say: ['Bien cordialement,', 'Cordialement,', 'Bien à vous,'] },
    { when: { register: TU }, say: ['Bien à toi,', 'Belle journée,', 'Amicalement,'] },
  ],
};
