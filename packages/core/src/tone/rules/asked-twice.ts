import { letterParts } from '../letter/letter-parts.ts';
import { phrases } from '../phrase-rule.ts';
import { noFix } from '../fixes.ts';
import type { Rule } from '../rule.ts';
import { NEW_FACTS } from '../sources.ts';
import { flatten } from '../text/flat.ts';
import { pattern } from '../text/pattern.ts';

const SAID_AGAIN = pattern([
  'as (?:we|i|my colleagues?|our office) (?:(?:have|had) )?(?:already )?(?:said|wrote|written|mentioned|explained|indicated|told you|informed you|let you know|noted|advised)',
  'as (?:previously|already|earlier) (?:said|mentioned|explained|indicated|communicated|advised|stated|discussed|noted)',
  '(?:our|my|the|this|that) (?:decision|answer|position|verdict|response|view) ~(?:final|unchanged|not changed?|has not changed|will not change|stands|the same|remains)',
  "(?:we|i)(?:'ve| have) already (?:said|told|informed|answered|replied|let you know|given|explained|responded)",
  '(?:still|again) (?:unable|not able|cannot|have to (?:say|decline)|must (?:say|decline))',
  '(?:second|third|repeated|further) (?:appeal|request|enquiry|inquiry|letter|e-?mail) ~(?:declin|reject|not|unable|cannot)\\w*',
  "(?:do not|don't|please stop|cannot|can't|will not|won't|unable to) ~(?:contact(?:ing)? (?:us|me)|write to (?:us|me) again|further correspondence|correspond|reply to further|enter into)",
  'no further (?:correspondence|appeals?|discussion|consideration|requests?)',
]);

function answersSecondNo(): Rule {
  return {
    id: 'asked-twice/after-a-second-no',
    category: 'asked-twice',
    severity: 'warning',
    strictOnly: false,
    language: 'any',
    message: 'They have already said no more than once. Another request may be heard as not having listened.',
    why: 'A no that was given twice is the answer. A short thank-you leaves a better memory than a third try.',
    source: NEW_FACTS,
    find: (draft) => {
      const { answers, intent } = draft.input;
      if (answers === undefined || (intent !== undefined && intent !== 'ask-again')) return [];
      if (flatten(answers.slice(0, 20_000)).search(SAID_AGAIN) === -1) return [];
      const parts = letterParts(draft);
      if (intent === undefined && !parts.ask) return [];
      const asking =
        draft.sentences.findLast((sentence) => sentence.flat.endsWith('?')) ??
        draft.sentences.find((each) => each.start >= parts.body.start);
      return asking ? [{ start: asking.start, end: asking.end, fixes: [] }] : [];
    },
    bad: [
      {
        text: 'Dear Ms Ng,\n\nThank you for your reply and your time. Would you look once more?\n\nKind regards,\nAna',
        intent: 'ask-again',
        answers: 'Dear Ana, as we wrote in March, we cannot offer you a place. Our decision is final.',
      },
    ],
    good: [
      {
        text: 'Dear Ms Ng,\n\nThank you for your reply and your time. Would you look at a shorter version?\n\nKind regards,\nAna',
        intent: 'ask-again',
        answers: 'Dear Ana, we are sorry that we cannot offer you a place this year.',
      },
      {
        text: 'Dear Ms Ng,\n\nThank you for your reply and your time. I wish you all the best.\n\nKind regards,\nAna',
        intent: 'thank',
        answers: 'Dear Ana, our decision is final.',
      },
    ],
  };
}

export const ASKED_TWICE: readonly Rule[] = [
  answersSecondNo(),
  phrases({
    id: 'asked-twice/says-so',
    severity: 'warning',
    match: [
      "(?:you(?:'ve| have| had)?|your <group>(?: has| have)?) ~(?:said|say|told me|given me|sent me|written) (?:me )?(?:a )?no(?:w)? (?:already )?(?:twice|two times|three times|again and again|repeatedly|more than once|a <nth> time)",
      "you(?:'ve| have)? (?:already )?(?:turned me down|rejected (?:me|it|this|us)|refused(?: me)?|declined(?: me| it)?|said no) (?:already )?(?:twice|two times|three times|<n> times|repeatedly|more than once)",
      "(?:this is|it is|it's) (?:now )?(?:my|the) (?:third|fourth|fifth|sixth|seventh|tenth) (?:time ~(?:asking|writing|i(?:'ve| have)? (?:ask|writ|contact|request)\\w*)|request|attempt|appeal|e-?mail|letter|message|try)",
      '(?:ask|asking|asked|write|writing|appeal|appealing|request|requesting|try|trying) (?:you |to you )?(?:for )?(?:a |the )(?:third|fourth|fifth|sixth|seventh) time',
      "despite (?:your|the|both|all)(?: of your)? (?:two|three|both|several|earlier|previous|repeated) (?:noes|nos|no's|rejections|refusals|answers|replies|letters)",
      '(?:i )?(?:know|realise|realize|see) ~(?:twice|two noes|two rejections|both (?:times|letters)|more than once)~(?:but|yet|still|and yet|even so)~(?:ask|try|hope|reconsider|look|change)\\w*',
      "i(?:'ll| will| shall| am going to|'m going to) keep (?:on )?(?:asking|writing|trying|applying|e-?mailing|calling) (?:you )?(?:until|till)",
      "(?:you|they|your <group>)(?:'ve| have)? (?:said|wrote|told me|answered)~no~(?:both|each|every) times?~(?:again|still|once more|yet)",
      "(?:two|three|several|repeated) (?:noes|nos|no's|rejections|refusals)~(?:but|yet|still|once more|again)",
      "i(?:'ve| have)? (?:already )?asked (?:you )?(?:already )?(?:twice|two times|three times|<n> times)(?: already| before| now)?~(?:and|but|yet)~(?:ask|again|still|once more)",
      "(?:i )?(?:won't|will not|refuse to|cannot|can't) (?:take|accept) (?:a )?no for an answer",
    ],
    message: 'It says that they have refused more than once. A further request may be heard as not having listened.',
    why: 'A no that was given twice is the answer, unless something has changed since.',
    source: NEW_FACTS,
    fix: noFix,
    bad: [
      'You have said no twice now, and I am trying again.',
      'This is my third request for a meeting.',
      'I will keep writing until somebody says yes.',
      'I know you turned it down twice, but I hope you will look again.',
    ],
    good: [
      'You have answered me twice, and both times with care.',
      'I asked twice for the door code, and your porter was kind both times.',
      'This is my third story for your magazine, and I learned from each of your notes.',
      'I had to read it three times, so good was it.',
      'I know you said no, so I shall not ask again.',
    ],
  }),
];
