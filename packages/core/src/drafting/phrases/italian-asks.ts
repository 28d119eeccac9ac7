import type { Phrases } from './phrase-book.ts';
import { MET } from './where.ts';

const VOI = 'formal' as const;
const TU = 'first-name' as const;
/** Where the reader is one person and speaks for nobody else: no "voi". */
const ALONE = ['promotion', 'personal'] as const;
/** Fields where one would not say "riesaminare" of what was sent in. */
const OTHERWISE = ['audition', 'investor', 'literary', 'rental', 'sales', 'freelance'] as const;
/** Fields with questions of their own about what could be better. */
const OWN_FEEDBACK = ['tender', 'grant', 'promotion', 'audition', 'rental', 'literary'] as const;

/** What a letter wants: to be looked at again, or a word of feedback. */
export const ITALIAN_ASKS: Pick<Phrases, 'askAgain' | 'askFeedback'> = {
  askAgain: [
    {
      when: { notFields: [...OTHERWISE] },
      say: [
        'Sarebbe possibile riconsiderare {matter}?',
        'Ci sarebbe la possibilità di riesaminare {matter}?',
        'Potrei chiedere di valutare ancora una volta {matter}?',
      ],
    },
    {
      when: { notFields: [...OTHERWISE, ...ALONE], register: VOI },
      say: ['Sareste disponibili a riesaminare {matter}?', 'Posso chiedervi di guardare di nuovo {matter}?'],
    },
    {
      when: { notFields: [...OTHERWISE], register: TU },
      say: ['Ti andrebbe di guardare di nuovo {matter}?', 'Posso chiederti di riguardare {matter}?'],
    },
    {
      when: { fields: ['job'] },
      say: [
        'Se la posizione è ancora aperta, sarebbe possibile riconsiderare la mia candidatura?',
        'La mia candidatura potrebbe essere rivista per questa posizione?',
      ],
    },
    {
      when: { fields: ['literary'] },
      say: [
        'Sarebbe possibile rileggere {work}?',
        'Potrei chiedere una seconda lettura?',
        'Ci sarebbe spazio per una nuova lettura?',
      ],
    },
    {
      when: { fields: ['literary'], register: VOI },
      say: ['Sareste disponibili a rileggere {work}?', 'Posso chiedervi di rileggere {work}?'],
    },
    {
      when: { fields: ['literary'], register: TU },
      say: ['Ti andrebbe di rileggere {work}?', 'Posso chiederti di rileggere {work}?'],
    },
    {
      when: { fields: ['audition'] },
      say: [
        "Sarebbe possibile ripetere l'audizione?",
        'Se la scelta non è ancora fatta, sarebbe possibile una seconda audizione?',
        "Ci sarebbe spazio per un'altra audizione?",
        "Potrei fare un'altra audizione?",
        "Se si libera un posto, potrei ripetere l'audizione?",
      ],
    },
    {
      when: { fields: ['investor', 'freelance', 'sales'] },
      say: [
        'Sarebbe possibile riparlarne?',
        'Sarebbe possibile guardare di nuovo {matter}?',
        "Ci sarebbe spazio per un'altra conversazione?",
        'Avrebbe senso risentirci per parlarne?',
      ],
    },
    {
      when: { fields: ['investor', 'freelance', 'sales'], register: VOI },
      say: ['Sareste disponibili a riparlarne?', 'Posso chiedervi di guardare di nuovo {matter}?'],
    },
    {
      when: { fields: ['investor', 'freelance', 'sales'], register: TU },
      say: ['Ti andrebbe di riparlarne?', 'Posso chiederti di guardare di nuovo {matter}?'],
    },
    {
      when: { fields: ['rental'] },
      say: [
        'Se la casa è ancora libera, sarebbe possibile riconsiderare la mia richiesta?',
        'Se non è ancora stato firmato niente, la mia richiesta potrebbe essere ripresa?',
        'Sarebbe possibile guardare di nuovo la mia richiesta?',
        'Ci sarebbe ancora modo di riparlare della casa?',
        'Se la scelta non è definitiva, sarebbe possibile risentirci?',
      ],
    },
    { when: { bases: ['other-opening'] }, say: ["Sarebbe possibile pensare a me per quest'altra occasione?"] },
    {
      when: { bases: ['corrected-error'] },
      say: ['Sarebbe possibile una nuova valutazione, con una precisazione da parte mia?'],
    },
    {
      when: { reasons: ['budget'], fields: ['freelance', 'sales', 'speaking'] },
      say: ['Avrebbe senso una versione più leggera, che rientri nel budget?'],
    },
  ],
  askFeedback: [
    {
      when: { notFields: [...OWN_FEEDBACK] },
      say: [
        "C'è un punto su cui mi converrebbe lavorare?",
        'Sarebbe possibile sapere che cosa avrebbe rafforzato {matter}?',
        'Ci sarebbe un consiglio, anche breve, per la prossima volta?',
      ],
    },
    {
      when: { notFields: [...OWN_FEEDBACK, ...ALONE], register: VOI },
      say: [
        'Potreste darmi un consiglio per la prossima volta?',
        'Che cosa mi consigliereste di fare diversamente?',
        'Avreste un commento, anche molto breve, che mi aiuti per il futuro?',
      ],
    },
    {
      when: { notFields: [...OWN_FEEDBACK], register: TU },
      say: [
        'Avresti un consiglio da darmi per la prossima volta?',
        'Tu che cosa faresti diversamente al mio posto?',
        'Se hai un momento, mi diresti che cosa avrebbe rafforzato {matter}?',
      ],
    },
    {
      when: { stages: [...MET], fields: ['job', 'investor', 'admission', 'residency'] },
      say: [
        "Ripensando al nostro colloquio, c'è un punto su cui dovrei lavorare?",
        'Dopo il nostro colloquio, ci sarebbe un consiglio per la prossima volta?',
      ],
    },
    {
      when: { doors: ['feedback-offered'], notFields: [...ALONE], register: VOI },
      say: ['Accetto volentieri il feedback che mi offrite: quale sarebbe il primo punto da migliorare?'],
    },
    {
      when: { doors: ['feedback-offered'], register: TU },
      say: ['Accetto volentieri il feedback che mi offri: quale sarebbe il primo punto da migliorare?'],
    },
    {
      when: { fields: ['freelance', 'sales'] },
      say: ['Posso chiedere che cosa ha fatto la differenza: il prezzo, i tempi o altro?'],
    },
    {
      when: { fields: ['journal', 'conference'] },
      say: ['Sarebbe possibile sapere quale sarebbe il primo punto da rivedere?'],
    },
    {
      when: { fields: ['tender'] },
      say: [
        'Sarebbe possibile avere un riscontro sulla valutazione della nostra offerta?',
        'Potreste indicarci i punti in cui la nostra offerta è risultata più debole?',
        'Sarebbe possibile conoscere i punteggi e le motivazioni relative alla nostra offerta?',
        'Su quali criteri la nostra offerta poteva essere migliore?',
        'Sarebbe possibile un breve confronto sulla valutazione della nostra offerta?',
      ],
    },
    {
      when: { fields: ['grant'] },
      say: [
        'Sarebbe possibile avere i giudizi della commissione, o una breve sintesi?',
        'Sarebbe possibile sapere, in poche parole, che cosa mancava alla domanda?',
        'Quale punto della domanda ha pesato di più nella decisione?',
        'Quale parte della domanda converrebbe rafforzare per la prossima volta?',
        'I commenti di chi ha valutato si possono leggere, anche in sintesi?',
      ],
    },
    {
      when: { fields: ['promotion'] },
      say: [
        'Potremmo trovare un momento per parlare di che cosa servirebbe per il prossimo passo?',
        'Quale sarebbe il primo punto da migliorare nel mio lavoro prima di riparlarne?',
        'Che cosa dovrei dimostrare perché se ne possa riparlare?',
        "C'è un punto su cui mi converrebbe lavorare per primo?",
        'Ci sarebbe un consiglio su come preparare il prossimo passo?',
      ],
    },
    {
      when: { fields: ['audition'] },
      say: [
        "Ci sarebbe un'osservazione sulla mia audizione, anche breve?",
        'Su che cosa mi converrebbe lavorare prima della prossima audizione?',
        "C'è qualcosa che potevo fare meglio all'audizione?",
        'Sarebbe possibile avere un commento sulla mia audizione?',
        'Ci sarebbe un consiglio per la prossima audizione?',
      ],
    },
    {
      when: { fields: ['rental'] },
      say: [
        "C'è qualcosa che potrei migliorare nella mia richiesta per la prossima volta?",
        'Sarebbe possibile sapere quale punto della mia richiesta ha sollevato dubbi?',
        "C'è un documento o una garanzia che avrebbe aiutato?",
        'Che cosa avrebbe reso più solida la mia richiesta?',
        'Ci sarebbe un consiglio per la mia prossima richiesta?',
      ],
    },
    {
      when: { fields: ['literary'] },
      say: [
        "C'è una cosa che nel testo andrebbe cambiata?",
        'Che cosa funziona meno bene nel testo?',
        'Sarebbe possibile sapere che cosa avrebbe rafforzato {work}?',
      ],
    },
    {
      when: { fields: ['literary'], register: VOI },
      say: [
        'Avreste un commento che mi aiuti a migliorare {work}, anche breve?',
        'Che cosa cambiereste per prima nel testo?',
      ],
    },
    {
      when: { fields: ['literary'], register: TU },
      say: [
        'Avresti un commento che mi aiuti a migliorare {work}, anche breve?',
        'Che cosa cambieresti per prima nel testo?',
      ],
    },
  ],
};
