import type { Phrases } from './phrase-book.ts';

const ON_LIST = /\b(?:on|to) (?:our|my|the) (?:\p{L}+ ){0,2}list\b/iu;
/** They would see the one after this. */
const NEXT_WORK = /\b(?:your|the) next\b/i;
/** They would hear of it again. */
const ONCE_CHANGED =
  /\b(?:if|once|when) (?:you|that|it|this)\b[^.]{0,50}\b(?:come back|get (?:back )?in touch|let (?:me|us) know|call (?:me|us)|ring (?:me|us)|write)\b/i;
/** What is new is a piece to send. */
const NEW_WORK =
  /\b(?:finish\w*|writing|written|completed?|new|working on|halfway through|revising|drafting) (?:\p{L}+ ){0,4}(?:stor(?:y|ies)|poems?|essay|piece|novel|novella|manuscript|collection|script|play)\b/iu;

/** What they offered, taken up. */
export const ENGLISH_ACCEPTING: Pick<Phrases, 'accepting' | 'stay'> = {
  stay: [
    { say: ['I would be very glad to stay in touch.', 'I would be glad if we stayed in touch.'] },
    { when: { offers: ['touch'] }, say: ['I will write when there is something worth telling.'] },
    { when: { fields: ['tender'], alone: true }, say: ['We would be glad to stay in touch.'] },
  ],
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
        'I would be very glad to take up your offer to {offered}.',
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
      when: { offers: ['ear'] },
      say: ['I would be very glad to hear from you {offered}.', 'I would be happy to hear from you {offered}.'],
    },
    {
      when: { offers: ['condition'] },
      say: ['You will hear from me if {offered}.', 'I will be in touch if {offered}.'],
    },
    {
      when: { offers: ['condition'], fields: ['investor'], alone: true },
      say: ['You will hear from me when {offered}.', 'I will write to you when {offered}.'],
    },
    {
      when: { offers: ['let'] },
      say: ['I would be very glad for {offered}.', 'Of course I would be happy for {offered}.'],
    },
    {
      when: { offers: ['touch'] },
      say: ['I would love to stay in touch.', 'I would very much like to stay in touch.'],
    },
    {
      when: { offers: ['touch'] },
      say: [
        'I would love to stay in touch, and will say hello when I am {offered}.',
        'I would very much like to stay in touch, and to say hello when I am {offered}.',
      ],
    },
    {
      when: { offers: ['talk-days'] },
      say: [
        'I would be glad to talk {offered}; please choose whichever suits you better.',
        'I would be happy to talk {offered}, whichever is easier for you.',
      ],
    },
    {
      when: { offers: ['days'] },
      say: [
        'I would be glad to come {offered}; please choose whichever suits you better.',
        'I would be happy to come {offered}, whichever is easier for you.',
      ],
    },
    {
      // Whether the user takes it only they know.
      when: { offers: ['place'], intents: ['thank'] },
      say: [
        'Thank you, too, for offering me {offered}; I will let you know {soon}.',
        'It is kind of you to offer me {offered}, and I will let you know {soon}.',
      ],
    },
    {
      when: { offers: ['place'], intents: ['ask-feedback', 'ask-again', 'keep-in-touch'] },
      say: ['I would love to take up your offer of {offered}.', 'I would be very glad to accept {offered}.'],
    },
    { when: { offers: ['would-love'] }, say: ['I would love to {offered}.'] },
    { when: { offers: ['yes'] }, say: ['Yes, I would like that very much.', 'Yes please, I would love to.'] },
    {
      when: { offers: ['pointer'] },
      say: [
        'It was very good of you to point me to {offered}; I will get in touch.',
        'I will gladly get in touch with {offered}, as you suggest.',
      ],
    },
    {
      when: { offers: ['pointer-sent'] },
      say: [
        'It was very good of you to point me to {offered}; I will get in touch, and say that you sent me.',
        'I will gladly get in touch with {offered}, and say that you sent me.',
      ],
    },
    {
      when: { offers: ['next'], fields: ['tender'] },
      say: ['We would be glad to bid for {offered}.', 'We will gladly bid for {offered}.'],
    },
    {
      when: { offers: ['next'], fields: ['freelance', 'sales'] },
      say: ['I would love to take on {offered}.', 'I would be very glad to take on {offered}.'],
    },
    {
      when: { offers: ['next'], notFields: ['tender', 'freelance', 'sales'] },
      say: ['I would love to be considered for {offered}.', 'I would be very glad to try for {offered}.'],
    },
    {
      when: { offers: ['when'], fields: ['tender'] },
      say: ['We would be very glad to bid again {offered}.', 'We will gladly bid {offered}.'],
    },
    {
      when: { offers: ['when'], fields: ['literary'], tells: NEW_WORK, alone: true },
      say: ['I would love to send it to you {offered}.', 'I will gladly send it to you {offered}.'],
    },
    {
      when: { offers: ['when'], fields: ['literary'], notTells: NEW_WORK },
      say: ['I will gladly send you something new {offered}.', 'I would love to send you other work {offered}.'],
    },
    {
      when: { offers: ['when'], fields: ['job', 'promotion', 'audition', 'admission', 'residency'] },
      say: ['I would love to be considered {offered}.', 'I would be very glad to be considered {offered}.'],
    },
    {
      when: { offers: ['when'], fields: ['conference', 'speaking'] },
      say: ['I will gladly get in touch again {offered}.', 'I would be very glad to come back to you {offered}.'],
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
      say: [
        'It was good of you to tell me about {offered}; I will look into it.',
        'I will gladly look into {offered}, as you suggest.',
      ],
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
        'It is very kind of you to offer to pass my name on, and it helps.',
        'It is very good of you to pass my name on.',
      ],
    },
    {
      when: { offers: ['revision'], notFields: ['literary'] },
      say: [
        'I am grateful that a new version would be welcome, and I will go back to it.',
        'It is generous of you to be open to seeing it again, and I will go back to it with that in mind.',
      ],
    },
    {
      when: { offers: ['revision'], fields: ['literary'], alone: true },
      say: [
        'I would love to send it to you again once I have been back to it.',
        'I am so glad that you would read it again, and will send it once I have been back to it.',
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
      say: ['I would love to be considered for {offered}, and will look out for it.'],
    },
    {
      when: { offers: ['venue'] },
      say: ['It was good of you to point me to {offered}; I will look into it.'],
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
        'I would be very glad of the introduction; it is kind of you to offer.',
        'Yes please to the introduction; it is kind of you to offer.',
      ],
    },
    {
      when: { doors: ['contact-named', 'referral'] },
      say: ['I will gladly get in touch with {contact}, as you suggest.'],
    },
    {
      when: { offers: ['updates'] },
      say: [
        'I would be glad to keep you posted, and will write when there is real news.',
        'I will gladly send you an update when there is something worth telling.',
      ],
    },
    {
      when: { offers: ['more-work', 'again'], fields: ['literary'], tells: NEW_WORK, doorAhead: true, alone: true },
      say: ['I would love to send it to you {when}.', 'I will gladly send it to you {when}.'],
    },
    {
      when: { offers: ['more-work'], fields: ['literary'], tells: NEW_WORK, doorAhead: false, alone: true },
      say: ['I would love to send it to you when it is ready.', 'I will gladly send it to you when it is ready.'],
    },
    {
      when: { offers: ['more-work'], notTells: NEW_WORK, doorAhead: true },
      say: ['I would be glad to send you something new {when}.', 'I will gladly send you other work {when}.'],
    },
    {
      when: { offers: ['more-work'], notTells: NEW_WORK, doorAhead: false },
      say: [
        'I would love to send you something else when I have it.',
        'I will gladly send you other work when I have it.',
      ],
    },
    {
      when: { offers: ['more-work'], notTells: NEW_WORK, doorAhead: false, mentions: NEXT_WORK, alone: true },
      say: [
        'I will gladly send you my next {nextwork} when it is ready.',
        'I would love to send you my next {nextwork} when it is ready.',
      ],
    },
    {
      when: { offers: ['wait'] },
      say: [
        'I would be very glad to stay on the list.',
        'Please do keep me on the list; I would still be very glad of it.',
      ],
    },
    {
      when: { offers: ['again'], doorAhead: true },
      say: ['I would be glad to try again {when}.', 'I will gladly come back to you {when}.'],
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
      when: {
        offers: ['again'],
        echoes: ['reason', 'lesson-said', 'sought', 'weak'],
        fields: ['freelance', 'sales', 'investor'],
        mentions: ONCE_CHANGED,
        doorAhead: false,
      },
      say: ['I will gladly come back to you once that has changed.'],
    },
    {
      when: { offers: ['file'] },
      say: [
        'I would be very happy to hear from you if something comes up later.',
        'It is good of you to think of me for later; I would be glad to hear from you.',
      ],
    },
    {
      when: { offers: ['file'], mentions: ON_LIST, alone: true },
      say: ['I would be very glad to be on your list.', 'Of course I would be glad to be on your list.'],
    },
    {
      when: {
        offers: ['file'],
        notMentions: ON_LIST,
        mentions: /\b(?:details|CV|resume)\b|^(?![\s\S]*\btape\b)[\s\S]*\bon file\b/i,
        alone: true,
      },
      say: ['Please do keep my details; I would be glad to hear from you if something comes up.'],
    },
    {
      when: { offers: ['file'], notMentions: ON_LIST, mentions: /\byour (?:self[- ]?)?tape\b/i, alone: true },
      say: ['Please do keep my tape; I would be glad to hear from you if something comes up.'],
    },
    {
      when: { offers: ['file'], mentions: /\bkeep (?:you|your \w+) in mind\b/i },
      say: [
        'It is good to know that you will keep me in mind; I would be glad to hear from you.',
        'I would be very glad if you kept me in mind.',
      ],
    },
    {
      when: { offers: ['openings'], fields: ['rental'], alone: true },
      say: ['I will have a look at the others that you have.'],
    },
    {
      when: { offers: ['openings'], notFields: ['rental'] },
      say: ['I will keep an eye on your openings.', 'I will look out for other openings that fit.'],
    },
  ],
};
