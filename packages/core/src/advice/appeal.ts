import type { Sign } from './quoted-in.ts';
import { quotedIn } from './quoted-in.ts';

const NAMED: readonly Sign[] = [
  {
    pattern:
      /\b(?:appeals?|review|reconsideration)(?: request)?s? (?:should|must|are to|is to|can|may|procedures?|process|form|deadline|panel|committee|is available|are considered|will be considered)\b/i,
    unless: /\bpeer review|\breview (?:process|committee|panel)\b/i,
  },
  {
    pattern:
      /\b(?:you (?:may|can|could|have the right to|have a right to|are entitled to|are welcome to|wish to)|right (?:to|of)|(?:to|may|can) (?:lodge|file|submit|make|request|ask for)|if you (?:wish|want|would like) to|ground(?:s)? (?:for|of))(?: (?!not\b)\w{1,12}){0,4} (?:appeal|(?:formal |internal )?reconsideration|formal review|internal review|review of (?:the|this|our) decision)\b/i,
  },
  {
    pattern:
      /\b(?:authors?|applicants?|candidates?|bidders?|tenderers?|students?) (?:may|can|wishing to|who wish to|have the right to|are entitled to)(?: (?!not\b)\w{1,12}){0,3} (?:appeal|request a (?:formal )?review)\b/i,
  },
  { pattern: /\b(?:appeals? (?:against|of) (?:this|the) decision|write to the appeals|appeals@)/i },
  {
    pattern:
      /\b(?:voies? de recours|faire appel|former un recours|recours gracieux|Widerspruch (?:ein(?:zu)?legen|erheben)|Rechtsbehelf|Beschwerde ein(?:zu)?legen|interponer (?:un )?recurso|recurso de (?:reposición|alzada)|presentar (?:una )?(?:reclamación|apelación)|presentare ricorso|apresentar recurso|interpor recurso|bezwaar (?:maken|indienen))/i,
  },
];

const DENIED: readonly Sign[] = [
  {
    pattern:
      /\b(?:no (?:right of |formal |further )?appeals?\b|not (?:subject|open) to (?:an )?appeal|cannot (?:be appealed|appeal)|(?:do|does|did|can|will) not (?:accept|consider|allow|entertain|offer|have)(?: any| an)? appeals?|unable to (?:accept|consider)(?: any)? appeals?|appeals? (?:are|is|will|can) not|no (?:hay|cabe) recurso|sans recours|unanfechtbar)/i,
  },
];

/** The words in which a letter names an appeal or a formal review; null when it names none, or says there is none. */
export function appealNamed(text: string): string | null {
  return appealDenied(text) === null ? quotedIn(text, NAMED) : null;
}

/** The words in which a letter says that there is no appeal; else null. */
export function appealDenied(text: string): string | null {
  return quotedIn(text, DENIED);
}
