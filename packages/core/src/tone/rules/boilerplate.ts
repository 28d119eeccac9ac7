import { either, leaveOut, say, sayInstead } from '../fixes.ts';
import { phrases } from '../phrase-rule.ts';
import type { Rule } from '../rule.ts';
import { OVERDONE, TIP_APPRECIATIVE } from '../sources.ts';

const WHY = 'The reader has seen the phrase a thousand times; a plain sentence of your own is read.';

export const BOILERPLATE: readonly Rule[] = [
  phrases({
    id: 'boilerplate/finds-you-well',
    severity: 'warning',
    match: [
      '(?:i |we )?(?:do )?(?:hope|trust|hoping|trusting|pray) (?:that )?(?:this|my|the) (?:\\w+ )?(?:finds?|reaches) you(?: and (?:yours|your \\w+))?(?: (?:\\w+ ){0,2}(?:well|in good \\w+(?: and (?:\\w+ )?\\w+)?|healthy|thriving|safe|happy))?',
    ],
    message: 'The reader may skip it: it opens half of all letters.',
    why: WHY,
    fix: either(say('I hope you are well'), leaveOut),
    bad: [
      'I hope this email finds you well.',
      'I trust this message finds you in good health.',
      'Hope this finds you well!',
    ],
    good: ['I hope you are well.', 'I hope this finds its way to the right desk.', 'I hope you had a good holiday.'],
  }),
  phrases({
    id: 'boilerplate/circling-back',
    severity: 'warning',
    match: [
      '(?:writing|wanted|like) to follow up',
      '(?:follow|following) up on (?:the below|this thread|my|our|the)',
      '(?:just |quickly |only )?(?:circl(?:e|ing) back|touch(?:ing)? base|loop(?:ing)? back|check(?:ing)? in (?:to see|on (?:this|my|the)|again|about|with you|regarding)|ping(?:ing)? you|bump(?:ing)? this|following up (?:again )?on my (?:previous|last|earlier|application|e-?mail|message)|follow up on my (?:previous|last|earlier))',
      'just checking in',
      '(?:(?:i am|just|wanted to|writing to|be) reach(?:ing)? out) (?:to (?:you|express|inquire|enquire|follow|circle|see|touch|ask)|regarding|today|because|with|again|in)',
      '(?:move the needle|low-hanging fruit|synerg(?:y|ies)|value proposition|hit the ground running|think outside the box|win-win|deep dive|take it to the next level|game[- ]changer|leverage my|results-driven|proven track record|passionate about leveraging|go-getter|team player)',
    ],
    unless: ['my (?:novel|play|story|poem)', 'nasty|parody'],
    message: 'The reader may hear an office phrase where a person could stand.',
    why: WHY,
    source: OVERDONE,
    fix: leaveOut,
    bad: [
      'I am circling back on this.',
      'Just checking in to see if there is any news.',
      'I am reaching out regarding my application.',
    ],
    good: [
      'I am writing to ask for a word of feedback.',
      'I am just back from a walk.',
      'The road circles the lake twice.',
    ],
  }),
  phrases({
    id: 'boilerplate/writing-to-express',
    severity: 'warning',
    match: [
      '(?:excited|thrilled|enthusiastic|passionate) (?:about|by|at) the (?:possibility|opportunity|prospect|chance) (?:of|to) (?:\\w+ )?(?:contribut|join|bring|leverag|collaborat)\\w+',
      'contribut(?:e|ing) my (?:\\w+ )?(?:skills|expertise|talents|experience) to (?:your|the)',
      'your (?:dynamic|innovative|forward-thinking|fast-growing|vibrant)',
      "i(?:'m| am) (?:writing|reaching out) (?:today |to you )?(?:to express|to convey|in order to|with regards? to|to formally|to extend)",
      "i (?:would|'d|wish to|want to|wanted to|should) (?:like to )?(?:take (?:this|a) (?:opportunity|moment)|express my|extend my|convey my)",
      '(?:sincere|heartfelt|deepest|profound|utmost|immense) (?:gratitude|appreciation|thanks|enthusiasm|interest|admiration)',
      '(?:invaluable|unparalleled|incredible|esteemed) (?:opportunity|experience|insights?)',
      '(?:thank(?:s| you) in advance|thanking you in (?:advance|anticipation))',
      'thank you for your time and consideration in',
      "(?:at your earliest convenience|as per your|enclosed please find|i remain at your disposal|in today's (?:fast-paced|competitive|ever-changing)|ever-evolving|i am thrilled to|testament to|aligns? (?:perfectly|seamlessly|closely) with|resonates? (?:deeply|strongly)|delve|navigat(?:e|ing) the (?:complexities|landscape)|tapestry|foster(?:ing)? a culture|fast-paced environment|dynamic (?:team|environment))",
    ],
    unless: ['i do not hesitate', 'quilt|weav|loom|museum'],
    message: 'The reader may think that nobody wrote it.',
    why: WHY,
    source: TIP_APPRECIATIVE,
    fix: either(leaveOut, sayInstead('Thank you for considering it.')),
    bad: [
      'I am writing to express my sincere gratitude.',
      'Thank you in advance for your time and consideration.',
      'I would like to take this opportunity to thank you.',
    ],
    good: [
      'I am writing to thank you for your answer.',
      'Thank you for considering my application.',
      'Please let me know if I can send anything else.',
    ],
  }),
  phrases({
    id: 'boilerplate/do-not-hesitate',
    severity: 'note',
    match: [
      "(?:do not|don't|never) hesitate to",
      '(?:feel free to) (?:contact|reach out|get in touch|call)(?: (?:to )?me)?',
      '(?:any )?(?:further|additional) (?:\\w+ )?(?:information|questions|details) (?:that )?you (?:may|might) (?:require|need|have)',
    ],
    unless: ["i (?:do|did|would) (?:not|n't) hesitate", "i didn't hesitate"],
    message: 'It is correct and a little worn; a shorter line says the same.',
    why: WHY,
    fix: either(leaveOut, sayInstead('Please let me know if I can send anything else.')),
    bad: [
      'Please do not hesitate to contact me.',
      'Feel free to reach out to me.',
      'I will send any further information that you may require.',
    ],
    good: [
      'Please let me know if I can send anything else.',
      'I did not hesitate to apply again.',
      'You can call me in the evening.',
    ],
  }),
];
