import type { OutcomeKind } from '../../vocabulary.ts';

/** What comes back in the room. All of it is kind: rudeness teaches nobody anything. */
export type Reply = Exclude<OutcomeKind, 'silence' | 'offer'>;

/** What they write, in one language. */
export interface Replies {
  readonly greeting: string;
  readonly bodies: Readonly<Record<Reply, readonly string[]>>;
  /** A no again to words that hurt, or to an ask that nothing spoke for. */
  readonly brief: readonly string[];
}

const BODIES: Replies['bodies'] = {
  'no-again': [
    'Thank you for writing back, and for the way you put it. I have looked at it once more and the answer stays as it was. I am glad that you asked, and I wish you well with what comes next.',
    'I read your note with care and talked it over here. I am sorry to say that we cannot change this one. Please do not take it as a word about you; it was a pleasure to read.',
    'Thank you, this was a good letter to get. We stay with what we decided, as others are counting on it by now. All my best wishes go with you.',
  ],
  reopened: [
    'Thank you for telling me. That does change the picture, and I would like to look at it again. I cannot promise anything yet. Could we talk on Thursday?',
    'I am glad that you wrote. I have spoken with the others and we would be happy to go back to it. Let me come back to you with a date by the end of the week.',
    'Well, that is good news. I have put you back on the list, where you belong. It may still end in a no, but it is open again.',
  ],
  'considered-later': [
    'What a kind note, thank you. I have kept it where I shall find it, and I will think of you when the next one comes up.',
    'Thank you, that was good to read on a grey day. Nothing at present, as you know; I have put a mark in the calendar for later in the year.',
    'Thank you for taking it so well, and for writing. You are on my list for next time.',
  ],
  feedback: [
    'Thank you for asking, few people do. What would have helped is one worked example, early on, so that nobody has to take the rest on trust. What you have is good; it comes a little late in the telling.',
    'With pleasure. Two things: say sooner what is special about what you do, and leave out a third of the rest. The part that you tell last was the part that we remembered.',
    'Of course. It was close, and what we missed was how you would go about the first few weeks. Next time, give that as much room as you gave to the past. The warmth of it was never in question.',
  ],
  referral: [
    'Thank you for your note. It made me think of a friend, Corin Mayhew, who is looking for somebody just now and knows that I am sending you. Write to corin@mayhew-and-daughters.example, and mention me.',
    'How good of you to write. I passed your name to a colleague at Elmbrook this morning. If you hear from a Dorothea Lunt, that is why.',
  ],
};

const BRIEF: Replies['brief'] = [
  'Thank you for your note. The answer stays as it was. I wish you well.',
  'I have read what you wrote. We will not change the decision, and I would ask you to let it rest now. All the best to you.',
];

export const ENGLISH_REPLIES: Replies = { greeting: 'Dear Robin,', bodies: BODIES, brief: BRIEF };
