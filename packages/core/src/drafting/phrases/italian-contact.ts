import type { Phrases } from './phrase-book.ts';

const VOI = 'formal' as const;
const TU = 'first-name' as const;
/** Where the reader is one person and speaks for nobody else: no "voi". */
const ALONE = ['promotion', 'personal'] as const;
const COME_BACK = ['apply-again', 'keep-on-file', 'other-roles', 'talent-pool', 'waitlist', 'resubmit'] as const;
const OWN_CONTACT = ['investor', 'literary', 'journal', 'rental', 'tender', 'promotion'] as const;

/** To stay in touch, on the date that they named or whenever something fits. */
export const ITALIAN_CONTACT: Pick<Phrases, 'keepInTouch'> = {
  keepInTouch: [
    {
      when: { occasions: ['no'], notFields: [...OWN_CONTACT], doorAhead: false },
      say: [
        'Posso riscrivere se vedo qualcosa di adatto?',
        "Se si presenta un'altra occasione, sarebbe possibile pensare a me?",
      ],
    },
    {
      when: { occasions: ['no'], notFields: [...OWN_CONTACT, ...ALONE], doorAhead: false, register: VOI },
      say: [
        "Posso ricontattarvi se si apre un'altra possibilità?",
        'Vi andrebbe bene se mi facessi risentire più avanti?',
        "Potreste tenere i miei contatti per un'altra occasione?",
        "Se si presenta un'altra occasione, potreste pensare a me?",
      ],
    },
    {
      when: { occasions: ['no'], notFields: [...OWN_CONTACT], doorAhead: false, register: TU },
      say: [
        'Posso riscriverti se vedo qualcosa di adatto?',
        'Ti va bene se mi faccio risentire più avanti?',
        "Se si presenta un'altra occasione, mi faresti un cenno?",
        "Potresti tenermi presente per un'altra occasione?",
      ],
    },
    {
      when: { occasions: ['no'], fields: ['speaking', 'conference'], doorAhead: false },
      say: ["Posso mandare un'altra proposta per una prossima edizione?"],
    },
    {
      when: { occasions: ['no'], fields: ['grant', 'residency'], doorAhead: false },
      say: ['Sarebbe possibile presentare una nuova domanda al prossimo bando?'],
    },
    {
      when: { occasions: ['no', 'on-hold'], doors: [...COME_BACK] },
      say: ['Ho segnato la data: posso riscrivere {when}?', 'Potremmo risentirci {when}?'],
    },
    {
      when: { occasions: ['no', 'on-hold'], doors: [...COME_BACK], notFields: [...ALONE], register: VOI },
      say: [
        'Posso ricontattarvi {when}, come suggerite?',
        'Vi andrebbe bene se mi facessi risentire {when}?',
        'Posso scrivervi di nuovo {when}?',
      ],
    },
    {
      when: { occasions: ['no', 'on-hold'], doors: [...COME_BACK], register: TU },
      say: [
        'Posso riscriverti {when}, come suggerisci?',
        'Ti va bene se mi faccio risentire {when}?',
        'Ci risentiamo {when}?',
      ],
    },
    {
      when: {
        occasions: ['no'],
        doors: ['keep-on-file', 'talent-pool'],
        notFields: [...ALONE],
        doorAhead: false,
        register: VOI,
      },
      say: ['Potreste farmi sapere se esce qualcosa di adatto al mio profilo?'],
    },
    {
      when: { occasions: ['no'], doors: ['keep-on-file', 'talent-pool'], doorAhead: false, register: TU },
      say: ['Mi faresti sapere se esce qualcosa di adatto al mio profilo?'],
    },
    {
      when: { occasions: ['no'], doors: ['apply-again'], notFields: ['literary'], doorAhead: false },
      say: ['Posso farmi sentire quando presenterò una nuova candidatura?'],
    },
    {
      when: { fields: ['investor'] },
      say: ['Avrebbe senso risentirci alla prossima tappa del progetto?'],
    },
    {
      when: { fields: ['investor'], register: VOI },
      say: [
        'Posso darvi notizie quando il progetto avrà fatto davvero un passo avanti?',
        'Posso mandarvi ogni tanto un breve aggiornamento?',
        'Posso riscrivervi quando ci saranno numeri nuovi?',
        'Vi farebbe piacere ricevere ogni tanto notizie del progetto?',
      ],
    },
    {
      when: { fields: ['investor'], register: TU },
      say: [
        'Posso darti notizie quando il progetto avrà fatto davvero un passo avanti?',
        'Posso mandarti ogni tanto un breve aggiornamento?',
        'Posso riscriverti quando ci saranno numeri nuovi?',
        'Ti farebbe piacere ricevere ogni tanto notizie del progetto?',
      ],
    },
    {
      when: { occasions: ['no'], fields: ['literary'] },
      say: [
        'Sarebbe possibile proporre un altro testo più avanti?',
        'Posso mandare un altro testo quando sarà pronto?',
      ],
    },
    {
      when: { occasions: ['no'], fields: ['literary'], register: VOI },
      say: [
        'Posso mandarvi altro in futuro?',
        'Sareste disponibili a leggere un altro testo più avanti?',
        'Posso farmi risentire quando avrò un altro testo?',
      ],
    },
    {
      when: { occasions: ['no'], fields: ['literary'], register: TU },
      say: [
        'Posso mandarti altro in futuro?',
        'Ti andrebbe di leggere un altro testo più avanti?',
        'Posso farmi risentire quando avrò un altro testo?',
      ],
    },
    {
      when: { occasions: ['no'], fields: ['rental'] },
      say: [
        'Se la casa torna libera, sarebbe possibile avvisarmi?',
        'Sarebbe possibile avere un cenno se si libera qualcosa di simile?',
        'La mia richiesta può restare valida per altre case?',
        "Se l'accordo non va in porto, sarebbe possibile ripensare a me?",
        'Posso riscrivere più avanti per sapere se si libera altro?',
      ],
    },
    {
      when: { occasions: ['no'], fields: ['tender'] },
      say: [
        'Potreste avvisarci della prossima gara di questo tipo?',
        'Dove possiamo seguire le vostre prossime gare?',
        'Sarebbe possibile invitarci alla prossima procedura di questo tipo?',
        "Possiamo presentare un'offerta alla prossima occasione?",
        'Possiamo restare nel vostro elenco fornitori per le prossime gare?',
      ],
    },
    {
      when: { occasions: ['no'], fields: ['journal'] },
      say: [
        'Sarebbe possibile proporre un altro articolo più avanti?',
        "Posso mandare un altro manoscritto in un'altra occasione?",
        'Un articolo più vicino ai temi della rivista potrebbe interessare?',
        'Posso riscrivere quando avrò un altro articolo pronto?',
        'Avrebbe senso proporre un altro tema alla rivista?',
      ],
    },
    {
      when: { occasions: ['no'], fields: ['admission'], doorAhead: false },
      say: ["Sarebbe possibile presentare una nuova domanda l'anno prossimo?"],
    },
    {
      when: { fields: ['promotion'] },
      say: [
        'Potremmo riparlarne fra qualche mese?',
        "Posso tornare sull'argomento in un momento migliore?",
        'Avrebbe senso fare di nuovo il punto più avanti?',
        'Quando sarebbe un buon momento per riparlarne?',
        'Possiamo fissare un altro momento per riparlarne?',
      ],
    },
    {
      when: { occasions: ['on-hold'] },
      say: [
        'Posso chiedere notizie fra qualche settimana?',
        'Sarebbe possibile avere un cenno quando ci saranno novità?',
        'Posso farmi risentire fra qualche settimana?',
      ],
    },
    {
      when: { occasions: ['on-hold'], notFields: [...ALONE], register: VOI },
      say: ['Potreste farmi sapere quando ci saranno novità?', 'Posso riscrivervi più avanti per sapere come va?'],
    },
    {
      when: { occasions: ['on-hold'], register: TU },
      say: ['Mi fai sapere quando ci sono novità?', 'Posso riscriverti più avanti per sapere come va?'],
    },
    {
      when: { occasions: ['door-open'] },
      say: [
        'Posso riprovare adesso?',
        'È un buon momento per riprendere il discorso?',
        'Avrebbe senso riparlarne adesso?',
      ],
    },
    {
      when: { occasions: ['door-open'], notFields: [...ALONE], register: VOI },
      say: [
        'Mi avevate suggerito di farmi risentire in questo periodo: è un buon momento?',
        "È passato un po' di tempo: posso ripropormi da voi?",
      ],
    },
    {
      when: { occasions: ['door-open'], register: TU },
      say: [
        'Mi avevi suggerito di farmi risentire in questo periodo: è un buon momento?',
        "È passato un po' di tempo: ti va se riprovo?",
      ],
    },
    {
      when: { occasions: ['good-news', 'request', 'second-no', 'feedback', 'referral'] },
      say: ['Posso dare notizie ogni tanto?', 'Posso farmi risentire quando ci sarà qualcosa da raccontare?'],
    },
    {
      when: {
        occasions: ['good-news', 'request', 'second-no', 'feedback', 'referral'],
        notFields: [...ALONE],
        register: VOI,
      },
      say: [
        'Posso scrivervi di tanto in tanto?',
        'Vi farebbe piacere restare in contatto?',
        'Posso darvi notizie più avanti?',
      ],
    },
    {
      when: { occasions: ['good-news', 'request', 'second-no', 'feedback', 'referral'], register: TU },
      say: ['Posso scriverti di tanto in tanto?', 'Ti va se restiamo in contatto?', 'Posso darti notizie più avanti?'],
    },
  ],
};
