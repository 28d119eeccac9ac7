import type { Phrases } from './phrase-book.ts';

const VOUS = 'formal' as const;
const TU = 'first-name' as const;

/** The user's own no. */
export const FRENCH_DECLINES: Pick<
  Phrases,
  'declineThanks' | 'decline' | 'declineReason' | 'declineMore' | 'goodWill'
> = {
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
};
