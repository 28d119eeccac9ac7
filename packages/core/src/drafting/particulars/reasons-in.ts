import { foundIn, holdsIn } from '../../asked-of.ts';
import { turned } from '../echo/turned.ts';
import { smallFirst } from '../first-letter.ts';
import { firstFound } from './first-found.ts';
import { asThing, nounPhrase } from './noun-phrase.ts';

/** What an English letter gives as its reason, by its own nouns or clause; at most one of each. */
export interface ReasonsNamed {
  /** What decided it, or where points were lost: "the maintenance plan and the delivery schedule". */
  readonly point: string;
  /** What did not convince: "the second half". */
  readonly weak: string;
  /** What stands behind "because of": "the freeze on new software". */
  readonly cause: string;
  /** What others had more of: "experience with power-flow modelling". */
  readonly sought: string;
  /** A clause of their judgement: "40 minutes was long for the material". */
  readonly finding: string;
}

const POINTS: readonly RegExp[] = [
  /\b(?:points?|marks?) (?:below|short)\b[^.;]{0,40}\b(?:mainly|largely|chiefly|mostly) (?:on|in|for) (.{4,100})/i,
  /\b(?:differences?|marks|points|gap|shortfall|score)\b[^.;]{0,24}\b(?:lay|lies|was|were|lost|dropped|came|is)\b(?: (?:lost|dropped|deducted))?(?: (?:mainly|largely|chiefly|mostly|primarily|partly|above all))? (?:in|on|from|down to|with|for) (.{4,200})/i,
  /\b(?:lost|dropped) (?:most |some |a few )?(?:marks|points|ground) (?:mainly |chiefly |only )?(?:on|in|for) (.{3,200})/i,
  /\b(?:scored lower|fell behind|weaker) (?:mainly |chiefly |only )?(?:on|in) ((?:the|your) .{3,200})/i,
  /\b(?:difficulty|problem|obstacle|sticking point|snag|stumbling block|question mark|trouble) (?:for us |here |was with )?(?:was|is) ((?:the|your|how) .{4,160})/i,
  /\b(?:it|this|the decision|everything) (?:really |mainly |simply |just |in the end )?(?:came|comes|boiled|boils|turned|turns) (?:down to|on) (.{4,160})/i,
  /\b(?:winning|successful|chosen|other) (?:bid|tender|proposal|quote|quotation|supplier|bidder)\b[^.;]{0,24}\b(?:stronger|better|ahead|higher|clearer|cheaper) (?:on|in|for) (.{4,200})/i,
  /\bthe (?:main|only|real|biggest|deciding) (?:difference|reason|factor|issue|sticking point) (?:was|is) (?:in |that of )?((?:the|your|our|my|a|\p{Lu}).{3,120})/iu,
  /\bwhat (?:swung|decided|tipped|clinched|settled|stopped|worried|held|put|counted against) (?:it|us|me)?(?: back| off)? ?was (.{4,160})/i,
  /\b(?:marked|scored) (?:you |it |your \p{L}+ )?(?:down|lower) (?:mainly |chiefly )?(?:on|for|in) (.{4,160})/iu,
  /\b(?:the post|the role|the job|which) (?:really )?turns on (.{4,160})/i,
  /\bwhere (?:\p{L}+ ){1,3}(?:had the edge|was (?:a little |just )?(?:stronger|ahead)|came out ahead) was (?:in |on )?(.{4,120})/iu,
];
const WEAK: readonly RegExp[] = [
  /\b(?:concern(?:s|ed)?|reservations?|worr(?:y|ied|ies)|doubts?|hesitations?|unsure|unconvinced|(?:not|\w+n['’]t)(?: quite| entirely| yet)? (?:convinced|persuaded|sure)|struggled|had trouble|stumbled|stuck|snagged|(?:not|\w+n['’]t)(?: quite| fully| ever)? (?:get|feel|be|become|grow)(?: quite| fully)? comfortable|uncomfortable)(?: (?:was|were|is|are|remained?))?(?: mainly| largely| only)? (?:about|over|with|around|on|by) ((?:the|your|how) .{3,160})/i,
  /\b(?:(?:not|\w+n['’]t)(?: quite| entirely| yet)? (?:convinced|persuaded|sure)|unconvinced|unsure|concern(?:s|ed)?|doubt(?:s|ed)?|worr(?:y|ied)) (?:that|whether) ((?:the|your) (?:\p{L}+ ){0,3}?\p{L}+)(?= (?:is|are|was|were|will|would|can|could|do|does|did|have|has|had)(?!\p{L}))/iu,
  /\b(?:problems?|flaws?|errors?|weakness(?:es)?|gaps?|difficult(?:y|ies)|issues?) (?:with|in) ((?:the|your) .{3,160})/i,
  /\bit was (your .{3,80}?) that (?:let you down|counted against you|fell short|lost (?:it|you the \p{L}+))/iu,
  /\b(?:held back|let down|weakened) by (.{4,160})/i,
];
/** "The second half lost us." */
const WEAK_SUBJECT =
  /(?:^|[,;:–—] ?|\b(?:but|that|in the end|though|because|and|is|it['’]s|felt|thought|found) )((?:the|your|its) [^,;:.!?]{3,60}?) (?:(?:had |has )?lost (?:us|me|(?:some |its )?(?:momentum|steam|focus|pace|energy|tension|way|grip|shape))|drag(?:s|ged)|sag(?:s|ged)|flag(?:s|ged)|wander(?:s|ed)|meander(?:s|ed)|did(?: not|n['’]t) (?:quite |fully |really )?(?:work|land|convince|hold|come together|come off|persuade)|fell (?:short|flat|away)|let (?:it|the \p{L}+|you|your \p{L}+) down|(?:was|were|is) (?:the (?:problem|sticking point|weak(?:er|est)? (?:part|point|spot)|difficulty)|less (?!than)\p{L}{4,20}|too (?:thin|long|short|slow|rushed|slight|similar|familiar|broad|narrow|vague|general|abrupt|easy)|(?:a (?:bit|little) )?(?:rushed|thin|underdeveloped|unclear)))/iu;
const SOUGHT =
  /\b(?:candidates?|applicants?|someone|somebody|others|people|profiles?) (?:whose|with|who have|who has|(?:who were |we )?shortlisted (?:had|showed|have)) (?:more |stronger |deeper |greater |longer |more direct |more recent |direct )?((?:direct |recent |hands-on )?(?:experience|background|expertise|knowledge) (?:with|in|of) [^.,;]{3,60})/iu;
/** What is said of it, and no part of it. */
const SAID_OF_IT = / (?:more|that|who|which|is|are|was|matche\w*|for (?:this|the)|and)\b.*$/i;
const CAUSE =
  /\b(?:because of|due to|owing to|on account of|as a result of|following|in light of) ((?:(?:the|our|an?) |\p{Lu}).{3,140})/u;
const STOCK_CAUSE =
  /\b(?:numbers?|volumes?|amount|level|quality|calibre|strength|competition|demand|interest|applications?|applicants?|submissions?|consideration|review|evaluation|reasons?|circumstances|interviews?|meetings?|conversations?|high)\b/i;
const FINDING: readonly RegExp[] = [
  /(?<!\p{L})(there (?:was|were|is|are) (?:rather |just |simply |perhaps )?too (?:many|much|few|little) [^,.;:!?]{3,50})/iu,
  /(?:^|[,;:] |\b(?:but|and) )((?:(?:the|your|our) )?\p{Ll}+(?: \p{Ll}+){0,2} (?:was|were|is|are)(?: just| simply| still| a (?:bit|little))? too (?:slow|fast|loud|heavy|bright|dark|thick|thin|large|big|complicated|fiddly)(?: (?:at|for|in|on|to) [^,.;:!?]{3,40})?)(?=[,.;:!?]|$| so\b| and\b)/iu,
  // "The advance is too small for this journal."
  /(?:^|[,;:] |\b(?:but|and|though|that) )((?:the|your) [^,.;:]{3,50}? (?:is|was|are|were|feels|felt|seems|seemed)(?: still| rather| simply| just| a (?:bit|little))? too (?:small|slight|narrow|close|similar|specialised|specialized|local|broad|expensive|high|long|short|early) for (?:us|me|this \p{L}+|our \p{L}+(?: \p{L}+)?|the \p{L}+))(?=[,.;:!?]|$| and\b| at\b)/iu,
  // "Where your response did not include measurable targets."
  /\b(?:where|because|as|since|but) (your (?:\p{L}+ ){0,2}\p{L}+ (?:did not|didn['’]t|was not|wasn['’]t|were not|weren['’]t|lacked|could have|needed) [^.;:!?,]{6,90})/iu,
  /(?:^|[,;:] |\b(?:but|and|though|so|honestly) )((?:with [^,.;:]{4,60},? )?(?:it|this|that)(?:['’]s| is| was| feels| felt) (?:still |simply |just |a bit |a little )?too (?:early|late|small|far|big|narrow|niche|long|close to [^.,;]{3,40}) (?:for|to) (?:us|me)[^.,;:]{0,30})/i,
  /(?:^|[,;:] |\b(?:but|and|though|cast|that) )(you (?:looked|seemed|were|felt|sounded|read|came across as) (?:just |a bit |a little |rather |slightly )?too [^.,;:]{3,40})/i,
  /\b(?:concerns?|worry|trouble|problem|difficulty|issue|snag|sticking point|only (?:thing|reservation)|reservation|main reason|deciding factor) (?:here |for us |for me )?(?:was|is) (?:simply |mainly |really |just )?that ([^.;:!?]{12,140})/i,
];
const UNFIT =
  /[@<>{}[\]()"“”|/*_]|https?:|\b(?:hope|wish|luck|sorry|regret\w*|apolog\w+|thank\w*|please|rejects?|rejected|unfortunately|sadly|failed|poor|bad|boring|moving forward|other candidates|another candidate|stronger|better|best|more suitable|closer|not (?:be )?(?:able|possible|right)|unable|your application|fit|we could|we would|we should|we were|we did)\b/i;
/** A kind word is no fault found. */
const KIND =
  /\b(?:smart|clever|wonderful|lovely|excellent|brilliant|great|strong|beautiful|moving|vivid|impressive|assured|brave\w*|good|superb|terrific|funny|careful|thoughtful|original|promising)\b/i;
const POINTS_BACK = /\b(?:he|she|him|her|they|them|those|these|former|latter)\b/i;
const ENDS =
  /,? (?:(?:I am|I['’]m|we are|we['’]re) told|I gather|apparently|and (?:with|we|I|that|so|the|it|there|this)|but|which|so that|though|although|while|whereas)(?: .*)?$/i;
const MOST_WORDS = 19;
const FEWEST_WORDS = 4;

/** The reasons that the sentences name. */
export function reasonsIn(sentences: readonly string[]): ReasonsNamed {
  return {
    point: firstFound(sentences, (sentence) => behind(sentence, POINTS) ?? experienceIn(sentence)) ?? '',
    weak:
      firstFound(
        sentences,
        (sentence) =>
          asThing(own(foundIn(WEAK_SUBJECT, sentence)?.[1] ?? '')) ?? behind(sentence, WEAK) ?? worryIn(sentence),
      ) ?? '',
    cause: firstFound(sentences, causeIn) ?? '',
    sought: firstFound(sentences, (sentence) => foundIn(SOUGHT, sentence)?.[1]?.replace(SAID_OF_IT, '') ?? null) ?? '',
    finding: firstFound(sentences, findingIn) ?? '',
  };
}

/** "Pricing power worries us." */
const WORRIES_US =
  /(?:^|[,;:] |\b(?:but|and|though) )((?:(?:the|your) )?\p{L}+(?: \p{Ll}+){0,3}) (?:still |really )?(?:worr(?:y|ies|ied)|concern(?:s|ed)?|bother(?:s|ed)?) (?:us|me)\b/iu;

function worryIn(sentence: string): string | null {
  const thing = foundIn(WORRIES_US, sentence)?.[1];
  return thing === undefined || /\b(?:it|that|this|what|which|they|nothing|only thing)\b/i.test(thing)
    ? null
    : turned(own(thing));
}

/** "Its end" is the end. */
function own(thing: string): string {
  return thing.replace(/^its /i, 'the ').replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
}

function behind(sentence: string, patterns: readonly RegExp[]): string | null {
  for (const pattern of patterns) {
    const rest = foundIn(pattern, sentence)?.[1];
    const thing =
      (rest === undefined ? null : (howIn(rest) ?? withSecond(rest, patterns === POINTS)))?.replace(
        / and (?:on|in|for) /g,
        ' and ',
      ) ?? null;
    if (thing !== null && !/\b(?:better|stronger|luck|numbers|fit|other|one thing)\b/i.test(thing)) return thing;
  }
  return null;
}

/** "How much of the growth comes from one channel": a clause that stands for a thing. */
function howIn(rest: string): string | null {
  const clause = /^how [^,.;:!?]{8,80}/.exec(rest)?.[0].replace(ENDS, '');
  const said = clause === undefined || holdsIn(POINTS_BACK, clause) ? null : turned(clause);
  return said === null || said.split(' ').length > MOST_OF_HOW ? null : said;
}

const MOST_OF_HOW = 12;

/** "On the mobilisation plan, which was short, and on the reporting arrangements." */
function withSecond(rest: string, bare: boolean): string | null {
  const first = nounPhrase(rest, bare);
  const more = /, (?:which|who|where) [^.;]{3,90}?, and (?:on|in) ((?:the|your) .{3,80})/i.exec(rest)?.[1];
  const second = more === undefined ? null : nounPhrase(more);
  return first === null || second === null ? first : `${first} and ${second}`;
}

/** "What tipped it was his experience of managing people": whose it is goes without saying. */
const THEIRS =
  /\b(?:what (?:swung|decided|tipped|clinched|settled) it(?: for us| in the end)? was|(?:it|everything|the decision) (?:really |simply |just |in the end )?came down to|(?:had|has) the edge (?:was|with|in)) (?:his|her|their) ((?:\p{L}+ )?(?:experience|background|knowledge|track record|command|understanding|grasp) (?:of|with|in) [^.;:!?,]{3,60})/iu;

function experienceIn(sentence: string): string | null {
  const thing = foundIn(THEIRS, sentence)?.[1]?.replace(ENDS, '');
  return thing === undefined || holdsIn(POINTS_BACK, thing) ? null : turned(thing);
}

function causeIn(sentence: string): string | null {
  const rest = foundIn(CAUSE, sentence)?.[1];
  const thing = rest === undefined ? null : nounPhrase(rest);
  return thing === null || /^(?:these|those|this|that) /i.test(thing) || holdsIn(STOCK_CAUSE, thing) ? null : thing;
}

/** "We would have liked to see a clearer plan for the archive visits." */
const WOULD_HAVE =
  /\bwould have (?:liked|wanted|preferred|welcomed|hoped for|loved)(?: to (?:see|have|read|hear))? ((?:an? |some |rather )?(?:more|clearer|stronger|fuller|longer|closer|firmer|sharper|deeper|better|greater|simpler|shorter|tighter) [^.;:!?,]{4,90})/i;

function findingIn(sentence: string): string | null {
  const wished = foundIn(WOULD_HAVE, sentence)?.[1]?.replace(ENDS, '').trim();
  const more = wished === undefined || holdsIn(POINTS_BACK, wished) ? null : turned(wished);
  if (more !== null && more.split(' ').length <= MOST_WORDS && !/\b(?:it|this|that)$/i.test(more))
    return `you would have liked ${more}`;

  for (const pattern of FINDING) {
    const text =
      pattern
        .exec(sentence)?.[1]
        // "That the depth is there, but the evidence is thin": what is granted first is no fault.
        ?.replace(/^[^.;]{4,80}?,? but (?=(?:the|your|it|there)\b)/i, '')
        .replace(ENDS, '')
        .replace(/ (?:to|for) (?:the others|some(?: of us)?|several of us)$/i, '')
        .trim() ?? '';
    const words = text.split(' ').length;
    if (words < FEWEST_WORDS || words > MOST_WORDS || holdsIn(UNFIT, text) || holdsIn(POINTS_BACK, text)) continue;
    if (holdsIn(KIND, text) && !/\b(?:not|too|less|never|yet|more|\w+n['’]t)\b/i.test(text)) continue;
    const said = turned(/^(?:The|Your|It|There|Once|A)\b/.test(text) ? smallFirst(text) : text);
    // "This journal" is theirs.
    if (said !== null)
      return said.replace(
        / this (?=journal|magazine|list|programme|festival|series|round|fund|house|press|post|role)/i,
        ' your ',
      );
  }
  return null;
}
