import { MONEY_FR } from './about-money.ts';
import type { Phrases } from './phrase-book.ts';
import { ROOM } from './too-little-room.ts';
import { EXPLAINED, LATE, MANY, MET, NOES, SOON, SPOKEN, UNNAMED, WRITTEN } from './where.ts';

const VOUS = 'formal' as const;
const TU = 'first-name' as const;

const LINE = /(?<!\p{L})(?:ligne éditoriale|catalogue|collection)(?!\p{L})/iu;

/** What stands around it: thanks, acceptance, a little more. Nobody's gender is guessed: no participle of the writer's. */
export const FRENCH_ANSWERS: Pick<Phrases, 'thanks' | 'acceptance' | 'more' | 'moreYet'> = {
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
      when: { occasions: ['no'], register: VOUS },
      say: [
        'Je vous remercie pour votre réponse.',
        'Merci pour votre réponse.',
        "Merci d'avoir pris le temps de me répondre.",
        "Je vous remercie d'avoir pris le temps de me répondre.",
      ],
    },
    {
      when: { occasions: ['no'], register: TU },
      say: ['Merci pour ta réponse.', 'Merci pour ton message.', "Merci d'avoir pris le temps de me répondre."],
    },
    {
      // Who answers weeks later thanks for a message of then.
      when: { ...LATE, fields: [...UNNAMED], register: VOUS },
      say: ['Je vous remercie pour votre message du {wrote}.'],
    },
    {
      when: { ...LATE, fields: [...UNNAMED], register: TU },
      say: ['Merci pour ton message du {wrote}.'],
    },
    {
      when: { ...LATE, register: VOUS },
      say: [
        'Je vous remercie pour votre message du {wrote} concernant {named}.',
        'Merci pour votre réponse du {wrote} au sujet de {named}.',
      ],
    },
    {
      when: { ...LATE, register: TU },
      say: [
        'Merci pour ton message du {wrote} au sujet de {named}.',
        'Merci pour ta réponse du {wrote} au sujet de {named}.',
      ],
    },
    {
      when: { ...SOON, notFields: ['tender'], register: VOUS },
      say: [
        'Je vous remercie pour votre réponse concernant {named}.',
        'Merci pour votre réponse concernant {named}.',
        "Merci d'avoir pris le temps de me répondre au sujet de {named}.",
      ],
    },
    {
      when: { ...SOON, register: TU },
      say: [
        'Merci pour ta réponse au sujet de {named}.',
        "Merci d'avoir pris le temps de me répondre au sujet de {named}.",
        'Merci pour ton message au sujet de {named}.',
      ],
    },
    {
      when: { ...SOON, notFields: ['tender'], reasons: [...EXPLAINED], forms: [...WRITTEN] },
      say: ["Merci de m'avoir répondu au sujet de {named}, et de m'avoir expliqué pourquoi."],
    },
    {
      when: { ...SOON, notFields: ['tender'], reasons: [...EXPLAINED], forms: [...WRITTEN], register: VOUS },
      say: ['Je vous remercie pour votre réponse et pour vos explications au sujet de {named}.'],
    },
    {
      when: { ...SOON, stages: [...MET], spoke: true, fields: [...SPOKEN], register: VOUS },
      say: [
        "Je vous remercie pour le temps que vous m'avez accordé et pour votre réponse concernant {named}.",
        "Merci pour votre réponse, et pour le temps que vous m'avez accordé au sujet de {named}.",
      ],
    },
    {
      when: { ...SOON, stages: [...MET], spoke: true, fields: [...SPOKEN], register: TU },
      say: ['Merci pour notre échange, et pour ta réponse au sujet de {named}.'],
    },
    {
      when: { ...SOON, fields: ['audition'], register: VOUS },
      say: ["Merci de m'avoir donné des nouvelles après l'audition.", "Merci pour votre réponse après l'audition."],
    },
    {
      when: { ...SOON, fields: ['audition'], register: TU },
      say: ["Merci de m'avoir donné des nouvelles après l'audition.", "Merci pour ton message après l'audition."],
    },
    {
      when: { ...SOON, fields: ['literary'] },
      say: [
        "Merci d'avoir lu {work} et de m'avoir répondu.",
        "Merci d'avoir pris le temps de lire {work} et de me répondre.",
      ],
    },
    {
      when: { ...SOON, fields: ['journal'], stages: ['reviewed'] },
      say: ["Merci pour cette réponse concernant {named}, et merci aussi aux personnes chargées de l'évaluation."],
    },
    {
      when: { ...SOON, fields: ['tender'] },
      say: [
        "Merci d'avoir pris le temps de nous répondre au sujet de {named}.",
        'Nous vous remercions pour votre réponse concernant {named}.',
      ],
    },
    {
      when: { ...SOON, fields: ['freelance', 'sales', 'investor'], ...MONEY_FR },
      say: ['Merci pour cette réponse franche au sujet de {named} et du budget.'],
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
      say: ['Merci pour ces nouvelles.', 'Merci pour ces précisions.'],
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
        "Merci pour ce message, et merci d'avoir transmis mon nom.",
        "Merci pour ce mot, et merci d'avoir pensé à moi.",
        'Merci beaucoup pour ce message et pour la mise en relation.',
      ],
    },
    {
      when: { occasions: ['door-open'] },
      say: [
        "Merci encore pour la réponse de la dernière fois, et d'avoir laissé la porte ouverte.",
        'Merci encore pour le message de la dernière fois.',
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
      when: { occasions: ['no'], intents: ['ask-again'] },
      say: ['Je comprends très bien votre choix.', 'Je comprends bien les raisons de cette décision.'],
    },
    {
      when: { occasions: ['no'], intents: ['ask-feedback', 'thank', 'keep-in-touch'] },
      say: [
        "J'espérais une autre réponse, mais je comprends cette décision.",
        'Ce ne sera pas pour cette fois, et je le comprends.',
        "J'aurais aimé une autre issue, mais je comprends tout à fait.",
      ],
    },
    {
      when: { occasions: ['no'], fields: ['tender'], alone: true },
      say: [
        'Nous espérions une autre issue, mais nous comprenons ce choix.',
        'Nous aurions aimé une autre issue, mais nous prenons note de cette décision.',
      ],
    },
    {
      when: { occasions: ['no'], forms: ['form-letter', 'automated'], fields: [...MANY], register: VOUS },
      say: ["J'imagine que vous recevez beaucoup de demandes, et je respecte votre choix."],
    },
    {
      when: { occasions: ['no'], reasons: ['competition'], notFields: ['tender'] },
      say: ["J'imagine que le choix n'a pas été simple.", "Je comprends qu'il ait fallu choisir."],
    },
    {
      when: { occasions: ['no'], ...ROOM.fr },
      say: ["Je comprends bien qu'il n'y ait pas de place pour tout le monde."],
    },
    {
      when: { occasions: ['no'], reasons: ['fit'], fields: ['literary'], mentions: LINE },
      say: [
        "Je comprends qu'un texte doive trouver sa place dans une ligne éditoriale.",
        'Je comprends que ce texte ne trouve pas sa place chez vous.',
      ],
    },
    {
      when: { occasions: ['no'], reasons: ['position-cancelled'] },
      say: ['Je comprends, les plans changent parfois en cours de route.'],
    },
    {
      when: { occasions: ['no'], reasons: ['position-filled'], fields: ['job'] },
      say: ['Je comprends que le poste soit pourvu.'],
    },
    { when: { occasions: ['no'], ...MONEY_FR }, say: ['Je comprends que le budget ait compté.'] },
    { when: { occasions: ['no'], reasons: ['timing'] }, say: ['Je comprends que ce ne soit pas le bon moment.'] },
    { when: { occasions: ['no'], reasons: ['location'] }, say: ['Je comprends que la question du lieu ait compté.'] },
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
  more: [
    {
      when: { occasions: [...NOES], notFields: ['tender'] },
      say: ['Une réponse claire est toujours précieuse.', "J'apprécie que cette réponse soit claire."],
    },
    { when: { occasions: [...NOES], fields: ['tender'] }, say: ['Une réponse claire nous est toujours utile.'] },
    {
      when: { occasions: [...NOES], forms: [...WRITTEN] },
      say: ["C'est appréciable de recevoir une vraie réponse."],
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
  moreYet: [
    {
      when: { occasions: ['no', 'second-no', 'on-hold'], forms: [...WRITTEN] },
      say: [
        'Je sais que ces messages-là ne sont pas les plus faciles à écrire.',
        "Ce n'est jamais un message facile à écrire, je le sais.",
      ],
    },
    {
      when: { occasions: ['no', 'second-no', 'on-hold'], forms: ['form-letter', 'automated'] },
      say: [
        "Je mesure le travail que demande l'examen de tous les envois.",
        "J'imagine bien le travail que représente un tel choix.",
      ],
    },
    {
      when: { occasions: ['feedback', 'good-news', 'request', 'referral', 'door-open'] },
      say: ['Cela compte beaucoup pour moi.', "J'y suis très sensible."],
    },
  ],
};
