import type { Span } from '../../span.ts';

const SUBJECT = String.raw`(?:we|I|you|they|he|she|it|there|the|our|your|my|this|that|some|many|several|both|two|a|an|another|others?|no|nobody|everyone|everybody|nothing|none|neither)(?![\p{L}])`;
/** Where one clause ends and the next begins. */
const JOINT = new RegExp(
  String.raw`\s{0,3}(?:[;:]|\s[–—-]\s|—|,\s{1,3}(?:but|and|so|yet|while|although|though|because|since|as|however)\s{1,3}(?=${SUBJECT})|\s(?:but|although|though|because|whereas)\s{1,3}(?=${SUBJECT})|\sas\s{1,3}(?=(?:the|our|we|I|there)\s)|\s(?:and|so)\s{1,3}(?=(?:we|I|you|they|he|she|since|because|it)(?![\p{L}]))|\s(?:and|but)\s{1,3}(?:since|because|as)\s|,\s{1,3}(?:but|and|so)\s+(?=(?:after|on|in|at|for)\s)|,\s{1,3}(?=(?:we|I|you)(?:['’]\w+)?\s|(?:it|there|this|that|they)['’]\w+\s)|\sso\s{1,3}(?=there)|,\s{1,3}(?:which|who|where|though|with|and|so)\s|\s(?:yet\s)?(?=(?:we|I)\s(?:(?:can|could|will|would|wo|do|have)(?:n['’]t|not|\snot)|have\sdecided|are\sunable)\s))`,
  'giu',
);

/** What letters put before the clause that says something. */
const PREFACE =
  /^(?:(?:the |my )?(?:only |main )?(?:thing|problem|trouble|snag|catch|difficulty|worry) is (?:that )?|(?:unfortunately|sadly|regrettably|however|therefore|thus|also|in addition|additionally|ultimately|in the end|after (?:careful|much|long|thorough|some|further) (?:consideration|thought|deliberation|discussion|review|reflection)|at this (?:time|point|stage)|this time|on this occasion|that said|having said that|for what it['’]s worth|between us|at the moment|as you know|as you may know|to be honest|frankly|in short|and|but|so|because|since|as|yet|while|although|though)\b,?\s*|(?:I['’]m|I am|we['’]re|we are) (?:afraid|sorry|sad|writing) (?:to (?:say|tell you|inform you|let you know) )?(?:that )?|(?:we|I) (?:regret|wanted|would like|wish) to (?:inform|let|tell|say|advise)(?: you| know)? (?:know )?that |please (?:know|note|be assured) that |(?:I|we) (?:(?:just|did) )?want(?:ed)? to (?:say|add) that |(?:the |our |some |both |two )?(?:\p{L}+ ){0,2}(?:members|reviewers?|readers?|jury|panel|committee|referees?|judges|assessors?)(?: \d)? (?:commented|noted|notes|felt|thought|said|remarked|found|wrote|observed) that )/iu;

const MOST_LETTERS = 400;

/** The clause of a text that holds a span, without what only leads up to it. Empty when it is too long to be one. */
export function clauseAt(text: string, span: Span): string {
  const from = Math.max(0, span.start - MOST_LETTERS);
  const before = text.slice(from, span.start);
  const after = text.slice(span.end, span.end + MOST_LETTERS);
  const opening = lastBreak(before);
  const closing = /[.!?…]{1,3}(?=["”’)\]]?(?:\s|$))|\n\s{0,4}\n|\n(?=\s{0,4}[-•*\p{Lu}])/u.exec(after);
  if (closing === null && after.length === MOST_LETTERS) return '';
  const start = from + opening;
  const end = span.end + (closing?.index ?? after.length);
  return clean(segmentWith(text, { start, end }, span));
}

/** Beside what parts a clause from a reason: "as she knows", "as you do not hold", and two sentences joined by a comma. */
const CLAUSES = new RegExp(
  String.raw`${JOINT.source}|\s(?:as|because|since|so)\s(?=(?:she|he|they|it|you|that|this)(?![\p{L}]))|,\s(?=(?:the|our|they)\s(?:\p{L}+\s){0,3}(?:is|are|was|were|has|have|had|could|can|will|did)\s)|,\s(?=\p{Ll}{3,}\s(?:is|are|was|were|has|have|had)\s)|\sso\s(?=(?:don|can|won|couldn|didn)['’]?t?\b)`,
  'giu',
);

/** The clauses of a sentence in one line, each without what only leads up to it. */
export function clausesOf(sentence: string): readonly string[] {
  const clauses: string[] = [];
  let from = 0;
  for (const found of sentence.matchAll(CLAUSES)) {
    clauses.push(clean(sentence.slice(from, found.index)));
    from = found.index + found[0].length;
  }
  return [...clauses, clean(sentence.slice(from))];
}

function lastBreak(before: string): number {
  let at = 0;
  for (const found of before.matchAll(/[.!?…]{1,3}["”’)\]]?\s{1,4}|\n\s{0,4}\n|\n(?=\s{0,4}[-•*])|^[^\n]{0,60},\n/gmu))
    at = found.index + found[0].length;
  return at;
}

/** The piece between two joints that holds the most of the span. */
function segmentWith(text: string, sentence: Span, span: Span): string {
  const said = text.slice(sentence.start, sentence.end);
  const cuts = [...said.matchAll(JOINT)].map((found) => ({
    start: sentence.start + found.index,
    end: sentence.start + found.index + found[0].length,
  }));
  let best = { start: sentence.start, end: cuts[0]?.start ?? sentence.end };
  for (const [index, cut] of cuts.entries()) {
    const piece = { start: cut.end, end: cuts[index + 1]?.start ?? sentence.end };
    if (shared(piece, span) > shared(best, span)) best = piece;
  }
  return text.slice(best.start, best.end);
}

function shared(a: Span, b: Span): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

function clean(clause: string): string {
  let left = clause
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:dear|hi|hello|hey)(?: \p{Lu}[\p{L}.'’-]{0,20}){1,3}\s?[,:–-]\s?/iu, '');
  for (let round = 0; round < 4; round += 1) {
    const bare = left.replace(PREFACE, '').replace(/^[,\s]+/, '');
    if (bare === left) break;
    left = bare;
  }
  return left
    .replace(
      /,?\s{0,2}(?:unfortunately|sadly|however(?! \p{L}{2,20}(?:,|$))|at this time|at this point|at this stage|on this occasion|this time|though)\b,?/giu,
      '',
    )
    .replace(/,? (?:in the end|after all|I['’]m afraid|for now|right now|as it happens)$/i, '')
    .replace(/, (?:by the way|incidentally|I must say|I have to say)$/i, '')
    .replace(/ (?:therefore|also|simply|accordingly|consequently)(?= )/gi, '')
    .replace(/[\s,;:.!?…–—-]{1,6}$/, '')
    .trim();
}
