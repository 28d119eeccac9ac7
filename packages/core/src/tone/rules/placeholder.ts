import type { Match, Rule } from '../rule.ts';
import type { DraftText } from '../text/draft-text.ts';

const VOCABULARY =
  '(?:(?:first|last|full|company|recipient)?name|company|position|role|title|date|your|insert|hiring|manager|recipient|project|job|editor|journal|publisher|agent|agency|specific|topic|number|link|detail|address|field|department|team|reason|mention|book|story|organi[sz]ation|surname|amount|month|year|something|sender|signature|x{2,9}|e\\.g|nom|prénom|entreprise|poste|vorname|nachname|firma|stelle|datum|nombre|apellido|empresa|puesto|nome|cognome|azienda|naam|bedrijf|functie)';

const inside = (open: string, close: string, not: string): RegExp =>
  new RegExp(
    `${open}(?=[^${not}\\n]{0,40}?(?<![\\p{L}\\p{N}])${VOCABULARY}s?(?![\\p{L}\\p{N}]))[^${not}\\n]{1,60}${close}(?!\\()`,
    'giu',
  );

/** What a gap for an organisation, a person or a thing is called; on its own between brackets it is a gap too. */
const NOUN =
  '(?:festival|museum|gallery|theatre|theater|school|university|college|hospital|clinic|orchestra|choir|award|prize|grant|programme|program|residency|fellowship|exhibition|competition|venue|city|country|day|time|salary|product|service|skill|example|compliment|achievement|platform|conference|committee|professor|landlord|property|client|industry|feedback|reviewer|candidate|greeting|salutation|closing|phone|email|event|place|person|thing|sport|item|language|subject|course|class|genre|location|town|quality|strength|interviewer|institution|compliment here)';
/** Somebody written to, as a form offers them for choice. */
const SOMEBODY = '(?:candidate|bidder|applicant|supplier|tenant|vendor|contractor|nominee)';
const HOUSE =
  '(?:company|organi[sz]ation|school|clinic|office|firm|institution|university|department|gallery|museum|journal|magazine|publisher|agency|theatre|studio|team|hospital|college|shop|centre)';
const TITLE = '(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Madam|Sirs|Messrs)';

