import type { Phrases } from './phrase-book.ts';

const HIRING = ['job', 'promotion'] as const;
const READ = ['literary', 'journal', 'conference'] as const;

/** What stands around it: thanks, acceptance, openness, good wishes. */
export const ENGLISH_ANSWERS: Pick<
  Phrases,
  'thanks' | 'acceptance' | 'openness' | 'more' | 'considering' | 'wish' | 'signOff'
> = {
  thanks: [
    {
      when: { occasions: ['no'] },
      say: [
        'Thank you for letting me know.',
        'Thank you for writing back with a clear answer.',
        'Thank you for your answer, and for giving it plainly.',
        'Thank you for telling me how you decided.',
        'Thank you for your message; I would always rather know than wonder.',
        'Thank you for coming back to me.',
        'Thank you for taking the time to reply.',
      ],
    },
    {
      when: { occasions: ['no'], fields: [...HIRING] },
      say: [
        'Thank you for letting me know about the {role} position.',
        'Thank you for your answer about the {role} position.',
      ],
    },
    {
      when: { occasions: ['no'], forms: ['personal'] },
      say: [
        'Thank you for taking the time to write to me yourself.',
        'Thank you for a personal answer; I know that it takes longer.',
      ],
    },
    {
      when: { occasions: ['no'], reasons: ['location'] },
      say: ['Thank you for your answer, and for saying plainly that the place was the difficulty.'],
    },
    {
      when: { occasions: ['no'], reasons: ['budget'] },
      say: ['Thank you for your answer, and for being open about the budget.'],
    },
    {
      when: { occasions: ['no'], reasons: ['timing'] },
      say: ['Thank you for your answer, and for explaining that the timing was the difficulty.'],
    },
    {
      when: { occasions: ['no'], reasons: ['capacity'] },
      say: ['Thank you for your answer, and for explaining that there was no room this time.'],
    },
    {
      when: { occasions: ['no'], reasons: ['position-cancelled'] },
      say: ['Thank you for explaining that this is not going ahead.'],
    },
    {
      when: { occasions: ['no'], reasons: ['experience', 'qualification', 'quality'], forms: ['personal'] },
      say: [
        'Thank you for your answer, and for telling me the reason.',
        'Thank you for saying what stood in the way; that is useful to know.',
      ],
    },
    {
      when: {
        occasions: ['no'],
        stages: ['interviewed', 'final'],
        fields: ['job', 'promotion', 'investor', 'admission', 'residency', 'freelance'],
      },
      say: [
        'Thank you for our conversation, and for letting me know how you decided.',
        'Thank you for letting me know, and for the time you spent talking with me.',
      ],
    },
    {
      when: { occasions: ['no'], fields: ['literary'] },
      say: ['Thank you for reading {matter}, and for writing back.', 'Thank you for your note about {matter}.'],
    },
    {
      when: { occasions: ['no'], fields: ['journal', 'conference'] },
      say: ['Thank you for your decision on {matter}, and for the work that went into it.'],
    },
    { when: { occasions: ['no'], fields: ['audition'] }, say: ['Thank you for letting me know about the casting.'] },
    {
      when: { occasions: ['no'], fields: ['grant', 'tender'] },
      say: ['Thank you for informing me of the result.', 'Thank you for your letter about {matter}.'],
    },
    {
      when: { occasions: ['no'], fields: ['investor'] },
      say: ['Thank you for looking at {matter}, and for a straight answer.'],
    },
    {
      when: { occasions: ['no'], fields: ['rental'] },
      say: ['Thank you for letting me know about the place.', 'Thank you for your answer about the place.'],
    },
    { when: { occasions: ['no'], fields: ['speaking'] }, say: ['Thank you for coming back to me about {matter}.'] },
    {
      when: { occasions: ['second-no'] },
      say: [
        'Thank you for looking at it once more, and for telling me.',
        'Thank you for coming back to me a second time.',
        'Thank you for your patience, and for answering again.',
      ],
    },
    {
      when: { occasions: ['on-hold'] },
      say: [
        'Thank you for keeping me informed.',
        'Thank you for telling me how things stand at the moment.',
        'Thank you for the update.',
      ],
    },
    {
      when: { occasions: ['good-news'] },
      say: [
        'Thank you very much for your message; I was glad to read it.',
        'Thank you for writing, and for the good news in it.',
        'Thank you for this; it made my day.',
      ],
    },
    { when: { occasions: ['request'] }, say: ['Thank you for your message.', 'Thank you for getting in touch.'] },
  ],
  acceptance: [
    {
      when: { occasions: ['no'] },
      say: [
        'I understand the decision, and I respect it.',
        'I understand, and it helps me to know where I stand.',
        'That is a clear answer, and I take it in good part.',
        'I understand, and knowing makes it easier to plan what comes next.',
        'I accept the decision, of course.',
        'I see how you came to it, and I accept it.',
        'It is good to have an answer, and I respect this one.',
      ],
    },
    {
      when: { occasions: ['second-no'] },
      say: [
        'That settles it for me, and I will not come back to it.',
        'I take that as the final word, and I will leave it there.',
        'With that I know where I stand, and I will let it rest.',
      ],
    },
    {
      when: { occasions: ['on-hold'] },
      say: [
        'I am still interested, and there is no hurry on my side.',
        'My interest has not changed, and I am happy to wait.',
        'I remain interested and can wait until things are clearer.',
      ],
    },
    {
      when: { occasions: ['good-news'] },
      say: [
        'I am happy to take the next step with you.',
        'I would be glad to go on from here.',
        'I am looking forward to it.',
      ],
    },
    { when: { occasions: ['request'] }, say: ['I have read it with attention.', 'It is good to know.'] },
  ],
  openness: [
    {
      say: [
        'I am glad of any feedback, now or later.',
        'Feedback is always welcome, whenever it suits you.',
        'I am open to feedback and would learn from it.',
        'Whatever feedback you have, I am happy to learn from it.',
        'Should there ever be feedback to share, it would be welcome.',
        'I am always happy to learn from feedback, short or long.',
      ],
    },
    {
      when: { reasons: ['experience', 'qualification', 'quality', 'incomplete'], forms: ['personal', 'tiered'] },
      say: [
        'The reason you give is useful feedback, and I will think about it.',
        'I take the point you make as feedback to learn from.',
      ],
    },
    {
      when: { fields: [...READ] },
      say: ['Any feedback stays welcome, and I will read the pages again with your answer in mind.'],
    },
  ],
  more: [
    {
      say: [
        'A clear answer lets me turn to what comes next with a free mind.',
        'It is always better to know, and it helps me to plan the weeks ahead.',
        'It is good to have heard from you either way.',
        'Hearing back at all is something that I value.',
      ],
    },
  ],
  considering: [
    {
      say: [
        'Thank you again for considering {matter}.',
        'I appreciate the thought that went into considering {matter}.',
        'I am grateful that you considered {matter}.',
        'Thank you as well for the attention you gave to {matter}.',
        'I appreciate that you took the time to consider {matter}.',
        'I am thankful for the time you gave to {matter}.',
        'Thank you, too, for having considered {matter} in the first place.',
      ],
    },
    {
      when: { fields: ['audition'] },
      say: ['Thank you for seeing me and for considering me.', 'I appreciate that you took the time to consider me.'],
    },
    {
      when: { fields: [...HIRING, 'freelance', 'residency', 'admission'] },
      say: ['Thank you once more for considering me.', 'I was glad to be considered, and I thank you for it.'],
    },
    {
      when: { fields: [...READ] },
      say: ['Thank you for the time you gave to my pages.', 'I am grateful for the reading that {matter} was given.'],
    },
    {
      when: { stages: ['interviewed', 'final'], fields: ['job', 'promotion', 'investor', 'admission'] },
      say: ['I appreciate the time you gave me and the care you took in considering me.'],
    },
  ],
  wish: [
    {
      say: [
        'I wish you all the best.',
        'I wish you well with everything ahead.',
        'My good wishes to you and your colleagues.',
      ],
    },
    {
      when: { fields: ['job'], reasons: ['position-filled', 'competition'] },
      say: [
        'I wish you and your new colleague a good start together.',
        'I hope that the person you chose settles in well.',
      ],
    },
    {
      when: { fields: ['freelance'] },
      say: ['I hope that the project turns out as you want it.', 'I wish you well with the project.'],
    },
    { when: { fields: ['literary'] }, say: ['I wish you many good pages to read.'] },
    { when: { fields: ['journal', 'conference'] }, say: ['My thanks also go to the people who read it.'] },
    {
      when: { fields: ['audition'] },
      say: ['I wish the production well.', 'I hope that rehearsals go well for everybody.'],
    },
    { when: { fields: ['speaking'] }, say: ['I wish you a good event.'] },
    { when: { fields: ['grant', 'residency'] }, say: ['I wish the programme and those you chose a good year.'] },
    { when: { fields: ['rental'] }, say: ['I hope that the new tenants feel at home there.'] },
    { when: { fields: ['tender'] }, say: ['I wish you a good start with the contract.'] },
    { when: { fields: ['promotion'] }, say: ['I am looking forward to our work together.'] },
  ],
  signOff: [
    { say: ['Kind regards,', 'Best regards,', 'Best wishes,', 'With kind regards,', 'With best wishes,'] },
    { when: { register: 'first-name' }, say: ['All the best,', 'Warm regards,'] },
  ],
};
