import { MONEY_DE } from './about-money.ts';
import { APPLIED } from './applied.ts';
import type { Phrases } from './phrase-book.ts';
import { ROOM } from './too-little-room.ts';

const SIE = 'formal' as const;
const DU = 'first-name' as const;

const APPLYING = { occasions: ['no'], fields: ['job', 'admission', 'residency'], mentions: APPLIED } as const;
const DECIDED = ['journal', 'conference', 'grant', 'tender', 'admission', 'residency'] as const;

/** Where many apply or send something in. */
const MANY = [
  'job',
  'literary',
  'journal',
  'conference',
  'grant',
  'audition',
  'admission',
  'residency',
  'speaking',
] as const;
const MET = ['interviewed', 'final'] as const;
const SPOKEN = ['job', 'investor', 'admission', 'residency', 'grant', 'promotion'] as const;
const WRITTEN = ['personal', 'tiered'] as const;
const LESSON = ['experience', 'qualification', 'quality'] as const;
const NAMED = ['location', 'timing', 'visa', 'incomplete', 'position-cancelled'] as const;
const NO_MORE = ['no', 'second-no'] as const;

/** What a letter answers with: thanks, acceptance, a little more. */
export const GERMAN_ANSWERS: Pick<Phrases, 'thanks' | 'acceptance' | 'more'> = {
  thanks: [
    {
      when: { occasions: ['no'], toAnother: 'named' },
      say: [
        'Vielen Dank für die Rückmeldung auf {matter}. Darin steht Ihr Name, deshalb wende ich mich an Sie.',
        'Vielen Dank für die Antwort. Darin steht, dass ich mich an Sie wenden kann.',
      ],
    },
    {
      when: { occasions: ['no'], toAnother: 'address' },
      say: ['Vielen Dank für die Antwort. Darin steht diese Adresse, deshalb wende ich mich an Sie.'],
    },
    {
      when: { occasions: ['no'], register: SIE },
      say: [
        'Vielen Dank für Ihre Rückmeldung.',
        'Vielen Dank für Ihre Nachricht.',
        'Danke, dass Sie mir Bescheid gegeben haben.',
        'Danke, dass Sie sich bei mir gemeldet haben.',
        'Vielen Dank, dass Sie sich die Zeit für eine Antwort genommen haben.',
      ],
    },
    {
      when: { occasions: ['no'], register: DU },
      say: [
        'Danke für deine Rückmeldung.',
        'Vielen Dank für deine Nachricht.',
        'Danke, dass du mir Bescheid gegeben hast.',
        'Danke, dass du dich gemeldet hast.',
        'Danke, dass du dir die Zeit für eine Antwort genommen hast.',
      ],
    },
    {
      when: { occasions: ['no'], fields: ['job', 'promotion'], register: SIE },
      say: ['Vielen Dank für Ihre Rückmeldung zur Stelle als {role}.'],
    },
    {
      when: { occasions: ['no'], fields: ['job', 'promotion'], register: DU },
      say: ['Danke für deine Rückmeldung zur Stelle als {role}.'],
    },
    { when: APPLYING, say: ['Vielen Dank für die Rückmeldung zu meiner Bewerbung.'] },
    {
      when: { occasions: ['no'], forms: [...WRITTEN], register: SIE },
      say: ['Vielen Dank für Ihre freundlichen Zeilen.', 'Vielen Dank für Ihre freundliche Antwort.'],
    },
    {
      when: { occasions: ['no'], forms: [...WRITTEN], register: DU },
      say: ['Danke für deine netten Zeilen.', 'Danke für deine freundliche Antwort.'],
    },
    {
      when: { occasions: ['no'], ...MONEY_DE },
      say: ['Vielen Dank für die Rückmeldung und die offenen Worte zum Budget.'],
    },
    {
      when: { occasions: ['no'], reasons: [...NAMED], register: SIE },
      say: ['Vielen Dank für Ihre Rückmeldung und dafür, dass Sie mir den Grund nennen.'],
    },
    {
      when: { occasions: ['no'], reasons: [...NAMED], register: DU },
      say: ['Danke für deine Rückmeldung und dafür, dass du mir den Grund nennst.'],
    },
    {
      when: { occasions: ['no'], reasons: [...LESSON], forms: [...WRITTEN], register: SIE },
      say: ['Vielen Dank für Ihre ehrliche Antwort.', 'Danke, dass Sie mir so offen sagen, woran es lag.'],
    },
    {
      when: { occasions: ['no'], reasons: [...LESSON], forms: [...WRITTEN], register: DU },
      say: ['Danke für deine ehrliche Antwort.', 'Danke, dass du mir so offen sagst, woran es lag.'],
    },
    {
      when: { occasions: ['no'], stages: [...MET], fields: [...SPOKEN], register: SIE },
      say: [
        'Vielen Dank für das Gespräch und für Ihre Rückmeldung.',
        'Vielen Dank für Ihre Nachricht und dafür, dass Sie sich Zeit für ein Gespräch mit mir genommen haben.',
      ],
    },
    {
      when: { occasions: ['no'], stages: [...MET], fields: [...SPOKEN], register: DU },
      say: [
        'Danke für das Gespräch und für deine Rückmeldung.',
        'Danke für deine Nachricht und dafür, dass du dir Zeit für ein Gespräch mit mir genommen hast.',
      ],
    },
    {
      when: { occasions: ['no'], stages: ['screened'], fields: ['job'] },
      say: ['Vielen Dank für das erste Gespräch und für die Rückmeldung.'],
    },
    {
      when: { occasions: ['no'], fields: ['literary'], register: SIE },
      say: [
        'Vielen Dank, dass Sie {work} gelesen haben.',
        'Danke, dass Sie sich Zeit für {work} genommen und mir Bescheid gegeben haben.',
      ],
    },
    {
      when: { occasions: ['no'], fields: ['literary'], register: DU },
      say: [
        'Danke, dass du {work} gelesen hast.',
        'Danke, dass du dir Zeit für {work} genommen und mir Bescheid gegeben hast.',
      ],
    },
    {
      when: { occasions: ['no'], fields: ['literary'], forms: [...WRITTEN], register: SIE },
      say: ['Vielen Dank, dass Sie {work} gelesen und mir dazu geschrieben haben.'],
    },
    {
      when: { occasions: ['no'], fields: [...DECIDED], register: SIE },
      say: ['Vielen Dank, dass Sie mich über die Entscheidung informiert haben.'],
    },
    {
      when: { occasions: ['no'], fields: ['journal', 'conference'], register: SIE },
      say: ['Vielen Dank für Ihre Nachricht und für die Zeit, die Sie sich für {work} genommen haben.'],
    },
    {
      when: { occasions: ['no'], fields: ['journal'], stages: ['reviewed'], register: SIE },
      say: [
        'Vielen Dank für Ihre Nachricht. Bitte geben Sie meinen Dank auch an alle weiter, die {work} begutachtet haben.',
      ],
    },
    {
      when: { occasions: ['no'], fields: ['audition'] },
      say: ['Vielen Dank für die Rückmeldung zum Vorsprechen.', 'Vielen Dank für die Nachricht zur Besetzung.'],
    },
    {
      when: { occasions: ['no'], fields: ['tender'] },
      say: ['Vielen Dank für die Nachricht zum Ausgang der Ausschreibung.'],
    },
    { when: { occasions: ['no'], fields: ['grant'] }, say: ['Vielen Dank für die Rückmeldung zum Antrag.'] },
    {
      when: { occasions: ['no'], fields: ['investor', 'freelance', 'sales', 'promotion'] },
      say: ['Vielen Dank für die klare Antwort.', 'Danke für die klare Rückmeldung.'],
    },
    {
      when: { occasions: ['no'], fields: ['freelance', 'sales'] },
      say: ['Vielen Dank für die Rückmeldung zu meinem Angebot.'],
    },
    {
      when: { occasions: ['no'], fields: ['rental'] },
      say: ['Vielen Dank für die Rückmeldung zur Wohnung.', 'Danke für die Nachricht wegen der Wohnung.'],
    },
    {
      when: { occasions: ['no'], fields: ['speaking'] },
      say: ['Vielen Dank für die Rückmeldung zu meinem Vorschlag.', 'Vielen Dank für die Nachricht zum Programm.'],
    },
    {
      when: { occasions: ['second-no'], register: SIE },
      say: [
        'Danke, dass Sie es sich noch einmal angesehen haben.',
        'Vielen Dank, dass Sie sich noch einmal gemeldet haben.',
        'Vielen Dank, dass Sie sich ein zweites Mal Zeit dafür genommen haben.',
      ],
    },
    {
      when: { occasions: ['second-no'], register: DU },
      say: [
        'Danke, dass du es dir noch einmal angesehen hast.',
        'Danke, dass du dich noch einmal gemeldet hast.',
        'Danke, dass du dir ein zweites Mal Zeit dafür genommen hast.',
      ],
    },
    {
      when: { occasions: ['on-hold'] },
      say: ['Danke für den Zwischenstand.', 'Vielen Dank für die Nachricht zum aktuellen Stand.'],
    },
    { when: { occasions: ['on-hold'], register: SIE }, say: ['Danke, dass Sie mich auf dem Laufenden halten.'] },
    { when: { occasions: ['on-hold'], register: DU }, say: ['Danke, dass du mich auf dem Laufenden hältst.'] },
    {
      when: { occasions: ['good-news'] },
      say: [
        'Vielen Dank für die gute Nachricht, ich habe mich sehr gefreut.',
        'Das ist eine schöne Nachricht, vielen Dank.',
        'Vielen Dank, über diese Nachricht freue ich mich sehr.',
      ],
    },
    {
      when: { occasions: ['feedback'], register: SIE },
      say: [
        'Vielen Dank für Ihr Feedback.',
        'Danke, dass Sie sich die Zeit für ein so klares Feedback genommen haben.',
        'Vielen Dank für Ihr offenes Feedback, das ist nicht selbstverständlich.',
      ],
    },
    {
      when: { occasions: ['feedback'], register: DU },
      say: [
        'Vielen Dank für dein Feedback.',
        'Danke, dass du dir die Zeit für ein so klares Feedback genommen hast.',
        'Danke für dein offenes Feedback, das ist nicht selbstverständlich.',
      ],
    },
    {
      when: { occasions: ['referral'], register: SIE },
      say: [
        'Vielen Dank, dass Sie mich weiterempfohlen haben.',
        'Danke, dass Sie an mich gedacht und meinen Namen weitergegeben haben.',
      ],
    },
    {
      when: { occasions: ['referral'], register: DU },
      say: [
        'Danke, dass du mich weiterempfohlen hast.',
        'Danke, dass du an mich gedacht und meinen Namen weitergegeben hast.',
      ],
    },
    {
      when: { occasions: ['door-open'], register: SIE },
      say: [
        'Vielen Dank noch einmal für Ihre Antwort von damals.',
        'Danke noch einmal, dass Sie mir damals die Tür offen gelassen haben.',
      ],
    },
    {
      when: { occasions: ['door-open'], register: DU },
      say: [
        'Danke noch einmal für deine Antwort von damals.',
        'Danke noch einmal, dass du mir damals die Tür offen gelassen hast.',
      ],
    },
    {
      when: { occasions: ['request'], register: SIE },
      say: ['Vielen Dank für Ihre Nachricht.', 'Danke, dass Sie sich bei mir melden.'],
    },
    {
      when: { occasions: ['request'], register: DU },
      say: ['Danke für deine Nachricht.', 'Danke, dass du dich bei mir meldest.'],
    },
  ],
  acceptance: [
    {
      when: { occasions: ['no'] },
      say: [
        'Natürlich hätte ich mich über eine Zusage gefreut, aber ich verstehe die Entscheidung.',
        'Schade, aber ich kann die Entscheidung gut verstehen.',
        'Ich hatte auf eine andere Antwort gehofft, aber ich kann das gut verstehen.',
        'Schade, dass es diesmal nicht geklappt hat, aber ich habe dafür Verständnis.',
        'Ich kann das nachvollziehen, auch wenn ich mir etwas anderes erhofft hatte.',
        'Schade natürlich, aber ich respektiere die Entscheidung.',
      ],
    },
    {
      when: { occasions: ['no'], forms: ['form-letter', 'automated'], fields: [...MANY], register: SIE },
      say: ['Bei Ihnen geht sicher viel ein, und ich respektiere die Entscheidung.'],
    },
    {
      when: { occasions: ['no'], forms: ['form-letter', 'automated'], fields: [...MANY], register: DU },
      say: ['Bei euch geht sicher viel ein, und ich respektiere die Entscheidung.'],
    },
    {
      when: { occasions: ['no'], reasons: ['competition'], notFields: ['tender'] },
      say: [
        'Die Entscheidung war sicher nicht leicht, und ich respektiere sie.',
        'Ich kann mir vorstellen, dass die Auswahl nicht leicht war.',
      ],
    },
    {
      when: { occasions: ['no'], ...ROOM.de },
      say: ['Dass nicht für alles Platz ist, verstehe ich gut.', 'Ich verstehe, dass nicht alles möglich ist.'],
    },
    {
      when: { occasions: ['no'], reasons: ['position-cancelled'] },
      say: ['Dass sich Pläne ändern, verstehe ich gut.', 'So etwas kommt vor, das verstehe ich.'],
    },
    { when: { occasions: ['no'], ...MONEY_DE }, say: ['Dass das Budget Grenzen setzt, verstehe ich gut.'] },
    { when: { occasions: ['no'], reasons: ['timing'] }, say: ['Dass der Zeitpunkt nicht passt, verstehe ich gut.'] },
    {
      when: { occasions: ['no'], reasons: ['location'] },
      say: ['Dass der Ort eine Rolle spielt, kann ich gut verstehen.'],
    },
    {
      when: { occasions: ['no'], reasons: ['experience', 'qualification'] },
      say: ['Den Grund kann ich nachvollziehen, und daran kann ich arbeiten.'],
    },
    {
      when: { occasions: ['no'], reasons: ['fit'], fields: ['job', 'freelance', 'investor', 'residency', 'rental'] },
      say: ['Es muss für beide Seiten passen, das verstehe ich gut.'],
    },
    {
      when: { occasions: ['no'], reasons: ['fit'], fields: ['literary'] },
      say: ['Nicht jeder Text passt überall, das verstehe ich gut.'],
    },
    {
      when: { occasions: ['second-no'] },
      say: [
        'Das ist eine klare Antwort, und damit lasse ich es gut sein.',
        'Das akzeptiere ich, und ich frage nicht noch einmal nach.',
        'Damit ist die Sache für mich geklärt, und ich komme nicht mehr darauf zurück.',
      ],
    },
    {
      when: { occasions: ['on-hold'] },
      say: [
        'Mein Interesse besteht weiter, und bei mir eilt nichts.',
        'Ich warte gern noch ein wenig, an meinem Interesse hat sich nichts geändert.',
      ],
    },
    { when: { occasions: ['good-news'] }, say: ['Das bedeutet mir viel.', 'Das hat mir den Tag verschönert.'] },
    {
      when: { occasions: ['feedback'] },
      say: [
        'Genau solche Hinweise helfen mir weiter.',
        'Damit habe ich etwas Konkretes, an dem ich arbeiten kann.',
        'Auf manches kommt man selbst einfach nicht, deshalb hilft mir das sehr.',
      ],
    },
    {
      when: { occasions: ['referral'] },
      say: ['Darüber freue ich mich sehr.', 'Damit hatte ich nicht gerechnet, und es freut mich sehr.'],
    },
    {
      when: { occasions: ['door-open'] },
      say: [
        'Die Absage habe ich damals gut verstanden, und mein Interesse ist geblieben.',
        'Mein Interesse ist seitdem nicht kleiner geworden.',
      ],
    },
    { when: { occasions: ['request'] }, say: ['Ich habe alles mit Interesse gelesen.'] },
    { when: { occasions: ['request'], register: SIE }, say: ['Es freut mich, von Ihnen zu hören.'] },
    { when: { occasions: ['request'], register: DU }, say: ['Schön, von dir zu hören.'] },
  ],
  more: [
    {
      when: { occasions: [...NO_MORE] },
      say: [
        'So weiß ich, woran ich bin, und kann in Ruhe weiterplanen.',
        'Längst nicht überall bekommt man eine Antwort, deshalb bin ich dafür dankbar.',
      ],
    },
    {
      when: { occasions: [...NO_MORE], forms: [...WRITTEN] },
      say: ['Eine Absage schreibt sich nicht leicht, umso mehr haben mich die freundlichen Worte gefreut.'],
    },
    {
      when: { occasions: ['on-hold'] },
      say: [
        'So weiß ich, wie es steht, und kann mich darauf einstellen.',
        'Es hilft mir, den Stand zu kennen, auch wenn noch nichts entschieden ist.',
      ],
    },
    {
      when: { occasions: ['feedback'] },
      say: [
        'Die wenigsten nehmen sich dafür Zeit, umso dankbarer bin ich.',
        'Beim nächsten Mal werde ich daran denken.',
      ],
    },
    {
      when: { occasions: ['referral'] },
      say: ['So eine Empfehlung ist nicht selbstverständlich, und ich freue mich sehr darüber.'],
    },
    {
      when: { occasions: ['door-open'] },
      say: ['Ich wollte den Zeitpunkt nicht verstreichen lassen, ohne mich kurz zu melden.'],
    },
    {
      when: { occasions: ['good-news', 'request', 'referral', 'door-open'], register: SIE },
      say: ['Ich hoffe, dass bei Ihnen alles gut läuft.'],
    },
    {
      when: { occasions: ['good-news', 'request', 'referral', 'door-open'], register: DU },
      say: ['Ich hoffe, dass bei dir alles gut läuft.'],
    },
  ],
};
