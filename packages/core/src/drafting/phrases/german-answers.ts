import { MONEY_DE } from './about-money.ts';
import type { Phrases } from './phrase-book.ts';
import { ROOM } from './too-little-room.ts';
import { EXPLAINED, LATE, MANY, MET, NOES, SOON, SPOKEN, UNNAMED, WRITTEN } from './where.ts';

const SIE = 'formal' as const;
const DU = 'first-name' as const;

/** They saw it in the room. */
const SEEN = ['audition'] as const;

/** What a letter answers with: thanks, acceptance, a little more. `{named}` brings its "zu" along. */
export const GERMAN_ANSWERS: Pick<Phrases, 'thanks' | 'acceptance' | 'more' | 'moreYet'> = {
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
        'Vielen Dank, dass Sie sich die Zeit für eine Antwort genommen haben.',
      ],
    },
    {
      when: { occasions: ['no'], register: DU },
      say: [
        'Danke für deine Rückmeldung.',
        'Danke für deine Nachricht.',
        'Danke, dass du mir Bescheid gegeben hast.',
        'Danke, dass du dir die Zeit für eine Antwort genommen hast.',
      ],
    },
    {
      // Who answers weeks later thanks for a message of then.
      when: { ...LATE, fields: [...UNNAMED], register: SIE },
      say: ['Vielen Dank für Ihre Nachricht vom {wrote}.'],
    },
    {
      when: { ...LATE, fields: [...UNNAMED], register: DU },
      say: ['Danke für deine Nachricht vom {wrote}.'],
    },
    {
      when: { ...LATE, register: SIE },
      say: [
        'Vielen Dank für Ihre Nachricht vom {wrote} {named}.',
        'Haben Sie vielen Dank für Ihre Nachricht vom {wrote} {named}.',
      ],
    },
    {
      when: { ...LATE, register: DU },
      say: ['Danke für deine Nachricht vom {wrote} {named}.', 'Vielen Dank für deine Nachricht vom {wrote} {named}.'],
    },
    {
      when: { ...SOON, register: SIE },
      say: [
        'Vielen Dank für Ihre Rückmeldung {named}.',
        'Vielen Dank für Ihre Nachricht {named}.',
        'Haben Sie vielen Dank für Ihre Rückmeldung {named}.',
      ],
    },
    {
      when: { ...SOON, register: DU },
      say: [
        'Danke für deine Rückmeldung {named}.',
        'Vielen Dank für deine Nachricht {named}.',
        'Danke, dass du mir {named} Bescheid gegeben hast.',
      ],
    },
    {
      when: { ...SOON, reasons: [...EXPLAINED], forms: [...WRITTEN], register: SIE },
      say: [
        'Vielen Dank für Ihre Rückmeldung {named} und dafür, dass Sie mir den Grund nennen.',
        'Vielen Dank für Ihre offene Rückmeldung {named}.',
      ],
    },
    {
      when: { ...SOON, reasons: [...EXPLAINED], forms: [...WRITTEN], register: DU },
      say: [
        'Danke für deine Rückmeldung {named} und dafür, dass du mir den Grund nennst.',
        'Danke für deine offene Rückmeldung {named}.',
      ],
    },
    {
      when: { ...SOON, stages: [...MET], spoke: true, fields: [...SPOKEN], register: SIE },
      say: [
        'Vielen Dank für das Gespräch und für Ihre Rückmeldung {named}.',
        'Vielen Dank für Ihre Nachricht {named} und für die Zeit, die Sie sich für das Gespräch genommen haben.',
      ],
    },
    {
      when: { ...SOON, stages: [...MET], spoke: true, fields: [...SPOKEN], register: DU },
      say: [
        'Danke für das Gespräch und für deine Rückmeldung {named}.',
        'Danke für deine Nachricht {named} und für die Zeit, die du dir für das Gespräch genommen hast.',
      ],
    },
    {
      when: { ...SOON, fields: [...SEEN] },
      say: ['Vielen Dank für die Rückmeldung nach dem Vorsprechen.', 'Danke für die Nachricht zum Vorsprechen.'],
    },
    {
      when: { ...SOON, fields: ['literary'], register: SIE },
      say: ['Vielen Dank, dass Sie {work} gelesen und mir geantwortet haben.'],
    },
    {
      when: { ...SOON, fields: ['literary'], register: DU },
      say: ['Danke, dass du {work} gelesen und mir geantwortet hast.'],
    },
    {
      when: { ...SOON, fields: ['journal'], stages: ['reviewed'], register: SIE },
      say: [
        'Vielen Dank für Ihre Nachricht {named}. Bitte geben Sie meinen Dank auch an alle weiter, die daran gelesen haben.',
      ],
    },
    {
      when: { ...SOON, fields: ['freelance', 'sales', 'investor'], ...MONEY_DE },
      say: ['Vielen Dank für die Rückmeldung {named} und die offenen Worte zum Budget.'],
    },
    {
      when: { occasions: ['second-no'], register: SIE },
      say: [
        'Danke, dass Sie es sich noch einmal angesehen und mir geantwortet haben.',
        'Vielen Dank für Ihre erneute Antwort.',
        'Vielen Dank, dass Sie sich ein zweites Mal Zeit für eine Antwort genommen haben.',
      ],
    },
    {
      when: { occasions: ['second-no'], register: DU },
      say: [
        'Danke, dass du es dir noch einmal angesehen und mir geantwortet hast.',
        'Danke für deine erneute Antwort.',
        'Danke, dass du dir ein zweites Mal Zeit für eine Antwort genommen hast.',
      ],
    },
    {
      when: { occasions: ['on-hold'] },
      say: ['Danke für die Nachricht und den Zwischenstand.', 'Vielen Dank für die Nachricht zum aktuellen Stand.'],
    },
    {
      when: { occasions: ['on-hold'], register: SIE },
      say: ['Danke für Ihre Nachricht; schön, dass Sie mich auf dem Laufenden halten.'],
    },
    {
      when: { occasions: ['on-hold'], register: DU },
      say: ['Danke für deine Nachricht; schön, dass du mich auf dem Laufenden hältst.'],
    },
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
        'Vielen Dank für Ihre Rückmeldung mit so konkreten Hinweisen.',
        'Danke, dass Sie sich die Zeit für eine so klare Rückmeldung genommen haben.',
        'Vielen Dank für Ihre offene Rückmeldung, das ist nicht selbstverständlich.',
      ],
    },
    {
      when: { occasions: ['feedback'], register: DU },
      say: [
        'Danke für deine Rückmeldung mit so konkreten Hinweisen.',
        'Danke, dass du dir die Zeit für eine so klare Rückmeldung genommen hast.',
        'Danke für deine offene Rückmeldung, das ist nicht selbstverständlich.',
      ],
    },
    {
      when: { occasions: ['referral'], register: SIE },
      say: [
        'Vielen Dank für Ihre Nachricht und dafür, dass Sie mich weiterempfohlen haben.',
        'Danke für Ihre Nachricht und dafür, dass Sie meinen Namen weitergegeben haben.',
      ],
    },
    {
      when: { occasions: ['referral'], register: DU },
      say: [
        'Danke für deine Nachricht und dafür, dass du mich weiterempfohlen hast.',
        'Danke für deine Nachricht und dafür, dass du meinen Namen weitergegeben hast.',
      ],
    },
    {
      when: { occasions: ['door-open'], register: SIE },
      say: [
        'Vielen Dank noch einmal für Ihre Antwort von damals.',
        'Danke noch einmal für Ihre Nachricht von damals und die offen gelassene Tür.',
      ],
    },
    {
      when: { occasions: ['door-open'], register: DU },
      say: [
        'Danke noch einmal für deine Antwort von damals.',
        'Danke noch einmal für deine Nachricht von damals und die offen gelassene Tür.',
      ],
    },
    {
      when: { occasions: ['request'], register: SIE },
      say: ['Vielen Dank für Ihre Nachricht.', 'Danke, dass Sie mir geschrieben haben.'],
    },
    {
      when: { occasions: ['request'], register: DU },
      say: ['Danke für deine Nachricht.', 'Danke, dass du mir geschrieben hast.'],
    },
  ],
  acceptance: [
    {
      when: { occasions: ['no'], intents: ['ask-again'] },
      say: ['Die Entscheidung kann ich gut nachvollziehen.', 'Ich verstehe, wie es dazu gekommen ist.'],
    },
    {
      when: { occasions: ['no'], intents: ['ask-feedback', 'thank', 'keep-in-touch'] },
      say: [
        'Natürlich hätte ich mich über eine Zusage gefreut, aber ich verstehe die Entscheidung.',
        'Ich hatte auf eine andere Antwort gehofft, aber ich kann das gut verstehen.',
        'Schade, dass es diesmal nicht geklappt hat, aber ich kann es gut verstehen.',
        'Auch wenn ich mir etwas anderes erhofft hatte, kann ich das gut nachvollziehen.',
      ],
    },
    {
      when: { occasions: ['no'], fields: ['tender'], alone: true },
      say: [
        'Natürlich hätten wir uns über den Zuschlag gefreut, aber wir respektieren die Entscheidung.',
        'Wir hatten auf ein anderes Ergebnis gehofft, aber wir verstehen die Entscheidung.',
      ],
    },
    {
      when: { occasions: ['no'], forms: ['form-letter', 'automated'], fields: [...MANY], register: SIE },
      say: ['Bei Ihnen geht sicher viel ein, und ich respektiere die Entscheidung.'],
    },
    {
      when: { occasions: ['no'], reasons: ['competition'], notFields: ['tender'] },
      say: [
        'Die Entscheidung war sicher nicht leicht, und ich respektiere sie.',
        'Ich kann mir vorstellen, dass die Auswahl nicht leicht war.',
      ],
    },
    { when: { occasions: ['no'], ...ROOM.de }, say: ['Dass nicht für alles Platz ist, verstehe ich gut.'] },
    {
      when: { occasions: ['no'], reasons: ['position-cancelled'] },
      say: ['Dass sich Pläne ändern, verstehe ich gut.', 'So etwas kommt vor, das verstehe ich.'],
    },
    { when: { occasions: ['no'], ...MONEY_DE }, say: ['Dass das Budget Grenzen setzt, verstehe ich gut.'] },
    { when: { occasions: ['no'], reasons: ['timing'] }, say: ['Dass der Zeitpunkt nicht passt, verstehe ich gut.'] },
    { when: { occasions: ['no'], reasons: ['location'] }, say: ['Dass der Ort eine Rolle spielt, verstehe ich gut.'] },
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
      when: { occasions: [...NOES], notFields: ['tender'] },
      say: ['Für die klare Auskunft bin ich dankbar.', 'Über eine klare Antwort bin ich froh.'],
    },
    { when: { occasions: [...NOES], fields: ['tender'] }, say: ['Für die klare Auskunft danken wir.'] },
    {
      when: { occasions: [...NOES], forms: [...WRITTEN] },
      say: ['Dass ich eine persönliche Antwort bekommen habe, weiß ich zu schätzen.'],
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
  moreYet: [
    {
      when: { occasions: ['no', 'second-no', 'on-hold'], forms: [...WRITTEN] },
      say: [
        'Ich weiß, dass sich solche Nachrichten nicht leicht schreiben.',
        'Leicht schreibt sich so etwas nicht, das weiß ich.',
      ],
    },
    {
      when: { occasions: ['no', 'second-no', 'on-hold'], forms: ['form-letter', 'automated'] },
      say: [
        'Ich kann mir vorstellen, wie viel Arbeit in so einer Auswahl steckt.',
        'Wie viel Arbeit hinter so einer Entscheidung steht, kann ich mir denken.',
      ],
    },
    {
      when: { occasions: ['feedback', 'good-news', 'request', 'referral', 'door-open'] },
      say: ['Das bedeutet mir viel.', 'Es hat mir viel Freude gemacht.'],
    },
  ],
};
