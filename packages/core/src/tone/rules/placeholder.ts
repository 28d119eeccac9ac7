import type { Match, Rule } from '../rule.ts';
import type { DraftText } from '../text/draft-text.ts';

const VOCABULARY =
  '(?:(?:first|last|full|company|recipient)?name|company|position|role|title|date|your|insert|hiring|manager|recipient|project|job|editor|journal|publisher|agent|agency|specific|topic|number|link|detail|address|field|department|team|reason|mention|book|story|organi[sz]ation|surname|amount|month|year|something|sender|signature|x{2,9}|e\\.g|nom|prénom|entreprise|poste|vorname|nachname|firma|stelle|datum|nombre|apellido|empresa|puesto|nome|cognome|azienda|naam|bedrijf|functie)';

const inside = (open: string, close: string, not: string): RegExp =>
  new RegExp(
    `${open}(?=[^${not}\\n]{0,40}?(?<![\\p{L}\\p{N}])${VOCABULARY}s?(?![\\p{L}\\p{N}]))[^${not}\\n]{1,60}${close}(?!\\()`,
    'giu',
  );

/** Read from the writer's own words, as written. The quantifiers are bounded. */
const PLACEHOLDERS: readonly RegExp[] = [
  inside('\\[', '\\]', '\\[\\]@'),
  inside('<', '>', '<>@/:='),
  inside('\\{\\{?', '\\}\\}?', '{};:='),
  /(?<![\p{L}\p{N}])X{3,10}(?![\p{L}\p{N}])/gu,
  /(?<=[\p{L},] ?)_{3,60}/gu,
  /(?<=^|\n)(?:Dear|Hello|Hi) ?(?:\.{3,10}|…|\?{2,10}|-{3,10})(?=[\s,:]|$)/gu,
  /(?<=^|\n)Dear (?=,)/gu,
  /\blorem ipsum\b/giu,
  /\b(?:DD|MM|YYYY)[./-](?:DD|MM|YYYY)(?:[./-](?:YYYY|YY|DD))?\b/gu,
  /(?<![\p{L}\p{N}])(?:FIRST|LAST|SUR|FULL|COMPANY)_?NAME(?![\p{L}\p{N}])/gu,
  /\b(?:TODO(?=[:,)\]]|\s*\n|$)|TKTK|TK TK)/gu,
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
    ],
    good: [
      'As Smith argues [3], the sample is small.',
      'They wrote “we [the jury] were moved”.',
      'My page is <https://example.org/your-name> and my address <ana@example.org>.',
      'See [my title page](https://example.org).',
      'I wore size XXL.',
      'My TODO list is long, and the macro {x + y} is in it.',
      'It cost $400.',
      { text: 'Hi Jo,\n\nthank you for the answer, it was good of you.\n\nLove,\nAna xxx' },
    ],
  },
];
