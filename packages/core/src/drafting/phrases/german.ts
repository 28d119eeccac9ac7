import type { PhraseBook } from './phrase-book.ts';

const SIE = 'formal' as const;
const DU = 'first-name' as const;

export const GERMAN: PhraseBook = {
  language: 'de',
  greetings: {
    first: ['Hallo {first},'],
    full: ['Guten Tag {full},'],
    titled: ['Guten Tag {title} {last},'],
    general: [{ say: ['Guten Tag,', 'Sehr geehrte Damen und Herren,'] }],
  },
  matter: {
    job: 'meine Bewerbung',
    freelance: 'mein Angebot',
    sales: 'mein Angebot',
    literary: 'meinen Text',
    journal: 'das Manuskript',
    conference: 'den Beitrag',
    grant: 'den Antrag',
    investor: 'mein Vorhaben',
    audition: 'mein Vorsprechen',
    admission: 'meine Bewerbung',
    residency: 'meine Bewerbung',
    speaking: 'meinen Vorschlag',
    promotion: 'mein Anliegen',
    tender: 'das Angebot',
    rental: 'meine Anfrage',
    personal: 'meine Nachricht',
    other: 'meine Anfrage',
  },
  months: [
    'Januar',
    'Februar',
    'März',
    'April',
    'Mai',
    'Juni',
    'Juli',
    'August',
    'September',
    'Oktober',
    'November',
    'Dezember',
  ],
  when: { month: 'im {month}', monthAndYear: 'im {month} {year}' },
  subject: 'Ihre Nachricht',
  phrases: {
    thanks: [
      {
        when: { occasions: ['no'] },
        say: [
          'Vielen Dank für die klare Antwort.',
          'Danke für die Rückmeldung.',
          'Herzlichen Dank für die Nachricht.',
          'Danke für die Antwort, auch wenn es eine Absage ist.',
        ],
      },
      {
        when: { occasions: ['no'], register: SIE },
        say: [
          'Vielen Dank für Ihre Antwort.',
          'Ich danke Ihnen für Ihre Nachricht und die klaren Worte.',
          'Vielen Dank, dass Sie sich die Zeit für eine Antwort genommen haben.',
          'Danke, dass Sie mir Bescheid gegeben haben.',
        ],
      },
      {
        when: { occasions: ['no'], register: DU },
        say: [
          'Danke, dass du mir Bescheid gegeben hast.',
          'Vielen Dank für deine Antwort.',
          'Danke, dass du dir die Zeit für eine Antwort genommen hast.',
        ],
      },
      {
        when: { occasions: ['no'], forms: ['personal'], register: SIE },
        say: ['Vielen Dank, dass Sie mir persönlich geschrieben haben.'],
      },
      {
        when: { occasions: ['no'], reasons: ['budget'] },
        say: ['Danke für die Antwort und die offenen Worte zum Budget.'],
      },
      {
        when: {
          occasions: ['no'],
          reasons: ['location', 'timing', 'experience', 'qualification', 'visa', 'incomplete'],
          register: SIE,
        },
        say: ['Vielen Dank für Ihre Antwort und dafür, dass Sie mir den Grund nennen.'],
      },
      {
        when: {
          occasions: ['no'],
          reasons: ['location', 'timing', 'experience', 'qualification', 'visa', 'incomplete'],
          register: DU,
        },
        say: ['Vielen Dank für deine Antwort und dafür, dass du mir den Grund nennst.'],
      },
      {
        when: { occasions: ['no'], stages: ['interviewed', 'final'] },
        say: ['Vielen Dank für unser Gespräch und für die Antwort.'],
      },
      {
        when: { occasions: ['no'], fields: ['literary', 'journal', 'conference'], register: SIE },
        say: ['Vielen Dank, dass Sie gelesen und geantwortet haben.'],
      },
      {
        when: { occasions: ['second-no'] },
        say: ['Danke, dass es noch einmal geprüft wurde.', 'Vielen Dank für die erneute Antwort.'],
      },
      {
        when: { occasions: ['on-hold'] },
        say: ['Danke für den Zwischenstand.', 'Vielen Dank für die Nachricht zum Stand der Dinge.'],
      },
      {
        when: { occasions: ['good-news'] },
        say: [
          'Vielen Dank für die Nachricht, über die ich mich sehr freue.',
          'Herzlichen Dank für die gute Nachricht.',
        ],
      },
      { when: { occasions: ['request'] }, say: ['Vielen Dank für die Nachricht.'] },
    ],
    acceptance: [
      {
        when: { occasions: ['no'] },
        say: [
          'Ich verstehe die Entscheidung und respektiere sie.',
          'Ich verstehe das, und es hilft mir zu wissen, woran ich bin.',
          'Das ist eine klare Antwort, und ich nehme sie gern so an.',
          'Ich nehme die Entscheidung selbstverständlich an.',
          'Das kann ich nachvollziehen, und so kann ich gut weiterplanen.',
        ],
      },
      {
        when: { occasions: ['second-no'] },
        say: [
          'Damit ist die Sache für mich geklärt, und ich komme nicht darauf zurück.',
          'Das nehme ich als letztes Wort und lasse es dabei.',
        ],
      },
      {
        when: { occasions: ['on-hold'] },
        say: [
          'Mein Interesse besteht weiter, und von meiner Seite eilt nichts.',
          'Ich bin weiterhin interessiert und warte gern.',
        ],
      },
      {
        when: { occasions: ['good-news'] },
        say: ['Ich gehe den nächsten Schritt gern mit.', 'Ich freue mich auf das Weitere.'],
      },
    ],
    askAgain: [
      {
        when: { register: SIE },
        say: [
          'Wären Sie bereit, {matter} noch einmal zu betrachten?',
          'Könnten Sie sich vorstellen, {matter} ein weiteres Mal anzusehen?',
          'Darf ich fragen, ob Sie {matter} noch einmal ansehen würden?',
          'Wäre es möglich, dass Sie {matter} noch einmal prüfen?',
          'Würden Sie {matter} in diesem Licht noch einmal in Betracht ziehen?',
        ],
      },
      {
        when: { register: DU },
        say: [
          'Wärst du bereit, {matter} noch einmal anzusehen?',
          'Könntest du dir vorstellen, {matter} ein weiteres Mal anzusehen?',
          'Darf ich fragen, ob du {matter} noch einmal ansehen würdest?',
        ],
      },
      {
        when: { register: SIE, bases: ['other-opening'] },
        say: ['Könnten Sie sich vorstellen, mich für etwas anderes in Betracht zu ziehen?'],
      },
    ],
    basis: [
      {
        say: [
          'Der Grund meiner Frage: {basis}',
          'Neu ist seitdem: {basis}',
          'Eines kann ich ergänzen: {basis}',
          'Das hat sich bei mir geändert: {basis}',
          'Deshalb frage ich: {basis}',
        ],
      },
      { when: { reasons: ['location'] }, say: ['Zum Ort: {basis}'] },
      { when: { reasons: ['budget'] }, say: ['Zum Budget: {basis}'] },
      { when: { reasons: ['timing'] }, say: ['Zum Zeitpunkt: {basis}'] },
      {
        when: { reasons: ['experience', 'qualification', 'visa', 'incomplete'] },
        say: ['Zu dem genannten Punkt: {basis}'],
      },
    ],
    askFeedback: [
      {
        when: { register: SIE, notFields: ['tender', 'grant'] },
        say: [
          'Wären Sie bereit, mir eine Sache zu nennen, die {matter} gestärkt hätte? Ein Satz genügt.',
          'Dürfte ich erfahren, was bei der Entscheidung am meisten zählte? Ein Satz würde mir schon helfen.',
          'Gibt es einen Punkt, an dem ich Ihrer Meinung nach arbeiten sollte? Eine Zeile genügt.',
          'Könnten Sie mir einen Rat für das nächste Mal geben? Ein paar Worte genügen.',
        ],
      },
      {
        when: { register: DU, notFields: ['tender', 'grant'] },
        say: [
          'Wärst du bereit, mir eine Sache zu nennen, die {matter} gestärkt hätte? Ein Satz genügt.',
          'Gibt es einen Punkt, an dem ich arbeiten sollte? Eine Zeile genügt.',
          'Könntest du mir einen Rat für das nächste Mal geben? Ein paar Worte genügen.',
        ],
      },
      {
        when: { fields: ['tender', 'grant'] },
        say: [
          'Wäre eine kurze Rückmeldung zu den wichtigsten Punkten der Bewertung möglich? Eine Zusammenfassung genügt.',
          'Dürfte ich eine kurze Rückmeldung zur Bewertung bekommen?',
        ],
      },
      {
        when: { doors: ['feedback-offered'], register: SIE },
        say: [
          'Sie bieten eine Rückmeldung an, und ich nehme das gern an: Was ist der Punkt, der den Unterschied gemacht hätte?',
        ],
      },
    ],
    keepInTouch: [
      {
        when: { register: SIE },
        say: [
          'Darf ich mich wieder bei Ihnen melden, wenn etwas besser passt?',
          'Wären Sie bereit, bei einer anderen Gelegenheit an mich zu denken?',
          'Darf ich zu einem späteren Zeitpunkt wieder auf Sie zukommen?',
          'Würden Sie meinen Namen für ein anderes Mal behalten?',
        ],
      },
      {
        when: { register: DU },
        say: [
          'Darf ich mich wieder bei dir melden, wenn etwas besser passt?',
          'Würdest du bei einer anderen Gelegenheit an mich denken?',
          'Darf ich später wieder auf dich zukommen?',
        ],
      },
      {
        when: { doors: ['apply-again', 'keep-on-file', 'other-roles', 'talent-pool', 'waitlist'], register: SIE },
        say: ['Darf ich, wie Sie vorschlagen, {when} wieder auf Sie zukommen?'],
      },
      {
        when: { doors: ['apply-again', 'keep-on-file', 'other-roles', 'talent-pool', 'waitlist'], register: DU },
        say: ['Darf ich, wie du vorschlägst, {when} wieder auf dich zukommen?'],
      },
    ],
    openness: [
      {
        say: [
          'Über Feedback freue ich mich jederzeit.',
          'Rückmeldungen sind mir immer willkommen, auch kurze.',
          'Aus Feedback lerne ich gern, jetzt oder später.',
          'Für jeden Hinweis bin ich offen und lerne gern daraus.',
          'Jede Rückmeldung hilft mir beim nächsten Mal.',
        ],
      },
    ],
    more: [
      {
        say: [
          'Eine klare Antwort hilft mir, den Kopf für das Nächste frei zu haben.',
          'Es ist immer besser, Bescheid zu wissen, und so kann ich die kommenden Wochen gut planen.',
          'Es ist schön, überhaupt eine Antwort zu bekommen, so oder so.',
        ],
      },
    ],
    considering: [
      {
        when: { register: SIE },
        say: [
          'Vielen Dank auch dafür, dass Sie {matter} in Betracht gezogen haben.',
          'Ich danke Ihnen noch einmal für die Zeit, die Sie sich dafür genommen haben.',
          'Danke, dass Sie {matter} geprüft haben.',
          'Ich weiß zu schätzen, dass Sie sich mit meiner Sache befasst haben.',
          'Haben Sie nochmals Dank für die Mühe, {matter} zu prüfen.',
        ],
      },
      {
        when: { register: DU },
        say: [
          'Danke auch dafür, dass du {matter} in Betracht gezogen hast.',
          'Danke noch einmal für die Zeit, die du dir dafür genommen hast.',
          'Ich weiß zu schätzen, dass du dir {matter} angesehen hast.',
        ],
      },
    ],
    wish: [
      {
        when: { register: SIE },
        say: [
          'Ich wünsche Ihnen alles Gute.',
          'Für das Weitere wünsche ich Ihnen viel Erfolg.',
          'Meine guten Wünsche begleiten Sie.',
        ],
      },
      { when: { register: DU }, say: ['Ich wünsche dir alles Gute.', 'Für das Weitere wünsche ich dir viel Erfolg.'] },
    ],
    easyOut: [
      {
        when: { intents: ['ask-again'] },
        say: [
          'Wenn es bei der Absage bleibt, ist das völlig in Ordnung, und es braucht keine Antwort.',
          'Ein zweites Nein ist völlig in Ordnung, und keine Antwort ebenso.',
        ],
      },
      {
        when: { intents: ['ask-feedback'] },
        say: ['Falls das nicht üblich ist, verstehe ich es, und eine Antwort ist nicht nötig.'],
      },
      {
        when: { register: SIE },
        say: [
          'Sie können natürlich nein sagen, und auch keine Antwort ist in Ordnung.',
          'Falls es nicht passt, verstehe ich das; eine Antwort ist dann nicht nötig.',
          'Wenn es nicht geht, brauchen Sie mir nicht zu schreiben; ich verstehe das.',
        ],
      },
      {
        when: { register: DU },
        say: [
          'Du kannst natürlich nein sagen, und auch keine Antwort ist in Ordnung.',
          'Falls es nicht passt, verstehe ich das; eine Antwort ist dann nicht nötig.',
        ],
      },
    ],
    declineThanks: [
      {
        when: { register: SIE },
        say: ['Vielen Dank, dass Sie an mich gedacht haben.', 'Ich danke Ihnen für Ihre Nachricht und das Vertrauen.'],
      },
      {
        when: { register: DU },
        say: ['Danke, dass du an mich gedacht hast.', 'Danke für deine Nachricht und das Vertrauen.'],
      },
      { when: { verdicts: ['invitation'] }, say: ['Vielen Dank für die Einladung, über die ich mich gefreut habe.'] },
      { when: { verdicts: ['offer'] }, say: ['Vielen Dank für das Angebot und das Vertrauen, das daraus spricht.'] },
    ],
    decline: [
      {
        say: [
          'Ich habe es mir gut überlegt und sage diesmal nein.',
          'Nach einigem Nachdenken habe ich mich entschieden, es nicht zu übernehmen.',
          'Es ist nicht ganz das Richtige für mich, deshalb ist meine Antwort nein, mit Dank.',
          'Ich werde es nicht weiterverfolgen und sage das lieber klar, als jemanden warten zu lassen.',
        ],
      },
    ],
    declineReason: [{ say: ['Der Grund ist einfach: {basis}', 'Den Ausschlag gab für mich: {basis}'] }],
    declineMore: [{ say: ['Mir war wichtig, früh Bescheid zu geben, damit ohne mich geplant werden kann.'] }],
    goodWill: [
      {
        when: { register: SIE },
        say: [
          'Ich weiß es zu schätzen, dass Sie mich in Betracht gezogen haben, und freue mich, wenn sich unsere Wege wieder kreuzen.',
          'Nochmals vielen Dank für das Vertrauen; ich wünsche Ihnen, dass Sie genau die richtige Person finden.',
          'Haben Sie Dank, dass Sie mich in Betracht gezogen haben; ich wünsche gutes Gelingen.',
        ],
      },
      {
        when: { register: DU },
        say: [
          'Ich weiß es zu schätzen, dass du an mich gedacht hast, und freue mich, wenn sich unsere Wege wieder kreuzen.',
          'Nochmals danke für das Vertrauen, und gutes Gelingen.',
        ],
      },
    ],
    signOff: [
      { when: { register: SIE }, say: ['Mit freundlichen Grüßen', 'Freundliche Grüße', 'Mit besten Grüßen'] },
      { when: { register: DU }, say: ['Viele Grüße', 'Herzliche Grüße', 'Beste Grüße'] },
    ],
  },
};
