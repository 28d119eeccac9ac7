import { APPLIED_DE, REQUESTED_DE } from './applied.ts';
import type { Phrases } from './phrase-book.ts';
import { AHEAD, APPLYING, KEPT, POINTED, SENDING, SUBMITTED } from './where.ts';

const SIE = 'formal' as const;
const DU = 'first-name' as const;

/** What they offered, taken up; what they said, said back; and what is new. */
export const GERMAN_TAKEN_UP: Pick<
  Phrases,
  'accepting' | 'stay' | 'seeYou' | 'goingOn' | 'reasonSaid' | 'praiseSaid' | 'news' | 'basis' | 'specific'
> = {
  accepting: [
    {
      when: { offers: ['yes'] },
      say: ['Ja, sehr gern, und vielen Dank für das Angebot.', 'Ja, das würde mich sehr freuen.'],
    },
    {
      when: { offers: [...POINTED] },
      say: [
        'Besonders dankbar bin ich für den Hinweis auf {offered}; dort melde ich mich gern.',
        'Vielen Dank vor allem für den Hinweis auf {offered}. Ich melde mich dort sehr gern.',
      ],
    },
    {
      when: { offers: ['when'], fields: [...APPLYING], mentions: APPLIED_DE },
      say: ['Ich bewerbe mich sehr gern wieder, {offered}.'],
    },
    {
      when: { offers: ['when'], fields: ['literary'] },
      say: ['Sehr gern schicke ich einen neuen Text, {offered}.', 'Ich schicke sehr gern etwas Neues, {offered}.'],
    },
    {
      when: { offers: ['when'], fields: ['journal', 'conference', 'speaking'] },
      say: ['Ich reiche sehr gern wieder etwas ein, {offered}.'],
    },
    {
      when: { offers: ['when'], fields: ['grant'], mentions: REQUESTED_DE },
      say: ['Ich stelle sehr gern einen neuen Antrag, {offered}.'],
    },
    { when: { offers: ['when'], fields: ['audition'] }, say: ['Ich spreche sehr gern wieder vor, {offered}.'] },
    { when: { offers: ['when'], fields: ['tender'] }, say: ['Wir bieten sehr gern wieder an, {offered}.'] },
    {
      when: { offers: ['when'], notFields: [...SUBMITTED] },
      say: ['Sehr gern melde ich mich wieder, {offered}.', 'Ich melde mich gern noch einmal, {offered}.'],
    },
    {
      when: { offers: ['debrief'], fields: ['tender'] },
      say: ['Das Angebot, uns die Entscheidung zu erläutern, nehmen wir gern {offered} in Anspruch.'],
    },
    {
      when: { offers: ['debrief'], notFields: ['tender'] },
      say: ['Das Angebot, mir die Entscheidung zu erläutern, nehme ich gern {offered} in Anspruch.'],
    },
    {
      when: { offers: ['meeting'] },
      say: [
        'Ich freue mich darauf, {offered} noch einmal darüber zu sprechen.',
        'Sehr gern sprechen wir {offered} noch einmal darüber.',
      ],
    },
    {
      when: {
        offers: ['file'],
        mentions: /(?<!\p{L})(?:Unterlagen|Bewerbung|Lebenslauf|Profil|Daten)(?!\p{L})/u,
        register: SIE,
      },
      say: ['Gern dürfen Sie meine Unterlagen behalten; über eine Nachricht würde ich mich freuen.'],
    },
    {
      when: { offers: ['file'], register: SIE },
      say: ['Vielen Dank, dass Sie mich vormerken; wenn sich etwas ergibt, freue ich mich über eine Nachricht.'],
    },
    {
      when: { offers: ['file'], register: DU },
      say: [
        'Gern kannst du meine Unterlagen behalten; über eine Nachricht würde ich mich freuen.',
        'Danke, dass du an mich denkst; wenn sich etwas ergibt, freue ich mich über eine Nachricht.',
      ],
    },
    { when: { offers: ['ear'] }, say: ['Über eine Nachricht {offered} freue ich mich sehr.'] },
    {
      when: { offers: ['ear'], register: SIE },
      say: ['Danke, dass Sie an mich denken; über eine Nachricht freue ich mich sehr.'],
    },
    {
      when: { offers: ['ear'], register: DU },
      say: ['Danke, dass du an mich denkst; über eine Nachricht freue ich mich sehr.'],
    },
    {
      when: { offers: ['more-work'], register: SIE },
      say: ['Sehr gern schicke ich Ihnen wieder etwas, sobald es fertig ist.'],
    },
    {
      when: { offers: ['more-work'], register: DU },
      say: ['Sehr gern schicke ich dir wieder etwas, sobald es fertig ist.'],
    },
    {
      when: { offers: ['revision'] },
      say: [
        'Eine überarbeitete Fassung reiche ich sehr gern ein.',
        'Die Einladung, eine überarbeitete Fassung einzureichen, nehme ich gern an.',
      ],
    },
    {
      when: { offers: ['wait'] },
      say: ['Auf der Warteliste bleibe ich sehr gern.', 'Ich bleibe sehr gern auf der Liste.'],
    },
    { when: { offers: ['openings'] }, say: ['Die nächsten Ausschreibungen behalte ich gern im Blick.'] },
    {
      when: { offers: ['call'], register: SIE },
      say: ['Ihr Angebot, darüber zu sprechen, nehme ich gern an; mit dem Termin richte ich mich nach Ihnen.'],
    },
    {
      when: { offers: ['call'], register: DU },
      say: ['Dein Angebot, darüber zu sprechen, nehme ich gern an; mit dem Termin richte ich mich nach dir.'],
    },
    { when: { offers: ['feedback'] }, say: ['Das Angebot, mir noch etwas dazu zu sagen, nehme ich gern an.'] },
    {
      when: { offers: ['again'], fields: [...APPLYING], mentions: APPLIED_DE, doorAhead: true },
      say: ['Ich bewerbe mich {when} sehr gern noch einmal.', 'Sehr gern bewerbe ich mich {when} wieder.'],
    },
    {
      when: { offers: ['again'], fields: [...APPLYING], mentions: APPLIED_DE, doorAhead: false },
      say: ['Ich bewerbe mich sehr gern noch einmal, wenn es passt.'],
    },
    {
      when: { offers: ['again'], fields: [...SENDING], doorAhead: true },
      say: ['Ich reiche {when} sehr gern wieder etwas ein.', 'Sehr gern schicke ich {when} wieder etwas.'],
    },
    {
      when: { offers: ['again'], fields: [...SENDING], doorAhead: false },
      say: ['Ich reiche sehr gern wieder etwas ein.'],
    },
    {
      when: { offers: ['again'], fields: ['grant'], mentions: REQUESTED_DE, doorAhead: true },
      say: ['Ich stelle {when} sehr gern einen neuen Antrag.'],
    },
    {
      when: { offers: ['again'], fields: ['grant'], mentions: REQUESTED_DE, doorAhead: false },
      say: ['Einen neuen Antrag stelle ich sehr gern.'],
    },
    {
      when: { offers: ['again'], fields: ['audition'], doorAhead: true },
      say: ['Ich spreche {when} sehr gern wieder vor.'],
    },
    { when: { offers: ['again'], fields: ['audition'], doorAhead: false }, say: ['Ich spreche sehr gern wieder vor.'] },
    {
      when: { offers: ['again'], fields: ['tender'] },
      say: ['An der nächsten Ausschreibung beteiligen wir uns gern.'],
    },
    {
      when: { offers: ['again'], notFields: [...SUBMITTED], doorAhead: true },
      say: ['Ich melde mich {when} sehr gern wieder.'],
    },
    {
      when: { offers: ['again'], notFields: [...SUBMITTED], doorAhead: false },
      say: ['Ich melde mich sehr gern zu einem späteren Zeitpunkt wieder.'],
    },
    {
      when: { offers: ['again'], fields: [...APPLYING], notMentions: APPLIED_DE },
      say: ['Ich komme sehr gern noch einmal darauf zurück.'],
    },
    {
      when: { offers: ['when'], fields: [...APPLYING], notMentions: APPLIED_DE },
      say: ['Ich melde mich sehr gern wieder, {offered}.'],
    },
    {
      when: { offers: ['when'], fields: ['grant'], notMentions: REQUESTED_DE },
      say: ['Ich bewerbe mich sehr gern wieder, {offered}.'],
    },
    {
      when: { offers: ['again'], fields: ['grant'], notMentions: REQUESTED_DE, doorAhead: true },
      say: ['Ich bewerbe mich {when} sehr gern noch einmal.'],
    },
    {
      when: { offers: ['again'], fields: ['grant'], notMentions: REQUESTED_DE, doorAhead: false },
      say: ['Ich bewerbe mich sehr gern noch einmal.'],
    },
  ],
  stay: [
    {
      when: { register: SIE },
      say: ['Ich würde mich freuen, mit Ihnen in Kontakt zu bleiben.', 'Gern bleibe ich mit Ihnen in Kontakt.'],
    },
    {
      when: { register: DU },
      say: ['Ich würde mich freuen, wenn wir in Kontakt bleiben.', 'Gern bleibe ich mit dir in Kontakt.'],
    },
    { when: { offers: [...KEPT] }, say: ['Auch ich melde mich, wenn es bei mir etwas Neues gibt.'] },
    {
      when: { fields: ['grant', 'residency', 'admission'], offers: [...AHEAD], register: SIE },
      say: ['Ihre Ausschreibungen behalte ich gern im Blick.'],
    },
    { when: { fields: ['tender'], offers: [...AHEAD] }, say: ['Ihre Ausschreibungen behalten wir gern im Blick.'] },
    { when: { offers: ['wait'] }, say: ['Mein Interesse bleibt natürlich bestehen.'] },
    { when: { fields: ['tender'], alone: true }, say: ['Gern bleiben wir mit Ihnen in Kontakt.'] },
  ],
  seeYou: [{ say: ['Ich freue mich auf das Gespräch {meeting}.'] }],
  goingOn: [
    {
      say: [
        'Vielen Dank für das Angebot, ich freue mich darauf.',
        'Danke für das Angebot; ich freue mich, wenn es weitergeht.',
      ],
    },
  ],
  reasonSaid: [
    {
      when: { echoes: ['scored'] },
      say: ['Es hilft uns zu wissen, dass unser Angebot {scored}.'],
    },
    {
      when: { echoes: ['someone'], register: SIE },
      say: [
        'Dass Sie sich für {someone} entschieden haben, kann ich gut verstehen.',
        'Ich kann gut verstehen, dass Sie sich für {someone} entschieden haben.',
      ],
    },
    {
      when: { echoes: ['someone'], register: DU },
      say: [
        'Dass ihr euch für {someone} entschieden habt, kann ich gut verstehen.',
        'Ich kann gut verstehen, dass ihr euch für {someone} entschieden habt.',
      ],
    },
    {
      when: { echoes: ['lesson-said'], notFields: ['tender'] },
      say: [
        'Es hilft mir zu wissen, dass {lesson}.',
        'Dass {lesson}, ist für mich gut zu wissen.',
        'Den Hinweis, dass {lesson}, nehme ich gern mit.',
      ],
    },
    {
      when: { echoes: ['lesson-said'], fields: ['tender'] },
      say: ['Es hilft uns zu wissen, dass {lesson}.', 'Dass {lesson}, ist für uns gut zu wissen.'],
    },
    {
      when: { echoes: ['reason'] },
      say: ['Dass {reason}, verstehe ich gut.', 'Ich verstehe gut, dass {reason}.'],
    },
  ],
  praiseSaid: [
    {
      when: { echoes: ['praise'] },
      say: ['Es freut mich sehr, dass {praise}.', 'Es hat mich sehr gefreut zu lesen, dass {praise}.'],
    },
    {
      when: { echoes: ['kind-words'], register: SIE },
      say: ['Über Ihre freundlichen Worte habe ich mich sehr gefreut.', 'Ihre freundlichen Worte bedeuten mir viel.'],
    },
    {
      when: { echoes: ['kind-words'], register: DU },
      say: ['Über deine freundlichen Worte habe ich mich sehr gefreut.', 'Deine netten Worte bedeuten mir viel.'],
    },
  ],
  news: [
    { say: ['{told}', 'Inzwischen gibt es etwas Neues: {news}.'] },
    { when: { notBases: ['corrected-error'] }, say: ['Neu ist auf meiner Seite: {news}.'] },
  ],
  basis: [
    { say: ['{told}'] },
    {
      when: { notBases: ['corrected-error'] },
      say: ['Neu ist seither: {news}.', 'Inzwischen hat sich etwas geändert: {news}.'],
    },
    {
      when: { bases: ['corrected-error'] },
      say: ['Es geht um diesen Punkt: {basis}', 'Ein Detail ist vielleicht nicht richtig angekommen: {basis}'],
    },
    {
      when: { answers: 'reason', bases: ['new-fact', 'changed-timing'], alone: true },
      say: ['Genau in diesem Punkt hat sich etwas geändert: {basis}'],
    },
    {
      when: { answers: 'reason', bases: ['answerable-reason'], alone: true },
      say: ['Zu diesem Punkt kann ich noch etwas sagen: {basis}'],
    },
    {
      when: { reasons: ['incomplete'], bases: ['answerable-reason', 'new-fact'], alone: true },
      say: ['Das hatte gefehlt: {basis}'],
    },
    { when: { bases: ['other-opening'] }, say: ['Konkret denke ich an Folgendes: {basis}'] },
  ],
  specific: [
    { say: ['{sentence}'] },
    { say: ['Von meiner Seite noch: {note}.'] },
    { say: ['Besonders hilfreich fand ich {what}.'] },
    { say: ['Besonders gefreut hat mich {thing}.', 'Besonders in Erinnerung bleibt mir {thing}.'] },
    { say: ['An {remark} denke ich gern zurück.', 'Gern denke ich an {remark} zurück.'] },
    { say: ['Was mich besonders anspricht: {yours}.', 'Was mir besonders gefällt: {yours}.'] },
    { say: ['Sehr gefallen hat mir, {how}.', 'In guter Erinnerung bleibt mir, {how}.'] },
    { say: ['Sehr gefreut hat mich, {learned}.', 'Schön fand ich, {learned}.'] },
    { say: ['Gern denke ich an den Moment zurück, {doing}.'] },
  ],
};
