import type { Field } from '../../vocabulary.ts';
import { TRIED } from './english-answers.ts';
import type { EchoKind, Phrases } from './phrase-book.ts';
import { MET } from './where.ts';

/** Others read it for them. */
const REVIEWED = /\b(?:reviewers?|referees?|assessors?|committee)\b/i;
/** The scores are in the letter. */
const SCORES = /\b(?:scores?|scored|marks?|points)\b[^.]{0,60}\d/i;

/** They have said what was missing. */
const SAID_WHY: readonly EchoKind[] = ['reason', 'lesson-said', 'weak', 'sought'];

/** They say that they tell nobody why. */
const NOT_EACH =
  /\b(?:cannot|can['’]t|unable to|not able to|do not|don['’]t|regret that we)\b[^.;]{0,30}\b(?:individual|personal|specific|detailed|further) (?:feedback|comments)\b/i;

/** They would rather be rung up. */
const RING_ME = /\b(?:ring|call|phone|telephone|give) (?:me|us)\b/i;

/** Fields whose houses are asked in words of their own, below. */
const ASKED_THEIR_WAY: readonly Field[] = [
  'tender',
  'grant',
  'promotion',
  'audition',
  'rental',
  'literary',
  'journal',
  'conference',
  'investor',
];

/** A word of feedback asked for, or taken up where it is offered. */
export const ENGLISH_FEEDBACK: Pick<Phrases, 'askFeedback'> = {
  askFeedback: [
    {
      when: { toAnother: 'named' },
      say: [
        'Would you be willing to give me a few words of feedback?',
        'Could I ask you for a line or two of feedback?',
      ],
    },
    {
      when: {
        notFields: ASKED_THEIR_WAY,
      },
      say: [
        'Would you be willing to tell me one thing that would have made {matter} stronger?',
        'Could you share a line or two of feedback on {matter}?',
        'Is there one thing you would advise me to do differently next time?',
      ],
    },
    {
      when: {
        notFields: [...ASKED_THEIR_WAY, 'sales', 'freelance'],
      },
      say: [
        'If you have a moment, is there one thing you would suggest I work on?',
        'Could you tell me in a line what I might do better next time?',
      ],
    },
    {
      when: { fields: ['sales', 'freelance'], offered: false },
      say: ['Could you tell me in a line what decided it in the end?', 'Could you tell me what made the difference?'],
    },
    {
      when: { fields: ['investor'], offered: false },
      say: [
        'Could you tell me in a line what held you back?',
        'Is there one thing that you would want to see before you looked at it again?',
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
      when: { offers: ['debrief'], fields: ['tender'] },
      say: ['May we take up {offered}?', 'Could we have {offered}?'],
    },
    {
      when: { offers: ['debrief'], notFields: ['tender'] },
      say: ['May I take up {offered}?', 'I would be very glad of {offered}; may I take it up?'],
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
      // They have given a reason: what is asked goes beyond it.
      when: {
        echoes: ['lesson-said', 'sought', 'someone', 'reason', 'cause'],
        notFields: ['tender', 'sales', 'freelance', 'rental', 'investor'],
        offered: false,
        alone: true,
      },
      say: [
        'Is there anything else that would have made {matter} stronger?',
        'Is there one other thing that you would suggest I work on?',
      ],
    },
    {
      // What stood in the way is no fault of the work.
      when: {
        personal: ['family', 'friend', 'called-off', 'rules', 'money', 'have-one', 'bound'],
        notEchoes: [...SAID_WHY, 'point', 'someone', 'cause', 'gap'],
        notFields: ['tender', 'rental', 'promotion'],
        offered: false,
        alone: true,
      },
      say: [
        'That aside, is there one thing in {matter} that you would have me change?',
        'Leaving that aside, is there one thing about {matter} that I could do better?',
      ],
    },
    {
      when: { mentions: NOT_EACH, offered: false, notFields: ['tender'], alone: true },
      say: [
        'Is there any general advice to applicants that you could point me to?',
        'I know that you cannot write to each of us; is there general advice to applicants that you could point me to?',
      ],
    },
    {
      when: { offers: ['talk-days'], fields: ['promotion'] },
      say: [
        'I would be glad to talk {offered}, whichever suits you better; could we also look at what the next step would need from me?',
      ],
    },
    {
      when: { offers: ['talk-days'], notFields: ['promotion'] },
      say: ['I would be glad to talk {offered}; which of the two suits you better?'],
    },
    {
      when: { offers: ['call'], fields: ['tender'] },
      say: [
        'We would like to take up the debrief that you offer; could it be before {by}?',
        'May we take up your offer of a debrief, before {by} if possible?',
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
      when: { offers: ['call'], notFields: ['promotion', 'tender'], mentions: RING_ME, alone: true },
      say: [
        'I would be very glad to talk it over; may I ring you one day this week or next?',
        'I would like very much to talk it over, as you suggest; may I ring you one day soon?',
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
      when: { offers: ['meeting'], echoes: SAID_WHY },
      say: [
        'I look forward to talking {offered}; could we look then at how best I might go about it?',
        'Could we use our time {offered} to look at how best I might go about it?',
      ],
    },
    {
      when: { offers: ['meeting'], notEchoes: SAID_WHY },
      say: [
        'I look forward to talking {offered}; could you tell me then which one thing would count most?',
        'I look forward to talking {offered}; could we look then at the one thing that would count most?',
      ],
    },
    {
      when: { offers: ['follows'] },
      say: ['I look forward to the {offered}; is there one thing that you would have me work on first?'],
    },
    {
      when: { offers: ['notes'], mentions: /\bnotes\b/i },
      say: ['I would be very glad of the notes that you offer; could you send them to me?'],
    },
    {
      when: { offers: ['notes'], notMentions: /\bnotes\b/i },
      say: ['I would be very glad of the comments that you offer; could you send them when you have a moment?'],
    },
    {
      when: { offers: ['feedback'] },
      say: [
        'You kindly offered feedback, and I would be very glad of it; could you send me a line or two?',
        'I would be glad to take up your offer of feedback; is there one thing you would have me change?',
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
      when: { echoes: ['gap'], offered: false, alone: true },
      say: ['{gap}; could you tell us what made the difference?', '{gap}; could you tell us a little more about it?'],
    },
    {
      when: { fields: ['tender'], mentions: SCORES, notEchoes: ['gap'], alone: true, offered: false },
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
      say: [
        'If you have a moment, is there one thing you would change in {work}?',
        'If you have a moment, is there one thing you would change in it?',
      ],
    },
  ],
};
