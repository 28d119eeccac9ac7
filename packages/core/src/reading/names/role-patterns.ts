import type { Quote } from '../../span.ts';
import type { Passage } from '../passage/passage.ts';
import { bareName } from './bare-name.ts';
import { endsRole, INSIDE } from './role-edges.ts';

/** Text of a role within one sentence: no line end, no full stop before a space, bounded. */
const ROLE = String.raw`((?:[^\n.;!?]|\.(?=\S)){2,90}?(?: \([^()\n]{2,40}\))?)`;
const END = String.raw`(?=\s+(?:at|with|here|and|but|in|chez|au sein|bei|beim|presso|bij|en|na|no|em|has|was|is|we|which|for which|that|wurde|ist|nous|a été|ha sido|foi|è stat)\b|\s?[”"»]|[.,;:!?)\n]|\s[-–—]\s|$)`;

interface RolePattern {
  readonly source: RegExp;
  /** Folded words of which the pattern has at least one. */
  readonly words: ReadonlySet<string>;
}

function rolePattern(words: string, source: string): RolePattern {
  return { source: new RegExp(source, 'giu'), words: new Set(words.split(' ')) };
}

/** Places where letters name a role; the first group is the role. */
const ROLE_PATTERNS: readonly RolePattern[] = [
  rolePattern(
    'position role job opening vacancy post internship requisition',
    String.raw`\b(?:for|to|in|of|regarding|about|fill) (?:the|our|a|an) (?:(?:open )?(?:position|role|post|job|vacancy|part) of )?${ROLE} (?:position|role|job|opening|vacancy|post|internship|requisition)\b`,
  ),
  rolePattern(
    'position role post job vacancy part opening',
    String.raw`\b(?:position|role|post|job|vacancy|part|opening) (?:of|as|for|titled)(?: an?| the)? ${ROLE}${END}`,
  ),
  rolePattern(
    'application applied apply applying interviewing interview audition considered candidate candidacy',
    String.raw`\b(?:application|applied|apply|applying|interviewing|interview|audition|considered|candidate|candidacy) (?:for|as)(?: an?| the| our)? (?!(?:us|me|work|join|be|this|other|another|any|our|your|future|roles?|positions?)\b)${ROLE}${END}`,
  ),
  rolePattern('promotion', String.raw`\bpromotion to ${ROLE}${END}`),
  rolePattern('application', String.raw`\bapplication [A-Z]{0,4}[\d-]{3,14} ?: ${ROLE}(?=[,\n]|$)`),
  rolePattern(
    'outcome recruitment interview',
    String.raw`^${ROLE} ?: (?:outcome of the promotion|recruitment|your interview)\b`,
  ),
  rolePattern('application', String.raw`^your application to ${ROLE} at\b`),
  rolePattern('application', String.raw`\byour ${ROLE} application\b`),
  rolePattern(
    'role position job poste offre stelle puesto vacante vaga cargo posizione ruolo functie vacature',
    String.raw`\b(?:role|position|job title|job|poste|offre|stelle|puesto|vacante|vaga|cargo|posizione|ruolo|functie|vacature) ?: ${ROLE}(?=[\n,;]|\s+(?:at|chez|bei|presso|bij)\b|$)`,
  ),
  rolePattern(
    'interest',
    String.raw`\b(?:thanks|thank you|interest) (?:for your interest )?in (?:the|our) ${ROLE} (?:position|role|opening|job|internship|opening|opportunity|vacancy)\b`,
  ),
  rolePattern(
    'position role opening vacancy post internship',
    String.raw`\bthe ${ROLE} (?:position|role|opening|vacancy|post|internship)\b`,
  ),
  rolePattern('candidature', String.raw`\bcandidature ?: ${ROLE}(?=\s+chez\b|\n|$)`),
  rolePattern(
    'poste postes offre fonction role emploi stage alternance',
    String.raw`\b(?:poste|postes|offre|fonction|rôle|emploi|stage|alternance) (?:de |d['’]|du |en tant que |: ?)${ROLE}${END}`,
  ),
  rolePattern(
    'candidature',
    String.raw`\bcandidature (?:au poste de |au poste d['’]|pour le poste de |pour le poste d['’]|en tant que |comme )${ROLE}${END}`,
  ),
  rolePattern(
    'stelle position bewerbung ausschreibung stellenausschreibung rolle praktikum tatigkeit',
    String.raw`\b(?:Stelle|Position|Bewerbung|Ausschreibung|Stellenausschreibung|Rolle|Praktikum|Tätigkeit) (?:als|zum|zur|um die Stelle als|um die Position als|auf die Stelle als|für die Position als|für die Stelle als|der|des|im Bereich) ${ROLE}${END}`,
  ),
  rolePattern(
    'puesto vacante posicion cargo plaza oferta rol',
    String.raw`\b(?:puesto|vacante|posición|cargo|plaza|oferta|rol) (?:de|como|para) ${ROLE}${END}`,
  ),
  rolePattern(
    'vaga posicao cargo funcao oportunidade papel',
    String.raw`\b(?:vaga|posição|cargo|função|oportunidade|papel) (?:de|para|como) ${ROLE}${END}`,
  ),
  rolePattern(
    'posizione ruolo figura parte candidatura',
    String.raw`\b(?:posizione|ruolo|figura|parte|candidatura) (?:di|come|per(?: il ruolo di| la posizione di)?) ${ROLE}${END}`,
  ),
  rolePattern(
    'functie vacature positie rol sollicitatie baan',
    String.raw`\b(?:functie|vacature|positie|rol|sollicitatie|baan) (?:van|als|voor|naar(?: de functie van)?) ${ROLE}${END}`,
  ),
];

