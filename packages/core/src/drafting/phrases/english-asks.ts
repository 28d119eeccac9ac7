import type { Phrases } from './phrase-book.ts';

/** What a letter wants: to be looked at again, a word of feedback, to stay in touch, or to say no itself. */
export const ENGLISH_ASKS: Pick<
  Phrases,
  | 'askAgain'
  | 'basis'
  | 'askFeedback'
  | 'keepInTouch'
  | 'easyOut'
  | 'declineThanks'
  | 'decline'
  | 'declineReason'
  | 'declineMore'
  | 'goodWill'
> = {
  askAgain: [
    {
      say: [
        'Would you be open to considering {matter} once more?',
        'Would you be willing to take another look at {matter}?',
        'I would love to be reconsidered. Would that be possible?',
        'May I ask whether you would look at {matter} again?',
        'Would it be possible to look at {matter} one more time?',
        'Could you imagine giving {matter} a second look?',
        'Would you consider {matter} again in view of one thing?',
      ],
    },
    {
      when: { bases: ['other-opening'] },
      say: [
        'Would you be open to considering me for another opening?',
        'Might I put my name forward for something else with you?',
      ],
    },
    {
      when: { bases: ['corrected-error'] },
      say: [
        'Would you be willing to look again with one detail put right?',
        'Would you be open to a second look, with one detail corrected?',
      ],
    },
    {
      when: { reasons: ['budget'], fields: ['freelance', 'sales', 'speaking'] },
      say: [
        'Would you be open to looking at it in a different shape?',
        'Would you be willing to consider a version that fits the budget?',
      ],
    },
  ],
  basis: [
    {
      say: [
        'The reason I ask: {basis}',
        'One thing is new: {basis}',
        'What I can add is this: {basis}',
        'This is what might make a difference: {basis}',
        'Here is why I am asking: {basis}',
        'What has changed on my side: {basis}',
      ],
    },
    { when: { reasons: ['location'] }, say: ['About the location: {basis}'] },
    { when: { reasons: ['budget'] }, say: ['About the budget: {basis}'] },
    { when: { reasons: ['timing'] }, say: ['About the timing: {basis}'] },
    {
      when: { reasons: ['experience', 'qualification', 'incomplete', 'visa'] },
      say: ['On the point that you raise: {basis}'],
    },
    {
      when: { bases: ['corrected-error'] },
      say: ['The detail is this: {basis}', 'One point may not have been visible: {basis}'],
    },
    { when: { bases: ['other-opening'] }, say: ['What I have in mind is this: {basis}'] },
  ],
  askFeedback: [
    {
      when: { notFields: ['tender', 'grant', 'promotion', 'audition'] },
      say: [
        'Would you be willing to tell me one thing that would have made {matter} stronger? A sentence is plenty.',
        'Could you name one thing that I should work on before the next time? One line is enough.',
        'May I ask what weighed most in the decision? A single sentence would already help me.',
        'Would you be open to sharing one piece of feedback, however short?',
        'If you have a moment, would you tell me one thing that would have helped {matter}?',
        'Is there one thing you would advise me to change next time? A few words would do.',
      ],
    },
    {
      when: { stages: ['interviewed', 'final'], fields: ['job', 'investor', 'admission', 'residency'] },
      say: [
        'Would you be willing to tell me one thing that I could have done better when we spoke? A sentence is plenty.',
        'Looking back at our conversation, is there one thing you would advise me to do differently?',
      ],
    },
    {
      when: { doors: ['feedback-offered'] },
      say: [
        'You kindly offer feedback, and I would like to accept: could you tell me one thing that would have made a difference?',
        'I would gladly take up your offer of feedback. What is the one thing you would have me change?',
      ],
    },
    {
      when: { fields: ['tender'] },
      say: [
        'Would you be able to give me a debriefing, with short feedback on how the bid was scored?',
        'Could you give me feedback on how the bid was scored, and where it fell short? A short summary is enough.',
      ],
    },
    {
      when: { fields: ['grant'] },
      say: [
        "Would it be possible to see the reviewers' comments, or a short summary of them?",
        'Could you share some feedback on what held the application back? A few lines are plenty.',
      ],
    },
    {
      when: { fields: ['promotion'] },
      say: [
        'Could we find a moment for some feedback on what the next step would need from me?',
        'Would you be willing to tell me the one thing that you would want to see from me first?',
      ],
    },
    {
      when: { fields: ['audition'] },
      say: [
        'If you ever share notes, would you be open to giving me one? A few words are plenty.',
        'Would you be open to telling me one thing to work on before the next reading? A word is enough.',
      ],
    },
  ],
  keepInTouch: [
    {
      when: { occasions: ['no'], notFields: ['investor', 'literary', 'rental', 'tender', 'promotion'] },
      say: [
        'Would it be all right if I wrote to you again when I see something that fits?',
        'Would you be open to keeping me in mind if something else comes up?',
        'If something suitable comes up later, would you think of me?',
        'May I get in touch again when there is something that suits us both?',
        'Would you be willing to keep my name at hand for another time?',
      ],
    },
    {
      when: {
        occasions: ['no', 'on-hold'],
        doors: ['apply-again', 'keep-on-file', 'other-roles', 'talent-pool', 'waitlist', 'resubmit'],
      },
      say: [
        'May I come back to you {when}, as you suggest?',
        'I have made a note of the date you mention. May I write to you again {when}?',
      ],
    },
    {
      when: { occasions: ['no'], doors: ['keep-on-file', 'talent-pool'] },
      say: ['It is kind of you to keep my details. Would you think of me if something fits?'],
    },
    {
      when: { occasions: ['no'], doors: ['apply-again'] },
      say: ['I was glad to read that I may try again. Would it be all right to mention this exchange when I do?'],
    },
    {
      when: { fields: ['investor'] },
      say: [
        'Would it be all right if I sent you a short update when there is real news?',
        'May I write again when the numbers have something new to say?',
      ],
    },
    {
      when: { fields: ['literary'] },
      say: [
        'Would you be open to seeing other work from me at a later time?',
        'May I send you something different when I have it?',
      ],
    },
    {
      when: { fields: ['rental'] },
      say: [
        'If the place becomes free after all, would you think of me?',
        'Would you be open to letting me know if something similar comes up?',
      ],
    },
    {
      when: { fields: ['tender'] },
      say: [
        'Would you be able to let me know if it is announced again?',
        'May I ask to be told about the next tender of this kind?',
      ],
    },
    {
      when: { fields: ['promotion'] },
      say: [
        'Would it be all right to come back to this with you when the moment is better?',
        'May I bring it up again in a few months?',
      ],
    },
    {
      when: { occasions: ['on-hold'] },
      say: [
        'Would you be willing to let me know when it moves?',
        'May I get in touch again in a few weeks to see where things are?',
      ],
    },
    {
      when: { occasions: ['good-news', 'request', 'second-no'] },
      say: [
        'Would it be all right to stay in touch from time to time?',
        'May I write again when I have something worth telling?',
      ],
    },
  ],
  easyOut: [
    {
      when: { intents: ['ask-again'] },
      say: [
        'If the answer stays no, that is entirely all right, and no reply is needed.',
        'If nothing changes on your side, I understand, and you need not write back.',
        'A second no is quite all right, and so is no reply at all.',
        'Should the answer stay as it is, I will understand, and no reply is needed.',
      ],
    },
    {
      when: { intents: ['ask-feedback'] },
      say: [
        'If time or custom stands in the way, I understand, and no reply is needed.',
        'If you would rather not, that is quite all right.',
        'Not every place can share such things, and if so there is no need to reply.',
      ],
    },
    {
      say: [
        'If it does not suit, that is fine, and there is no need to reply.',
        'Of course you are free to say no, and silence is fine as well.',
        'If not, I understand completely, and you need not write back.',
        'Feel free to leave this unanswered if it does not suit.',
        'There is no obligation in this, and no reply needed if it does not fit.',
      ],
    },
  ],
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
      say: [
        'Thank you for the invitation; I was glad to receive it.',
        'Thank you for inviting me, and for writing so kindly.',
      ],
    },
    {
      when: { verdicts: ['offer'] },
      say: ['Thank you for the offer, and for the trust that it shows.', 'Thank you very much for your offer.'],
    },
    {
      when: { doors: ['referral', 'contact-named'] },
      say: ['Thank you for passing my name on, and for thinking of me.'],
    },
  ],
  decline: [
    {
      say: [
        'I have thought it over carefully, and I am going to say no to this one.',
        'After some thought I have decided not to take this on.',
        'I have thought about it, and it is not the right thing for me, so I will pass this time.',
        'I will not go ahead with it, and I would rather say so clearly than keep you waiting.',
        'It is not quite right for me, so my answer is no, with thanks.',
        'I have decided against it, and I wanted you to hear that from me soon.',
      ],
    },
  ],
  declineReason: [
    { say: ['The reason is a simple one: {basis}', 'What decided it for me: {basis}', 'Put shortly: {basis}'] },
  ],
  declineMore: [
    {
      say: [
        'I wanted to let you know soon, so that you can plan without me.',
        'It is good to know that you thought of me for this.',
      ],
    },
  ],
  goodWill: [
    {
      say: [
        'I appreciate that you considered me, and I hope it goes well for you.',
        'It was good of you to consider me, and I would be glad if our paths crossed again.',
        'I am grateful to have been considered, and I wish you every success with it.',
        'Thank you again for considering me; I hope that you find exactly what you are looking for.',
        'I value the trust behind it, thank you, and I hope we meet again on something else.',
      ],
    },
    {
      when: { fields: ['job', 'freelance', 'audition', 'speaking'] },
      say: ['I hope that you find the right person soon, and I thank you again for considering me.'],
    },
  ],
};
