import type { Occasion } from '../../vocabulary.ts';
import type { Phrases } from './phrase-book.ts';

/** Here somebody chose the user, and did not only ask. */
const CHOSEN: readonly Occasion[] = ['good-news', 'referral', 'no', 'second-no', 'feedback', 'door-open', 'on-hold'];

/** How the user says no. */
export const ENGLISH_DECLINES: Pick<
  Phrases,
  'declineThanks' | 'decline' | 'declineReason' | 'declineMore' | 'goodWill'
> = {
  declineThanks: [
    {
      say: [
        'Thank you for thinking of me.',
        'Thank you for getting in touch, and for thinking of me.',
        'Thank you for your message; it was kind of you to think of me.',
      ],
    },
    {
      when: { verdicts: ['invitation'] },
      say: ['Thank you for the invitation.', 'Thank you for inviting me.'],
    },
    {
      when: { verdicts: ['offer'] },
      say: ['Thank you very much for the offer, and for the trust behind it.', 'Thank you very much for your offer.'],
    },
    {
      when: { occasions: ['no', 'second-no'], doors: ['referral', 'contact-named'] },
      say: ['Thank you for passing my name on, and for thinking of me.'],
    },
  ],
  decline: [
    {
      say: [
        'I am going to say no to this one.',
        'I have decided not to take it on.',
        'It is not quite right for me at the moment, so I am going to pass.',
        'I have decided not to go ahead, and I wanted to tell you soon rather than keep you waiting.',
        'I am afraid my answer is no this time.',
      ],
    },
  ],
  declineReason: [
    { say: ['The reason is a simple one: {clause}.', 'What decided it is that {clause}.'] },
    { say: ['The reason is a simple one: {news}.', 'What decided it for me: {news}.'] },
    { say: ['{told}'] },
  ],
  declineMore: [
    {
      say: [
        'I wanted to let you know soon, so that you can plan without me.',
        'It was kind of you to ask.',
        'Please do go ahead without me.',
      ],
    },
  ],
  goodWill: [
    {
      when: { occasions: ['request'] },
      say: ['I hope that you find what you are looking for.', 'I wish you well with it.'],
    },
    {
      when: { occasions: CHOSEN },
      say: [
        'I appreciate that you considered me, and I hope it goes well.',
        'I am grateful to have been asked, and I would be glad if our paths crossed again.',
        'I am grateful to have been considered, and I wish you every success with it.',
        'Thank you again for considering me; I hope that you find exactly what you are looking for.',
      ],
    },
    {
      when: { occasions: CHOSEN, fields: ['job', 'freelance', 'audition', 'speaking'] },
      say: ['I hope that you find the right person soon, and thank you again for considering me.'],
    },
  ],
};
