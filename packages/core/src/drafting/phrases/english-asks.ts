import type { Phrases } from './phrase-book.ts';

/** What a letter wants: to be looked at again, or to stay in touch. */
/** Nothing is spent before the year is out. */
const TILL_NEW_YEAR =
  /\b(?:(?:rest|end|remainder) of (?:the|this) (?:financial |calendar )?year|(?:until|till|before) (?:the )?(?:new year|next year|January)|in the new year)\b/i;
const NOT_BEFORE_NEW_YEAR = /\b(?:until|till|before)\b[^.;]{0,24}\b(?:new year|next year|January)\b/i;
/** What people do at home, or once. */
const OF_A_HOUSEHOLD =
  /\b(?:our wedding|your wedding|wedding photos|birthday|christening|funeral|bathroom|our kitchen|the kitchen|our garden)\b/i;

export const ENGLISH_ASKS: Pick<Phrases, 'askAgain' | 'basis' | 'keepInTouch'> = {
  askAgain: [
    {
      when: { answers: 'condition', notFields: ['literary'], alone: true },
      say: [
        'You kindly left the door open for this; would you be willing to look at {matter} again?',
        'You were kind enough to say that I might come back then; would you look at {matter} again?',
      ],
    },
    {
      when: { answers: 'condition', fields: ['literary'], alone: true },
      say: ['You kindly wrote that you would read it again; may I send you the new version?'],
    },
    {
      when: { notFields: ['audition', 'investor', 'literary', 'journal', 'rental', 'sales', 'freelance'] },
      say: [
        'Would you be open to looking at {matter} once more?',
        'Would you be willing to take another look at {matter}?',
        'May I ask whether you would look at {matter} again?',
        'Would it be possible to have {matter} considered once more?',
      ],
    },
    {
      when: { fields: ['job'] },
      say: [
        'Would you be open to considering me again for the {role} {post}?',
        'If the {post} is still open, would you be willing to consider me again?',
        'I would love to be reconsidered for the {post}; would that be possible?',
      ],
    },
    {
      when: { fields: ['literary'] },
      say: ['Would you be open to reading {work} again?', 'Would you be willing to take another look at {work}?'],
    },
    {
      when: { fields: ['journal'] },
      say: [
        'Would you be willing to consider a revised version of {work}?',
        'May I ask whether you would consider a revised version?',
      ],
    },
    {
      when: { fields: ['grant', 'admission', 'residency', 'tender'], doors: ['apply-again'] },
      say: ['Would a new application be welcome?', 'May I take it that a new application would be welcome?'],
    },
    {
      when: { fields: ['audition'] },
      say: ['Would you be open to seeing me again for it?', 'If there is still room, would you consider me once more?'],
    },
    {
      when: { fields: ['investor'] },
      say: ['Would you be open to another conversation?', 'Would you be willing to take a second look?'],
    },
    {
      when: { fields: ['rental'] },
      say: [
        'If the place is still free, would you be willing to consider me again?',
        'Would you be open to looking at {matter} once more?',
      ],
    },
    {
      when: { fields: ['freelance', 'sales'] },
      say: ['Would you be open to looking at {matter} once more?', 'Would you be willing to take another look?'],
    },
    {
      when: { bases: ['other-opening'] },
      say: [
        'There is something else that I would love to ask about: would you consider me for it?',
        'May I ask about something else, and would you consider me for it?',
      ],
    },
    {
      when: { offers: ['revision'] },
      say: [
        'You kindly wrote that you would look at it again; may I send you a new version?',
        'Thank you for being willing to look at it again; may I send you a new version?',
      ],
    },
    {
      when: { bases: ['corrected-error'] },
      say: [
        'Would you be willing to look again, with one detail put right?',
        'May I ask you to take another look, with one detail corrected?',
      ],
    },
    {
      when: { reasons: ['budget'], fields: ['freelance', 'sales', 'speaking'] },
      say: [
        'Would you be open to doing it on a smaller scale?',
        'Would you be willing to consider a version that fits the budget?',
      ],
    },
  ],
  basis: [
    { say: ['{told}'] },
    // The question stands behind it and says what it is for.
    { when: { answers: 'condition', alone: true }, say: ['{told}', 'Here is what is new: {news}.'] },
    {
      when: { bases: ['new-fact', 'changed-timing'], answers: 'reason', alone: true },
      say: ['I ask because {clause}.'],
    },
    {
      when: { bases: ['new-fact', 'changed-timing'] },
      say: ['I ask because {clause}.', 'My reason for asking is that {clause}.'],
    },
    { when: { notBases: ['corrected-error'] }, say: ['Here is what is new: {news}.'] },
    { when: { bases: ['corrected-error'] }, say: ['The point is this: {news}.'] },
    { when: { bases: ['other-opening'] }, say: ['I ask because {clause}.', 'What I have in mind: {news}.'] },
  ],
  keepInTouch: [
    {
      when: { toAnother: 'named', fields: ['literary', 'journal'] },
      say: ['May I send it to you?', 'Would you be willing to have a look at it?'],
    },
    {
      when: { toAnother: 'named', fields: ['job'] },
      say: ['May I send you my CV?', 'Would you be willing to have a look at my CV?'],
    },
    {
      when: {
        toAnother: 'named',
        fields: ['freelance', 'sales', 'grant', 'investor', 'residency', 'speaking', 'conference'],
      },
      say: ['May I send you a short outline?', 'Would a short outline be of use to you?'],
    },
    {
      when: { toAnother: 'named' },
      say: ['Could you tell me how best to go on from here?', 'May I ask what the next step with you would be?'],
    },
    {
      when: { toAnother: 'address' },
      say: ['Could you tell me how best to go on from here?', 'May I ask what the next step would be?'],
    },
    {
      when: {
        occasions: ['no'],
        fields: ['job', 'audition', 'admission', 'residency', 'other', 'personal'],
        doorAhead: false,
      },
      say: [
        'Would you keep me in mind if something else comes up?',
        'If something suitable comes up later, would you think of me?',
      ],
    },
    {
      when: { occasions: ['no'], fields: ['sales'], doorAhead: false },
      say: ['If things change on your side, would you let me know?', 'Would you think of me if your plans change?'],
    },
    {
      when: { occasions: ['no'], fields: ['freelance'], doorAhead: false },
      say: [
        'Would you think of me when the next project comes up?',
        'If you need help with something similar one day, would you think of me?',
      ],
    },
    {
      // Where nothing is spent till the year ends, the next is the time.
      when: {
        occasions: ['no'],
        fields: ['freelance', 'sales'],
        mentions: TILL_NEW_YEAR,
        doorAhead: false,
        alone: true,
      },
      say: ['May I get in touch again in the new year?', 'Would it be all right if I wrote again in the new year?'],
    },
    {
      when: {
        occasions: ['no'],
        fields: ['job', 'other'],
        mentions: NOT_BEFORE_NEW_YEAR,
        doorAhead: false,
        alone: true,
      },
      say: ['May I get in touch again in the new year?', 'Would it be all right if I wrote again in the new year?'],
    },
    {
      when: {
        occasions: ['no'],
        fields: ['freelance', 'sales'],
        mentions: OF_A_HOUSEHOLD,
        doorAhead: false,
        alone: true,
      },
      say: [
        'Would you keep me in mind if there is ever something else?',
        'If something else ever comes up, would you think of me?',
      ],
    },
    {
      when: { occasions: ['no'], fields: ['journal', 'conference', 'grant', 'speaking'], doorAhead: false },
      say: [
        'May I write to you again when I have something new?',
        'Would it be all right if I sent you something another time?',
      ],
    },
    {
      when: {
        occasions: ['no', 'on-hold'],
        doors: ['apply-again', 'keep-on-file', 'other-roles', 'talent-pool', 'waitlist', 'resubmit'],
      },
      say: [
        'I will gladly come back to you {when}.',
        'May I get in touch with you again {when}?',
        'I have made a note of it, and will gladly get in touch {when}.',
      ],
    },
    {
      when: { occasions: ['no'], doors: ['keep-on-file', 'talent-pool'], doorAhead: false },
      say: [
        'Would you think of me if something fits?',
        'If something comes up that you think would suit me, would you let me know?',
      ],
    },
    {
      when: {
        occasions: ['no'],
        doors: ['apply-again'],
        fields: ['job', 'promotion', 'grant', 'admission', 'residency', 'audition', 'conference', 'speaking'],
        doorAhead: false,
      },
      say: [
        'Would it be all right to mention this exchange when I apply again?',
        'May I let you know when I apply again?',
      ],
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
      say: ['May I send you something else when I have it ready?', 'Would you be open to seeing other work from me?'],
    },
    {
      when: { fields: ['rental'] },
      say: ['Would you let me know if something similar comes up?'],
    },
    {
      when: { fields: ['tender'] },
      say: [
        'Would you let us know when the next tender of this kind is announced?',
        'May I ask to be told about the next tender of this kind?',
      ],
    },
    {
      when: { fields: ['promotion'] },
      say: [
        'Could we talk some time about what I might work on for the next one?',
        'Would you have time to talk about what would help me the next time?',
      ],
    },
    {
      when: { occasions: ['on-hold'] },
      say: ['Would you let me know when there is news?', 'May I check back in a few weeks to see where things are?'],
    },
    {
      when: { occasions: ['door-open'] },
      say: [
        'You suggested that I might try again about now; would this be a good moment?',
        'You were kind enough to leave the door open for about now; may I try again?',
      ],
    },
    {
      when: { occasions: ['good-news', 'request', 'second-no', 'feedback', 'referral'] },
      say: [
        'Would it be all right to stay in touch from time to time?',
        'May I write again when I have something worth telling?',
      ],
    },
  ],
};
