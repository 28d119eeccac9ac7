import type { Phrases } from './phrase-book.ts';
import { HIRING, MET, WRITTEN } from './where.ts';

const INTERVIEWED = ['job', 'investor', 'admission', 'residency', 'grant'] as const;
/** Where the subject names what it was about. */
const NAMED = [
  'job',
  'promotion',
  'freelance',
  'sales',
  'grant',
  'admission',
  'residency',
  'speaking',
  'rental',
  'audition',
] as const;
/** Where what was sent in has a title. */
const WORKS = ['literary', 'journal', 'conference', 'speaking'] as const;
/** They did more than talk. */
export const TRIED = /\b(?:trial|shift|rounds?|tests?|tasks?|auditions?|demonstration|case study|workshop|panel)\b/i;
const LESSON = ['experience', 'qualification', 'quality'] as const;

/** Words of somebody who reads; a gallery looks. */
const READING =
  /\b(?:read(?:ing)? (?:it|your|the|these|them|through|and|carefully|closely|with)|(?:we|I|who|readers?|editors?|team|committee)(?:['’]ve| have| has)? (?:now |all |both |also )?(?:read|finished)|two readings|enjoyed|liked|loved|admired|(?:chance|opportunity) to (?:read|consider)|letting (?:us|me) (?:read|see|consider))\b/i;

/** Work, whatever the field was taken for. */
export const OF_WORK =
  /\b(?:clients?|price|quote|menu|contract|proposal|application|customers?|project|order|booking|job|role|bill|slot|jury|session|festival|programme|stage|pitch|committee|class|course|poems?|stor(?:y|ies)|trustees?|fund(?:s|ing)?|grants?|insurance|plans?|kitchen|demo|stage|paid|workshop|awards?|studio|residency|tender|bids?|round \d|company|audience|shop|project|hire|hiring|payroll|performance|sums|wages?)\b/i;
/** They had a call. */
const CALLED = /\b(?:call|called|phone|spoke|spoken|speaking|zoom|chat|chatted)\b/i;
/** They ask whether the user would still like it. */
const STILL_INTERESTED =
  /\b(?:would|are|might) you (?:be )?still (?:be )?(?:interested|available|keen|up for)\b|\bstill interested\?/i;
/** They say that many wrote in. */
const MANY =
  /\b(?:many|number|volume|hundreds|thousands|\d{3,5}|so much) (?:of )?(?:\p{L}+ ){0,3}(?:applications?|applicants|submissions?|entries|queries|proposals|candidates|pitches|auditions|bids|interest)\b/iu;
/** The choice was among many, or hard. */
const HARD_CHOICE =
  /\b(?:hard|difficult|tough|close|strong|many|several|shortlist\w{0,3}|finalists?|applicants|candidates|applications|entries|submissions)\b/i;
/** There was too little room. */
const ROOM =
  /\b(?:(?:only|just) (?:\w+ ){0,2}(?:room|space|slots?|places|spots?)|no (?:more )?(?:room|space)|oversubscribed|find (?:a|room|space)\b[^.]{0,12}(?:slot|place|space|room)?|for \d{1,3} (?:places|slots|spots|parts|rooms)|(?:is|are) full)\b/i;

/** What stands around it: thanks, acceptance, openness. */
export const ENGLISH_ANSWERS: Pick<Phrases, 'thanks' | 'acceptance' | 'openness'> = {
  thanks: [
    {
      when: { occasions: ['no'], fields: ['personal'], notMentions: OF_WORK },
      say: ['Thank you for telling me so honestly.', 'Thank you for telling me straight.'],
    },
    {
      when: { occasions: ['no'], toAnother: 'named', intents: ['ask-again', 'ask-feedback', 'keep-in-touch'] },
      say: [
        'The message about {matter} gives your name as the person to write to, and I am grateful for it.',
        '{writer} gave me your name in the message about {matter}, and I am grateful for it.',
        'I have your name from {writer}, who wrote to me about {matter}.',
      ],
    },
    {
      when: { occasions: ['no'], toAnother: 'named', intents: ['thank'] },
      say: ['Thank you for the message about {matter}.'],
    },
    {
      when: { occasions: ['no'], toAnother: 'address' },
      say: ['Thank you for the message about {matter}; I am writing to the address that it gives.'],
    },
    {
      when: { occasions: ['no'] },
      say: [
        'Thank you for letting me know.',
        'Thank you for getting back to me.',
        'Thank you for taking the time to let me know.',
        'Thank you for writing to tell me.',
        'Thank you for coming back to me.',
      ],
    },
    {
      when: { occasions: ['no'], fields: ['admission', 'rental', 'freelance', 'sales'] },
      say: ['Thank you for letting me know about {matter}.'],
    },
    {
      // Who answers weeks later thanks for a message of then.
      when: { occasions: ['no'], late: true, alone: true },
      say: ['Thank you for your message of {wrote}.', 'Thank you for your letter of {wrote}.'],
    },
    {
      when: { occasions: ['no'], fields: [...NAMED], late: true, alone: true },
      say: ['Thank you for your message of {wrote} about {named}.'],
    },
    {
      // What it was about is the least that can be said.
      when: { occasions: ['no'], fields: [...NAMED], late: false, alone: true },
      say: ['Thank you for letting me know about {named}.', 'Thank you for getting back to me about {named}.'],
    },
    {
      when: { occasions: ['no'], fields: [...NAMED], late: false, register: 'formal', alone: true },
      say: ['Thank you for letting me know your decision about {named}.'],
    },
    {
      when: { occasions: ['no'], fields: ['tender'], late: false, alone: true },
      say: [
        'Thank you for letting us know the outcome of {named}.',
        'Thank you for letting us know your decision about {named}.',
      ],
    },
    {
      when: { occasions: ['no'], fields: ['tender'], late: true, alone: true },
      say: ['Thank you for your message of {wrote} about {named}.'],
    },
    {
      when: { occasions: ['no'], fields: [...WORKS], late: false, alone: true },
      say: [
        'Thank you for letting me know your decision about {titled}.',
        'Thank you for getting back to me about {titled}.',
      ],
    },
    {
      when: { occasions: ['no'], fields: ['literary'], mentions: READING, late: false, alone: true },
      say: ['Thank you for reading {titled}, and for letting me know.'],
    },
    {
      when: { occasions: ['no'], fields: [...HIRING], late: false, alone: true },
      say: [
        'Thank you for getting back to me about the {rolepost}.',
        'Thank you for letting me know about the {rolepost}.',
      ],
    },
    {
      when: { occasions: ['no'], forms: [...WRITTEN] },
      say: ['Thank you for taking the time to write.'],
    },
    {
      when: { occasions: ['no'], echoes: ['praise', 'praise-of-me'] },
      say: ['Thank you for such a kind note.', 'Thank you for your kind reply.'],
    },
    {
      when: {
        occasions: ['no'],
        reasons: ['budget'],
        notFields: ['tender', 'grant', 'residency', 'admission'],
        mentions: /\b(?:budget|price|fee|rate)s?\b/i,
      },
      say: ['Thank you for your reply, and for being open about the budget.'],
    },
    {
      when: {
        occasions: ['no'],
        reasons: [...LESSON, 'location', 'timing', 'position-cancelled'],
        forms: [...WRITTEN],
      },
      say: [
        'Thank you for letting me know, and for telling me why.',
        'Thank you for your message, and for giving me the reason.',
      ],
    },
    {
      when: {
        occasions: ['no'],
        stages: [...MET],
        fields: [...INTERVIEWED],
        forms: [...WRITTEN],
        spoke: true,
        notMentions: TRIED,
      },
      say: [
        'Thank you for letting me know, and for the time you spent with me.',
        'Thank you for making the time to talk with me, and for letting me know how you decided.',
        'Thank you for getting back to me, and for the conversation we had.',
      ],
    },
    {
      when: { occasions: ['no'], stages: ['screened'], fields: ['job'], mentions: CALLED },
      say: ['Thank you for the call, and for letting me know where things stand.'],
    },
    {
      when: { occasions: ['no'], fields: ['literary'], mentions: READING },
      say: ['Thank you for reading {work}, and for letting me know.', 'Thank you for the time you gave to {work}.'],
    },
    {
      when: { occasions: ['no'], fields: ['literary'], forms: [...WRITTEN], mentions: READING },
      say: ['Thank you for reading {work}, and for writing to me about it.', 'Thank you for your note about {work}.'],
    },
    {
      when: { occasions: ['no'], fields: ['journal', 'conference'] },
      say: ['Thank you for letting me know the decision on {work}.', 'Thank you for your letter about {work}.'],
    },
    {
      when: { occasions: ['no'], fields: ['journal'], stages: ['reviewed'] },
      say: ['Thank you for your letter about {work}, and please pass on my thanks to the reviewers.'],
    },
    {
      when: { occasions: ['no'], fields: ['audition'] },
      say: ['Thank you for letting me know about the audition.'],
    },
    {
      when: { occasions: ['no'], fields: ['grant', 'tender', 'admission', 'residency'] },
      say: ['Thank you for letting me know the outcome.', 'Thank you for telling me the outcome of {matter}.'],
    },
    {
      when: { occasions: ['no'], fields: ['investor'] },
      say: ['Thank you for taking a proper look, and for a straight answer.', 'Thank you for a clear answer.'],
    },
    {
      when: { occasions: ['no'], fields: ['rental'] },
      say: ['Thank you for letting me know about the place.', 'Thank you for your answer about the place.'],
    },
    {
      when: { occasions: ['no'], fields: ['freelance', 'sales'] },
      say: ['Thank you for letting me know.', 'Thank you for coming back to me.'],
    },
    {
      when: { occasions: ['no'], fields: ['speaking'] },
      say: ['Thank you for letting me know about {work}.', 'Thank you for letting me know about the programme.'],
    },
    {
      when: { occasions: ['second-no'] },
      say: [
        'Thank you for looking at it again, and for letting me know.',
        'Thank you for taking a second look.',
        'Thank you for coming back to me on this once more.',
      ],
    },
    {
      when: { occasions: ['on-hold'] },
      say: [
        'Thank you for the update.',
        'Thank you for keeping me posted.',
        'Thank you for letting me know how things stand.',
      ],
    },
    {
      when: { occasions: ['good-news'] },
      say: [
        'Thank you very much; I was delighted to read this.',
        'Thank you, this is lovely news.',
        'Thank you for the good news.',
      ],
    },
    {
      when: { occasions: ['feedback'] },
      say: [
        'Thank you very much for the feedback.',
        'Thank you for taking the time to give me such clear feedback.',
        'Thank you for your feedback, and for being so frank.',
      ],
    },
    {
      when: { occasions: ['referral'] },
      say: ['Thank you for passing my name on.', 'Thank you for thinking of me, and for making the connection.'],
    },
    {
      when: { occasions: ['door-open'] },
      say: [
        'Thank you again for your reply to {matter} earlier.',
        'Thank you once more for your answer the last time I wrote.',
      ],
    },
    { when: { occasions: ['request'] }, say: ['Thank you for your message.', 'Thank you for getting in touch.'] },
  ],
  acceptance: [
    {
      when: { occasions: ['no'], fields: ['personal'], notMentions: OF_WORK },
      say: ['I understand, and I am glad that you said it.'],
    },
    {
      when: { occasions: ['no'], intents: ['ask-again'], bases: ['new-fact', 'changed-timing', 'other-opening'] },
      say: ['I can see why you decided as you did.', 'I do understand.'],
    },
    {
      when: { occasions: ['no'], intents: ['ask-feedback', 'thank', 'keep-in-touch', 'decline'] },
      say: [
        'I had hoped for better news, but I understand.',
        'While I am disappointed, I do understand.',
        'I am disappointed, of course, but I understand the decision.',
        'It was not the news I had hoped for, but I do understand.',
        'I would have liked a different answer, but I understand.',
        'Although I had hoped for a yes, I quite understand.',
      ],
    },
    {
      when: { occasions: ['no'], fields: ['tender'], alone: true },
      say: ['We had hoped for a different result, but we understand.', 'We were sorry to hear it, but we understand.'],
    },
    {
      when: {
        occasions: ['no'],
        forms: ['form-letter', 'automated'],
        mentions: MANY,
        fields: ['job', 'grant', 'admission', 'residency', 'promotion'],
      },
      say: ['With so many applications it cannot be an easy choice, and I understand.'],
    },
    {
      when: {
        occasions: ['no'],
        forms: ['form-letter', 'automated'],
        mentions: MANY,
        reasons: ['competition', 'capacity'],
        fields: ['literary', 'journal', 'conference', 'speaking'],
      },
      say: ['With so much to read it cannot be an easy choice, and I understand.'],
    },
    {
      when: { occasions: ['no'], reasons: ['competition'], forms: [...WRITTEN], mentions: HARD_CHOICE },
      say: ['I can imagine that it was a hard choice to make.'],
    },
    {
      when: { occasions: ['no'], reasons: ['capacity'], mentions: ROOM },
      say: ['I understand that there was only so much room.'],
    },
    {
      when: { occasions: ['no'], reasons: ['position-cancelled'] },
      say: ['I understand that these things can change.'],
    },
    {
      when: { occasions: ['second-no'] },
      say: [
        'That is clear, and I will leave it there.',
        'I accept that, and I will not raise it again.',
        'I know where I stand now, and I will leave it at that.',
      ],
    },
    {
      when: { occasions: ['on-hold'] },
      say: [
        'I am still interested, and there is no hurry on my side.',
        'I am happy to wait, and my interest has not changed.',
      ],
    },
    {
      when: { occasions: ['good-news'], mentions: STILL_INTERESTED, alone: true },
      say: ['Yes, I am still interested, and very glad that you asked.', 'I would still be very interested, yes.'],
    },
    {
      when: { occasions: ['good-news'] },
      say: ['I was very glad to hear it.', 'It made my day.'],
    },
    {
      when: { occasions: ['feedback'] },
      say: [
        'It is exactly the kind of thing I could not have seen on my own.',
        'It gives me something definite to work on.',
        'I have read it more than once, and it is going to help.',
      ],
    },
    {
      when: { occasions: ['referral'] },
      say: ['That was very kind of you.', 'I did not expect it, and I am very glad of it.'],
    },
    { when: { occasions: ['request'] }, say: ['I have read it with interest.', 'I read it with pleasure.'] },
  ],
  openness: [
    {
      say: ['Any feedback would be welcome too.', 'Whatever feedback you may have would be welcome as well.'],
    },
  ],
};
