import { MONEY_FR } from './about-money.ts';
import type { Phrases } from './phrase-book.ts';
import { ROOM } from './too-little-room.ts';

const VOUS = 'formal' as const;
const TU = 'first-name' as const;
const NOES = ['no', 'second-no'] as const;

/** Where they have given no feedback yet. */
const UNTOLD = ['no', 'second-no', 'on-hold', 'good-news', 'request', 'referral', 'door-open'] as const;
const MET = ['interviewed', 'final'] as const;
const SPOKEN = ['job', 'investor', 'admission', 'residency', 'grant', 'promotion'] as const;
const READ = ['literary', 'journal', 'conference'] as const;
const WRITTEN = ['personal', 'tiered'] as const;
const LESSON = ['experience', 'qualification', 'quality'] as const;

/** What stands around it: thanks, acceptance, the user's own line, openness. Nobody's gender is guessed: no participle of the writer's. */
export const FRENCH_ANSWERS: Pick<Phrases, 'thanks' | 'acceptance' | 'specific' | 'openness' | 'more'> = {
  thanks: [
    {
      when: { occasions: ['no'], toAnother: 'named' },
      say: [
        "Merci pour la réponse au sujet de {matter}. Votre nom y figure, et c'est pourquoi je vous écris.",
        "Merci pour la réponse que j'ai reçue. Elle m'invite à vous écrire au sujet de {matter}.",
      ],
    },
    {
      when: { occasions: ['no'], toAnother: 'address' },
      say: ["Merci pour la réponse au sujet de {matter}. Cette adresse y figure, et c'est pourquoi je vous écris."],
    },
    {
      when: { occasions: ['no'] },
      say: ["Merci d'avoir pris le temps de me répondre.", "Merci de m'avoir répondu."],
    },
    {
      when: { occasions: ['no'], register: VOUS },
      say: [
        'Merci pour votre réponse.',
        'Merci pour votre retour.',
        "Merci de m'avoir fait part de votre décision.",
        'Je vous remercie pour votre réponse.',
      ],
    },
    {
      when: { occasions: ['no'], register: TU },
      say: ['Merci pour ta réponse.', 'Merci pour ton message.', 'Merci pour ton retour.'],
    },
    {
      when: { occasions: ['no'], fields: ['job'], register: VOUS },
      say: ['Merci pour votre réponse concernant le poste {ofrole}.', 'Merci pour votre retour sur ma candidature.'],
    },
    {
      when: { occasions: ['no'], fields: ['job'], register: TU },
      say: ['Merci pour ta réponse concernant le poste {ofrole}.', 'Merci pour ton retour sur ma candidature.'],
    },
    {
      when: { occasions: ['no'], forms: [...WRITTEN], register: VOUS },
      say: ["Merci d'avoir pris la peine de m'écrire.", "Merci pour votre message, j'y suis sensible."],
    },
    {
      when: { occasions: ['no'], forms: [...WRITTEN], register: TU },
      say: ["Merci d'avoir pris la peine de m'écrire.", "C'est gentil d'avoir pris le temps de m'écrire, merci."],
    },
    {
      when: { occasions: ['no'], ...MONEY_FR },
      say: ['Merci pour cette réponse franche au sujet du budget.'],
    },
    {
      when: {
        occasions: ['no'],
        reasons: [...LESSON, 'location', 'timing', 'position-cancelled'],
        forms: [...WRITTEN],
      },
      say: ["Merci de m'avoir répondu, et de m'avoir expliqué pourquoi.", 'Merci pour cette réponse franche.'],
    },
    {
      when: { occasions: ['no'], stages: [...MET], fields: [...SPOKEN], register: VOUS },
      say: [
        'Merci pour votre réponse et pour notre échange.',
        'Merci pour votre réponse, et pour la conversation que nous avons eue.',
        'Merci pour notre entretien, et pour votre réponse.',
      ],
    },
    {
      when: { occasions: ['no'], stages: [...MET], fields: [...SPOKEN], register: TU },
      say: [
        'Merci pour ta réponse et pour notre échange.',
        'Merci pour ta réponse, et pour la conversation que nous avons eue.',
      ],
    },
    {
      when: { occasions: ['no'], stages: ['screened'], fields: ['job'] },
      say: ["Merci pour cet échange au téléphone, et de m'avoir donné une réponse."],
    },
    {
      when: { occasions: ['no'], fields: ['literary'] },
      say: ["Merci d'avoir lu {work} et de m'avoir répondu.", "Merci d'avoir pris le temps de lire {work}."],
    },
    {
      when: { occasions: ['no'], fields: ['literary'], forms: [...WRITTEN], register: VOUS },
      say: ['Merci pour votre mot sur {work}.', 'Merci pour votre lecture, et pour votre mot.'],
    },
    {
      when: { occasions: ['no'], fields: ['literary'], forms: [...WRITTEN], register: TU },
      say: ['Merci pour ton mot sur {work}.', 'Merci pour ta lecture, et pour ton mot.'],
    },
    {
      when: { occasions: ['no'], fields: ['journal', 'conference'] },
      say: ["Merci de m'avoir transmis la décision concernant {work}.", 'Merci pour cette réponse concernant {work}.'],
    },
    {
      when: { occasions: ['no'], fields: ['journal'], stages: ['reviewed'] },
      say: ["Merci pour cette réponse, et merci aussi aux personnes chargées de l'évaluation."],
    },
    {
      when: { occasions: ['no'], fields: ['audition'] },
      say: [
        "Merci de m'avoir donné une réponse pour le rôle.",
        "Merci de m'avoir donné des nouvelles après l'audition.",
      ],
    },
    {
      when: { occasions: ['no'], fields: ['grant', 'admission', 'residency'] },
      say: ["Merci de m'avoir communiqué le résultat.", 'Merci pour cette réponse concernant {matter}.'],
    },
    {
      when: { occasions: ['no'], fields: ['tender'] },
      say: [
        'Merci de nous avoir communiqué le résultat de la consultation.',
        'Merci pour votre réponse concernant notre offre.',
      ],
    },
    {
      when: { occasions: ['no'], fields: ['investor'] },
      say: [
        "Merci d'avoir étudié mon projet, et de m'avoir répondu clairement.",
        'Merci pour cette réponse claire et directe.',
      ],
    },
    {
      when: {
        occasions: ['no'],
        fields: ['rental'],
        mentions: /\b(?:logement|appartement|studio|loyer|visite|locat\w{3,6})/i,
      },
      say: ['Merci pour cette réponse concernant le logement.', "Merci de m'avoir donné une réponse pour le logement."],
    },
    {
      when: { occasions: ['no'], fields: ['freelance', 'sales'] },
      say: ["Merci de m'avoir dit ce qu'il en est.", 'Merci pour cette réponse claire.'],
    },
    {
      when: { occasions: ['no'], fields: ['speaking'] },
      say: ["Merci de m'avoir répondu au sujet du programme.", 'Merci pour cette réponse concernant {work}.'],
    },
    {
      when: { occasions: ['second-no'] },
      say: [
        "Merci d'avoir regardé {matter} une seconde fois et de m'avoir répondu.",
        "Merci d'avoir pris le temps de me répondre à nouveau.",
        "Merci d'avoir bien voulu regarder à nouveau, et de m'avoir répondu.",
      ],
    },
    {
      when: { occasions: ['on-hold'] },
      say: ['Merci de me tenir au courant.', 'Merci pour ces nouvelles.', 'Merci pour ces précisions.'],
    },
    {
      when: { occasions: ['good-news'] },
      say: [
        'Merci beaucoup, quelle bonne nouvelle !',
        'Merci beaucoup pour cette bonne nouvelle.',
        'Merci, ce message me fait très plaisir.',
      ],
    },
    { when: { occasions: ['feedback'] }, say: ["Merci beaucoup d'avoir pris le temps de me faire ce retour."] },
    {
      when: { occasions: ['feedback'], register: VOUS },
      say: ['Merci beaucoup pour votre retour.', 'Merci pour vos remarques, et pour votre franchise.'],
    },
    {
      when: { occasions: ['feedback'], register: TU },
      say: ['Merci beaucoup pour ton retour.', 'Merci pour tes remarques, et pour ta franchise.'],
    },
    {
      when: { occasions: ['referral'] },
      say: [
        "Merci d'avoir transmis mon nom.",
        "Merci d'avoir pensé à moi.",
        'Merci beaucoup pour la mise en relation.',
      ],
    },
    {
      when: { occasions: ['door-open'] },
      say: [
        "Merci de m'avoir laissé la porte ouverte la dernière fois.",
        "Merci de m'avoir proposé de revenir à cette période.",
        "Merci d'avoir pris le temps de me répondre la dernière fois.",
      ],
    },
    {
      when: { occasions: ['request'], register: VOUS },
      say: ['Merci pour votre message.', "Merci de m'avoir écrit."],
    },
    { when: { occasions: ['request'], register: TU }, say: ['Merci pour ton message.', "Merci de m'avoir écrit."] },
  ],
  acceptance: [
    {
      when: { occasions: ['no'] },
      say: [
        'Je comprends tout à fait.',
        "J'espérais une autre réponse, mais je comprends.",
        'Ce ne sera pas pour cette fois, et je le comprends.',
        "C'est un peu dommage pour moi, bien sûr, mais je comprends.",
      ],
    },
    {
      when: { occasions: ['no'], register: VOUS },
      say: ['Je comprends votre décision.', "J'en prends bonne note."],
    },
    {
      when: { occasions: ['no'], register: TU },
      say: ["C'est dommage, mais je comprends.", 'Je comprends, pas de souci.'],
    },
    {
      when: { occasions: ['no'], forms: ['form-letter', 'automated'], notFields: ['tender', 'promotion'] },
      say: ["J'imagine que vous recevez beaucoup de demandes, et je respecte votre choix."],
    },
    {
      when: { occasions: ['no'], reasons: ['competition'] },
      say: ["J'imagine que le choix n'a pas été simple.", "Je comprends qu'il ait fallu choisir."],
    },
    {
      when: { occasions: ['no'], ...ROOM.fr },
      say: ["Je comprends bien qu'il n'y ait pas de place pour tout le monde."],
    },
    {
      when: { occasions: ['no'], reasons: ['position-cancelled'] },
      say: ['Je comprends, les plans changent parfois en cours de route.'],
    },
    {
      when: { occasions: ['no'], reasons: ['position-filled'], fields: ['job'] },
      say: ['Je comprends que le poste soit pourvu.'],
    },
    { when: { occasions: ['no'], reasons: ['timing'] }, say: ['Je comprends que ce ne soit pas le bon moment.'] },
    { when: { occasions: ['no'], reasons: ['location'] }, say: ['Je comprends que la question du lieu ait compté.'] },
    {
      when: { occasions: ['no'], reasons: ['experience', 'qualification'], fields: ['job'] },
      say: ['Je comprends que vous cherchiez un autre profil.'],
    },
    {
      when: { occasions: ['second-no'] },
      say: [
        "C'est clair pour moi, et je n'insisterai pas.",
        "J'en prends note, et je n'y reviendrai pas.",
        "Les choses sont claires maintenant, et je m'en tiendrai là.",
      ],
    },
    {
      when: { occasions: ['on-hold'] },
      say: [
        "De mon côté, rien ne presse, et cela m'intéresse toujours autant.",
        "Je peux tout à fait attendre, et cela m'intéresse toujours.",
      ],
    },
    {
      when: { occasions: ['good-news'] },
      say: ['Cela me touche beaucoup.', "C'est une très belle surprise."],
    },
    {
      when: { occasions: ['feedback'] },
      say: [
        'Cela me donne quelque chose de concret à travailler.',
        "Ce sont des choses qu'on a du mal à voir de l'intérieur.",
        "J'y ai bien réfléchi, et cela va m'être utile.",
      ],
    },
    {
      when: { occasions: ['referral'] },
      say: ['Cela me fait très plaisir.', "Je ne m'y attendais pas, et cela me fait plaisir."],
    },
    { when: { occasions: ['door-open'] }, say: ["J'ai gardé cette possibilité en tête."] },
    { when: { occasions: ['door-open'], register: VOUS }, say: ['Je me permets donc de revenir vers vous.'] },
    { when: { occasions: ['door-open'], register: TU }, say: ['Je reviens donc vers toi, comme prévu.'] },
    {
      when: { occasions: ['request'], register: VOUS },
      say: ["Je l'ai lu avec intérêt.", 'Cela me fait plaisir de vous lire.'],
    },
    {
      when: { occasions: ['request'], register: TU },
      say: ["Je l'ai lu avec intérêt.", 'Ça me fait plaisir de te lire.'],
    },
  ],
  specific: [
    { say: ['{sentence}'] },
    { say: ['Un mot de mon côté : {note}.'] },
    {
      say: [
        "Ce qui m'est surtout resté, c'est {thing}.",
        "J'ai particulièrement apprécié {thing}.",
        "J'ai beaucoup aimé {thing}.",
      ],
    },
    {
      say: [
        "J'ai trouvé intéressant de voir {how}.",
        "J'ai bien aimé voir {how}.",
        'Je garde en tête {how}.',
        "J'ai beaucoup appris en voyant {how}.",
      ],
    },
  ],
  openness: [
    {
      when: { occasions: [...UNTOLD] },
      say: [
        'Toute remarque sera la bienvenue, maintenant ou plus tard.',
        'Je prends volontiers tout retour, même en une ligne.',
        'Un conseil est toujours bon à prendre, même bien plus tard.',
      ],
    },
    {
      when: { occasions: [...UNTOLD], register: VOUS },
      say: [
        'Si vous avez une remarque à me faire un jour, je la lirai volontiers.',
        "Si un conseil vous vient à l'esprit, il sera le bienvenu.",
      ],
    },
    {
      when: { occasions: [...UNTOLD], register: TU },
      say: [
        "Si tu as une remarque à me faire un jour, je suis à l'écoute.",
        'Si tu as un conseil, il sera le bienvenu.',
      ],
    },
    {
      when: { occasions: [...NOES], reasons: [...LESSON, 'incomplete'], forms: [...WRITTEN], register: VOUS },
      say: ['Votre remarque me servira pour la suite.', 'Je garde votre retour en tête, et je vais y travailler.'],
    },
    {
      when: { occasions: [...NOES], reasons: [...LESSON, 'incomplete'], forms: [...WRITTEN], register: TU },
      say: ['Ta remarque me servira pour la suite.', 'Je garde ton retour en tête, et je vais y travailler.'],
    },
    {
      when: { occasions: [...NOES], fields: [...READ], reasons: [...LESSON], forms: [...WRITTEN] },
      say: ['Je vais reprendre le texte avec cette remarque en tête.'],
    },
    {
      when: { occasions: ['feedback'] },
      say: [
        'Et si une autre remarque vient plus tard, elle sera la bienvenue.',
        'Toute autre remarque sera la bienvenue par la suite.',
      ],
    },
  ],
  // Two of these may stand in one letter: a word in common ("temps") keeps the same one from being drawn twice.
  more: [
    {
      when: { occasions: [...NOES] },
      say: [
        'Ces messages-là ne sont pas faciles à écrire, et ils prennent du temps.',
        'Tout le monde ne prend pas le temps de répondre, et cela compte pour moi.',
        "Savoir où j'en suis m'aide à organiser mon temps pour la suite.",
      ],
    },
    {
      when: { occasions: ['on-hold'] },
      say: [
        'Je sais que ces choses-là prennent du temps.',
        "C'est agréable d'avoir des nouvelles entre-temps.",
        'Tout le monde ne prend pas le temps de donner des nouvelles, et cela compte pour moi.',
      ],
    },
    {
      when: { occasions: ['feedback'] },
      say: [
        'Je sais que cela prend du temps, et que peu de gens le font.',
        'Je vais prendre le temps de tout reprendre point par point.',
        "Cela me fera gagner du temps, et m'évitera quelques détours.",
      ],
    },
    {
      when: { occasions: ['referral'] },
      say: [
        'Peu de gens prennent le temps de le faire, et cela compte pour moi.',
        "Cela me fait gagner du temps, et m'encourage pour la suite.",
      ],
    },
    {
      when: { occasions: ['good-news', 'door-open', 'request'] },
      say: [
        'De mon côté, rien ne presse, il faut prendre le temps nécessaire.',
        'Je sais que le temps est compté pour tout le monde, alors je fais court.',
      ],
    },
  ],
};