/** Read from the writer's own words, as written. The quantifiers are bounded. */
const PLACEHOLDERS: readonly RegExp[] = [
  inside('\\[', '\\]', '\\[\\]@'),
  inside('<', '>', '<>@/:='),
  inside('\\{\\{?', '\\}\\}?', '{};:='),
  new RegExp(`\\[(?:your |insert |name of (?:the )?)?${NOUN}\\](?!\\()`, 'giu'),
  /\{\{[^{}\n]{1,40}\}\}/gu,
  /<<[^<>\n]{2,40}>>/gu,
  /«\p{L}{2,20}_\p{L}{2,20}»/gu,
  /\*\|[A-Z_:]{2,30}\|\*/gu,
  /(?<![\p{L}\p{N}])X{3,10}(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}/.-])(?:XX|xx|DD|dd|MM)(?:[/.-](?:X{2,4}|x{2,4}|MM|mm|DD|dd|Y{2,4}|y{2,4})){1,2}(?![\p{L}\p{N}])/gu,
  /(?<=[\p{L}\p{N},.:(£$€#] ?)_{3,60}/gu,
  /(?<=[\p{L},] )_{2}(?= )/gu,
  /\[[ _]{2,30}\]/gu,
  /(?<=[\p{L}.:] ?)#{3,12}(?!\p{L})/gu,
  /\((?:insert|enter|fill in) [^()\n]{1,40}\)/giu,
  /\((?:add|put|mention|name|state|your|the|company|recipient|first|last|full)[^()\n]{0,30} here\)/giu,
  /\((?:your|company|recipient(?:'s|’s)?|first|last|full|sender(?:'s|’s)?|reviewer|job|position|company(?:'s|’s)) (?:name|surname|title|position|address|signature|company|role)\)/giu,
  new RegExp(`(?<![\\p{L}/])${TITLE}\\.?(?:/${TITLE}\\.?){2,5}(?![\\p{L}/])`, 'gu'),
  new RegExp(
    `(?<![\\p{L}])(?:(?:Dear|${TITLE}\\.?(?:/${TITLE}\\.?){1,4}) (?:Name|Recipient|Title)|(?:Dear|${TITLE}\\.?(?:/${TITLE}\\.?){0,4}) (?:Surname|Last ?[Nn]ame|First ?[Nn]ame))(?![\\p{L}’'])`,
    'gu',
  ),
  /(?<=[\p{Ll},] )(?:Company|Journal|Organi[sz]ation|Recipient|Reviewer|Editor|Publisher|Agency|University|Client|Magazine|Festival|Gallery|Hiring Manager) Name(?![\p{L}])/gu,
  /(?<=[\p{Ll},] )(?:Position|Job|Role|Project|Manuscript|Paper|Book) Title(?![\p{L}])/gu,
  /(?<=\b(?:from|to|at|with|by|for|of) )(?:reviewer|company|editor|recipient|publisher|journal|manager|agency|university|organi[sz]ation) name(?=[,.]| (?:was|were|is|are|and|for|in)\b)/gu,
  new RegExp(
    `(?<=\\b(?:your|the|at|this) )(?:${HOUSE}(?:/${HOUSE}){2,4}|(?:company|institution|organi[sz]ation)/(?:company|institution|organi[sz]ation))(?![\\p{L}/])`,
    'gu',
  ),
  new RegExp(`(?<=\\b(?:another|the|your|my|our|this) )${SOMEBODY}(?:/${SOMEBODY}){1,3}(?![\\p{L}/])`, 'gu'),
  /(?<!\p{L})First ?[Nn]ame (?:Last ?[Nn]ame|Surname)(?!\p{L})/gu,
  /\b(?:role|position|post|job) of (?=at (?:your|the|our)\b|in (?:your|the) \p{Ll}{1,20} (?:has|was|is)\b|has been\b|[,.])/gu,
  /(?<=\b(?:letter|message|e-?mail|call|meeting|interview|notice) )(?:of|on|dated) date(?=[,.]| (?:and|the|that|I|we)\b)/gu,
  /\bwhose (?:name|title|number) (?:I|we)(?: will|'ll|’ll| shall| must| should| need to)? (?:add|insert|fill in|look up|check|put)(?: in)? (?:here|later|below|before sending)/giu,
  /(?<=\b(?:at|with|join|joining) )XYZ(?=[,.]| (?:Company|Corp|Inc|Ltd|Press|University)\b)/gu,
  /(?<=^|\n)(?:Dear|Hello|Hi) ?(?:\.{3,10}|…|\?{2,10}|-{3,10})(?=[\s,:]|$)/gu,
  /(?<=^|\n)Dear (?=,)/gu,
  /(?<!["“'‘])\blorem ipsum\b/giu,
  /\b(?:DD|MM|YYYY)[./-](?:DD|MM|YYYY)(?:[./-](?:YYYY|YY|DD))?\b/gu,
  /(?<![\p{L}\p{N}])(?:FIRST|LAST|SUR|FULL|COMPANY)_?NAME(?![\p{L}\p{N}])/gu,
  /(?<!["“'‘])\b(?:TODO(?=[:,)\]]|\s*\n|$| (?:add|insert|check|fill|write|ask|mention|find|change|personali[sz]e|name|put|replace|rewrite|finish|say|look|get)\b)|FIXME|TKTK|TK TK)/gu,
  /\binsert (?:your |the |company |job )?(?:name|title|company|role|date|position)(?: here)?\b/giu,
  /(?<=^|\n)(?:Your (?:Full )?Name|Company Name|First Name|Full Name|Firstname Lastname)(?=\s*(?:\n|$))/giu,
  /%(?:[A-Z]{3,20}_?){1,3}%/gu,
  /(?<![\p{L}\p{N}])\$\{?(?:(?:first|last|full)[_]?)?(?:name|company|role|title|position)\}?/giu,
];
const GREETS = /^(?:Dear|Hello|Hi|Bonjour|Hallo|Hola) $/;

function find(draft: DraftText): readonly Match[] {
  const matches: Match[] = [];
  for (const wanted of PLACEHOLDERS) {
    for (const found of draft.own.matchAll(wanted)) {
      const end = found.index + found[0].length;
      matches.push({ start: found.index, end, fixes: fixesFor(draft, found.index, end) });
    }
  }
  return matches;
}

/** Only a greeting can be mended without knowing what should stand there. */
function fixesFor(draft: DraftText, start: number, end: number): Match['fixes'] {
  const line = Math.max(0, start - 12) + draft.own.slice(Math.max(0, start - 12), start).lastIndexOf('\n') + 1;
  const before = draft.own.slice(line, start);
  const after = draft.own.slice(end, end + 1);
  if (!(GREETS.test(before) || (before === '' && draft.own.startsWith('Dear', start))) || !/^[,:\n]?$/.test(after))
    return [];
  return [{ title: 'Say “Hello”', start: line, end, text: 'Hello' }];
}

export const PLACEHOLDER: readonly Rule[] = [
  {
    id: 'placeholder/left-in',
    category: 'placeholder',
    severity: 'error',
    strictOnly: false,
    language: 'any',
    message:
      'A gap is still to be filled here. Sent like this, it tells the reader that the letter was not written for them.',
    why: 'Nothing undoes a personal letter faster than the name of nobody.',
    source: null,
    find,
    bad: [
      'Dear [Hiring Manager],',
      'I admire what {company} does.',
      'I loved <book title> above all.',
      'Dear ____,',
      'I would love to work at XXX one day.',
      'Lorem ipsum dolor sit amet.',
      { text: 'Hello,\n\nthank you for your answer and for the time you gave it.\n\nBest,\n[Your Name]' },
      'Bonjour [Nom], merci pour votre réponse.',
      'I can come in on XX/XX.',
      'We would do it for £____ a day.',
      'TODO mention the reviewer.',
      'Many thanks, (your name)',
      'I hope to read my work in Journal Name.',
      'Dear Mr/Ms Surname, thank you.',
      'I would love to come back to the [museum] some day.',
      'The role of at your school is filled.',
    ],
    good: [
      'As Smith argues [3], the sample is small.',
      'They wrote “we [the jury] were moved”.',
      'My page is <https://example.org/your-name> and my address <ana@example.org>.',
      'See [my title page](https://example.org).',
      'I wore size XXL.',
      'Dear Sir/Madam, thank you for the forms.',
      'The author/illustrator was there in person.',
      'My name (your spelling was right) is Ana.',
      'The part of “Journal Name” on the form stayed empty.',
      'I play a role of some weight, and the post of night guard suits me.',
      'My TODO list is long, and the macro {x + y} is in it.',
      'It cost $400.',
      { text: 'Hi Jo,\n\nthank you for the answer, it was good of you.\n\nLove,\nAna xxx' },
    ],
  },
];
