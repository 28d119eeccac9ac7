import { PERSONAL_KINDS } from '../particulars/personal/personal-line.ts';
import type { PersonalKind } from '../particulars/personal/personal-line.ts';
import type { PhraseGroup } from './phrase-book.ts';

/** By kind, plain sentences. `{line}`: what theirs names; where it names something, a sentence with it goes before one without. */
const ANSWERS: Readonly<Record<PersonalKind, readonly string[]>> = {
  family: [
    'Family comes first, of course.',
    'I quite understand that family comes first.',
    'Of course family comes first.',
  ],
  friend: [
    'I can well understand choosing a friend.',
    'I quite understand that a friend comes first.',
    'Of course a friend comes first.',
  ],
  'known-people': [
    'I can understand choosing people you know already.',
    'It makes good sense to stay with people you know.',
    'I can well understand going with people you know.',
  ],
  bound: [
    'I understand that you are tied for the time being.',
    'I do see that you are tied for now.',
    'I understand that your hands are tied for now.',
  ],
  'have-one': [
    'I understand that you have something of the kind already.',
    'I can see that it came too close to something you have.',
    'I do see that there is something of the kind there already.',
  ],
  'called-off': [
    'I understand that plans change.',
    'Plans change, and I quite understand.',
    'I know that plans can change.',
  ],
  rules: [
    'I understand that there is no way round the {line}.',
    'I can see that there is no way round the {line}.',
    'I do see that there is no way round the {line}.',
    'I understand that there is no way round that.',
  ],
  money: [
    'I understand that the money only goes so far.',
    'I can see that there is only so much to spend.',
    'I do understand that the money will not stretch.',
  ],
  'told-first': [
    'It meant a lot that you told me yourself.',
    'I am glad that I heard it from you.',
    'It was good of you to tell me yourself.',
  ],
  'own-story': [
    'It is a comfort to hear that you have been there, too.',
    'It helps to hear that you know how it feels.',
    'It means a lot that you know how it feels.',
  ],
  'on-your-side': [
    'It means a lot to know that {line} were on my side.',
    'I am touched that {line} were on my side.',
    'That {line} were on my side means a lot.',
    'It means a lot to know that somebody was on my side.',
    'I am touched that somebody was on my side.',
    'That somebody was on my side means a lot.',
  ],
  tried: [
    'It was good of you to try.',
    'It means a lot to me that you tried.',
    'I am touched that you went to such trouble.',
  ],
  'loss-of-theirs': [
    'I was sorry to hear about {line}, and I wish you both well.',
    'I am so sorry to hear about {line}.',
    'I was very sorry to read about {line}.',
  ],
  mishap: [
    'I am so sorry to hear about the {line}.',
    'I was very sorry to read about the {line}, and I hope that you are all well.',
    'I am sorry about the {line}, and hope that it can all be put right.',
  ],
  'closing-down': [
    'I was very sorry to hear that the {line} is closing.',
    'I am sorry to hear that the {line} is closing; it must be hard.',
    'I was sorry to read that it is coming to an end.',
    'I am sorry to hear that it is coming to an end; it must be hard.',
  ],
  'felt-bad': [
    'Please do not feel bad about it.',
    'There is no need to feel bad about it on my account.',
    'Please do not think twice about it.',
  ],
  trip: [
    'Please do not worry about the {line}; I was glad to make it.',
    'The {line} was no trouble, and I was glad to make it.',
    'Please do not think twice about the {line}.',
  ],
  wasted: [
    'Please do not think of it as a wasted {line}.',
    'The {line} was not wasted.',
    'Please do not worry about my {line}.',
  ],
  trouble: [
    'Please do not worry about that on my account.',
    'There is no need to be sorry on my account.',
    'Your apology was thoughtful, and not needed.',
  ],
  'of-use': [
    'I am glad that I could be of some use.',
    'I was glad to hear that I could be of some use.',
    'I am very glad if I was of use.',
  ],
  amused: [
    'I am glad to have raised a {line}.',
    'It is good to know that I raised a {line}.',
    'I was delighted to hear that I had raised a {line}.',
  ],
  brought: ['It was a pleasure to bring {line}.', 'I was happy to bring {line}.', 'Bringing {line} was a pleasure.'],
  wait: [
    'Please do not worry about the wait.',
    'There was no need to apologise for the wait.',
    'Your apology for the wait was thoughtful, and not needed.',
  ],
  'short-letter': [
    'A few lines are plenty.',
    'Please do not worry about the short letter.',
    'A short answer is an answer, and I was glad of it.',
  ],
  'to-all': [
    'I know that nobody can write to everybody one by one.',
    'I understand that you cannot write to everybody one by one.',
    'With so many to write to, I quite understand.',
  ],
  'not-easy': [
    'I can tell that it was not easy to write.',
    'I could tell that you would rather have had other news for me.',
    'I know that it cannot have been easy to tell me.',
  ],
  'work-seen': [
    'It is good to know that the work was seen.',
    'It was kind of you to see what went into it.',
    'That you saw what went into it means a lot.',
  ],
  'hard-choice': [
    'I can imagine how hard it was to choose.',
    'I can well believe that it was hard to decide.',
    'It says a lot that you found it so hard to decide.',
  ],
  met: [
    'It was good to {line}, too.',
    'I was very glad to {line}, too.',
    'I enjoyed it very much, too.',
    'It was a pleasure on my side, too.',
  ],
  'no-trouble': [
    'It was no trouble at all.',
    'It really was no trouble.',
    'It was no trouble, and I was happy to do it.',
  ],
  'keep-at-it': [
    'I will certainly keep {line}.',
    'I mean to keep {line}.',
    'I will keep {line}, all the more for your saying so.',
  ],
  'not-put-off': [
    'I will not lose heart.',
    'I will not let it put me off.',
    'Your encouragement means a lot, and I will not give up.',
  ],
  retiring: [
    'I wish you a very happy retirement when it comes.',
    'I hope that retirement brings you much joy.',
    'A very happy retirement to you when the time comes.',
  ],
  leaving: [
    'I wish you all the best for whatever comes next.',
    'I hope that what comes next brings you much joy.',
    'I wish you well with what comes next for you.',
  ],
  winner: [
    'Please give {line} my congratulations.',
    'Please pass my congratulations on to {line}.',
    'My congratulations to {line}.',
  ],
  mentioned: [
    'It was very kind of you to mention me to {line}.',
    'It was very kind of you to speak to {line} about me.',
    'I am touched that you spoke of me to {line}.',
    'It was very kind of you to mention me.',
    'It was good of you to pass my name on.',
    'I am touched that you spoke of me.',
  ],
  'talked-of': [
    'It is very kind of you to recommend me to others.',
    'It is good of you to speak of me to others.',
    'A kind word to others means a great deal.',
  ],
  regards: [
    'Please give {line} my best wishes in return.',
    'Please pass my good wishes on to {line}.',
    'Please give {line} my kind regards.',
  ],
  'come-by': [
    'I would love to come by if I am ever near.',
    'If I am ever near, I will gladly come by.',
    'I will remember that if I am ever near.',
  ],
  hope: [
    'I share your hope, and it was good of you to say so.',
    'Your good hopes for it are kind.',
    'It was kind of you to send your good hopes along.',
  ],
  'another-may': [
    'I will go on looking for the right home for it.',
    'I mean to go on looking for the right home for it.',
    'I mean to send it out again.',
  ],
  sure: [
    'Your confidence means a lot to me.',
    'It is encouraging that you are so sure.',
    'I will hold on to your confidence.',
  ],
  refund: [
    'It is good to know that {line} will be seen to.',
    'I am glad to know that {line} will be taken care of.',
    'It was good of you to tell me about {line} as well.',
  ],
  enclosed: [
    'I will look through the {line} with interest.',
    'It was kind of you to add the {line}.',
    'The {line} will be useful.',
  ],
  'enclosed-gift': [
    'The {line} was a kind thought.',
    'It was kind of you to add the {line}.',
    'The {line} is a lovely touch.',
  ],
};

/** The answer to what they say beside the decision. */
export const ENGLISH_PERSONAL: readonly PhraseGroup[] = PERSONAL_KINDS.flatMap((kind) =>
  [true, false].map((names) => ({
    when: { personal: [kind] },
    say: ANSWERS[kind].filter((sentence) => sentence.includes('{line}') === names),
  })),
);
