import type { PhraseBook } from './phrase-book.ts';

export const ITALIAN: PhraseBook = {
  language: 'it',
  greetings: {
    first: ['Ciao {first},'],
    full: ['Buongiorno {full},'],
    titled: ['Buongiorno {title} {last},'],
    general: [{ say: ['Buongiorno,', 'Salve,'] }],
  },
  matter: {
    job: 'la mia candidatura',
    freelance: 'la mia proposta',
    sales: 'la mia proposta',
    literary: 'il mio testo',
    journal: 'il manoscritto',
    conference: 'il contributo',
    grant: 'la domanda',
    investor: 'il mio progetto',
    audition: 'il mio provino',
    admission: 'la mia domanda',
    residency: 'la mia domanda',
    speaking: 'la mia proposta',
    promotion: 'la mia richiesta',
    tender: "l'offerta",
    rental: 'la mia richiesta',
    personal: 'il mio messaggio',
    other: 'la mia richiesta',
  },
  months: [
    'gennaio',
    'febbraio',
    'marzo',
    'aprile',
    'maggio',
    'giugno',
    'luglio',
    'agosto',
    'settembre',
    'ottobre',
    'novembre',
    'dicembre',
  ],
  when: { month: 'a {month}', monthAndYear: 'a {month} {year}' },
  subject: 'il suo messaggio',
  phrases: {
    thanks: [
      {
        when: { occasions: ['no', 'second-no', 'request'] },
        say: [
          'Grazie per la risposta.',
          'Grazie per il messaggio e per la chiarezza.',
          'Grazie per il tempo dedicato a questa risposta.',
          'Grazie di avermi risposto.',
          'Grazie per una risposta così chiara.',
        ],
      },
      { when: { occasions: ['on-hold'] }, say: ['Grazie per le notizie.', "Grazie per l'aggiornamento."] },
      {
        when: { occasions: ['good-news'] },
        say: ['Grazie mille per il messaggio, che ho letto con gioia.', 'Grazie per la buona notizia.'],
      },
      {
        when: { occasions: ['no'], stages: ['interviewed', 'final'] },
        say: ['Grazie per il nostro colloquio e per la risposta.'],
      },
      {
        when: { occasions: ['no'], reasons: ['budget', 'location', 'timing', 'experience', 'qualification'] },
        say: ['Grazie per la risposta e per avermi spiegato il motivo.'],
      },
    ],
    acceptance: [
      {
        when: { occasions: ['no', 'request'] },
        say: [
          'Comprendo la decisione e la rispetto.',
          'Capisco, e mi aiuta sapere come stanno le cose.',
          'È una risposta chiara, e la accetto volentieri.',
          'Accetto naturalmente la decisione.',
        ],
      },
      { when: { occasions: ['second-no'] }, say: ['Per me la questione è chiusa, e non ci tornerò sopra.'] },
      { when: { occasions: ['on-hold'] }, say: ['Il mio interesse rimane, e da parte mia non c’è fretta.'] },
      { when: { occasions: ['good-news'] }, say: ['Sarà un piacere proseguire.'] },
    ],
    askFeedback: [
      {
        say: [
          'Sarebbe possibile indicarmi una sola cosa che avrebbe rafforzato {matter}? Basta una frase.',
          'Posso chiedere che cosa ha pesato di più nella decisione? Una frase mi aiuterebbe già.',
          "C'è un punto su cui mi consiglierebbe di lavorare? Basta una riga.",
          'Sarebbe possibile avere un consiglio per la prossima volta? Bastano poche parole.',
        ],
      },
    ],
    keepInTouch: [
      {
        say: [
          'Posso scrivere di nuovo quando ci sarà qualcosa di più adatto?',
          "Sarebbe possibile pensare a me se nasce un'altra occasione?",
          'Posso tornare a farmi sentire più avanti?',
        ],
      },
      {
        when: { doors: ['apply-again', 'keep-on-file', 'other-roles', 'talent-pool', 'waitlist'] },
        say: ['Posso tornare a scrivere {when}, come proposto?'],
      },
    ],
    openness: [
      {
        say: [
          'Ogni commento è benvenuto, ora o più avanti.',
          'Imparo volentieri da ogni osservazione.',
          'Un consiglio, anche breve, è sempre benvenuto.',
        ],
      },
    ],
    more: [
      {
        say: [
          'Una risposta chiara permette di guardare avanti con la mente libera.',
          'È sempre meglio sapere, e così posso organizzare le prossime settimane.',
          'È sempre bello avere notizie, qualunque sia la risposta.',
        ],
      },
    ],
    considering: [
      {
        say: [
          'Grazie anche di aver preso in considerazione {matter}.',
          'Grazie ancora per il tempo dedicato al mio invio.',
          'Apprezzo che abbiate preso in considerazione {matter}.',
          "Grazie ancora per l'attenzione dedicata al mio invio.",
        ],
      },
    ],
    wish: [
      {
        say: [
          'Auguro ogni bene.',
          'Auguro buon lavoro per il seguito.',
          'I miei migliori auguri per quello che verrà.',
        ],
      },
    ],
    easyOut: [
      {
        say: [
          'Se non è possibile, lo capisco, e non serve rispondere.',
          'Naturalmente la risposta può essere no, e va bene anche il silenzio.',
        ],
      },
    ],
    signOff: [{ say: ['Cordiali saluti,', 'Un cordiale saluto,', 'Con i migliori saluti,'] }],
  },
};
