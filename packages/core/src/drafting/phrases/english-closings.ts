import { OF_WORK } from './english-answers.ts';
import { GOOD_WISHES } from './good-wishes.ts';
import type { Phrases } from './phrase-book.ts';
import { HIRING, MET, READ, SPOKEN, WRITTEN } from './where.ts';

/** A house of several people. */
const THEY_ARE_MANY = /\b(?:we|our|us|team)\b/i;

/** They listened to somebody play or sing. */
const MUSIC =
  /\b(?:orchestra|choir|chorus|ensemble|quartet|sing|sang|singers?|singing|aria|concerto|bassoon|violins?|viola|cello|oboe|flute|horn|trumpet|trombone|clarinet|piano|pianist|listened|gigs?|band|folk|songs?|music|organist|percussion|soprano|alto|tenor|baritone|heard)\b/i;
/** They saw somebody, in a room or on tape. */
const AUDITIONED = /\b(?:audition\w*|cast(?:ing)?|parts?|roles?|tapes?|recalls?|read)\b/i;
/** It is filmed. */
const FILMED = /\b(?:films?|filming|shoot|shooting|self[- ]?tapes?|your tape|television|tv series|screen)\b/i;
/** They showed the place. */
const SHOWN =
  /\b(?:viewings?|viewed|came to see|c(?:o|a)me to look|visit(?:ed|ing)?|(?:look|show)\w* (?:you )?(?:a?round))\b/i;

/** Somebody was to be taken on. */
const OF_A_POST =
  /\b(?:roles?|posts?|positions?|vacanc(?:y|ies)|appl\w+|interview\w*|candidates?|cv|resume|shortlist\w*|hir(?:e|ed|ing)|recruit\w*|headcount|shifts?|team|apprentice\w*|employ\w*|staff)\b/i;

/** They write as people talk. */
const CASUAL = /\b(?:cheers|hiya?|hey)\b|\b(?:I|we|you|it|that|do|is|ca|wo)(?:['’](?:m|re|ve|ll|d|s)|n['’]t)\b/i;

