import { either, leaveOut, sayInstead } from '../fixes.ts';
import type { Rule } from '../rule.ts';
import { heard } from './heard-rule.ts';

const HOPED = either(leaveOut, sayInstead('I had hoped for this one, and I am glad that I tried.'));
const PLAIN_THANKS = either(sayInstead('Thank you for letting me know.'), leaveOut);
const RESPECT = either(leaveOut, sayInstead('I respect your decision.'));
const LOVE_TO = either(sayInstead('I would love to be considered again if anything changes.'), leaveOut);
const FREE = either(sayInstead('There is no hurry at all.'), leaveOut);

/** What sentences may be heard as, beyond what the phrase rules know: one rule a category. */
export const HEARD_RULES: readonly Rule[] = [
  heard({
    category: 'entitlement',
    message: 'The reader may hear that you were owed this.',
    why: 'What one was sure of, or had earned, is not something that the reader promised. A wish is easier to answer than a claim.',
    fix: HOPED,
    bad: ['After nine years with you, I would have thought a telephone call was customary.'],
    good: ['After nine years with you, I know how carefully these calls are made.'],
  }),
  heard({
    category: 'snark',
    message: 'The reader may feel mocked, although each word is polite.',
    why: 'Praise for a slight, or thanks for a mistake, is read as irony; in an e-mail only the edge of it arrives.',
    fix: PLAIN_THANKS,
    bad: ['How reassuring that a committee can agree so fast.'],
    good: ['How kind of the committee to answer so fast.'],
  }),
  heard({
    category: 'rude',
    message: 'The reader may hear contempt for them, their house or their work.',
    why: 'Nobody who was spoken of slightingly wants to read on, let alone reconsider.',
    bad: ['I suppose one cannot expect taste from a shop that sells carpets.'],
    good: ['I had not realised how many letters you must write until I saw the list.'],
  }),
  heard({
    category: 'accusation',
    message: 'The reader may hear that they decided unfairly or without care.',
    why: 'A suspicion cannot be answered, only resented. If there is a mistake of fact, one plain sentence that names it is enough.',
    fix: RESPECT,
    bad: ['I had the impression that the decision was made before I came in.'],
    good: ['I had the impression that everybody in the room was made welcome.'],
  }),
  heard({
    category: 'pressure',
    message: 'The reader may feel pushed.',
    why: 'People who feel free to refuse say yes more often, and think better of you when they do not.',
    fix: FREE,
    bad: ['I shall keep the week free until I hear that you have thought better of it.'],
    good: ['I shall be away that week, and there is no hurry at all.'],
  }),
  heard({
    category: 'threat',
    message: 'The reader may hear a threat of what happens otherwise.',
    why: 'A hint of consequences ends every chance of a second look, and may have to be passed on.',
    bad: ['Your funders would be interested to learn how these decisions are made.'],
    good: ['Your readers are lucky to have somebody who takes such care.'],
  }),
  heard({
    category: 'guilt',
    message: 'The reader may feel that they are to blame for what this means to you.',
    why: 'Somebody who is made to feel guilty looks for distance. Disappointment can be said in one plain line.',
    fix: HOPED,
    bad: ['We had already told the children about the move.'],
    good: ['We told the children that it was good to have tried.'],
  }),
  heard({
    category: 'begging',
    message: 'The reader may hear somebody who would take anything.',
    why: 'An offer without limits is hard to accept. One clear wish, said once, is stronger.',
    fix: LOVE_TO,
    bad: ['I would sweep the stage if it meant being in the building.'],
    good: ['I would be glad to hear of it if another part comes up.'],
  }),
  heard({
    category: 'over-apology',
    message: 'The reader may hear more apology than there is anything to be sorry for.',
    why: 'One apology is courteous; more of it asks the reader to comfort you.',
    bad: ['I am ashamed to have wasted a minute of your time with something so poor.'],
    good: ['I am grateful for every minute of your time.'],
  }),
  heard({
    category: 'passive-aggressive',
    message: 'The reader may hear a reproach behind the polite words.',
    why: 'What is hinted at is heard, and cannot be answered. Say it plainly, or let it go.',
    fix: either(leaveOut, sayInstead('I was disappointed, of course, and I understand.')),
    bad: ['I am sure there were reasons why nobody thought to tell me.'],
    good: ['I am sure there were many who would have liked to be told as kindly.'],
  }),
  heard({
    category: 'arguing',
    message: 'The reader may hear that you dispute the decision.',
    why: 'Disagreement very rarely changes a decision; a new fact or a corrected error sometimes does.',
    fix: RESPECT,
    bad: ['I cannot see how two marks can outweigh five years of research.'],
    good: ['I can see how two marks decided it, and I will work on that part.'],
  }),
  heard({
    category: 'bragging',
    message: 'The reader may hear that you think yourself above the others, or the decision.',
    why: 'A fact about your work convinces; a ranking of it is left to the reader.',
    bad: ['It is not often that somebody of my experience applies for a post like this.'],
    good: ['It is my first application for a post like this.'],
  }),
  heard({
    category: 'over-head',
    message: 'The reader may hear that you are going past them to somebody else.',
    why: 'Whoever is gone round remembers it. The one who answered is the one to ask.',
    bad: ['Your chairman, whom I met last night, was surprised to hear of it.'],
    good: ['Your colleague, whom I met last night, was kind about my talk.'],
  }),
  heard({
    category: 'multiple-asks',
    message: 'The reader may hear several requests at once.',
    why: 'After a no, one small request is granted far more often than a list. Which one matters most?',
    bad: ['A copy of the scores would help, and a call, and the name of whoever marks the next one.'],
    good: ['A line on the scores would help, if you have a moment.'],
  }),
  heard({
    category: 'flattery',
    message: 'The praise may be heard as laid on.',
    why: 'Praise for one particular thing is believed; praise for the person, from somebody who wants something, is weighed.',
    bad: ['Nobody in the field has a mind like yours, and I have modelled my own work on it.'],
    good: ['Your talk on moss last spring gave me the idea for the second chapter.'],
  }),
  heard({
    category: 'boilerplate',
    message: 'This may be heard as taken from a template.',
    why: 'A sentence that could stand in any letter says nothing in this one. One particular thing is remembered.',
    bad: ['Every setback is a stepping stone on the path to success.'],
    good: ['The walk back to the station gave me time to think about your question.'],
  }),
  heard({
    category: 'hardship',
    message: 'The reader may feel that your need is laid at their door.',
    why: 'They cannot weigh it, and may not; it makes the answer harder, not likelier.',
    fix: HOPED,
    bad: ['The rent is two months behind, and this was going to cover it.'],
    good: ['The rent here is lower than I had thought, which is one good thing.'],
  }),
  heard({
    category: 'asked-twice',
    message: 'The reader may hear that you are asking what they have already answered.',
    why: 'A no that was given is the answer, unless something has changed since. If it has, begin with that.',
    bad: ['As I wrote in my last two letters, I would still like you to look at it again.'],
    good: ['As you said in your last letter, the list is full, so I shall try elsewhere.'],
  }),
];
