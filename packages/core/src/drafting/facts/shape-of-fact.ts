import { holdsIn } from '../../asked-of.ts';
/** How a fact was typed: a whole sentence, or the fragment of one that people jot down. */
export type FactShape =
  /** "I passed the exam", "your notes helped" */
  | 'sentence'
  /** "how you explained the edit" */
  | 'how'
  /** "moving to Leeds in May", "meeting the team" */
  | 'doing'
  /** "passed the exam", "can start earlier", "now have two clients" */
  | 'did'
  /** "promoted to team lead", "just awarded a grant": somebody else did it */
  | 'done'
  /** "the talk about the archive" */
  | 'thing'
  /** "available from May", "based in Leeds now" */
  | 'being';

const SUBJECT =
  /^(?:I|we|you|it|he|she|they|this|that|there|here|what|everyone|everybody|somebody|someone|nobody|nothing)(?:['’](?:m|ve|d|ll|re|s))?\b/i;
/** "you getting down on the floor": a thing that one remembers, not a sentence. */
const DOING_OF_YOURS =
  /^(?:you|your team|everybody|everyone|the \p{L}+) (?!(?:\p{L}*thing|evening|morning|king|spring|string|wing|ring|building|painting|drawing|meeting|reading|opening|ending|training|tasting|viewing|evening)\b)\p{L}{2,}ing\b(?! (?:is|was|are|were)\b)/iu;
/** "driving test booked for May". */
const ARRANGED = /^\p{L}{3,20}ing \p{L}{3,20} (?:booked|passed|arranged|confirmed|done|scheduled|due)\b/iu;
/** "New story finished", "second paper accepted": what there is, without a verb of its own. */
const FINISHED =
  /^(?:(?:new|second|third|first|another|updated|revised|next|longer|shorter|full) )+\p{L}{3,20} (?:finished|completed|done|published|signed|accepted|ready|out|written|started|drafted)\b/iu;
const NO_REGRET = /^no (?:hard feelings|worries|regrets|complaints|problem|doubt|need|rush|hurry)\b/i;
const THAT_THING =
  /^that (?:question|point|line|bit|part|remark|comment|scene|moment|story|idea|note)\b(?! (?:is|was|has|made|helped))/i;
const HOW = /^(?:how|what|why|where|that|when)\s+(?!is\b|was\b|one\b|i (?:loved|liked|enjoyed))/i;
/** What befalls a person, jotted down without its "I was". */
const DONE =
  /^(?:just |recently |finally |now |already |also |since )*(?:(?:promoted|accepted|invited|admitted|selected|chosen|elected|appointed|nominated|shortlisted|short-listed|longlisted|hired|sponsored|seconded|commissioned|recommended) (?:to|onto|into|by|for|as|on|at|in)\b|(?:awarded|offered|given|granted) (?!to\b|you\b|them\b)|(?:promoted|shortlisted|sponsored|employed)\b)/i;
/** Verbs in the past that do not end in -ed, also as something done again: "resat", "overcame". */
export const IRREGULAR =
  'beat|became|began|bought|broke|brought|built|came|caught|chose|cut|did|drew|drove|fell|flew|fought|found|gave|got|grew|had|heard|held|hurt|kept|knew|laid|learnt|led|left|lent|lost|made|met|paid|put|quit|ran|rang|read|rode|sang|sat|saw|sent|set|shot|shut|sold|sought|spent|spoke|stood|swam|taught|thought|threw|told|took|underwent|went|withdrew|won|wore|wrote';
const DEED = String.raw`(?!(?:red|shed|bed|seed|speed|hundred)\b)\w+ed|(?:re-?|over|under)?(?:${IRREGULAR})`;
const PAST_VERB = new RegExp(
  String.raw`^(?:just |recently |finally |now |already |also |really |since |have |can |could |will |would |do |was |am |had )*(?:${DEED}|have|can|could|will|would|am|was|had|do|loved|liked|start|move|live|hold|work|know|speak|own)\b`,
  'i',
);
const BEING =
  /^(?:now )?(?:available|free|able|happy|ready|willing|open|based|back|fluent|certified|qualified|licensed|registered|eligible|flexible|due|(?:so |very |really |truly )?(?:grateful|glad|pleased|relieved|sorry|touched|proud|delighted|lucky) (?:that |to |for |I |you |we |it |they |she |he ))/i;
const DOING = /^(?:just |now |currently |also )?\p{L}{2,}ing\b(?!\s+(?:is|was|are|were|has)\b)/iu;
/** "working remotely is fine for me": what is done is what the sentence is about. */
const GERUND_SUBJECT =
  /^(?!hearing|seeing|knowing|learning|saying|thinking)\p{L}{2,}ing(?: (?!who|that|which|how|what|where|when|why|because|and|but|if|as|you|we|I|they|it|he|she)[\p{L}\d'’-]+){1,6} (?:is|was|are|were|isn['’]t|wasn['’]t|would|will|suits|works|helps|helped|made|makes|took|came|went|got|gave|has|had)\b/iu;
const FINITE =
  /\b(?:is|are|was|were|am|has|have|had|do|does|did|will|would|can|could|should|may|might|must|made|makes|helps?|helped|stays?|stayed|sticks|keeps|kept|remains?|gives|feels|felt|seems|sounds|works|worked|moves|means|got|went|came|gave|took|shows|showed|gets?|confirmed|agreed|told|said|says|told|means|meant|begins|starts|started|ends|opened|opens|changed|reads|read|published|accepted|signed|won|sat|ran|stood|came|brought|struck|hung|rose|sang|spoke|stuck|taught|wrote|began|broke|fell|found|held|kept|left|met|\w{3,}ed|(?:it|that|there|he|she|what)['’]s|\w+['’](?:ve|re|d|ll|m))\b/i;
const NOT_GERUND =
  /^(?:nothing|something|everything|anything|during|evening|morning|king|bring|spring|string|thing|wing|ring|sing)\b/i;

/** Verbs that are not the sentence's own: "the chart that still beats it", "the coloured string". */
const ASIDE =
  /\b(?:where|when) \w+ \w+|\b(?:who|that|which|what|how|you|we|she|he|they|I)\s+(?:still |always |never |really )?\w+|\b(?:the|a|an|my|your|his|her|our|their|with|of|in|by)\s+\w+ed(?=\s\w)/gi;

/** Tells a sentence from the fragments of one. Beside English only things and "how" are told, in French, German and Spanish. */
export function shapeOfFact(fact: string, language: string): FactShape {
  if (fact === '') return 'sentence';
  if (language !== 'en') return shapeElsewhere(fact, language);
  if (DOING_OF_YOURS.test(fact) || THAT_THING.test(fact)) return 'thing';
  if (SUBJECT.test(fact) && !HOW.test(fact)) return 'sentence';
  if (HOW.test(fact)) return 'how';
  if (BEING.test(fact)) return 'being';
  if (GERUND_SUBJECT.test(fact)) return 'sentence';
  if (NO_REGRET.test(fact)) return 'sentence';
  if (ARRANGED.test(fact) || FINISHED.test(fact)) return 'thing';
  if (DOING.test(fact) && !NOT_GERUND.test(fact)) return 'doing';
  if (DONE.test(fact)) return 'done';
  if (holdsIn(PAST_VERB, fact)) return 'did';
  // What follows a comma is a second thought; the head tells what it is about.
  const head =
    fact.replace(/^([^,;]{2,40}), (?:who|which|whose) (?:[^,;]|,(?=\d)){3,90}, /i, '$1 ').split(/[,;] /)[0] ?? fact;
  const bare = (BEGINS_THING.test(head) ? head.replace(RELATIVE, ' ') : head).replace(ASIDE, ' ');
  return (BEGINS_THING.test(fact) ? SAYS_OF_IT : FINITE).test(bare) ? 'sentence' : 'thing';
}

/** "The girl who wanted to know if a volcano can change its mind": what is told of it behind has verbs of its own. */
const RELATIVE =
  /\b(?:who|whose|whom|which)\b(?!.*\b(?:made (?:me|us|my)|stayed with|stuck with|helped (?:me|us)|meant|means|was (?:lovely|kind|wonderful|great)|is (?:still|why|what|how))\b).*$/i;

/** "the puzzle she gave", "the kids who told me": a thing, with what is told of it behind. */
const BEGINS_THING = /^(?:the|a|an|those|these|all|both|two|three)\s/i;
const SAYS_OF_IT =
  /\b(?:\p{L}+ed (?:an?|its|my|our|their|two|three|four|\d)|(?:signed|agreed|approved|accepted|confirmed|offered|granted|passed|bought|hired|opened|moved|started|got|won|sold) (?:the|us|me|to|it)|got (?:an?|my|our|its)|won (?:an?|my|our|its)|sold (?:an?|my|our)|bought (?:an?|my|our)|came (?:from|out|back|about|to)|comes (?:from|out|back)|went|goes|sat|stood|ran|is|are|was|were|has|have|had|will|would|can|could|made (?:me|us|my)|makes|helps?|helped|means|meant|stays?|stayed|sticks|keeps|kept|remains?|gave (?:me|us)|taught (?:me|us)|changed|showed (?:me|us)|feels|felt|seems|sounds|worked|(?:it|that|there)['’]s)\b/iu;

const NOUN_PHRASE: Readonly<Record<string, RegExp>> = {
  fr: /^(?:quand|lorsque|le|la|les|l['’]|un|une|des|mon|ma|mes|votre|vos|ton|ta|tes|notre|nos|leur|ce|cette|ces)\s?\p{L}/iu,
  de: /^(?:als|der|die|das|den|dem|ein|eine|einen|mein|meine|dein|deine|deinen|ihr|ihre|ihren|euer|eure|euren|unser|unsere|unseren|diese|dieser|dieses)\s\p{L}/iu,
  es: /^(?:cuando|el|la|los|las|un|una|unos|unas|mi|mis|su|sus|tu|tus|vuestr[oa]s?|nuestr[oa]s?|es[ae]|est[ae])\s\p{L}/iu,
  pt: /^(?:quando|o|a|os|as|um|uma|uns|umas|est[ae]|ess[ae]|aquel[ae])\s\p{L}/iu,
  it: /^(?:quando\s|(?:il|lo|la|i|gli|le|un|uno|una|quest[oa]|quell[oa]|quel)\s|(?:l|un|quell)['’])\p{L}/iu,
  nl: /^(?:toen|de|het|een|mijn|uw|je|jouw|jullie|onze|ons|die|deze)\s\p{L}/iu,
};
const HOW_ELSEWHERE: Readonly<Record<string, RegExp>> = {
  fr: /^comment\s/i,
  de: /^(?:wie|dass)\s/i,
  es: /^c[oó]mo\s/i,
};
const FINITE_ELSEWHERE: Readonly<Record<string, RegExp>> = {
  fr: /(?<!\p{L})(?:est|sont|était|étaient|a|ont|avait|m['’]a|m['’]ont|nous a|sera|fut|fait|font|donne|reste|restent|plaît|plaisait|aide|parle|parlent|me \p{L}+|m['’]\p{L}+)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:ist|sind|war|waren|hat|haben|hatte|wird|werden|wurde|bleibt|geht|ging|gefällt|gefiel|half|hilft|macht|machte|kommt|kam|konnte|kann|\p{Ll}{3,}(?:t|te|en|ten) (?:mir|mich|uns))(?!\p{L})/u,
  es: /(?<!\p{L})(?:es|son|era|eran|fue|fueron|he|hemos|ha|han|había|está|están|me (?:gust|ayud|encant|parec|qued|alegr)\p{L}*|tiene|hizo|hace|queda|ayudó)(?!\p{L})/iu,
  pt: /(?<!\p{L})(?:é|são|era|eram|foi|foram|tem|têm|há|fez|faz|ajudou|ficou|me \p{L}+|\p{L}+-me)(?!\p{L})/iu,
  it: /(?<!\p{L})(?:è|sono|era|erano|ha|hanno|fa|resta|aiuta|mi \p{L}+|m['’]\p{L}+)(?!\p{L})/iu,
  nl: /(?<!\p{L})(?:is|was|zijn|waren|heeft|had|blijft|bleef|hielp|helpt|maakt|maakte|komt|kwam|geeft|gaf|vond)(?!\p{L})/iu,
};

function shapeElsewhere(fact: string, language: string): FactShape {
  if (HOW_ELSEWHERE[language]?.test(fact) === true) return 'how';
  const head = fact.split(/[,;] /)[0] ?? fact;
  const when = /^(?:quand|lorsque|als|cuando|quando|toen)\s/i.test(fact);
  const finite =
    !when &&
    FINITE_ELSEWHERE[language]?.test(
      head.replace(/(?<=\S[, ]{1,2})(?:qui|que|dont|où|die|der|das|cuando|che|dat)\s.*$/iu, ''),
    ) === true;
  return NOUN_PHRASE[language]?.test(fact) === true && !finite ? 'thing' : 'sentence';
}
