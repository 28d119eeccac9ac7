import { SharedParts } from '../../needed-letters.ts';
import type { Need } from '../../threes.ts';

/** Words that many rules share. Written `<name>` in a pattern. */
const MACROS: Readonly<Record<string, string>> = {
  im: "i(?:'m| am)",
  ive: "i(?:'ve| have)",
  id: "i(?:'d| would| had| should)",
  ill: "i(?:'ll| will| shall)",
  youre: "you(?:'re| are)",
  youve: "you(?:'ve| have)",
  youll: "you(?:'ll| will)",
  not: "(?:not|n't|never)",
  didnt: "(?:didn't|did not|never)",
  n: '(?:\\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|forty|fifty|several|many|countless)',
  nth: '(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d{1,2}(?:nd|rd|th))',
  time: '(?:seconds?|minutes?|hours?|days?|nights?|evenings?|weekends?|weeks?|months?|years?|summers?|winters?)',
  group:
    '(?:committee|panel|jury|board|reviewers?|referees?|editors?|judges?|readers?|team|staff|people|recruiters?|colleagues?|office|department|hiring managers?|system|software|assistant|interviewers?|assessors?|examiners?)',
  they: '(?:you|anyone|anybody|someone|somebody|no one|nobody|(?:the|your) <group>|(?:any|one|none|which) of (?:you|them|your <group>|the <group>))',
  chose:
    '(?:chose|chosen|choose|hired|picked|preferred|prefer|selected|appointed|took|signed|went with|gone with|settled (?:on|for))',
  winner:
    "(?:the (?:people|person|candidate|applicant|author|writer|one|artist|agency|supplier|bidder|firm|speaker|actor|actress|tenant|student|project)s? (?:that |who |whom )?you(?:'ve| have)? (?:\\w+ )?<chose>(?: instead)?|whoever you(?:'ve| have)? (?:\\w+ )?<chose>(?: instead)?|whoever (?:got|gets|has|won) (?:it|the (?:job|role|part|place|prize|post|contract))|your (?:choice|new hire|preferred candidate|chosen \\w+|favourite)|the (?:successful|winning|chosen|selected|preferred|lucky|other) (?:candidate|applicant|author|bidder|bid|writer|artist|supplier|agency|one|firm))",
  letter:
    '(?:letters?|e-?mails?|mails?|messages?|notes?|reply|replies|answers?|responses?|rejections?|paragraphs?|templates?|lines?|sentences?)',
  work: '(?:cv|résumé|resume|application|manuscript|book|novel|essay|story|stories|poems?|pages?|chapters?|proposal|paper|portfolio|reel|tape|work|bid|tender|pitch|deck|cover letter|statement|submission|samples?|letter|attachments?|article|synopsis|script|abstract|file)',
  prize:
    '(?:job|role|post|position|place|part|prize|award|contract|commission|grant|spot|slot|seat|offer|residency|fellowship|promotion)',
  unit: '(?:letters?|e-?mails?|messages?|times?|attempts?|applications?|reminders?|requests?|calls?|submissions?)',
  weekday: '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
  month: '(?:january|february|march|april|may|june|july|august|september|october|november|december)',
  when: "(?:<weekday>|tomorrow|tonight|today|noon|midday|midnight|(?:the )?end of (?:the |this |next )?(?:day|week|month|business)|close of business|cob|eod|next week|this week|\\d{1,2}(?::\\d\\d)? ?(?:am|pm|o'clock)|the \\d{1,2}(?:st|nd|rd|th)|(?:the )?(?:first|fifteenth|thirtieth)|\\d{1,2}(?:st|nd|rd|th)? (?:of )?<month>|<month> \\d{1,2})",
  /** The first words of a sentence. */
  start: '(?<=(?:^|[.!?…\\n]["\')]?)\\s{0,4})',
  machine:
    '(?:machines?|algorithms?|software|computers?|robots?|bots?|chatbots?|mail merge|autoresponder|auto-?repl(?:y|ies)|form letters?|no-?reply address|automated \\w+|automatic \\w+|standard (?:letter|reply|text|paragraph)|template)',
  /** A compliment, of which only the end of the sentence says whether it is one. */
  compliment:
    "(?:how (?:very |truly |wonderfully |terribly )?(?:kind|nice|good|thoughtful|generous|considerate|gracious|lovely|charming|sweet|reassuring|comforting|touching|refreshing|efficient|impressive|convenient|helpful|flattering|heartening|encouraging|professional|modern|delightful|wise|clever|brave)|(?:it is|it's|it was|it has been) (?:always |so |very |really |certainly |quite |also )?(?:nice|good|lovely|a comfort|comforting|reassuring|a relief|a joy|a pleasure|heartening|refreshing|touching|encouraging|impressive|an honour|charming|a privilege)|<im> (?:so |very |truly |most |quite )?(?:glad|pleased|delighted|touched|impressed|relieved|honoured|flattered|reassured)|(?:so |very )?(?:nice|good|lovely|great) to (?:know|see|hear|learn)|i (?:do |really |quite |must |can only )?(?:admire|applaud|salute|marvel at)|congratulations|well done|bravo|my (?:compliments|congratulations|admiration)|what a (?:relief|comfort|pleasure|joy|honour|treat|privilege)|full marks|hats off|kudos)",
  nobody: '(?:no one|nobody|no human(?: being)?|not one (?:person|of you)|not a single (?:person|human|one))',
  hurry:
    '(?:so (?:fast|quickly|swiftly|easily|soon|effortlessly)|in (?:an?|one|a single|under|less than|half|only|just|two|three|five|ten) (?:\\w+ ){0,2}(?:seconds?|minutes?|hours?|afternoon|evening|morning|day|weekend|lines?|words?|sentences?|glance)|over (?:a weekend|lunch|coffee)|at (?:a|one|a single) glance|overnight)',
  wish: '(?:please|i (?:ask|beg|implore|urge|hope) (?:that )?you|so i (?:ask|hope|need)|reconsider|look again|(?:look at|consider) (?:it|me|my \\w+) again|think again|say yes|another chance|one chance|a chance|change your (?:mind|decision)|find a way)',
  family:
    '(?:family|wife|husband|partner|fianc[eé]e?|kids?|children|child|son|daughter|baby|mother|father|mum|mom|dad|parents?|grandparents?|grandmother|grandfather|girlfriend|boyfriend|sister|brother)',
};

