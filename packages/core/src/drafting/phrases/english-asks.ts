import { TRIED } from './english-answers.ts';
import type { Phrases } from './phrase-book.ts';

const MET = ['interviewed', 'final'] as const;
/** Others read it for them. */
const REVIEWED = /\b(?:reviewers?|referees?|assessors?|committee)\b/i;
/** The scores are in the letter. */
const SCORES = /\b(?:scores?|scored|marks?|points)\b[^.]{0,60}\d/i;

/** What a letter wants: to be looked at again, a word of feedback, to stay in touch. */
export const ENGLISH_ASKS: Pick<Phrases, 'askAgain' | 'basis' | 'askFeedback' | 'keepInTouch'> = {
  askAgain: [
    {
      when: { answers: 'condition', notFields: ['literary'], alone: true },
      say: [
        'You kindly said that you would look again if this changed; may I come back to you now?',
        'You were kind enough to leave the door open for this; would you be willing to look again?',
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
      say: [
        'Would it be all right to apply again on that basis?',
        'May I take it that a new application would be welcome?',
      ],
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
    { when: { notBases: ['corrected-error'] }, say: ['Here is what is new: {news}.'] },
    {
      when: { answers: 'reason', bases: ['new-fact', 'changed-timing'], alone: true },
      say: ['What stood in the way has changed: {clause}.', 'The point that stood in the way has changed: {clause}.'],
    },
    {
      when: { answers: 'reason', bases: ['answerable-reason'], alone: true },
      say: ['On the point that you raise: {clause}.'],
    },
    { when: { bases: ['corrected-error'] }, say: ['The point is this: {news}.'] },
    { when: { bases: ['other-opening'] }, say: ['I ask because {clause}.', 'What I have in mind: {news}.'] },
  ],
  askFeedback: [
    {
      when: { notFields: ['tender', 'grant', 'promotion', 'audition', 'rental', 'literary', 'journal', 'conference'] },
      say: [
        'If you have a moment, is there one thing you would suggest I work on?',
        'Would you be willing to tell me one thing that would have made {matter} stronger?',
        'Could you share a line or two of feedback on {matter}?',
        'Is there one thing you would advise me to do differently next time?',
        'Could you tell me in a line what I might do better next time?',
      ],
    },
    {
      when: {
        stages: [...MET],
        fields: ['job', 'investor', 'admission', 'residency'],
        forms: ['personal', 'tiered'],
        spoke: true,
        notMentions: TRIED,
      },
      say: [
        'Is there one thing from our conversation that you would suggest I do differently next time?',
        'Looking back at our conversation, is there one thing I could have done better?',
      ],
    },
    {
      when: {
        echoes: ['reason-about-me'],
        reasons: ['experience', 'qualification', 'quality'],
        notFields: ['tender', 'grant', 'promotion', 'audition', 'rental'],
      },
      say: [
        'Is there one step you would suggest I take on that point before the next time?',
        'If you have a moment, what is the one thing you would suggest I do about it?',
      ],
    },
    {
      when: { offers: ['debrief'], fields: ['tender'] },
      say: ['May we take up {offered}?', 'Could we have {offered}?'],
    },
    {
      when: { offers: ['debrief'], notFields: ['tender'] },
      say: ['May I take up {offered}?', 'Could I have {offered}?'],
    },
    {
      when: { echoes: ['weak'], offered: false, alone: true },
      say: [
        'Is there one thing about {weak} that you would have me do differently?',
        'If you had one piece of advice about {weak}, what would it be?',
      ],
    },
    {
      when: { echoes: ['point'], fields: ['tender', 'grant'], offered: false, alone: true },
      say: [
        'Could you tell us a little more about {point}, so that we do better next time?',
        'On {point}, is there one thing that would have made the difference?',
      ],
    },
    {
      when: { offers: ['call'], fields: ['tender'] },
      say: [
        'I would like to take up the debrief that you offer; could it be before {by}?',
        'May I take up your offer of a debrief, before {by} if possible?',
      ],
    },
    {
      when: { offers: ['call'], fields: ['promotion'] },
      say: [
        'I would be glad to talk, as you suggest; could we also look at what the next step would need from me?',
        'Thank you for suggesting that we talk; could we use it to look at what the next step would need?',
      ],
    },
    {
      when: { offers: ['call'], notFields: ['promotion'] },
      say: ['I would be glad to take up your offer to talk {offered}; which day would suit you best?'],
    },
    {
      when: { offers: ['call'], notFields: ['promotion'] },
      say: [
        'I would be glad to take you up on your offer to talk; when would suit you?',
        'Thank you for offering to talk it through; when would be a good time for you?',
      ],
    },
    {
      when: { offers: ['meeting'] },
      say: [
        'I look forward to talking {offered}; is there one thing I should think about before then?',
        'I look forward to talking {offered}; could you tell me then which one thing would count most?',
      ],
    },
    {
      when: { offers: ['follows'] },
      say: ['I look forward to the {offered}; is there one thing that you would have me work on first?'],
    },
    {
      when: { offers: ['notes'] },
      say: [
        'I would be glad to have the notes that you offer; could you send them to me?',
        'Yes please to the comments that you offer; could you send them when you have a moment?',
      ],
    },
    {
      when: { offers: ['feedback'] },
      say: [
        'You kindly offered feedback, and I would be glad to have it; what would you have me work on?',
        'I would be glad to take up your offer of feedback; what is the one thing you would have me change?',
      ],
    },
    {
      when: { fields: ['journal', 'conference'], notMentions: REVIEWED },
      say: [
        'Is there one thing that you would have liked to see in {matter}?',
        'Could you share one thing that counted against {matter}?',
        'Is there one thing that you would have liked to see?',
      ],
    },
    {
      when: { fields: ['journal', 'conference'], mentions: REVIEWED },
      say: [
        'Could you share what the reviewers said of {matter}, or one thing that counted against it?',
        'Is there one thing that the reviewers would have liked to see in {matter}?',
        'Could you share what the reviewers said of it, or one thing that counted against it?',
        'Is there one thing that the reviewers would have liked to see?',
      ],
    },
    {
      when: { fields: ['tender'], mentions: SCORES, alone: true, offered: false },
      say: [
        'Would a short debriefing be possible, on where the winning bid was stronger?',
        'Could you share some feedback on where our bid lost points?',
      ],
    },
    {
      when: { fields: ['tender'] },
      say: [
        'Would it be possible to have a short debriefing, with feedback on how our bid was scored?',
        'Could you share some feedback on how our bid was scored, and where it fell short?',
      ],
    },
    {
      when: { fields: ['grant'], mentions: REVIEWED },
      say: ["Would it be possible to see the reviewers' comments, or a short summary of them?"],
    },
    {
      when: { fields: ['grant'] },
      say: [
        'Could you share a line or two of feedback on what held the application back?',
        'Is there one thing that would have made the application stronger?',
      ],
    },
    {
      when: { fields: ['promotion'], forms: ['form-letter', 'automated'], offered: false, alone: true },
      say: [
        'Could the panel share one thing that would have made my application stronger?',
        'Is there one thing that the panel would have liked to see from me?',
      ],
    },
    {
      when: { fields: ['promotion'] },
      say: [
        'Could we find a moment to talk about what the next step would need from me?',
        'Would you be willing to tell me the one thing you would want to see from me first?',
      ],
    },
    {
      when: { fields: ['audition'] },
      say: [
        'If the panel has a comment to share, I would be glad to have it; would that be possible?',
        'Would it be possible to hear one thing that I could work on for another audition?',
      ],
    },
    {
      when: { fields: ['rental'] },
      say: ['Is there one thing that would make an application like mine stronger another time?'],
    },
    {
      when: { fields: ['literary'] },
      say: ['If you have a moment, is there one thing you would change in {work}?'],
    },
  ],
  keepInTouch: [
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
      when: { occasions: ['no'], fields: ['freelance', 'sales'], doorAhead: false },
      say: [
        'Would you think of me when the next project comes up?',
        'May I write to you again when there is something that might suit us both?',
        'Would it be all right if I got in touch again later in the year?',
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
        'I will gladly come back to you {when}, as you suggest.',
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
        'Would it be all right to come back to this with you in a few months?',
        'May I bring it up again when the moment is better?',
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
