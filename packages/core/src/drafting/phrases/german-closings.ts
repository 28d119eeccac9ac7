import type { Phrases } from './phrase-book.ts';

const SIE = 'formal' as const;
const DU = 'first-name' as const;

const READ = ['literary', 'journal', 'conference'] as const;
const CHOSEN = ['job', 'admission', 'residency'] as const;
const CHECKED = [
  'job',
  'admission',
  'residency',
  'grant',
  'tender',
  'rental',
  'investor',
  'freelance',
  'sales',
] as const;
const LESSON = ['experience', 'qualification', 'quality'] as const;
const MET = ['interviewed', 'final'] as const;
const SPOKEN = ['job', 'investor', 'admission', 'residency', 'grant', 'promotion'] as const;
const WRITTEN = ['personal', 'tiered'] as const;
const NO_MORE = ['no', 'second-no'] as const;
const FORMAL_ROUND = ['tender', 'grant', 'admission'] as const;
/** Fields with a way of staying in touch of their own. */
const OWN_TOUCH = ['investor', 'literary', 'rental', 'tender', 'promotion'] as const;
const TOUCH = ['no', 'second-no', 'feedback', 'good-news', 'request', 'referral'] as const;

/** What a letter ends with: openness to feedback, second thanks, a good wish, an easy way out; and the user's own no. */
export const GERMAN_CLOSINGS: Pick<
  Phrases,
  | 'openness'
  | 'considering'
  | 'wish'
  | 'easyOut'
  | 'declineThanks'
  | 'decline'
  | 'declineReason'
  | 'declineMore'
  | 'goodWill'
  | 'signOff'
