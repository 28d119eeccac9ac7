import type { Phrases } from './phrase-book.ts';

/** Here what was lacking can be worked on. */
const WORKED_ON = [
  'literary',
  'journal',
  'conference',
  'grant',
  'speaking',
  'audition',
  'residency',
  'admission',
  'job',
  'promotion',
  'other',
] as const;
/** What somebody can work on alone. */
const WORKED_ON_ALONE = WORKED_ON.filter((field) => field !== 'audition');
const NOTHING_WRONG = /\bnothing (?:at all )?(?:wrong with|against)\b/i;

/** What they said, said back, and what they offered, taken up. */
export const ENGLISH_ECHOES: Pick<
  Phrases,
  'reasonSaid' | 'praiseSaid' | 'doorSaid' | 'accepting' | 'goingOn' | 'seeYou' | 'news'
> = {
  news: [
    { when: { notBases: ['corrected-error'] }, say: ['{told}'] },
    {
      when: { bases: ['corrected-error'] },
      say: [
        'One point may have been easy to miss in what I sent: {clause}.',
        'One point may have been easy to miss in what I sent: {news}.',
      ],
    },
    {
      when: { notBases: ['corrected-error'] },
      say: ['There is one piece of news since: {news}.', 'On my side there is some news: {news}.'],
    },
  ],
  seeYou: [{ say: ['I look forward to talking {meeting}.'] }],
  goingOn: [
    { when: { fields: ['literary'] }, say: ['I would be glad to send it to you.'] },
    {
      when: { notFields: ['literary'] },
      say: ['I would be glad to hear what happens next.', 'I look forward to hearing more when it suits you.'],
    },
  ],
  reasonSaid: [
    { when: { echoes: ['loss'] }, say: ['I was very sorry to read of your loss.'] },
    { when: { echoes: ['no-fault'] }, say: ['I was glad to read that {clear}.', 'It helps to know that {clear}.'] },
    {
      when: { echoes: ['no-fault'], notMentions: NOTHING_WRONG },
      say: ['It was kind of you to say that it was no fault of mine.'],
    },
    {
      when: { echoes: ['point'] },
      say: ['I see that it came down to {point}.', 'It helps to know that {point} made the difference.'],
    },
    {
      when: { echoes: ['weak'], fields: [...WORKED_ON] },
      say: [
        'I can see what you mean about {weak}, and I will go back to it.',
        'What you say about {weak} is useful, and I will give it some thought.',
        'You have given me something to think about with {weak}.',
      ],
    },
    {
      when: { echoes: ['weak'], notFields: [...WORKED_ON] },
      say: ['I can see what you mean about {weak}.', 'It is useful to know about {weak}.'],
    },
    {
      when: { echoes: ['sought'] },
      say: ['I understand that you needed more {sought}.', 'I can see that you were looking for more {sought}.'],
    },
    {
      when: { echoes: ['cause'] },
      say: ['I understand about {cause}.', 'I do see that {cause} comes first.'],
    },
    {
      when: { echoes: ['someone'] },
      say: [
        'I can well understand choosing {someone}.',
        'It makes good sense to choose {someone}.',
        'I can see why you chose {someone}.',
      ],
    },
    {
      when: { echoes: ['lesson-said'], fields: WORKED_ON_ALONE },
      say: [
        'I take the point that {lesson}, and I will work on it.',
        'It is useful to hear that {lesson}; I will work on that.',
        'I can see that {lesson}, and it helps me to know it.',
        'That {lesson} is useful to know, and I will think about it.',
      ],
    },
    {
      when: { echoes: ['lesson-said'], notFields: WORKED_ON_ALONE },
      say: ['I understand that {lesson}.', 'I do see that {lesson}.', 'I can see that {lesson}.'],
    },
    {
      when: { echoes: ['lesson'], fields: ['tender'], mentions: /\bscores?\b/i },
      say: ['It helps to see how the bid was scored.'],
    },
    {
      when: { echoes: ['reason'] },
      say: ['I understand that {reason}.', 'I do see that {reason}.'],
    },
    {
      when: { echoes: ['reason-about-me'] },
      say: [
        'Thank you for telling me that {reason}; that is something I can work on.',
        'It is useful to know that {reason}.',
      ],
    },
    {
      when: { echoes: ['lesson'], fields: ['journal', 'conference'] },
      say: ['The comments are useful, and I will work through them one by one.'],
    },
    {
      when: { echoes: ['lesson'], fields: ['literary'] },
      say: [
        'Your comments are useful, and I will go back to the pages with them in mind.',
        'I can see what you mean, and I will go back to it with your comments beside me.',
      ],
    },
    {
      when: {
        echoes: ['lesson'],
        fields: ['job', 'grant', 'speaking', 'audition', 'residency', 'admission', 'promotion'],
      },
      say: [
        'Your comments are useful, and I will take them with me.',
        'It is good of you to be so open with me, and I will think it over.',
      ],
    },
  ],
  praiseSaid: [
    {
      when: { echoes: ['praise'] },
      say: [
        'I was glad to read that {praise}.',
        'It means a lot to hear that {praise}.',
        'It was kind of you to say that {praise}.',
      ],
    },
    {
      when: { echoes: ['praise-of-me'] },
      say: ['It was kind of you to say that {praise}.', 'It was generous of you to say that {praise}.'],
    },
    {
      when: { echoes: ['near'] },
      say: ['It means a lot to hear that {near}.', 'Thank you for telling me that {near}.'],
    },
    {
      when: { echoes: ['praised'] },
      say: [
        'I was touched by what you say about {praised}.',
        'Your kind words about {praised} mean a lot to me.',
        'I was very glad of what you say about {praised}.',
      ],
    },
    {
      when: { echoes: ['kind-words'] },
      say: [
        'Thank you as well for your kind words; they mean a lot.',
        'Your kind words mean a great deal to me.',
        'I was very glad of your kind words.',
      ],
    },
  ],
  doorSaid: [{ say: ['It is good to know that {door}.', 'I was glad to read that {door}.', 'I am glad that {door}.'] }],
  accepting: [
    {
      when: { offers: ['do-it'] },
      say: ['Yes, please do {offered}.'],
    },
    { when: { offers: ['do-it'], fields: ['rental'] }, say: ['{about} sounds good, so yes: please do {offered}.'] },
    {
      when: { offers: ['do-so'] },
      say: ['Yes, please do; I would be very glad of it.', 'Yes please, I would be very glad if you did.'],
    },
    {
      when: { offers: ['offered-to'] },
      say: [
        'It is very kind of you to offer to {offered}; I would love to take you up on that.',
        'Thank you especially for offering to {offered}. I would be very glad of it.',
      ],
    },
    {
      when: { offers: ['advice'] },
      say: [
        'I will gladly take your advice to {offered}.',
        'Your advice to {offered} is good, and I mean to follow it.',
      ],
    },
    { when: { offers: ['advice-taken'] }, say: ['I have begun on your advice already: {clause}.'] },
    {
      when: { offers: ['ear'] },
      say: ['I would be very glad to hear from you if something comes up.'],
    },
    {
      when: { offers: ['condition'] },
      say: ['If {offered}, you will hear from me.', 'You will hear from me if {offered}.'],
    },
    {
      when: { offers: ['let'] },
      say: ['I would be very glad for {offered}.', 'Of course I would be happy for {offered}.'],
    },
    {
      when: { offers: ['touch'] },
      say: ['Yes, let us stay in touch; I would like that very much.', 'Yes, I would very much like to stay in touch.'],
    },
    { when: { offers: ['would-love'] }, say: ['I would love to {offered}.'] },
    { when: { offers: ['yes'] }, say: ['Yes, I would like that very much.', 'Yes please, I would love to.'] },
    {
      when: { offers: ['pointer'] },
      say: [
        'I am especially grateful that you pointed me to {offered}; I will get in touch.',
        'Thank you above all for pointing me to {offered}. I will write, and mention your letter.',
      ],
    },
    {
      when: { offers: ['pointer-sent'] },
      say: [
        'I am especially grateful for the introduction to {offered}; I will write, and say that you sent me.',
        'Thank you above all for pointing me to {offered}. I will write, and say that you sent me.',
      ],
    },
    {
      when: { offers: ['next'], fields: ['tender'] },
      say: ['We would be glad to bid for {offered}.', 'We will gladly bid for {offered}.'],
    },
    {
      when: { offers: ['next'], notFields: ['tender'] },
      say: ['I would love to be considered for {offered}.', 'I would be very glad to try for {offered}.'],
    },
    {
      when: { offers: ['when'], fields: ['tender'] },
      say: ['We would be very glad to bid again {offered}.', 'We will gladly bid {offered}.'],
    },
    {
      when: { offers: ['when'], fields: ['literary'] },
      say: [
        'I will gladly send you something new {offered}.',
        'I would love to send you other work {offered}.',
        'You will have something new from me {offered}.',
      ],
    },
    {
      when: { offers: ['when'], fields: ['job', 'promotion', 'audition', 'admission', 'residency'] },
      say: ['I would love to be considered {offered}.', 'I would be very glad to be considered {offered}.'],
    },
    {
      when: { offers: ['when'], fields: ['conference', 'speaking'] },
      say: ['I would love to be part of it {offered}.', 'I would be very glad to propose something {offered}.'],
    },
    {
      when: { offers: ['when'], fields: ['journal', 'grant'] },
      say: ['I will gladly try again {offered}.', 'I would be glad to come back with something {offered}.'],
    },
    {
      when: {
        offers: ['when'],
        notFields: [
          'literary',
          'job',
          'promotion',
          'audition',
          'admission',
          'residency',
          'journal',
          'conference',
          'grant',
          'speaking',
          'tender',
        ],
      },
      say: ['I would be very glad to hear from you {offered}.', 'I will gladly get in touch {offered}.'],
    },
    {
      when: { offers: ['revise'] },
      say: [
        'I would be glad to {offered}, and to send you a new version, as you suggest.',
        'I will gladly {offered}, and thank you for being willing to look again.',
      ],
    },
    {
      when: { offers: ['elsewhere'] },
      say: ['Thank you above all for telling me about {offered}.', 'Thank you for pointing me to {offered}.'],
    },
    { when: { offers: ['back'] }, say: ['I will gladly {offered}.', 'I will {offered}.'] },
    {
      when: { offers: ['debrief'], fields: ['tender'] },
      say: ['We would be glad to take up {offered}.', 'We would like to take up {offered}.'],
    },
    {
      when: { offers: ['debrief'], notFields: ['tender'] },
      say: ['I would be glad to take up {offered}.', 'I would like to take up {offered}.'],
    },
    {
      when: { offers: ['call', 'meeting'], notFields: ['tender'] },
      say: ['I would be glad to talk, and I will gladly fit in with your diary.'],
    },
    { when: { offers: ['meeting'] }, say: ['I look forward to talking {offered}.'] },
    {
      when: { offers: ['referral'] },
      say: [
        'Thank you for offering to pass my name on; that is very kind, and it helps.',
        'It is very good of you to pass my name on, and I appreciate it.',
      ],
    },
    {
      when: { offers: ['revision'] },
      say: [
        'Thank you for being willing to look at it again; I would be very glad to take you up on that.',
        'It is generous of you to offer to look at it again, and I would love to.',
      ],
    },
    {
      when: { offers: ['subject'] },
      say: [
        'I will gladly write again if I have something on {offered}.',
        'I will keep {offered} in mind, and write if I have something good.',
      ],
    },
    {
      when: { offers: ['part'] },
      say: ['Thank you for thinking of me for {offered}; I will look out for it.'],
    },
    {
      when: { offers: ['venue'] },
      say: ['Thank you for pointing me to {offered}; I will look into it.'],
    },
    { when: { offers: ['follows'] }, say: ['I look forward to reading the {offered}.'] },
    {
      when: { offers: ['route-to'] },
      say: ['Yes please, I would like to {offered}, as you suggest.', 'I would very much like to {offered}.'],
    },
    {
      when: { offers: ['route'] },
      say: [
        'I would be glad to take that up, as you suggest.',
        'I would very much like to take up what you suggest.',
        'Yes please: I would like to go on in the way you describe.',
      ],
    },
    {
      when: { offers: ['introduction'] },
      say: [
        'I would be very glad of the introduction, and thank you for offering it.',
        'Yes please to the introduction; it is kind of you to offer.',
      ],
    },
    {
      when: { doors: ['contact-named', 'referral'] },
      say: ['I will get in touch with {contact}, and thank you for the pointer.'],
    },
    {
      when: { offers: ['updates'] },
      say: [
        'I would be glad to keep you posted, and will write when there is real news.',
        'I will gladly send you an update when there is something worth telling.',
      ],
    },
    {
      when: { offers: ['more-work'], doorAhead: true },
      say: ['I would be glad to send you something new {when}.', 'I will gladly send you other work {when}.'],
    },
    {
      when: { offers: ['more-work'], doorAhead: false },
      say: [
        'I will gladly send you my next {nextwork} when it is ready.',
        'I would love to send you something else when I have it.',
      ],
    },
    {
      when: { offers: ['wait'] },
      say: ['I would be very glad to stay on the list.', 'Please do keep me on the list; I would still love to come.'],
    },
    {
      when: { offers: ['again'], doorAhead: true },
      say: ['I would be glad to try again {when}, as you suggest.', 'I will gladly come back to you {when}.'],
    },
    {
      when: { offers: ['again'], doorAhead: true, fields: ['job', 'grant', 'admission', 'residency'] },
      say: ['I would very much like to apply again {when}.', 'I will gladly apply again {when}.'],
    },
    {
      when: { offers: ['again'], doorAhead: false, notFields: ['rental', 'freelance', 'sales'] },
      say: ['I would be glad to try again when the time comes.', 'I will gladly try again another time.'],
    },
    {
      when: { offers: ['file'] },
      say: [
        'I would be very happy to hear from you if something comes up later.',
        'Thank you for thinking of me for later; I would be glad to hear from you.',
      ],
    },
    {
      when: { offers: ['file'], mentions: /\b(?:details|on file|CV|resume)\b/i },
      say: ['Please do keep my details; I would be glad to hear from you if something comes up.'],
    },
    {
      when: { offers: ['file'], mentions: /\bkeep (?:you|your \w+) in mind\b/i },
      say: ['Thank you for keeping me in mind; I would be glad to hear from you when something comes up.'],
    },
    {
      when: { offers: ['openings'] },
      say: ['I will keep an eye on your openings.', 'I will look out for other openings that fit.'],
    },
  ],
};
