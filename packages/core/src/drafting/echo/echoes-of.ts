import { foundIn, holdsIn } from '../../asked-of.ts';
import { piecesOf } from '../../advice/letter-zones.ts';
import { caseOf } from '../../advice/case.ts';
import { mostLikely, sentencesOf } from '../../advice/signs/letter-says.ts';
import type { Message } from '../../message/message.ts';
import type { Reason } from '../../reading/reading.ts';
import type { DoorKind, Field, ReasonKind } from '../../vocabulary.ts';
import type { DraftInput } from '../draft.ts';
import { youOf } from '../close-you.ts';
import { clauseAt } from './clause-at.ts';
import { comingIn } from './coming-in.ts';
import { isOwnPraise, NEARLY, praisedIn, praiseIn } from './praise.ts';
import { isKindElsewhere, likedElsewhere, praiseElsewhere } from './praise-elsewhere.ts';
import { saidBack } from './said-clause.ts';
import { crowdIn } from '../particulars/crowd-in.ts';
import { flatSentences } from '../particulars/flat-sentences.ts';
import { kindWordsIn } from '../particulars/kind-words-in.ts';
import type { KindWordsNamed } from '../particulars/kind-words-in.ts';
import { reasonsElsewhere } from '../particulars/elsewhere/reasons-elsewhere.ts';
import { scoredElsewhere } from '../particulars/elsewhere/scored-elsewhere.ts';
import { reasonsIn } from '../particulars/reasons-in.ts';
import { missedIn, settledIn, unfitIn, wantedIn } from '../particulars/wanted-in.ts';
import { scoresIn } from '../particulars/scores-in.ts';
import type { Scores } from '../particulars/scores-in.ts';
import { someoneIn } from './someone-in.ts';
import { ifAlone } from './stands-alone.ts';

/** Clauses of their letter, turned round so that the answer can say them back; empty where there is none that reads well. */
export interface Echoes {
  readonly reason: string;
  readonly praise: string;
  readonly door: string;
  /** They say something kind about this person, whether or not it can be said back. */
  readonly kindWords: boolean;
  /** What of the user's they praise: "my portfolio". */
  readonly praised: string;
  /** They say that it was not about the user or the work. */
  readonly noFault: boolean;
  /** The same as a clause: "there was nothing wrong with my references". */
  readonly clear: string;
  /** What the work lacked, in their words. */
  readonly lesson: string;
  /** Whom they chose, by what that person brings. */
  readonly someone: string;
  /** What lies ahead of them: "the ERP migration". */
  readonly coming: string;
  /** They tell of somebody's death. */
  readonly loss: boolean;
  /** What it came down to, by their own word: "the electrical sign-off". */
  readonly point: string;
  /** The day on which they will talk: "on Wednesday". */
  readonly meeting: string;
  /** What did not convince, and what stands behind "because of", by their own nouns. */
  readonly weak: string;
  readonly cause: string;
  /** What others had more of. */
  readonly sought: string;
  /** How near it came, as a clause. */
  readonly near: string;
  /** How many wrote in: "188 applications for five studios". */
  readonly crowd: string;
  /** How a bid was marked. */
  readonly scores: Scores;
}

const NONE: Echoes = {
  reason: '',
  praise: '',
  door: '',
  kindWords: false,
  praised: '',
  noFault: false,
  clear: '',
  lesson: '',
  someone: '',
  coming: '',
  loss: false,
  point: '',
  meeting: '',
  weak: '',
  cause: '',
  sought: '',
  near: '',
  crowd: '',
  scores: { total: '', gap: '' },
};

const NO_FAULT =
  /(?:\bnot?|n['’]t) (?:at all )?(?:your fault|against you|a (?:verdict|reflection|comment|criticism|judge?ment) (?:on|of) (?:you|your))|\bnot (?:please )?take it as a verdict|\bn['’]t (?:\w+ )?take (?:it|this) as a (?:verdict|reflection)|\bnothing (?:to do with|wrong with|against) (?:you|your|the (?:product|work|quote|proposal))|\bit['’]s not that at all\b|\bit was(?:n['’]t| not) (?:about )?(?:the work|your work|you)\b/i;
const LOSS =
  /\b(?:my|our) (?:late )?(?:wife|husband|mother|father|mum|dad|son|daughter|partner|brother|sister)\b[^.]{0,20}\b(?:passed|died)\b/i;

/**
 * Reasons that are said back: what can be answered, where the words name it. Numbers, taste and "fit" are said of everybody, and
 * saying them back sounds hurt.
 */
