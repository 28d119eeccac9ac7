import type { Phrases } from './phrase-book.ts';

const VOUS = 'formal' as const;
const TU = 'first-name' as const;
const NOES = ['no', 'second-no'] as const;
/** Fields where what was sent in was looked at on a desk. */
const STUDIED = [
  'job',
  'freelance',
  'sales',
  'grant',
  'investor',
  'admission',
  'residency',
  'promotion',
  'tender',
  'rental',
  'other',
] as const;
/** Where something of the user's lies before the reader; a request of theirs is another thing. */
const ANSWERED = ['no', 'second-no', 'on-hold', 'good-news', 'feedback', 'referral', 'door-open'] as const;

/** All but what is still open: a no to it is of another kind. */
const SETTLED = ['no', 'second-no', 'good-news', 'request', 'feedback', 'referral', 'door-open'] as const;

/** What backs an ask, what ends a letter, and the user's own no. */
export const FRENCH_CLOSINGS: Pick<
  Phrases,
  | 'basis'
  | 'considering'
  | 'easyOut'
  | 'wish'
  | 'declineThanks'
  | 'decline'
  | 'declineReason'
  | 'declineMore'
  | 'goodWill'
  | 'signOff'
> = {
  // What the user typed begins with a capital: a full stop before it reads better in French than a colon.
  basis: [
    {
      say: ['Je pose la question pour une raison simple : {clause}.', 'Une chose a changé depuis : {clause}.'],
    },
    {
      when: { register: VOUS },
      say: ['Si je me permets de vous le demander, c’est pour une raison précise : {clause}.'],
    },
    {
      when: { register: TU },
      say: ['Si je me permets de te le demander, c’est pour une raison précise : {clause}.'],
    },
    {
      when: { bases: ['new-fact'] },
      say: ['Il y a du nouveau de mon côté : {clause}.', 'Une chose a changé depuis : {clause}.'],
    },
    {
      when: { bases: ['changed-timing'] },
      say: ['Le calendrier a changé de mon côté : {clause}.'],
    },
    {
      when: { bases: ['corrected-error'] },
      say: ['Un point a pu prêter à confusion. {basis}', 'Je voudrais préciser une chose. {basis}'],
    },
    { when: { bases: ['other-opening'] }, say: ["Voici ce que j'ai en tête. {basis}"] },
    { when: { bases: ['named-route'] }, say: ['Je suis la démarche indiquée dans la réponse. {basis}'] },
    { when: { bases: ['invitation'], register: VOUS }, say: ["C'est votre message qui m'y encourage. {basis}"] },
    { when: { bases: ['invitation'], register: TU }, say: ["C'est ton message qui m'y encourage. {basis}"] },
    {
      when: { bases: ['answerable-reason'], reasons: ['location'] },
      say: ['Pour le lieu, voici ma situation. {basis}'],
    },
    {
      when: { bases: ['answerable-reason'], reasons: ['budget'] },
      say: ['Pour le budget, voici ce que je propose. {basis}'],
    },
    {
      when: { bases: ['answerable-reason'], reasons: ['timing'] },
      say: ['Pour les dates, voici ce qui est possible. {basis}'],
    },
    { when: { bases: ['answerable-reason'], reasons: ['incomplete'] }, say: ['Voici ce qui manquait. {basis}'] },
    {
      when: { bases: ['answerable-reason'], reasons: ['experience', 'qualification', 'visa'] },
      say: ['Sur ce point, voici ce que je peux ajouter. {basis}'],
    },
  ],
  // The second thanks, for time and consideration.
  considering: [
    {
      when: { register: VOUS },
      say: [
        "Merci encore pour le temps que vous m'avez accordé.",
        "Merci à vous pour l'attention et le temps que vous m'avez accordés.",
        'Je vous remercie encore pour votre temps et votre attention.',
      ],
    },
    {
      when: { register: TU },
      say: [
        "Merci encore pour le temps que tu m'as accordé.",
        "Merci à toi d'avoir pris ce temps.",
        'Merci encore pour ton temps et ton attention.',
      ],
    },
    { when: { occasions: [...NOES] }, say: ['Merci encore de ne pas avoir laissé mon message sans réponse.'] },
    {
      when: { fields: [...STUDIED], occasions: [...ANSWERED] },
      say: [
        "Merci encore d'avoir étudié {matter}.",
        "Merci encore d'avoir pris le temps d'examiner {matter}.",
        'Merci encore pour le temps passé sur {matter}.',
      ],
    },
    {
      when: { fields: ['job', 'admission', 'residency', 'promotion'], occasions: [...ANSWERED] },
      say: ["Merci encore d'avoir considéré {matter}."],
    },
    {
      when: { fields: ['literary'], occasions: [...ANSWERED] },
      say: [
        "Merci encore d'avoir lu {work}.",
        'Merci encore pour cette lecture.',
        'Merci encore pour le temps passé sur {work}.',
      ],
    },
    {
      when: { fields: ['journal', 'conference', 'speaking'], occasions: [...ANSWERED] },
      say: ["Merci encore d'avoir examiné {work}.", 'Merci encore pour le temps passé sur {work}.'],
    },
    {
      when: { fields: ['audition'], occasions: [...ANSWERED] },
      say: [
        "Merci encore de m'avoir donné l'occasion d'auditionner.",
        "Merci encore pour l'attention portée à mon audition.",
      ],
    },
    {
      when: { occasions: ['feedback'] },
      say: ["Merci encore pour le temps passé à m'écrire tout cela."],
    },
    { when: { occasions: ['request'] }, say: ["Merci encore d'avoir pensé à moi."] },
  ],
  // The way out of a question stands last: it says by itself what it is about.
  easyOut: [
    { when: { intents: ['ask-feedback'], offers: ['debrief'] }, say: ['Peu importe la forme, écrite ou orale.'] },
    { when: { intents: ['ask-feedback'], offers: ['call', 'feedback'] }, say: ['Rien ne presse, bien sûr.'] },
    {
      when: { intents: ['ask-again'] },
      say: [
        "S'il n'est pas possible de revenir sur la décision, je le comprendrai ; inutile de me répondre dans ce cas.",
      ],
    },
    {
      when: { intents: ['ask-again'], register: VOUS },
      say: [
        "Si votre réponse reste la même, je le comprendrai tout à fait, et vous n'avez pas besoin de me répondre.",
        "Si c'est toujours non, ce n'est pas un problème, et il est inutile de me répondre.",
        'Si vous préférez ne pas y revenir, je le comprendrai, et aucune réponse ne sera nécessaire.',
        "Et si la décision est définitive, je le comprendrai, et il n'y a pas besoin de me répondre.",
      ],
    },
    {
      when: { intents: ['ask-again'], register: TU },
      say: [
        "Si ta réponse reste la même, je le comprendrai tout à fait, et tu n'as pas besoin de me répondre.",
        "Si c'est toujours non, pas de souci, et inutile de me répondre.",
        'Si tu préfères ne pas y revenir, je le comprendrai, et pas besoin de me répondre.',
        "Et si c'est définitif, ce n'est pas grave du tout, inutile de me répondre.",
      ],
    },
    {
      when: { intents: ['ask-feedback'] },
      say: [
        "Je sais que tout le monde ne peut pas faire de retour : si ce n'est pas possible, aucune réponse n'est nécessaire.",
      ],
    },
    {
      when: { intents: ['ask-feedback'], register: VOUS },
      say: [
        "Si vous ne pouvez pas donner de retour, je le comprendrai, et vous n'avez pas besoin de me répondre.",
        "Si vous n'avez pas le temps pour un retour, ce n'est pas grave, et il est inutile de me répondre.",
        'Si vous préférez ne pas entrer dans ces détails, je le comprendrai, et aucune réponse ne sera nécessaire.',
      ],
    },
    {
      when: { intents: ['ask-feedback'], register: TU },
      say: [
        "Si tu ne peux pas me faire de retour, je le comprendrai, et tu n'as pas besoin de me répondre.",
        "Si tu n'as pas le temps pour un retour, ce n'est pas grave, inutile de me répondre.",
        'Si tu préfères ne pas entrer dans ces détails, pas de souci, et pas besoin de me répondre.',
        "Rien ne t'oblige à me faire ce retour, et je comprendrai très bien que ce ne soit pas possible.",
      ],
    },
    {
      when: { intents: ['keep-in-touch'], occasions: ['on-hold'] },
      say: [
        "S'il n'y a rien de nouveau pour l'instant, inutile de me répondre.",
        "S'il est trop tôt pour le dire, je le comprendrai, et aucune réponse n'est nécessaire.",
        "Si ce n'est pas possible, je le comprendrai, et il n'y a pas besoin de me répondre.",
        "Rien ne presse, et sans réponse, je comprendrai qu'il est encore trop tôt.",
        "Si c'est trop tôt, ce n'est pas un problème, et il n'est pas nécessaire de me répondre.",
      ],
    },
    {
      when: { intents: ['keep-in-touch'], occasions: [...SETTLED] },
      say: ["Ce message n'appelle pas forcément de réponse, et si c'est non, je le comprendrai."],
    },
    {
      when: { intents: ['keep-in-touch'], occasions: [...SETTLED], register: VOUS },
      say: [
        "Si ce n'est pas le bon moment, je le comprendrai, et vous n'avez pas besoin de me répondre.",
        "Si cela ne vous convient pas, ce n'est pas un problème, et il est inutile de me répondre.",
        "Si ce n'est pas possible, laissez simplement ce message sans réponse, je le comprendrai.",
      ],
    },
    {
      when: { intents: ['keep-in-touch'], occasions: [...SETTLED], register: TU },
      say: [
        "Si ce n'est pas le bon moment, je le comprendrai, et tu n'as pas besoin de me répondre.",
        'Si ça ne te convient pas, pas de souci, et inutile de me répondre.',
        "Si ce n'est pas possible, laisse simplement ce message sans réponse, je le comprendrai.",
        "Si c'est non, ce n'est pas grave du tout, pas besoin de me répondre.",
      ],
    },
    {
      when: { intents: ['keep-in-touch'], occasions: [...NOES], register: VOUS },
      say: ["Si vous préférez en rester là, je le comprendrai, et aucune réponse n'est nécessaire."],
    },
    {
      when: { intents: ['keep-in-touch'], occasions: [...NOES], register: TU },
      say: ["Si tu préfères qu'on en reste là, je le comprendrai, et pas besoin de me répondre."],
    },
  ],
  // Those that speak of who was chosen come only after a no.
  wish: [
    {
      when: { register: VOUS },
      say: [
        'Je vous souhaite une bonne continuation.',
        'Bonne continuation à vous et à votre équipe.',
        'Je vous souhaite le meilleur pour la suite.',
      ],
    },
    {
      when: { register: TU },
      say: [
        'Je te souhaite une bonne continuation.',
        "Bonne continuation à toi et à toute l'équipe.",
        'Je te souhaite le meilleur pour la suite.',
      ],
    },
    { when: { fields: ['job'] }, say: ["Je souhaite une bonne continuation à toute l'équipe."] },
    {
      when: { fields: ['job'], reasons: ['position-filled', 'competition', 'experience'], occasions: [...NOES] },
      say: ['Je souhaite une bonne prise de poste à la personne retenue.'],
    },
    {
      when: { fields: ['freelance'] },
      say: ['Je souhaite une belle réussite à ce projet.', 'Bonne réussite pour le projet.'],
    },
    { when: { fields: ['sales'] }, say: ["J'espère que tout se passera au mieux pour la suite."] },
    { when: { fields: ['literary'], register: VOUS }, say: ['Je vous souhaite de belles lectures.'] },
    { when: { fields: ['literary'], register: TU }, say: ['Je te souhaite de belles lectures.'] },
    { when: { fields: ['journal'] }, say: ["Bonne continuation à toute l'équipe éditoriale."] },
    {
      when: { fields: ['conference', 'speaking'] },
      say: ["Je souhaite une très belle édition à toute l'équipe.", "J'espère que ce sera une belle édition."],
    },
    {
      when: { fields: ['audition'] },
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
    { when: { fields: ['tender'] }, say: ['Je souhaite un bon démarrage à ce projet.'] },
    { when: { fields: ['promotion'] }, say: ['Au plaisir de continuer à travailler ensemble.'] },
    { when: { fields: ['investor'] }, say: ["Je souhaite de belles découvertes à toute l'équipe."] },
  ],
  declineThanks: [
    { say: ["Merci d'avoir pensé à moi.", "Merci beaucoup d'avoir pensé à moi, cela m'a fait plaisir."] },
    { when: { register: VOUS }, say: ["Merci pour votre message, et merci d'avoir pensé à moi."] },
    { when: { register: TU }, say: ["Merci pour ton message, et merci d'avoir pensé à moi."] },
    {
      when: { verdicts: ['invitation'] },
      say: ["Merci beaucoup pour l'invitation, elle m'a fait plaisir.", "Merci pour l'invitation."],
    },
    {
      when: { verdicts: ['offer'], register: VOUS },
      say: ['Merci beaucoup pour votre offre, et pour votre confiance.'],
    },
    { when: { verdicts: ['offer'], register: TU }, say: ['Merci beaucoup pour ton offre, et pour ta confiance.'] },
    {
      when: { occasions: ['no', 'second-no'], doors: ['referral', 'contact-named'] },
      say: ["Merci d'avoir transmis mon nom, et d'avoir pensé à moi."],
    },
  ],
  decline: [
    {
      say: [
        'Après réflexion, je préfère ne pas donner suite.',
        "J'y ai bien réfléchi, et je vais décliner cette fois-ci.",
        "Après y avoir bien réfléchi, j'ai décidé de dire non cette fois.",
        "J'ai pris le temps d'y penser, et ma réponse est non pour cette fois.",
      ],
    },
    {
      when: { register: VOUS },
      say: ['Je ne vais pas donner suite, et je préfère vous le dire sans tarder.'],
    },
    { when: { register: TU }, say: ['Je ne vais pas donner suite, et je préfère te le dire sans tarder.'] },
  ],
  declineReason: [
    {
      say: [
        'La raison est simple. {basis}',
        "{basis} C'est ce qui a pesé dans ma décision.",
        'Voici ce qui a fait pencher la balance. {basis}',
      ],
    },
  ],
  declineMore: [
    {
      say: [
        "Je tenais à répondre assez vite, pour que tout puisse s'organiser sans moi.",
        'Je préfère une réponse claire à une question laissée en suspens.',
      ],
    },
  ],
  goodWill: [
    {
      say: [
        "Merci encore, et j'espère que nos chemins se croiseront à nouveau.",
        "Merci encore pour la confiance, et au plaisir d'échanger à une autre occasion.",
      ],
    },
    {
      when: { register: VOUS },
      say: [
        "Je suis sensible à votre confiance, et j'espère que ce sera pour une autre fois.",
        "Merci encore d'avoir pensé à moi, j'y suis très sensible.",
      ],
    },
    {
      when: { register: TU },
      say: [
        "Ta confiance me touche, et j'espère que ce sera pour une autre fois.",
        "Merci encore d'avoir pensé à moi, ça compte vraiment.",
      ],
    },
    {
      when: { fields: ['job', 'freelance', 'audition', 'speaking'] },
      say: ["Merci encore, et j'espère que la bonne personne se présentera vite."],
    },
  ],
  signOff: [
    { when: { register: VOUS }, say: ['Bien cordialement,', 'Cordialement,', 'Bien à vous,'] },
    { when: { register: TU }, say: ['Bien à toi,', 'Bonne journée,', 'Belle journée,', 'Amicalement,'] },
  ],
};
