import type { Phrases } from './phrase-book.ts';

const SIE = 'formal' as const;
const DU = 'first-name' as const;

/** The user's own no. */
export const GERMAN_DECLINES: Pick<
  Phrases,
  'declineThanks' | 'decline' | 'declineReason' | 'declineMore' | 'goodWill'
> = {
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
};
