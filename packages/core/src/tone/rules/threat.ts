import { either, leaveOut, sayInstead } from '../fixes.ts';
import { phrases } from '../phrase-rule.ts';
import type { Rule } from '../rule.ts';
import { DAMAGE } from '../sources.ts';

const WHY = 'A threat moves the letter from the person who could help to the person who handles complaints.';

export const THREAT: readonly Rule[] = [
  phrases({
    id: 'threat/legal',
    severity: 'error',
    match: [
      '(?:hear|hearing) from (?:my|our) (?:lawyers?|solicitors?|attorneys?|counsel|barrister|union|legal \\w+)',
      "my (?:lawyers?|solicitors?|attorneys?|counsel|barrister|legal team|union) (?:will|shall|is|has|have|are|'ll|would|says?|thinks?|tells?|advises?)(?! checked)",
      '(?:legal|court|formal) (?:action|proceedings|steps|redress|remedies|claim)',
      '(?:sue|suing) (?:you|your)',
      '(?:take|taking|see) (?:you|your \\w+|this|it|them|the matter) (?:to|in) (?:court|an? (?:employment )?tribunal|the (?:tribunal|ombudsman|press|papers|media|union|police|courts?))',
      '(?:consult|consulting|speak\\w* to|contact\\w*|instruct\\w*|engage|hire) (?:a|my|an) (?:lawyer|solicitor|attorney|barrister|legal)',
      '(?:employment|labour|industrial) tribunal',
      '(?:file|lodge|filing|lodging|make|submit) (?:a|an) (?:formal |official )?(?:complaint|claim|grievance|lawsuit)',
      '(?:report|reporting) (?:you|your \\w+|this|it) to (?:the (?:\\w+ )?(?:ombudsman|police|authorit\\w+|regulator|press|board|commission|union|media)|your)',
      '(?:ombudsman|regulator|equality commission|data protection authority|consumer protection) (?:will|would|might|may|should|make of|hears?|thinks?)',
      '(?:what|how) (?:the|an?) (?:ombudsman|regulator|press|union|court|tribunal|journalist|newspaper) (?:would|will|might|makes?|thinks?)',
    ],
    unless: [
      'has checked',
      'my (?:play|novel|book|story|script|thesis|film)',
      'nothing you',
      'characters?',
      'experience|worked|degree|studied|lecture',
      'not (?:going to |want to |be )?(?:tak|mak|fil|lodg|su)',
    ],
    message: 'The reader will hear a legal threat and pass the letter to somebody who answers those.',
    why: `${WHY} If you do have a claim, it belongs in a letter of its own.`,
    source: DAMAGE,
    fix: leaveOut,
    bad: [
      'You will be hearing from my lawyer.',
      'I am considering legal action.',
      'I wonder what the ombudsman would make of it.',
    ],
    good: [
      'My lawyer has checked the licence.',
      'My play is about a lawyer who takes the council to court.',
      'I worked for a law firm before I turned to pottery.',
    ],
  }),
  phrases({
    id: 'threat/public',
    severity: 'error',
    match: [
      "(?:<ill>|i'm going to|i am going to|i might|i may|i have|i've|i shall have to|prepared to|happy to|tempted to|i can|i could) (?:be )?(?:\\w+ ){0,2}(?:writ\\w+|post\\w*|leav\\w+|publish\\w*|shar\\w+|tell\\w*|review\\w*|mention\\w*|go\\w*|putting|put|warn\\w*|expose|make) ~(?:glassdoor|trustpilot|linkedin|twitter|google review|facebook|instagram|reddit|indeed|online|social media|the internet|review site|public|the press|the papers?|journalists?|how you treat|what you (?:did|do)|not to (?:apply|submit|work|send|bother)|stay away|avoid you|a review)",
      '(?:go|going) public',
      '(?:everyone|everybody|all|anyone|people) ~(?:not to (?:apply|submit|work|bother|send|come|buy|join|trust|use)|to avoid|(?:should|will|can|shall) (?:know|hear|see) (?:how|what|that) you)',
      '(?:bad|honest|one-star|scathing|negative) (?:\\w+ )?review (?:of (?:you|your|this|the (?:company|process|school|firm))|on|online)',
      '(?:name and shame|expose you|drag you)',
    ],
    unless: [
      'wonderful|kind|well|love|thanks|thankful|grateful|with pleasure',
      'my (?:novel|book|play|story|essay) (?:is|was)',
      'i (?:read|found|saw) ~ on (?:glassdoor|linkedin)',
    ],
    message: 'The reader will hear that kindness to you is under threat of a bad review.',
    why: WHY,
    source: DAMAGE,
    fix: leaveOut,
    bad: [
      'I will be writing about this on Glassdoor.',
      'I will tell everyone I know not to apply.',
      'I may go public with this.',
    ],
    good: [
      'I read about your studio on Glassdoor.',
      'I will tell everyone I know about your workshop, which was wonderful.',
      'I will write about the residency in my newsletter, with thanks.',
    ],
  }),
  phrases({
    id: 'threat/consequences',
    severity: 'error',
    match: [
      "you(?:'ll| will| are going to|'re going to| may| might| would| shall)? (?:all |come to |live to |soon |deeply |surely |one day )?(?:regret|rue|pay for|be sorry|answer for|live to regret)(?! the delay)",
      "(?:this|it) (?:is not|isn't|will not be|won't be) (?:over|the end|the last (?:you|word))",
      '(?:there will be|face the|suffer the|bear the) consequences',
      "(?:you have|you've) (?:made|got) an enemy",
      "i (?:never|do not|don't|will not|won't) forget",
      '(?:watch|mind) your back',
      "(?:last|end) (?:you(?:'ll| will)|of my|time i (?:buy|recommend|support|subscribe))",
      '(?:cancel|cancelling|withdraw|withdrawing|end|stop) my (?:subscription|membership|support|donation|account|custom)',
    ],
    unless: [
      'never forget (?:your|how|the|what you|that (?:kind|you took))',
      "(?:i hope|hope) (?:you|that you) (?:do not|will not|won't|never)",
    ],
    message: 'The reader will hear a threat.',
    why: WHY,
    source: DAMAGE,
    fix: either(leaveOut, sayInstead('I hope our paths will cross again.')),
    bad: ['You will regret this.', 'This is not over.', 'I am cancelling my subscription.'],
    good: ['I will not regret applying.', 'I will never forget how kind you were.', 'We regret the delay.'],
  }),
  phrases({
    id: 'threat/veiled',
    severity: 'warning',
    match: [
      '(?:it|this|ours|the \\w+(?: \\w+)?) (?:is|remains|being) an? (?:very |rather |surprisingly )?(?:small|tiny|close-knit|tight) (?:\\w+ )?(?:world|industry|field|town|community|business|place|trade|scene|circle|profession|city|country)',
      '(?:word|news|people|stories|such things|these things) (?:\\w+ )?(?:gets? (?:around|about|out)|travels?|spreads?|talk|tends? to get)',
      '(?:my|our) (?:\\w+ )?(?:followers|readers|subscribers|listeners|contacts|friends in the press|network|students|members|audience) ~(?:will|would|may|might|are) (?:\\w+ )?(?:interested|curious|amused|like to|love to|enjoy|be|want|glad|appalled|surprised)',
      '(?:journalists?|reporters?|the (?:local |national )?(?:press|paper|papers|newspaper|media)|editors? at|councillors?|mps?|the minister) ~(?:would|will|might|may|takes?|who (?:take|are|is|would|will|cover)) ~(?:interest\\w*|find|like|love|curious|glad|story|enjoy)',
      "i (?:have|'ve) (?:kept|saved|stored|archived|screenshots?|recorded|documented|a copy of|copies of) ~(?:all|every|each|your|our|these|this)",
      '(?:as you (?:may|might|can|will) (?:imagine|know|appreciate),? )?(?:people|others|friends|colleagues) (?:do|will|are beginning to|have begun to) (?:talk|notice|ask)',
      '(?:would|it would) be (?:a (?:shame|pity)|unfortunate|awkward|embarrassing|regrettable) if (?:this|it|anyone|word|people|the|others|your)',
    ],
    unless: [
      'thank|grateful|kept (?:all )?(?:of )?your (?:letters?|notes|comments) (?:because|and|as)',
      'glad',
      'choir|concert|exhibition',
      'see you|meet again|cross (?:paths|again)|paths',
    ],
    message: 'The reader may hear a threat between the lines.',
    why: WHY,
    source: DAMAGE,
    fix: either(leaveOut, sayInstead('I hope our paths will cross again.')),
    bad: [
      'This is a small industry, and word gets around.',
      'My followers will be interested to hear about it.',
      'I have kept all of your emails.',
    ],
    good: [
      'The local paper ran a short piece about our choir.',
      'It is a small world, and I hope our paths will cross again.',
      'I have kept your letters because they are kind.',
    ],
  }),
];