const REASONS: Readonly<Partial<Record<ReasonKind, RegExp>>> = {
  capacity:
    /\b(?:full|sold out|(?:no|only so much) (?:more )?(?:room|space)|booked (?:up|out)|have (?:now )?(?:all )?gone)\b/i,
  'position-cancelled':
    /\b(?:cancel\w*|fr(?:ee|o)z\w*|withdraw\w*|withdrew|on hold|paus\w+|restructur\w+|reorgani\w+|clos\w+|dropp?\w*|shelv\w+|postpon\w+|put off|hold(?:ing)? off|plans?|project|budget)\b/i,
  experience: /\b(?:experience\w*|years|background|track record|worked|practice|expertise|skills?|seasons)\b/i,
  qualification:
    /\b(?:qualif\w+|certif\w+|licen\w+|tickets?|degrees?|diploma|registration|registered|accredit\w+|exam\w*|training)\b/i,
  location:
    /\b(?:locat\w+|relocat\w+|based|distance|remote\w*|on[- ]site|commut\w+|travel\w*|nearer|nearby|closer|local\w*|abroad)\b/i,
  visa: /\b(?:visas?|sponsor\w*|permits?|right to work)\b/i,
  budget: /\b(?:budget\w*|fund\w*|costs?|price\w*|money|fees?|afford\w*|rates?|expens\w+|finances?|cheaper)\b/i,
  timing:
    /\b(?:timing|too (?:early|late|soon)|start\w*|deadline|schedul\w+|by then|notice|available|availability|immediately|straight away|at once|dates?|diary|calendar|hold(?:ing)? off|put off|postpon\w+)\b/i,
  incomplete: /\b(?:incomplete|missing|without|not included|attach\w*|enclos\w+)\b/i,
};
function isSaidBack({ kind, quote }: Reason): boolean {
  return quote !== '' && REASONS[kind]?.test(quote) === true;
}

const DOORS: ReadonlySet<DoorKind> = new Set<DoorKind>(['keep-on-file', 'apply-again', 'other-roles', 'talent-pool']);

/** What can be said back of a letter that a person wrote. A pure function of the letter. */
export function echoesOf(input: DraftInput): Echoes {
  const { reading, message } = input;
  if (reading.form === 'automated') return NONE;
  if (reading.language !== 'en') {
    const close = youOf(reading.text, reading.language) === 'close';
    const sentences = flatSentences(message);
    const praise = praiseElsewhere(sentences, reading.language, close);
    const praised = praise === '' ? likedElsewhere(sentences, reading.language) : '';
    const personal = reading.form === 'personal' || reading.form === 'tiered';
    const kindWords = praise !== '' || praised !== '' || (personal && isKindElsewhere(sentences, reading.language));
    const { someone, finding, cause } = reasonsElsewhere(sentences, reading.language, close);
    const total = reading.field === 'tender' ? scoredElsewhere(sentences, reading.language) : '';
    return { ...NONE, praise, praised, kindWords, someone, lesson: finding, reason: cause, scores: { total, gap: '' } };
  }
  const { text } = reading;
  const first = (
    spans: readonly { readonly start: number; readonly end: number }[],
    use: 'reason' | 'door',
  ): string => {
    for (const span of spans) {
      const said = saidBack(clauseAt(text, span), use);
      if (said !== null) return said;
    }
    return '';
  };
  const sentences = flatSentences(message);
  const named = reasonsIn(sentences);
  const kind = kindWordsIn(sentences, reading.form === 'form-letter');
  const praise = praiseOf(input, kind);
  const someone = ifAlone(someoneIn(sentences));
  // A reason by its own nouns says more than a clause: the other is not looked for.
  const isNamed = [named.point, named.weak, named.finding, named.sought, someone].some((said) => said !== '');
  return {
    reason: isNamed
      ? ''
      : asReason(wantedIn(sentences)) ||
        asReason(unfitIn(sentences)) ||
        asReason(missedIn(sentences)) ||
        asReason(settledIn(sentences)) ||
        asReason(first(reading.reasons.filter(isSaidBack), 'reason')) ||
        asReason(obstacleSaid(input)),
    door: ifAlone(
      first(
        reading.doors.filter((door) => DOORS.has(door.kind) && !holdsIn(KEPT_BY_LAW, clauseAt(text, door))),
        'door',
      ),
    ),
    ...praise,
    praise: isOfReader(praise.praise) ? ifAlone(praise.praise) : '',
    praised: ifAlone(praise.praised),
    near: ifAlone(kind.near).replace(/"([^"]{1,60})"/, '“$1”'),
    weak: ifAlone(named.weak) || (READ.has(reading.field) ? ifAlone(named.cause) : ''),
    cause: ifAlone(named.cause),
    sought: ifAlone(named.sought),
    ...unblamed(text.slice(0, MOST_TEXT)),
    point: ifAlone(named.point),
    meeting: foundIn(MEETING, text.slice(0, MOST_TEXT))?.[1] ?? '',
    lesson: ifAlone(named.finding),
    someone,
    crowd: crowdIn(sentences),
    scores: reading.field === 'tender' ? scoresIn(sentences) : NONE.scores,
    coming: reading.form === 'form-letter' ? '' : comingIn(sentences),
    loss: holdsIn(LOSS, text.slice(0, MOST_TEXT)),
  };
}