> = {
  openness: [
    {
      say: [
        'Über Feedback freue ich mich jederzeit.',
        'Feedback ist mir immer willkommen, auch später noch.',
        'Für Feedback bin ich immer offen, auch wenn es nur kurz ist.',
      ],
    },
    { when: { register: SIE }, say: ['Wenn Sie irgendwann Feedback für mich haben, freue ich mich darüber.'] },
    { when: { register: DU }, say: ['Wenn du irgendwann Feedback für mich hast, freue ich mich darüber.'] },
    {
      when: { reasons: [...LESSON, 'incomplete'], forms: [...WRITTEN], register: SIE },
      say: ['Das Feedback in Ihrer Antwort nehme ich gern mit.'],
    },
    {
      when: { reasons: [...LESSON, 'incomplete'], forms: [...WRITTEN], register: DU },
      say: ['Das Feedback in deiner Antwort nehme ich gern mit.'],
    },
    {
      when: { fields: [...READ], reasons: [...LESSON], forms: [...WRITTEN] },
      say: ['Mit diesem Feedback setze ich mich noch einmal an den Text.'],
    },
  ],
  considering: [
    {
      when: { notFields: ['personal'], register: SIE },
      say: [
        'Vielen Dank noch einmal für die Zeit, die Sie sich für {matter} genommen haben.',
        'Danke noch einmal, dass Sie sich {matter} angesehen haben.',
        'Ich weiß es zu schätzen, dass Sie sich {matter} angesehen haben.',
      ],
    },
    {
      when: { notFields: ['personal'], register: DU },
      say: [
        'Danke noch einmal für die Zeit, die du dir für {matter} genommen hast.',
        'Danke noch einmal, dass du dir {matter} angesehen hast.',
        'Ich weiß es zu schätzen, dass du dir {matter} angesehen hast.',
      ],
    },
    {
      when: { register: SIE },
      say: [
        'Für Ihre Zeit und Mühe danke ich Ihnen noch einmal.',
        'Vielen Dank noch einmal, dass Sie sich damit beschäftigt haben.',
      ],
    },
    {
      when: { register: DU },
      say: [
        'Für deine Zeit und Mühe danke ich dir noch einmal.',
        'Danke noch einmal, dass du dich damit beschäftigt hast.',
      ],
    },
    { when: { fields: [...CHECKED], register: SIE }, say: ['Danke noch einmal, dass Sie {matter} geprüft haben.'] },
    {
      when: { fields: [...CHOSEN, 'audition', 'speaking', 'freelance', 'promotion'], register: SIE },
      say: ['Vielen Dank noch einmal, dass Sie mich in Betracht gezogen haben.'],
    },
    {
      when: { fields: [...CHOSEN, 'audition', 'speaking'], register: DU },
      say: ['Danke noch einmal, dass ihr mich in Betracht gezogen habt.'],
    },
    {
      when: { fields: ['job'], register: SIE },
      say: ['Vielen Dank noch einmal, dass Sie mich für die Stelle in Betracht gezogen haben.'],
    },
    {
      when: { fields: [...READ], register: SIE },
      say: ['Vielen Dank noch einmal für die Zeit, die Sie sich für {work} genommen haben.'],
    },
    {
      when: { fields: [...READ], register: DU },
      say: ['Danke noch einmal für die Zeit, die du dir für {work} genommen hast.'],
    },
    { when: { fields: ['literary'] }, say: ['Danke noch einmal fürs Lesen und für die Zeit.'] },
    { when: { fields: ['tender'] }, say: ['Vielen Dank noch einmal für die Prüfung unseres Angebots.'] },
    { when: { fields: ['grant'] }, say: ['Vielen Dank noch einmal für die Prüfung des Antrags.'] },
    {
      when: { stages: [...MET], fields: [...SPOKEN], register: SIE },
      say: ['Vielen Dank noch einmal für das Gespräch und für die Zeit, die Sie sich genommen haben.'],
    },
    {
      when: { stages: [...MET], fields: [...SPOKEN], register: DU },
      say: ['Danke noch einmal für das Gespräch und für die Zeit, die du dir genommen hast.'],
    },
    {
      when: { occasions: ['feedback'], register: SIE },
      say: ['Danke noch einmal für Ihre Zeit und dafür, dass Sie mir mehr gesagt haben, als Sie mussten.'],
    },
    {
      when: { occasions: ['feedback'], register: DU },
      say: ['Danke noch einmal für deine Zeit und dafür, dass du mir mehr gesagt hast, als du musstest.'],
    },
  ],
  wish: [
    {
      when: { register: SIE },
      say: ['Ich wünsche Ihnen alles Gute.'],
    },
    { when: { register: DU }, say: ['Ich wünsche dir alles Gute.', 'Alles Gute für dich.'] },
    { when: { fields: ['job'], register: SIE }, say: ['Ich wünsche Ihnen und dem Team alles Gute.'] },
    { when: { fields: ['job'], register: DU }, say: ['Ich wünsche dir und dem Team alles Gute.'] },
    {
      when: { fields: ['job'], occasions: [...NO_MORE], reasons: ['position-filled', 'competition', 'experience'] },
      say: ['Ich wünsche dem Team einen guten Start in der neuen Besetzung.'],
    },
    { when: { fields: ['freelance'] }, say: ['Viel Erfolg mit dem Projekt.', 'Gutes Gelingen für das Projekt.'] },
    { when: { fields: ['sales', 'tender'] }, say: ['Gutes Gelingen bei der Umsetzung.'] },
    { when: { fields: ['literary'], register: SIE }, say: ['Ich wünsche Ihnen weiterhin viele gute Texte.'] },
    { when: { fields: ['literary'], register: DU }, say: ['Ich wünsche dir weiterhin viele gute Texte.'] },
    {
      when: { fields: ['journal'], register: SIE },
      say: ['Ich wünsche Ihnen weiterhin viel Erfolg mit der Zeitschrift.'],
    },
    { when: { fields: ['conference'] }, say: ['Ich wünsche allen eine gelungene Tagung.'] },
    { when: { fields: ['speaking'] }, say: ['Ich wünsche allen eine gelungene Veranstaltung.'] },
    {
      when: { fields: ['audition'] },
      say: ['Toi, toi, toi für die Produktion.', 'Ich wünsche allen eine schöne Produktion.'],
    },
    {
      when: { fields: ['grant'], occasions: [...NO_MORE] },
      say: ['Ich wünsche den geförderten Projekten viel Erfolg.'],
    },
    {
      when: { fields: ['residency'], occasions: [...NO_MORE] },
      say: ['Ich wünsche allen, die dabei sind, eine gute Zeit.'],
    },
    {
      when: { fields: ['admission'], occasions: [...NO_MORE] },
      say: ['Ich wünsche dem neuen Jahrgang einen guten Start.'],
    },
    { when: { fields: ['rental'], register: SIE }, say: ['Ich wünsche Ihnen alles Gute mit der Vermietung.'] },
    { when: { fields: ['promotion'] }, say: ['Ich freue mich auf die weitere Zusammenarbeit.'] },
    {
      when: { fields: ['investor'], register: SIE },
      say: ['Ich wünsche Ihnen weiterhin ein gutes Händchen bei Ihren Beteiligungen.'],
    },
  ],
  easyOut: [
    {
      when: { intents: ['ask-feedback'], offers: ['debrief'] },
      say: ['Ob schriftlich oder mündlich, ist mir gleich.'],
    },
    { when: { intents: ['ask-feedback'], offers: ['call', 'feedback'] }, say: ['Es eilt überhaupt nicht.'] },
    {
      when: { intents: ['ask-again'], register: SIE },
      say: [
        'Wenn es bei der Absage bleibt, verstehe ich das, und Sie brauchen mir nicht zu antworten.',
        'Falls Sie bei Ihrer Entscheidung bleiben, akzeptiere ich das selbstverständlich, auch ohne weitere Antwort.',
        'Wenn sich an Ihrer Entscheidung nichts ändert, habe ich dafür Verständnis und erwarte keine Antwort.',
        'Ein zweites Nein wäre völlig in Ordnung, und Sie müssen dann nicht noch einmal schreiben.',
      ],
    },
    {
      when: { intents: ['ask-again'], register: DU },
      say: [
        'Wenn es bei der Absage bleibt, verstehe ich das, und du brauchst mir nicht zu antworten.',
        'Falls du bei deiner Entscheidung bleibst, ist das okay, auch ohne weitere Antwort.',
        'Wenn sich an der Entscheidung nichts ändert, habe ich dafür Verständnis und erwarte keine Antwort.',
        'Ein zweites Nein wäre völlig in Ordnung, und du musst dann nicht noch einmal schreiben.',
      ],
    },
    {
      when: { intents: ['ask-again'] },
      say: ['Sollte es beim Nein bleiben, ist das völlig in Ordnung, und eine Antwort ist nicht nötig.'],
    },
    {
      when: { intents: ['ask-feedback'], notFields: ['promotion'], register: SIE },
      say: [
        'Wenn Sie kein Feedback geben können, verstehe ich das, und eine Antwort ist nicht nötig.',
        'Falls für Feedback gerade keine Zeit ist, ist das völlig in Ordnung, und Sie brauchen nicht zu antworten.',
        'Sie müssen auf meine Bitte um Feedback nicht antworten, wenn es nicht passt.',
        'Wenn Feedback bei Ihnen nicht üblich ist, habe ich dafür Verständnis, auch ohne Antwort.',
        'Wenn Sie zu den Gründen lieber nichts sagen möchten, ist das in Ordnung, und ich erwarte keine Antwort.',
      ],
    },
    {
      when: { intents: ['ask-feedback'], notFields: ['promotion'], register: DU },
      say: [
        'Wenn du kein Feedback geben kannst, verstehe ich das, und eine Antwort ist nicht nötig.',
        'Falls für Feedback gerade keine Zeit ist, ist das völlig in Ordnung, und du brauchst nicht zu antworten.',
        'Du musst auf meine Bitte um Feedback nicht antworten, wenn es nicht passt.',
        'Wenn Feedback bei euch nicht üblich ist, habe ich dafür Verständnis, auch ohne Antwort.',
        'Wenn du zu den Gründen lieber nichts sagen möchtest, ist das in Ordnung, und ich erwarte keine Antwort.',
      ],
    },
    {
      when: { intents: ['ask-feedback'], fields: [...FORMAL_ROUND] },
      say: [
        'Falls Feedback in diesem Verfahren nicht vorgesehen ist, verstehe ich das, und eine Antwort ist nicht nötig.',
      ],
    },
    {
      when: { intents: ['ask-feedback'], fields: ['promotion'] },
      say: [
        'Wenn für Feedback gerade nicht der richtige Moment ist, verstehe ich das, und eine Antwort ist nicht nötig.',
        'Falls Feedback dazu im Moment nicht möglich ist, ist das in Ordnung, und eine Antwort ist nicht nötig.',
      ],
    },
    {
      when: { intents: ['keep-in-touch'], occasions: [...TOUCH], notFields: ['promotion'], register: SIE },
      say: [
        'Wenn sich nichts ergibt, ist das völlig in Ordnung, und Sie brauchen auf diese Nachricht nicht zu antworten.',
        'Falls Sie auch später keine Möglichkeit sehen, verstehe ich das, und eine Antwort ist nicht nötig.',
      ],
    },
    {
      when: { intents: ['keep-in-touch'], occasions: [...TOUCH], notFields: ['promotion'], register: DU },
      say: [
        'Wenn sich nichts ergibt, ist das völlig in Ordnung, und du brauchst auf diese Nachricht nicht zu antworten.',
        'Falls du auch später keine Möglichkeit siehst, verstehe ich das, und eine Antwort ist nicht nötig.',
      ],
    },
    {
      when: { intents: ['keep-in-touch'], occasions: [...TOUCH], notFields: [...OWN_TOUCH], register: SIE },
      say: [
        'Ob wir in Kontakt bleiben, überlasse ich ganz Ihnen; eine Antwort ist nicht nötig.',
        'Falls Sie lieber nicht in Kontakt bleiben möchten, verstehe ich das, auch ohne Antwort.',
        'Wenn Ihnen weiterer Kontakt nicht recht ist, habe ich dafür Verständnis und erwarte keine Antwort.',
      ],
    },
    {
      when: { intents: ['keep-in-touch'], occasions: [...TOUCH], notFields: [...OWN_TOUCH], register: DU },
      say: [
        'Ob wir in Kontakt bleiben, überlasse ich ganz dir; eine Antwort ist nicht nötig.',
        'Falls du lieber nicht in Kontakt bleiben möchtest, verstehe ich das, auch ohne Antwort.',
        'Wenn dir weiterer Kontakt nicht recht ist, habe ich dafür Verständnis und erwarte keine Antwort.',
      ],
    },
    {
      when: { intents: ['keep-in-touch'], occasions: [...TOUCH], fields: ['literary'], register: SIE },
      say: ['Wenn Sie lieber keine weiteren Texte von mir bekommen möchten, verstehe ich das, auch ohne Antwort.'],
    },
    {
      when: { intents: ['keep-in-touch'], occasions: [...TOUCH], fields: ['rental'] },
      say: ['Wenn keine Wohnung frei wird, ist das völlig in Ordnung, und eine Antwort ist dann nicht nötig.'],
    },
    {
      when: { intents: ['keep-in-touch'], occasions: [...TOUCH], fields: ['tender'] },
      say: [
        'Falls keine weitere Ausschreibung geplant ist, ist das völlig in Ordnung, und eine Antwort ist nicht nötig.',
      ],
    },
    {
      when: { intents: ['keep-in-touch'], occasions: [...TOUCH], fields: ['investor'] },
      say: ['Falls weitere Updates nicht gewünscht sind, verstehe ich das, und eine Antwort ist nicht nötig.'],
    },
    {
      when: { intents: ['keep-in-touch'], occasions: [...TOUCH], fields: ['promotion'] },
      say: ['Falls es für dieses Thema noch zu früh ist, verstehe ich das, und eine Antwort ist jetzt nicht nötig.'],
    },
    {
      when: { intents: ['keep-in-touch'], occasions: ['on-hold'], register: SIE },
      say: ['Solange es nichts Neues gibt, brauchen Sie mir nicht zu antworten, und auch ein Nein wäre in Ordnung.'],
    },
    {
      when: { intents: ['keep-in-touch'], occasions: ['on-hold'], register: DU },
      say: ['Solange es nichts Neues gibt, brauchst du mir nicht zu antworten, und auch ein Nein wäre in Ordnung.'],
    },
    {
      when: { intents: ['keep-in-touch'], occasions: ['door-open'], register: SIE },
      say: ['Falls es für einen neuen Versuch nicht passt, verstehe ich das, und Sie brauchen mir nicht zu antworten.'],
    },
    {
      when: { intents: ['keep-in-touch'], occasions: ['door-open'], register: DU },
      say: ['Falls es für einen neuen Versuch nicht passt, verstehe ich das, und du brauchst mir nicht zu antworten.'],
    },
  ],
  declineThanks: [
    {
      when: { register: SIE },
      say: [
        'Vielen Dank, dass Sie an mich gedacht haben.',
        'Vielen Dank für Ihre Nachricht, ich habe mich darüber gefreut.',
        'Danke, dass Sie sich bei mir gemeldet haben.',
      ],
    },
    {
      when: { register: DU },
      say: ['Danke, dass du an mich gedacht hast.', 'Danke für deine Nachricht, ich habe mich darüber gefreut.'],
    },
    {
      when: { verdicts: ['invitation'] },
      say: ['Vielen Dank für die Einladung, ich habe mich darüber gefreut.', 'Herzlichen Dank für die Einladung.'],
    },
    { when: { verdicts: ['offer'] }, say: ['Vielen Dank für das Angebot und das Vertrauen.'] },
    {
      when: { doors: ['referral', 'contact-named'], register: SIE },
      say: ['Vielen Dank, dass Sie an mich gedacht und meinen Namen weitergegeben haben.'],
    },
  ],
  decline: [
    {
      say: [
        'Ich habe es mir gut überlegt und sage diesmal ab.',
        'Nach einigem Überlegen habe ich mich dagegen entschieden.',
        'Im Moment passt es für mich leider nicht, deshalb sage ich ab.',
        'Leider muss ich diesmal absagen.',
      ],
    },
    { when: { verdicts: ['invitation'] }, say: ['Leider kann ich die Einladung diesmal nicht annehmen.'] },
    { when: { verdicts: ['offer'] }, say: ['Ich habe gründlich überlegt und werde das Angebot nicht annehmen.'] },
    { when: { register: SIE }, say: ['Ich sage Ihnen lieber gleich ab, als Sie lange warten zu lassen.'] },
    { when: { register: DU }, say: ['Ich sage dir lieber gleich ab, als dich lange warten zu lassen.'] },
  ],
  declineReason: [{ say: ['Der Grund ist einfach: {basis}', 'Kurz zum Grund: {basis}'] }],
  declineMore: [
    {
      when: { register: SIE },
      say: [
        'Ich wollte früh Bescheid geben, damit Sie ohne mich planen können.',
        'Dass Sie gefragt haben, hat mich wirklich gefreut.',
      ],
    },
    {
      when: { register: DU },
      say: [
        'Ich wollte früh Bescheid geben, damit du ohne mich planen kannst.',
        'Dass du gefragt hast, hat mich wirklich gefreut.',
      ],
    },
  ],
  goodWill: [
    {
      say: ['Danke noch einmal für das Vertrauen, und ich würde mich freuen, wenn sich unsere Wege wieder kreuzen.'],
    },
    {
      when: { register: SIE },
      say: [
        'Vielen Dank noch einmal, dass Sie an mich gedacht haben, und gutes Gelingen.',
        'Danke noch einmal, dass Sie mich in Betracht gezogen haben; ich wünsche Ihnen viel Erfolg damit.',
      ],
    },
    {
      when: { register: DU },
      say: ['Danke noch einmal, dass du an mich gedacht hast, und gutes Gelingen.'],
    },
    {
      when: { fields: ['job', 'freelance', 'audition', 'speaking'], register: SIE },
      say: ['Ich hoffe, Sie finden bald die richtige Person, und danke Ihnen noch einmal für das Vertrauen.'],
    },
    {
      when: { fields: ['job', 'freelance', 'audition', 'speaking'], register: DU },
      say: ['Ich hoffe, du findest bald die richtige Person, und danke dir noch einmal für das Vertrauen.'],
    },
  ],
  signOff: [
    { when: { register: SIE }, say: ['Mit freundlichen Grüßen', 'Freundliche Grüße', 'Mit besten Grüßen'] },
    { when: { register: DU }, say: ['Viele Grüße', 'Herzliche Grüße', 'Liebe Grüße'] },
  ],
};
