import type { Phrases } from './phrase-book.ts';
import { NOES } from './where.ts';

const VOI = 'formal' as const;
const TU = 'first-name' as const;
/** Where the reader is one person and speaks for nobody else: no "voi". */
const ALONE = ['promotion', 'personal'] as const;
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
/** Where something of the user's lies before the reader; a request or a tip of theirs is another thing. */
const ANSWERED = ['no', 'second-no', 'on-hold', 'good-news', 'feedback', 'door-open'] as const;
/** All but what is still open: a no to it is of another kind. */
const SETTLED = ['no', 'second-no', 'good-news', 'request', 'feedback', 'referral', 'door-open'] as const;

/** What backs an ask, what ends a letter, and the user's own no. */
export const ITALIAN_CLOSINGS: Pick<
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
  // What the user typed begins with a capital: a full stop before it, since a small letter follows a colon.
  basis: [
    {
      say: [
        'Spiego perché lo chiedo. {basis}',
        'Il motivo per cui lo chiedo è questo. {basis}',
        '{basis} Per questo mi permetto di chiederlo.',
        '{basis} È questo che mi spinge a chiederlo.',
      ],
    },
    { when: { notFields: [...ALONE], register: VOI }, say: ['Vi spiego perché lo chiedo. {basis}'] },
    { when: { register: TU }, say: ['Ti spiego perché te lo chiedo. {basis}'] },
    {
      when: { bases: ['new-fact'] },
      say: ["C'è una novità da parte mia. {basis}", 'Nel frattempo qualcosa è cambiato. {basis}'],
    },
    {
      when: { bases: ['changed-timing'] },
      say: ['Forse adesso il momento è migliore. {basis}', 'Sui tempi qualcosa è cambiato. {basis}'],
    },
    {
      when: { bases: ['corrected-error'] },
      say: ['Vorrei chiarire un punto. {basis}', 'Un punto forse non era chiaro. {basis}'],
    },
    { when: { bases: ['other-opening'] }, say: ['Quello che ho in mente è questo. {basis}'] },
    { when: { bases: ['named-route'] }, say: ['Seguo la strada indicata nella risposta. {basis}'] },
    {
      when: { bases: ['invitation'], notFields: [...ALONE], register: VOI },
      say: ['È stato il vostro messaggio a incoraggiarmi. {basis}'],
    },
    { when: { bases: ['invitation'], register: TU }, say: ['È stato il tuo messaggio a incoraggiarmi. {basis}'] },
    {
      when: { bases: ['answerable-reason'], reasons: ['location'] },
      say: ['Per quanto riguarda la sede, la mia situazione è questa. {basis}'],
    },
    {
      when: { bases: ['answerable-reason'], reasons: ['budget'] },
      say: ['Per quanto riguarda il budget, la mia proposta è questa. {basis}'],
    },
    {
      when: { bases: ['answerable-reason'], reasons: ['timing'] },
      say: ['Per quanto riguarda i tempi, posso dire questo. {basis}'],
    },
    { when: { bases: ['answerable-reason'], reasons: ['incomplete'] }, say: ['Ecco che cosa mancava. {basis}'] },
    {
      when: { bases: ['answerable-reason'], reasons: ['experience', 'qualification', 'visa'] },
      say: ['Su questo punto posso aggiungere una cosa. {basis}'],
    },
  ],
  // The second thanks, for time and consideration.
  considering: [
    {
      when: { notFields: [...ALONE], register: VOI },
      say: [
        'Grazie ancora per il tempo che mi avete dedicato.',
        "Vi ringrazio ancora per il tempo e per l'attenzione.",
        'Grazie ancora per la vostra attenzione, e per il vostro tempo.',
      ],
    },
    {
      when: { register: TU },
      say: ['Grazie ancora per il tempo che mi hai dedicato.', 'Grazie ancora per il tempo che hai trovato.'],
    },
    { say: ["Grazie ancora per il tempo e per l'attenzione."] },
    {
      when: { fields: [...STUDIED], occasions: [...ANSWERED] },
      say: [
        'Grazie ancora per aver preso in considerazione {matter}.',
        'Grazie ancora per aver esaminato {matter}.',
        'Grazie ancora per aver guardato con attenzione {matter}.',
      ],
    },
    {
      when: { fields: ['literary'], occasions: [...ANSWERED] },
      say: [
        'Grazie ancora per aver letto {work}.',
        'Grazie ancora per la lettura.',
        'Grazie ancora per il tempo passato sul testo.',
      ],
    },
    {
      when: { fields: ['journal', 'conference', 'speaking'], occasions: [...ANSWERED] },
      say: ['Grazie ancora per aver esaminato {work}.', 'Grazie ancora per il lavoro di valutazione.'],
    },
    {
      when: { fields: ['audition'], occasions: [...ANSWERED] },
      say: [
        "Grazie ancora per avermi dato l'occasione di fare l'audizione.",
        "Grazie ancora per l'attenzione durante l'audizione.",
      ],
    },
    {
      when: { occasions: ['feedback'] },
      say: ['Grazie ancora per il tempo passato a scrivermi tutto questo.'],
    },
    { when: { occasions: ['referral'] }, say: ['Grazie ancora per la fiducia.', 'Grazie ancora, per me conta molto.'] },
    { when: { occasions: ['request'] }, say: ['Grazie ancora per aver pensato a me.'] },
  ],
  // The way out of a question stands last: it says by itself what it is about.
  easyOut: [
    {
      when: { intents: ['ask-again'] },
      say: [
        "Se la decisione è definitiva, nessun problema, e non c'è bisogno di rispondermi.",
        'Se non è più possibile tornare sulla decisione, lo capisco, e non serve una risposta.',
        'Se resta un no, va bene lo stesso, e non serve scrivermi di nuovo.',
      ],
    },
    {
      when: { intents: ['ask-again'], notFields: [...ALONE], register: VOI },
      say: [
        'Se la vostra risposta resta la stessa, lo capisco benissimo, e non serve rispondermi.',
        'Se preferite non tornare sulla questione, lo capisco, e non serve che mi rispondiate.',
      ],
    },
    {
      when: { intents: ['ask-again'], register: TU },
      say: [
        'Se la tua risposta resta la stessa, lo capisco benissimo, e non serve che mi rispondi.',
        'Se preferisci non tornarci sopra, nessun problema, e non serve rispondermi.',
      ],
    },
    {
      when: { intents: ['ask-feedback'] },
      say: [
        'Se non è possibile dare un riscontro, lo capisco, e non serve rispondermi.',
        "Se non c'è tempo per un commento, lo capisco benissimo, e non serve rispondere.",
      ],
    },
    {
      when: { intents: ['ask-feedback'], notFields: ['promotion'] },
      say: [
        'So che non sempre si può commentare una decisione, e in quel caso non serve rispondermi.',
        "Se di solito non si danno riscontri di questo tipo, nessun problema, e non c'è bisogno di rispondere.",
      ],
    },
    {
      when: { intents: ['ask-feedback'], fields: ['promotion'] },
      say: ['Se adesso non è il momento per parlarne, lo capisco, e va bene anche un no.'],
    },
    {
      when: { intents: ['ask-feedback'], notFields: [...ALONE], register: VOI },
      say: ['Se preferite non entrare nei dettagli, lo capisco, e non serve che mi rispondiate.'],
    },
    {
      when: { intents: ['ask-feedback'], register: TU },
      say: ['Se preferisci non entrare nei dettagli, nessun problema, e non serve rispondermi.'],
    },
    {
      when: { intents: ['keep-in-touch'], occasions: ['on-hold'] },
      say: [
        'Se non ci sono ancora novità, non serve rispondermi.',
        'Se è presto per dirlo, lo capisco, e non serve una risposta.',
        "Non c'è fretta, e se è ancora presto non serve rispondermi.",
        'Senza risposta capirò che è ancora presto, e va bene così.',
        "Se per ora non si può dire di più, lo capisco, e non c'è bisogno di rispondere.",
      ],
    },
    {
      when: { intents: ['keep-in-touch'], occasions: [...SETTLED] },
      say: [
        'Se non è il momento giusto, lo capisco, e non serve rispondermi.',
        "Se quello che chiedo non va bene, nessun problema, e non c'è bisogno di rispondermi.",
        'Questo messaggio non richiede risposta, e se è un no, lo capisco.',
      ],
    },
    {
      when: { intents: ['keep-in-touch'], occasions: [...SETTLED], notFields: [...ALONE], register: VOI },
      say: [
        'Se preferite che ci fermiamo qui, lo capisco, e non serve che mi rispondiate.',
        'Se non è possibile, lasciate pure questo messaggio senza risposta, lo capirò.',
      ],
    },
    {
      when: { intents: ['keep-in-touch'], occasions: [...SETTLED], register: TU },
      say: [
        'Se preferisci che ci fermiamo qui, lo capisco, e non serve che mi rispondi.',
        'Se non è possibile, lascia pure questo messaggio senza risposta, lo capirò.',
      ],
    },
  ],
  // Those that speak of who was chosen come only after a no.
  wish: [
    { say: ['Un augurio di buon lavoro.', 'Buon proseguimento, e buon lavoro.'] },
    {
      when: { notFields: [...ALONE], register: VOI },
      say: ['Vi auguro buon lavoro.', 'Vi auguro il meglio per il futuro.'],
    },
    { when: { register: TU }, say: ['Ti auguro buon lavoro.', 'In bocca al lupo per tutto.', 'Ti auguro il meglio.'] },
    { when: { fields: ['job'] }, say: ['Buon lavoro a tutto il team.'] },
    {
      when: { fields: ['job'], reasons: ['position-filled', 'competition', 'experience'], occasions: [...NOES] },
      say: ['Auguro un buon inizio alla persona scelta.'],
    },
    {
      when: { fields: ['freelance'] },
      say: ['Spero che il progetto vada molto bene.', 'In bocca al lupo per il progetto.'],
    },
    { when: { fields: ['sales'] }, say: ['Spero che tutto vada per il meglio.'] },
    { when: { fields: ['literary'] }, say: ['Buone letture, e buon lavoro.', 'Buon lavoro per le prossime uscite.'] },
    { when: { fields: ['journal'] }, say: ['Buon lavoro a tutta la redazione.'] },
    {
      when: { fields: ['conference', 'speaking'] },
      say: ["Spero che l'evento vada benissimo.", 'Auguro una bella edizione.'],
    },
    { when: { fields: ['audition'] }, say: ['Auguro buone prove.', 'Buon lavoro per la produzione.'] },
    {
      when: { fields: ['grant', 'residency'], occasions: [...NOES] },
      say: ['In bocca al lupo ai progetti scelti.'],
    },
    { when: { fields: ['admission'], occasions: [...NOES] }, say: ['Auguro un buon inizio a chi comincia adesso.'] },
    { when: { fields: ['rental'], occasions: [...NOES] }, say: ['Spero che chi andrà ad abitarci si trovi bene.'] },
    { when: { fields: ['tender'] }, say: ['Auguriamo un buon avvio del progetto.'] },
    { when: { fields: ['promotion'] }, say: ['Continuo volentieri il lavoro che abbiamo davanti.'] },
    { when: { fields: ['investor'] }, say: ['In bocca al lupo per i prossimi investimenti.'] },
  ],
  declineThanks: [
    { say: ['Grazie per aver pensato a me.', 'Grazie mille per aver pensato a me, mi ha fatto piacere.'] },
    {
      when: { notFields: [...ALONE], register: VOI },
      say: ['Vi ringrazio per il messaggio, e per aver pensato a me.'],
    },
    { when: { register: TU }, say: ['Grazie per il tuo messaggio, e per aver pensato a me.'] },
    {
      when: { verdicts: ['invitation'] },
      say: ["Grazie mille per l'invito, mi ha fatto piacere.", "Grazie per l'invito, e per aver pensato a me."],
    },
    {
      when: { verdicts: ['offer'] },
      say: ["Grazie mille per l'offerta, e per la fiducia.", 'Grazie di cuore per la proposta e per la fiducia.'],
    },
    {
      when: { occasions: ['no', 'second-no'], doors: ['referral', 'contact-named'] },
      say: ['Grazie per aver fatto il mio nome, e per la fiducia.'],
    },
  ],
  decline: [
    {
      say: [
        'Ci ho pensato bene, e questa volta la mia risposta è no.',
        'Dopo averci riflettuto, preferisco non andare avanti.',
        'In questo momento non fa per me, e quindi preferisco rinunciare.',
        'Ci ho riflettuto con calma, e ho deciso di dire di no.',
      ],
    },
    { when: { notFields: [...ALONE], register: VOI }, say: ['Non andrò avanti, e preferisco dirvelo subito.'] },
    { when: { register: TU }, say: ['Non vado avanti, e preferisco dirtelo subito.'] },
    { when: { verdicts: ['offer'] }, say: ["Dopo averci riflettuto, ho deciso di non accettare l'offerta."] },
    {
      when: { verdicts: ['invitation'], fields: ['job'] },
      say: ['Dopo averci riflettuto, ho deciso di non proseguire nella selezione.'],
    },
    {
      when: { verdicts: ['invitation'], fields: ['speaking', 'conference'] },
      say: ['Ci ho pensato bene, e questa volta non potrò partecipare.'],
    },
  ],
  declineReason: [
    {
      say: [
        'Il motivo è semplice. {basis}',
        'La ragione è molto concreta. {basis}',
        '{basis} È questo che ha pesato sulla decisione.',
      ],
    },
  ],
  declineMore: [
    {
      say: [
        'Ci tenevo a rispondere presto, perché ci si possa organizzare senza di me.',
        'Preferisco dare una risposta chiara piuttosto che lasciare la cosa in sospeso.',
      ],
    },
  ],
  goodWill: [
    {
      say: [
        'Grazie ancora per la fiducia, e spero che ci siano altre occasioni.',
        "Grazie ancora, e spero che ci si possa risentire in un'altra occasione.",
      ],
    },
    {
      when: { notFields: [...ALONE], register: VOI },
      say: ['Vi ringrazio ancora per la fiducia, e spero che le nostre strade si incrocino di nuovo.'],
    },
    {
      when: { register: TU },
      say: ['La tua fiducia mi ha fatto molto piacere, e spero che sia per la prossima volta.'],
    },
    {
      when: { fields: ['job', 'freelance', 'audition', 'speaking'] },
      say: ['Grazie ancora, e spero che la persona giusta si trovi presto.'],
    },
  ],
  signOff: [
    { when: { register: VOI }, say: ['Cordiali saluti,', 'Un cordiale saluto,', 'Con i migliori saluti,'] },
    { when: { register: TU }, say: ['Un caro saluto,', 'A presto,', 'Un saluto,'] },
  ],
};
