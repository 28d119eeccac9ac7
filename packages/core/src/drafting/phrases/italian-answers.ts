import { ITALIAN_NAMED } from './italian-named.ts';
import type { Phrases } from './phrase-book.ts';
import { ROOM } from './too-little-room.ts';
import { NOES, READ, WRITTEN } from './where.ts';

const VOI = 'formal' as const;
const TU = 'first-name' as const;
/** Where the reader is one person and speaks for nobody else: no "voi". */
const ALONE = ['promotion', 'personal'] as const;
/** Where they have given no feedback yet. */
const UNTOLD = ['no', 'second-no', 'on-hold', 'good-news', 'request', 'referral', 'door-open'] as const;
const LESSON = ['experience', 'qualification', 'quality'] as const;

/** What stands around it: thanks, acceptance, openness. */
export const ITALIAN_ANSWERS: Pick<Phrases, 'thanks' | 'acceptance' | 'openness' | 'more' | 'moreYet'> = {
  thanks: [
    ...ITALIAN_NAMED,
    {
      when: { occasions: ['no'], toAnother: 'named' },
      say: [
        'Grazie per la risposta. Indica il Suo nome, e per questo Le scrivo.',
        "Grazie per la risposta. C'è scritto che posso rivolgermi a Lei.",
      ],
    },
    {
      when: { occasions: ['no'], toAnother: 'address' },
      say: ['Grazie per la risposta. Indica questo indirizzo, e per questo scrivo qui.'],
    },
    {
      when: { occasions: ['no'] },
      say: [
        'Grazie per la risposta.',
        'Grazie per avermi risposto.',
        'Grazie per avermelo fatto sapere.',
        'Grazie per aver trovato il tempo di rispondermi.',
      ],
    },
    {
      when: { occasions: ['no'], notFields: [...ALONE], register: VOI },
      say: ['Vi ringrazio per la risposta.', 'Grazie per il vostro messaggio.', 'Grazie per il riscontro.'],
    },
    {
      when: { occasions: ['no'], register: TU },
      say: ['Grazie per la tua risposta.', 'Grazie del messaggio.', 'Grazie per avermi scritto.'],
    },
    {
      when: { occasions: ['second-no'] },
      say: [
        'Grazie per averci dato un altro sguardo, e per avermi risposto.',
        'Grazie per avermi risposto ancora una volta.',
        'Grazie per averci riflettuto ancora, e per la risposta.',
      ],
    },
    {
      when: { occasions: ['on-hold'] },
      say: [
        "Grazie per l'aggiornamento.",
        'Grazie per le notizie.',
        'Grazie per avermi fatto sapere a che punto siamo.',
      ],
    },
    {
      when: { occasions: ['good-news'] },
      say: [
        'Grazie mille, che bella notizia!',
        'Grazie, è davvero una bella notizia.',
        'Grazie di cuore per questa bella notizia.',
      ],
    },
    {
      when: { occasions: ['feedback'] },
      say: [
        'Grazie mille per il feedback.',
        'Grazie per le osservazioni, e per la franchezza.',
        'Grazie per aver trovato il tempo di scrivermi tutto questo.',
      ],
    },
    {
      when: { occasions: ['referral'] },
      say: ['Grazie per aver fatto il mio nome.', 'Grazie mille per il contatto.', 'Grazie per aver pensato a me.'],
    },
    {
      when: { occasions: ['door-open'] },
      say: [
        "Grazie ancora per la risposta dell'ultima volta.",
        'Grazie per avermi lasciato la porta aperta.',
        'Grazie ancora per il messaggio della volta scorsa.',
      ],
    },
    { when: { occasions: ['request'] }, say: ['Grazie per il messaggio.', 'Grazie per avermi scritto.'] },
  ],
  acceptance: [
    {
      when: { occasions: ['no'] },
      say: [
        'Capisco benissimo la decisione.',
        'Speravo in qualcosa di diverso, ma capisco.',
        'Non è quello che speravo, ma lo capisco.',
        "Un po' mi dispiace, naturalmente, ma capisco.",
        'Rispetto la decisione, naturalmente.',
      ],
    },
    { when: { occasions: ['no'], notFields: [...ALONE], register: VOI }, say: ['Comprendo la vostra decisione.'] },
    {
      when: { occasions: ['no'], register: TU },
      say: ['Peccato, ma capisco.', "Sarà per un'altra volta, nessun problema."],
    },
    {
      when: { occasions: ['no'], forms: ['form-letter', 'automated'], notFields: ['tender', 'promotion'] },
      say: ['Immagino che le richieste siano tante, e rispetto la scelta.'],
    },
    {
      when: { occasions: ['no'], reasons: ['competition'] },
      say: ['Immagino che la scelta non sia stata facile.', 'Capisco che una scelta andava fatta.'],
    },
    {
      when: { occasions: ['no'], ...ROOM.it },
      say: ['Capisco che i posti siano limitati.'],
    },
    {
      when: { occasions: ['no'], reasons: ['position-cancelled'] },
      say: ['Capisco, i piani a volte cambiano strada facendo.'],
    },
    {
      when: { occasions: ['no'], reasons: ['position-filled'], fields: ['job'] },
      say: ['Capisco che la posizione sia ormai coperta.'],
    },
    { when: { occasions: ['no'], reasons: ['timing'] }, say: ['Capisco che non sia il momento giusto.'] },
    { when: { occasions: ['no'], reasons: ['location'] }, say: ['Capisco che la sede abbia avuto il suo peso.'] },
    {
      when: { occasions: ['no'], reasons: ['experience', 'qualification'], fields: ['job'] },
      say: ['Capisco che serva un profilo diverso.'],
    },
    {
      when: { occasions: ['second-no'] },
      say: [
        'È tutto chiaro, e non insisterò.',
        'Ne prendo atto, e non tornerò sulla questione.',
        'Adesso so come stanno le cose, e mi fermo qui.',
      ],
    },
    {
      when: { occasions: ['on-hold'] },
      say: [
        "Da parte mia non c'è fretta, e l'interesse resta quello di prima.",
        'Posso aspettare senza problemi, e la cosa mi interessa ancora.',
      ],
    },
    {
      when: { occasions: ['good-news'] },
      say: ['Per me significa molto.', 'Mi ha rallegrato la giornata.'],
    },
    {
      when: { occasions: ['feedback'] },
      say: [
        'Mi dà qualcosa di concreto su cui lavorare.',
        "Sono cose che dall'interno si fatica a vedere.",
        'Ci ho riflettuto bene, e mi sarà utile.',
      ],
    },
    {
      when: { occasions: ['referral'] },
      say: ['Mi fa molto piacere.', 'Non me lo aspettavo, e mi fa molto piacere.'],
    },
    {
      when: { occasions: ['door-open'] },
      say: ['Ho tenuto presente questa possibilità, e per questo riscrivo adesso.', 'Per questo torno a scrivere.'],
    },
    { when: { occasions: ['request'] }, say: ["L'ho letto con interesse.", 'Mi ha fatto piacere leggerlo.'] },
  ],
  openness: [
    {
      when: { occasions: [...UNTOLD] },
      say: [
        'Ogni osservazione è benvenuta, adesso o più avanti.',
        'Un consiglio è sempre benvenuto, anche breve.',
        'Un commento, anche di una riga, mi farebbe sempre piacere.',
      ],
    },
    {
      when: { occasions: [...UNTOLD], notFields: [...ALONE], register: VOI },
      say: ["Se un giorno avrete un'osservazione da farmi, la leggerò volentieri."],
    },
    {
      when: { occasions: [...UNTOLD], register: TU },
      say: [
        "Se un giorno hai un'osservazione da farmi, la leggo volentieri.",
        'Se ti viene in mente un consiglio, è benvenuto.',
      ],
    },
    {
      when: { occasions: [...NOES], reasons: [...LESSON, 'incomplete'], forms: [...WRITTEN] },
      say: ["Tengo presente l'osservazione, e ci lavorerò."],
    },
    {
      when: {
        occasions: [...NOES],
        reasons: [...LESSON, 'incomplete'],
        forms: [...WRITTEN],
        notFields: [...ALONE],
        register: VOI,
      },
      say: ['Quello che mi avete scritto mi sarà utile per il futuro.'],
    },
    {
      when: { occasions: [...NOES], reasons: [...LESSON, 'incomplete'], forms: [...WRITTEN], register: TU },
      say: ['Quello che mi hai scritto mi sarà utile per il futuro.'],
    },
    {
      when: { occasions: [...NOES], fields: [...READ], reasons: [...LESSON], forms: [...WRITTEN] },
      say: ['Riprenderò il testo con questa osservazione in mente.'],
    },
    {
      when: { occasions: ['feedback'] },
      say: [
        'Se più avanti ci fosse altro da dirmi, lo leggerei volentieri.',
        'Altre osservazioni saranno sempre benvenute.',
      ],
    },
  ],
  // Two of these may stand in one letter: a word in common ("tempo") keeps the same one from being drawn twice.
  more: [
    {
      when: { occasions: [...NOES] },
      say: ['È sempre meglio sapere come stanno le cose.', 'Una risposta chiara è sempre preziosa.'],
    },
    {
      when: { occasions: ['on-hold'] },
      say: [
        'So che queste decisioni richiedono tempo, e che non dipendono da una persona sola.',
        'Fa piacere avere notizie, anche quando serve ancora tempo.',
        'Non tutti trovano il tempo di dare notizie, e per me conta.',
      ],
    },
    {
      when: { occasions: ['feedback'] },
      say: [
        'So che richiede tempo, e che non molti lo fanno.',
        'Mi prenderò il tempo di rivedere tutto, punto per punto.',
        'Mi farà risparmiare tempo e qualche giro a vuoto.',
      ],
    },
    {
      when: { occasions: ['referral'] },
      say: [
        'Non molti trovano il tempo di farlo, e per me conta.',
        'Mi fa risparmiare tempo, e mi incoraggia ad andare avanti.',
      ],
    },
    {
      when: { occasions: ['good-news'] },
      say: ['Valeva la pena aspettare tutto questo tempo.'],
    },
    {
      when: { occasions: ['door-open', 'request'] },
      say: [
        "Da parte mia non c'è fretta, ci vuole il tempo che ci vuole.",
        'So che il tempo è sempre poco, quindi scrivo solo due righe.',
      ],
    },
  ],
  moreYet: [
    {
      when: { occasions: ['no', 'second-no', 'on-hold'] },
      say: [
        'So che questi messaggi non sono facili da scrivere, e che portano via tempo.',
        'Non tutti trovano il tempo di rispondere, e per me conta.',
      ],
    },
    {
      when: { occasions: ['feedback', 'good-news', 'request', 'referral', 'door-open'] },
      say: ['Per me conta molto.'],
    },
  ],
};
