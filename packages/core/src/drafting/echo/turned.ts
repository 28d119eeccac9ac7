/*
 * Turns a clause of their letter round, so that it can stand in the answer: "we were impressed with how you ..." becomes
 * "you were impressed with how I ...". English only: other languages would need their verbs conjugated anew.
 */

const WRITER: Readonly<Record<string, string>> = {
  we: 'you',
  us: 'you',
  our: 'your',
  ours: 'yours',
  ourselves: 'yourselves',
  i: 'you',
  me: 'you',
  my: 'your',
  mine: 'yours',
  myself: 'yourself',
};

const READER: Readonly<Record<string, string>> = { your: 'my', yours: 'mine', yourself: 'myself' };

const AUXILIARY =
  /^(?:are|were|have|had|did|do|will|would|can|could|should|may|might|must|chose|came|went|felt|made|know|knew|need|want|get|got|spent|sat|ran|led|drew|thought|found|kept|left|lost|met|told|won|saw|heard|held|began|grew|scored|\w{2,}ed|bring|brought|took|take|gave|made|wrote|showed|described|explained|handled|approached|put|built|presented|answered|said|shared|sent|submitted|read|played|sang|spoke|asked|clearly|really|also|already|obviously|so|never|always|both|currently)$/;
/** After these a clause begins, and "you" is its subject. */
const CLAUSE_BEGINS = /^(?:before|after|when|once|if|until|while|whenever|because|unless)$/;
/** After these "you" is the one to whom something is done. */
const OBJECT_FOLLOWS =
  /^(?:introduce|book|pencil|slot|fit|squeeze|sign|bring|squeezed|slotted|connect|recommend|suggest|lend|point|teach|remember|drop|help|with|to|for|from|of|about|by|at|on|offer|offered|give|gave|given|tell|told|see|saw|seen|meet|met|show|send|sent|keep|kept|have|had|hear|invite|invited|contact|call|consider|considered|take|put|let|wish|see|meeting|seeing|hearing|having|keeping|interviewed|shortlisted|reach|help|find|found|want|wanted|between)$/;
/** "I" takes forms of "be" that "you" does not, and the other way round. */
const AFTER_I: Readonly<Record<string, string>> = { are: 'am', were: 'was', "weren't": "wasn't" };
const AFTER_YOU: Readonly<Record<string, string>> = { am: 'are', was: 'were', "wasn't": "weren't" };

const WORD = /[A-Za-z]+(?:['’][A-Za-z]+)?/g;
/** Words up to here are weighed. */
const MOST_WORDS = 40;

interface Word {
  readonly text: string;
  readonly start: number;
}

/** The clause with writer and reader changed places; null where that cannot be done with certainty. */
export function turned(clause: string): string | null {
  const words = [...clause.matchAll(WORD)].map((found): Word => ({ text: found[0], start: found.index }));
  if (words.length > MOST_WORDS) return null;
  let out = '';
  let from = 0;
  let agree: Readonly<Record<string, string>> | null = null;
  for (const [at, word] of words.entries()) {
    const low = word.text.toLowerCase().replace('’', "'");
    const next = words[at + 1]?.text.toLowerCase() ?? '';
    const said: string | null =
      agree?.[low] ?? spoken(low, word.text, words[at - 1]?.text.toLowerCase() ?? '', next, at);
    if (said === null) return null;
    agree = low === 'i' ? AFTER_YOU : said === 'I' ? AFTER_I : null;
    out += clause.slice(from, word.start) + said;
    from = word.start + word.text.length;
  }
  return out + clause.slice(from);
}

function spoken(low: string, written: string, previous: string, next: string, at: number): string | null {
  const [stem = '', ending] = low.split("'");
  const tail = ending === undefined ? '' : `'${ending}`;
  if (low === "i'm") return "you're";
  if (low === "you're") return "I'm";
  if ((stem === 'we' || stem === 'i') && tail !== '') return `you${tail}`;
  if (stem === 'you' && tail !== '') return `I${tail}`;
  // "US" is a country.
  if (written === 'US') return written;
  const writer = WRITER[low];
  if (writer !== undefined) return writer;
  const reader = READER[low];
  if (reader !== undefined) return reader;
  if (low !== 'you') return at === 0 && !isName(written) ? written.toLowerCase() : written;
  // "Let you know" is no clause of the reader's.
  if (previous === 'let') return 'me';
  if (AUXILIARY.test(next) || (at === 0 && next !== '') || CLAUSE_BEGINS.test(previous)) return 'I';
  return OBJECT_FOLLOWS.test(previous) && !/^(?:go|get|do|can|will)$/.test(next) ? 'me' : null;
}

/** A word at the head of a sentence is a name unless it is one that begins sentences. */
function isName(word: string): boolean {
  return !/^(?:(?:There|It|That)['’]\p{L}+|The|A|An|This|That|These|Those|It|They|He|She|There|Some|Many|Several|Most|Both|Two|Three|Four|Each|One|Another|Other|Others|All|No|None|More|What|Every|Everyone|Everybody|Of|Nothing)$/u.test(
    word,
  );
}