/** How long data is kept is a notice, and nothing to be glad of: `for six months in line with our privacy policy`. */
const KEPT_BY_LAW = /\b(?:privacy|data protection|GDPR|policy|retention|by law|legal(?:ly)?)\b/i;

const NOTHING_TO_DO = /^nothing to do with you\b/i;

const NOTHING_WRONG =
  /\bnothing (?:at all )?(?:wrong with|against) (yours(?! truly)|your (?:(?!at )\p{L}{2,20} ){0,1}(?!at )\p{L}{2,20}|you)\b/iu;

/** That it was not about the user, and the words for it where they can be said back. */
function unblamed(text: string): Pick<Echoes, 'noFault' | 'clear'> {
  const found = foundIn(NO_FAULT, text);
  if (found === null) return { noFault: false, clear: '' };
  if (NOTHING_TO_DO.test(found[0])) return { noFault: true, clear: 'it had nothing to do with me' };
  const wrong = foundIn(NOTHING_WRONG, text)?.[1];
  if (wrong !== undefined) {
    const mine = /^yours$/i.test(wrong) ? 'mine' : wrong.replace(/^your/i, 'my');
    return { noFault: true, clear: wrong === 'you' ? '' : `there was nothing wrong with ${mine}` };
  }
  const span = { start: found.index, end: found.index + found[0].length };
  return { noFault: true, clear: saidBack(clauseAt(text, span), 'no-fault') ?? '' };
}