const GAP = '[^.!?\\n\\uE000]';

/** A word begins here, in every alphabet. */
const BEFORE = '(?<![\\p{L}\\p{N}])';
const AFTER = '(?![\\p{L}\\p{N}])';

function expand(source: string): string {
  let out = source;
  // Macros may use macros, two deep at most.
  for (let depth = 0; depth < 3 && /<[a-z]+>/.test(out); depth++) {
    out = out.replaceAll(/<([a-z]+)>/g, (_, name: string) => {
      const macro = MACROS[name];
      if (macro === undefined) throw new Error(`unknown macro <${name}> in ${source}`);
      return macro;
    });
  }
  return out.replaceAll('~~', `${GAP}{0,90}?\\b`).replaceAll('~', `${GAP}{0,40}?\\b`);
}

/**
 * Compiles rule patterns over flat text (lower case, straight quotes, one line per paragraph). Within a source `<name>` is a
 * shared list of words, `~` up to 40 and `~~` up to 90 characters of the same sentence. All gaps are bounded, so a match
 * costs time linear in the text.
 */
export function pattern(...sources: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${sources.map((source) => `(?:${expand(source)})`).join('|')})(?!\\w)`, 'g');
}

/** The same for words that are not English: no shared lists, and letters with accents are letters. */
export function patternOf(source: string): RegExp {
  const words = source
    .replaceAll('~~', `${GAP}{0,90}?${BEFORE}`)
    .replaceAll('~', `${GAP}{0,40}?${BEFORE}`)
    .replaceAll('\\w', '[\\p{L}\\p{N}]');
  return new RegExp(`${BEFORE}(?:${words})${AFTER}`, 'gu');
}

const SHARED = new SharedParts(MACROS);

/** What letters a text must have for the expression of a pattern to hold in it. */
export function neededByPattern(source: string): Need {
  return SHARED.neededBy(source);
}
