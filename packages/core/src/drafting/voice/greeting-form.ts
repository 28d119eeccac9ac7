import { openerOf } from './openers.ts';

const NAME = /^\p{Lu}[\p{L}'’.-]{0,30}$/u;
const PARTICLE = /^(?:de|da|do|dos|das|del|della|di|du|la|le|van|von|zu|zur|der|den|ten|ter|el|al|bin|ben|y|e|af|av)$/i;
const TITLE =
  /^(?:dr|prof|professor|professeur|mr|mrs|ms|miss|mx|sir|dame|herr|frau|mme|madame|mlle|m|monsieur|sra|sr|señora|señor|senhor|senhora|don|doña|dott|dottor|dottoressa|sig|sig\.ra|signora|signor|meneer|mevrouw|heer|de heer)\.?$/i;
/** Words for several or unknown people: kept as they are, for they name nobody. */
const GROUP =
  /^(?:all|team|everyone|everybody|both|folks|sir|madam|sirs|sir or madam|sir\/madam|editors?|hiring (?:manager|team)|à tous|à toutes et à tous|tous|zusammen|ihr lieben|alle|beide|liebes team|equipo|todos|todas|a todos|tutti|a tutti|team|iedereen|allemaal)$/i;
/** What stands between opener and name, the name with the dots of its titles, and the mark behind it. */
const REST = /^([ ,]{0,3})([^,:!.;\n–—]{0,60}(?:\.[^,:!.;\n–—]{1,40}){0,2})[ ]?([,:!.]?)/u;

/**
 * The form of a greeting with its name as a slot, as "Dear Dr Okafor," becomes "Dear {title} {last},"; null when the line
 * is no greeting. Only known words and slots come out of it, nothing else of what was written.
 * @param line the first line of a mail's own words; text may follow the greeting on it
 */
export function greetingForm(line: string, language: string): string | null {
  const found = openerOf(line, language);
  if (found === null) return null;
  const { form, alone } = found.opener;
  const behind = line.slice(found.length, found.length + 160);
  const [whole = '', gap = '', words = '', written = ''] = REST.exec(behind) ?? [];
  const comma = gap.startsWith(',') ? ',' : '';
  const name = words.trim();
  const mark = markOf(written, behind.slice(whole.length).trim());
  const slots = name === '' || mark === null || alone === true ? null : slotsFor(name);
  if (slots !== null) return `${form}${comma} ${slots}${mark ?? ''}`;
  // "Hello, I wanted to ask": a greeting that names nobody.
  if (comma !== '') return `${form},`;
  return name === '' && mark !== null ? `${form}${mark}` : null;
}

/** A greeting ends with its mark or with the line; words that go straight on are a sentence. */
function markOf(mark: string, after: string): string | null {
  if (mark === '') return after === '' ? '' : null;
  return mark === '.' ? ',' : mark;
}

function slotsFor(name: string): string | null {
  if (GROUP.test(name)) return name.toLowerCase();
  const words = name.split(/\s+/);
  let titles = 0;
  while (titles < words.length && TITLE.test(words[titles] ?? '')) titles += 1;
  const names = words.slice(titles);
  if (names.length === 0 || names.length > 4) return null;
  if (!names.every((word, at) => NAME.test(word) || (at < names.length - 1 && PARTICLE.test(word)))) return null;
  if (titles > 0) return '{title} {last}';
  return names.length === 1 ? '{first}' : '{full}';
}