const MEETING =
  /\b(?:let['’]s|we(?:['’]ll| will)|I(?:['’]ll| will)|shall we|can we) (?:talk|speak|meet|chat|catch up)\b[^.,;?]{0,20}?\b(on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/i;
/** From here on a sentence counts as naming what stood in the way. */
const OBSTACLE_AT = 0.7;

/** Words of what stands in somebody's way. */
const IN_THE_WAY =
  /\b(?:needs?|needed|requires?|required|must|have to|has to|had to|already|too|no|not|without|lacks?|lacked|missing|cannot|can['’]t|\w+n['’]t|unable|limit\w*|depend\w*|rules?|policy|insurer|insurance|landlord|budget|allowed|permitted)\b/i;

/** What stood in the way, by its sentence, where the reading named no reason: first what stands behind "because". */
function obstacleSaid(input: DraftInput): string {
  const obstacle = mostLikely(caseOf(input), 'obstacle');
  if (obstacle === null || obstacle.chance < OBSTACLE_AT) return '';
  const sentence = obstacle.sentence.replace(/\s+/g, ' ');
  if (!holdsIn(IN_THE_WAY, sentence) && !holdsIn(STAYING, sentence)) return '';
  const because = foundIn(BECAUSE, sentence);
  const spans = [
    ...(because === null
      ? []
      : [{ start: because.index + because[0].length, end: because.index + because[0].length + 1 }]),
    { start: 0, end: sentence.length },
  ];
  for (const span of spans) {
    const clause = clauseAt(sentence, span);
    const said = saidBack(clause, 'reason') ?? saidBack(clause.replace(AND_MORE, ''), 'reason');
    if (said !== null) return said;
  }
  return '';
}

/** A second reason beside the first. */
const AND_MORE = /,? and (?:the|our|there|a|my) .*$/i;
const BECAUSE = /\b(?:because|since|as)\s(?=(?:the|our|we|I|there|your|my|it)(?!\p{L}))/iu;
/** They keep what they have. */
const STAYING = /\b(?:stay(?:ing)?|stick(?:ing)?|keep(?:ing)?|remain(?:ing)?|carry(?:ing)? on) (?:with|as)\b/i;

/** What reasons are made of: needs, room, money, time, rules, place, what is there already. An aside has none of them. */
const A_REASON =
  /\b(?:need(?:s|ed)?|requir\w+|must|only|already|full|fully|booked|closed|stopp?(?:ed|ing)|no (?:more |longer |current )?(?:budget|money|room|space|funds?|funding|places?|vacanc\w+|openings?|plans?|need|open \p{L}+)|(?:not|n['’]t) (?:have |got )?(?:any |the |enough |an? )?(?:budget|money|room|space|funds?|time|enough|licensed|sponsor|fit|cover|take|pay|run|match|afford|meet|come up)|too (?:many|few|late|early|far|close|similar|long|short|high|soon|near)|budgets?|fund(?:ing|ed|s)|afford|experience|qualif\w+|licen[cs]\w*|certificat\w+|tickets?|regist\w+|clearance|degree|visas?|sponsor\w*|rules?|policy|bylaws|statutes|insur\w+|local|based|lives? (?:in|near|within)|closer|distance|look(?:ing|ed)? (?:for|to)|hunting for|want(?:s|ed|ing)?|prefer\w*|overlaps?\w*|similar|withdrawn|withdrew|frozen|freeze|cancel\w+|postpon\w+|on hold|in[- ]house|internal\w*|existing|renew\w*|under contract|price|costs?|dearer|cheaper|rates? (?:is|are|was)|above|under|below|beyond|outside|over (?:your|my)|restructur\w+|deadline|by then|late|taken|gone to|going to|given|filled|sold out|sorted|set for|oversubscribed|list(?: is| was)|slots?|seats?|altos|sopranos|tenors|conflict\w*|competing|competitor|different|direction|priorit\w+|eligib\w+|age|wait(?:ing)?|availab\w+|start(?:ing)? (?:on|in|by|at|straight|immediately)|notice|schedul\w+|diary|clash\w*|second|duplicate|lead time|(?:does|do)(?:n['’]t| not) work|restricted|confined|complete|staffed|off the market|missing|not met|plenty of|short of|readiness|obliged?|settled|commissioned|in the can|more \p{L}+ than|proposals|spoken for|occupied|minimum|threshold|competency|insists?|sign off|committed|end of (?:its|your|the)|changing to|investment)\b/iu;
/** A verb goes missing, or "it" stands for what is not said. */
const MISSHAPEN =
  /^(?:no |went\b|it (?!(?:was|is) (?:too|over|above|beyond|outside))|(?:you )?understand\b|with\b|where\b|under\b)|\b(?:which I|who was has|it the)\b/i;

/** The clause, where it is a reason and can be understood alone. */
function asReason(said: string): string {
  return A_REASON.test(said) && !MISSHAPEN.test(said) ? ifAlone(said) : '';
}

const MOST_TEXT = 8000;
/** A kind word said back at length is a recital; one that names neither the reader nor a title is about somebody else. */
const MOST_OF_PRAISE = 16;

function isOfReader(praise: string): boolean {
  return (
    praise.split(' ').length <= MOST_OF_PRAISE &&
    (/\b(?:I|my|me|mine)\b|[“"]/u.test(praise) ||
      /^(?:you|(?:the|your|several|all|both) [^,]{3,40}?) (?:\p{L}+ )?(?:laughed|loved|admired|enjoyed|liked|smiled|cried|(?:were|was) (?:very |so |quite |really )?(?:taken|struck|charmed|impressed))\b/iu.test(
        praise,
      ))
  );
}

/** To like is not yet to say a kind word. */
const LUKEWARM = /^(?:they|he|she|we|I) liked\b/i;

/** Where a cause is a judgement of the work. */
const READ: ReadonlySet<Field> = new Set<Field>(['literary', 'journal', 'conference', 'speaking', 'residency']);

/** What is named says most; then a clause, unless its subject is only pointed at. */
function praiseOf(
  { reading, message }: DraftInput,
  { clause, thing }: KindWordsNamed,
): Pick<Echoes, 'praise' | 'praised' | 'kindWords'> {
  if (clause !== '') return { praise: clause, praised: '', kindWords: true };
  if (thing !== '') return { praise: '', praised: thing, kindWords: true };
  if (reading.form === 'form-letter') return NO_PRAISE;
  const said = praiseSaid(message);
  return /^(?:it|they|he|she) /i.test(said.praise) ? { ...said, praise: '' } : said;
}

const NO_PRAISE = { praise: '', praised: '', kindWords: false };

function praiseSaid(message: Message): Pick<Echoes, 'praise' | 'praised' | 'kindWords'> {
  const praised =
    sentencesOf(message)
      .map(praisedIn)
      .find((thing) => thing !== '') ?? '';
  if (praised !== '') return { praise: '', praised, kindWords: true };
  let kindWords = false;
  const near = sentencesOf(message).find((sentence) => holdsIn(NEARLY, sentence));
  if (near !== undefined)
    return { praise: `“${foundIn(NEARLY, near)?.[1] ?? ''}” nearly made it`, praised, kindWords: true };
  for (const own of piecesOf(message, 'author')) {
    for (const span of praiseIn(own)) {
      const clause = clauseAt(own, span);
      if (!isOwnPraise(clause) || LUKEWARM.test(clause)) continue;
      kindWords = true;
      const said = saidBack(clause, 'praise');
      if (said !== null) return { praise: said, praised, kindWords };
    }
  }
  return { praise: '', praised, kindWords };
}