const READ = 2500;
const LONGEST = 100;

/** What these pronoun-like fillers stand for is not said: `for the open position`. */
const FILLER =
  /^(?:this|that|the|our|your|any|an?|open|current|above|following|same|right|new|next|specific|particular|other|another|advertised|above-mentioned|said|available|future|vacant|first|job|ce|cette|de|der|die|das|diese[rn]?|este|esta|questa|deze)(?: (?:open|current|available|vacant|advertised|job|new|particular|specific|great|exciting|full-time|part-time))?$/iu;

/** Words that are in sentences about roles, not in roles. */
const NO_ROLE =
  /\b(?:wish|consider|resume|cv|records?|company|meantime|needs|roster|application|website|future|change|requirements|process|search|round|decision|opportunity|opportunities|openings?|career)\b|^(?:role|position|job|jobs|team|post|interview|candidates?|poste|stelle)$/iu;

/** What is applied for but is no role. */
const SCHEME = /\b(?:fellowship|scheme|prize|award|bursary|scholarship|grant|competition|residency)$/iu;

/** Ends that belong to the sentence, not to the role. */
const TAIL =
  / (?:at|with|in our|here|and|but|which|that|has|was|is|however|for which|on our|we|you|this|chez|au sein|bei|beim|wurde|ist|presso|bij|in ons|en nuestr[ao]|na nossa|no nosso)\b.*$/iu;

/** A place where a pattern finds a role. */
export interface PatternRole {
  readonly role: string;
  readonly quote: Quote;
  /** Number of the pattern. */
  readonly pattern: number;
  readonly inSubject: boolean;
}

/** What the patterns find in the subject and the letter, the first place of each. `words`: the letter's, folded. */
export function patternRoles(passage: Passage, words: ReadonlySet<string>): readonly PatternRole[] {
  const found: PatternRole[] = [];
  const usable = [...ROLE_PATTERNS.entries()].filter(([, one]) => [...one.words].some((word) => words.has(word)));
  for (const [index, { start, end }] of passage.author.entries()) {
    const stretch = passage.text.slice(start, Math.min(end, start + READ));
    for (const [number, { source }] of usable) {
      const quote = firstRole(stretch, start, source);
      if (quote !== null) found.push({ role: quote.quote, quote, pattern: number, inSubject: index === 0 });
    }
  }
  return found;
}

function firstRole(stretch: string, offset: number, pattern: RegExp): Quote | null {
  for (const match of stretch.matchAll(pattern)) {
    const raw = match[1];
    if (raw === undefined) continue;
    const role = tidyRole(raw);
    if (!isRole(role)) continue;
    const at = offset + match.index + match[0].indexOf(raw) + raw.indexOf(role);
    return { start: at, end: at + role.length, quote: role };
  }
  return null;
}

/** Up to the first word that no role has, small words before it not counted. */
function beforeStop(raw: string): string {
  const words = raw.split(' ');
  const names = words.map(bareName);
  let end = names.findIndex((name, at) => at > 0 && endsRole(name));
  if (end < 0) return raw;
  while (end > 1 && INSIDE.has(names[end - 1] ?? '')) end -= 1;
  return words.slice(0, end).join(' ');
}

/** A role without what belongs to the sentence around it. */
export function tidyRole(raw: string): string {
  return beforeStop(raw)
    .replace(TAIL, '')
    .replace(/^(?:the|our|a|an|le|la|un|une|der|die|das) (?=\S)/iu, '')
    .replace(/^.* the (?=\S)/u, '')
    .replace(/^(?:(?:open )?(?:position|role|post|job|vacancy) (?:of|as|for) )/iu, '')
    .replace(/\s*(?:\((?:[mwfdhx/ *|]{3,12}|open)\)|[mfwhdx]\/[mfwhdx](?:\/[mfwhdx])?)\s*$/iu, '')
    .replace(/["“”„«»']+$|^["“”„«»']+/gu, '')
    .replace(/\s*\([^)]*$/u, '')
    .replace(/[\s,.;:–—-]+$/u, '')
    .trim();
}

function isRole(role: string): boolean {
  if (role.length < 3 || role.length > LONGEST || FILLER.test(role)) return false;
  if (SCHEME.test(role)) return false;
  if (role.split(/\s+/u).length > 12 || NO_ROLE.test(role)) return false;
  return /\p{L}{3}/u.test(role) && !/\b(?:you|your|we|our|us|vous|nous|Sie|wir|have|interest|time|thank)\b/u.test(role);
}