/** How a letter ends: the second thanks, good wishes, the closing line. */
export const ENGLISH_CLOSINGS: Pick<Phrases, 'considering' | 'easyOut' | 'wish' | 'touchWish' | 'signOff'> = {
  easyOut: [
    {
      when: { intents: ['ask-again'] },
      say: [
        'If the answer is still no, I will understand.',
        'And if it stays a no, that is perfectly all right.',
        'If it is too late, or simply still a no, I will understand.',
      ],
    },
    {
      when: { intents: ['ask-again'], answers: 'condition', alone: true },
      say: ['If it is a no all the same, I will understand.', 'And if it has come too late, I will understand.'],
    },
    {
      when: { intents: ['ask-again'], fields: ['job', 'audition', 'admission', 'rental', 'speaking'] },
      say: ['Of course I understand if it is too late for that.', 'If it is too late for that, I will understand.'],
    },
    {
      when: { intents: ['ask-feedback'], offers: ['call', 'notes', 'feedback'], notFields: ['tender'] },
      say: ['There is no hurry at all.', 'It can wait until you have a quiet moment.'],
    },
    {
      when: { intents: ['ask-feedback', 'keep-in-touch'], offers: ['talk-days'] },
      say: [
        'If another day is easier for you after all, that is fine too.',
        'Another day would do just as well, of course.',
      ],
    },
    {
      when: { intents: ['ask-feedback'], offers: ['call', 'notes', 'feedback'], fields: ['tender'], alone: true },
      say: ['If that cannot be arranged in time, we will understand.'],
    },
    {
      when: { intents: ['ask-feedback'], offers: ['debrief'] },
      say: [
        'A few lines in writing would be plenty, and there is no hurry.',
        'There is no hurry, and a few lines by e-mail would be plenty.',
      ],
    },
    {
      when: { intents: ['ask-feedback'], offers: ['meeting', 'follows'] },
      say: ['It can wait until then, of course.'],
    },
    {
      when: { intents: ['ask-feedback'], offered: false },
      say: [
        'I understand completely if feedback is not possible.',
        'If there is no time for it, I understand completely.',
        'Of course I understand if you cannot go into it.',
      ],
    },
    {
      when: { intents: ['ask-feedback'], offered: false, fields: ['tender'], alone: true },
      say: ['If that is not possible, we will understand.', 'We will understand if that is not possible.'],
    },
    {
      when: { intents: ['keep-in-touch'] },
      say: ['There is no need to answer now.', 'Please do not feel that you have to reply.'],
    },
  ],
  considering: [
    { say: ['Thank you again for your time.', 'Thank you once more for your time.'] },
    { when: { fields: ['personal'], notMentions: OF_WORK }, say: ['I know that it is not an easy thing to write.'] },
    {
      when: { met: true, notFields: ['literary', 'journal', 'conference', 'tender', 'grant', 'sales', 'promotion'] },
      say: [
        'Thank you again for the time you gave me.',
        'Thank you again for your time, and for the chance to meet you.',
        'I am grateful for all the time you took.',
      ],
    },
    {
      when: { met: true, fields: [...HIRING, 'residency', 'admission', 'audition', 'speaking'] },
      say: ['Thank you again for considering me, and for all your time.'],
    },
    {
      when: { fields: ['audition'], mentions: AUDITIONED, notMentions: MUSIC },
      say: ['Thank you again for seeing me.'],
    },
    {
      when: { fields: ['audition'], mentions: MUSIC },
      say: ['Thank you again for hearing me.'],
    },
    {
      when: { fields: ['rental'], mentions: SHOWN },
      say: ['Thank you again for showing me the place.', 'Thank you again for the viewing, and for your time.'],
    },
    {
      when: { met: false, notFields: ['other', 'personal'] },
      say: [
        'Thank you again for considering {matter}.',
        'I am grateful that you took the time to consider {matter}.',
        'Thank you again for your time.',
      ],
    },
    {
      // Time given to a talk would be time spent at it.
      when: { met: false, notFields: ['other', 'personal', 'speaking', 'audition'] },
      say: ['Thank you again for the time you gave to {matter}.', 'I appreciate the time you took over {matter}.'],
    },
    {
      when: { occasions: ['no'], alone: true },
      say: ['I enjoyed {met}, and I am grateful for the time you gave me.'],
    },
    {
      when: { met: false, fields: [...HIRING, 'residency', 'admission', 'audition', 'speaking'] },
      say: ['Thank you again for considering me.', 'Thank you once more for considering me.'],
    },
    {
      when: { met: false, fields: ['job'], occasions: ['no'], mentions: OF_A_POST },
      say: [
        'Thank you again for considering me for the {post}.',
        'I appreciate that you considered me for this {post}.',
      ],
    },
    {
      when: { met: true, fields: ['literary', 'journal', 'conference', 'tender', 'grant', 'sales', 'investor'] },
      say: [
        'Thank you again for the time you gave to {matter}.',
        'I am grateful for the care you took with {matter}.',
        'Thank you again for considering {matter} so carefully.',
      ],
    },
    {
      when: { fields: ['tender'], alone: true },
      say: ['Thank you again for considering our bid.', 'We appreciate the time you took over our bid.'],
    },
    {
      when: { fields: [...READ] },
      say: ['Thank you again for the time you gave to {work}.', 'Thank you again for reading {work}.'],
    },
    {
      when: { fields: ['literary'], forms: [...WRITTEN], mentions: /\bread\b/i },
      say: ['I am grateful for the care with which you read.'],
    },
    {
      when: { stages: [...MET], fields: [...SPOKEN], register: 'first-name' },
      say: ['Thanks again for all the time you gave me.'],
    },
    {
      when: { occasions: ['feedback'] },
      say: ['Thank you again for considering {matter}, and for telling me more than you had to.'],
    },
  ],
  wish: [
    { when: { fields: ['personal'], notMentions: OF_WORK }, say: ['I wish you all the best.', 'Take good care.'] },
    {
      when: { echoes: ['coming'] },
      say: ['I hope that {coming} goes well.', 'I wish you all the best with {coming}.'],
    },
    { say: ['I wish you all the best.', 'I wish you well.'] },
    // Their good wishes are a kindness that an answer can return.
    { when: { occasions: ['no', 'second-no'], ...GOOD_WISHES.en }, say: ['I wish you all the best too.'] },
    {
      when: { mentions: THEY_ARE_MANY, notFields: ['promotion'] },
      say: ['I wish you and your colleagues all the best.', 'I wish you and your colleagues well.'],
    },
    {
      when: { fields: ['job'], forms: [...WRITTEN], mentions: /\bteam\b/i },
      say: ['I wish you and the team all the best.', 'I hope that all goes well with the team.'],
    },
    {
      when: { fields: ['freelance'], notMentions: /\b(?:cancel\w*|pulled|shelved|called off|on hold|no longer)\b/i },
      say: ['I hope that the project turns out well.', 'I wish you well with the project.'],
    },
    {
      // Who only drew up a shortlist has chosen nobody yet.
      when: {
        fields: ['job'],
        reasons: ['competition', 'position-filled'],
        notMentions: /\b(?:short-?list\w*|next (?:stage|round))\b/i,
      },
      say: ['I hope that the person you chose settles in well.'],
    },
    { say: ['Perhaps our paths will cross {place}.'] },
    { when: { fields: ['sales'] }, say: ['I hope that it works out well for you.'] },
    {
      when: { fields: ['literary'], mentions: /\b(?:issue|magazine|quarterly|anthology)\b/i },
      say: ['I look forward to reading what you publish next.', 'I wish you well with the next issue.'],
    },
    {
      when: { fields: ['literary'], mentions: /\b(?:representation|represent|agents?|agency)\b/i },
      say: ['I wish you and your authors well.'],
    },
    {
      when: { fields: ['journal'], mentions: /\breviewers\b/i },
      say: ['My thanks also go to the reviewers.'],
    },
    {
      when: { fields: ['journal'], mentions: /\breferees\b/i },
      say: ['My thanks also go to the referees.'],
    },
    {
      when: { fields: ['journal'], mentions: /\b(?:reviewer|referee)\b/i },
      say: ['My thanks also go to everybody who read it.'],
    },
    {
      when: {
        fields: ['conference', 'speaking'],
        mentions: /\b(?:events?|conference|festival|summit|symposium|workshop|meeting|congress)\b/i,
      },
      say: ['I hope that the event goes well.', 'I hope that it is a good event for everybody.'],
    },
    {
      when: { fields: ['audition'], mentions: FILMED, alone: true },
      say: ['I hope that the filming goes well.', 'I wish everybody a good shoot.'],
    },
    {
      when: { fields: ['audition'], mentions: /\b(?:rehearsals?|production|play|show|cast|casting|part|role)\b/i },
      say: ['I hope that rehearsals go well.', 'I wish you all a good production.'],
    },
    {
      when: { fields: ['grant', 'residency'] },
      say: ['I hope that the year goes well for everybody you chose.'],
    },
    {
      when: {
        fields: ['admission'],
        mentions:
          /\b(?:class of|cohort|year group|MA|MSc|BA|BSc|degree|admissions (?:office|officer|committee|team)|university|PhD|intake)\b/,
      },
      say: ['I wish the new year group a good start.'],
    },
    {
      when: { fields: ['rental'], mentions: /\b(?:tenants?|applicants?)\b/i },
      say: ['I hope that the new tenants will be happy there.'],
    },
    {
      when: { fields: ['tender'], alone: true },
      say: ['We wish you a good start to the contract.', 'We wish you well with the contract.'],
    },
    { when: { fields: ['promotion'] }, say: ['I am looking forward to carrying on with our work.'] },
    { when: { fields: ['investor'] }, say: ['I wish you well with your next investments.'] },
  ],
  touchWish: [
    {
      say: [
        'I hope that we stay in touch, and I wish you all the best.',
        'I hope that our paths cross again.',
        'I would be glad to stay in touch.',
      ],
    },
    { when: { fields: ['tender'], alone: true }, say: ['We would be glad to stay in touch.'] },
    {
      when: { mentions: THEY_ARE_MANY, notFields: ['promotion', 'rental'] },
      say: ['I hope that we stay in touch, and I wish you and your colleagues all the best.'],
    },
    {
      when: { offers: ['next', 'when', 'back', 'days', 'talk-days'] },
      say: ['Until then, I wish you all the best.'],
    },
  ],
  signOff: [
    { say: ['Kind regards,', 'Best regards,', 'Best wishes,', 'With kind regards,'] },
    { when: { register: 'first-name' }, say: ['Best,', 'All the best,', 'Warm regards,'] },
    {
      when: { register: 'first-name', mentions: CASUAL, alone: true },
      say: ['All the best,', 'Best,', 'Best wishes,'],
    },
  ],
};
