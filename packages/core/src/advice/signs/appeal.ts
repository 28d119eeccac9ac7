import { holdsIn } from '../../asked-of.ts';
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
  {
    pattern:
      /\b(?:requests? (?:for|to have) (?:a )?(?:review|check|re-?assessment|re-?consideration|re-?mark\w{0,3})|(?:may|can|to|could|should) (?:request|ask for|apply for|lodge|seek) (?:a|an)(?: \w{1,12}){0,2} (?:review|check|re-?assessment|re-?mark\w{0,3}|reconsideration|complaint)|reviews? officer|complaints? (?:procedure|process|team|officer)|grounds? for (?:a )?(?:review|appeal)|re-?mark(?:s|ed|ing)?\b[^.\n]{0,60}\b(?:let us know|tell us|send)|review of marking|correct (?:the|these|this|any)[^.\n]{0,60}\b(?:and )?re-?submit|if you (?:believe|think|consider|feel)[^.\n]{0,60}\b(?:wrong|error|mistake\w{0,1}|overlooked|incorrect\w{0,2}|unfair\w{0,2})|if you disagree with (?:this|the|our) decision)\b/i,
    unless: /\bpeer review|book review|no appeal/i,
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

const RESUBMIT: readonly Sign[] = [
  {
    pattern:
      /\b(?:(?:would|should|['’]d) (?:very much |really |still |also )?(?:like|love|be (?:very |more than |really )?(?:happy|glad|delighted|pleased|interested|open|willing)) to (?:see|read|consider|look at|receive)(?: (?:a|an|the|it|another|your|this|you))?(?: \w{1,12}){0,2} ?(?:again|new (?:version|submission|draft)|revised|revision|rewrite|resubmission|next draft|reworked|rewritten)|happy to (?:read|look|see)(?: \w{1,8}){0,2} again|revise and resubmit|reject(?:ed)? (?:and|with (?:encouragement|an invitation) to) resubmit|(?:eligible to be|(?:may|can) be) (?:re-?submitted|submitted again|sent in again)|(?:invite|encourage|welcome|urge) (?:you to )?(?:revise|resubmit|a (?:revised|new) (?:version|submission)|a resubmission|the submission of)|submit (?:it|the (?:paper|manuscript|work|revised version)) (?:again )?as (?:a )?new|re-?submit (?:it |this |the \w{1,12} )?(?:at any time|when|once|after|through|via|by|with)|(?:accept|offer you|arrange) (?:a |the |this )?transfer|transfer (?:to|your (?:paper|manuscript)))\b/i,
    unless: /\b(?:not|cannot|can['’]t|don['’]t|unable|decline) (?:\w{1,12} ){0,4}$/i,
  },
  {
    pattern:
      /\b(?:überarbeitete (?:Fassung|Version)|erneut ein(?:zu)?reichen|version (?:remaniée|révisée|corrigée)|soumettre (?:à nouveau|de nouveau)|versión (?:revisada|corregida)|volver a (?:enviar|presentar)|versione (?:rivista|riveduta)|versão revista|herziene versie)\b/i,
  },
];

/** `You are welcome to resubmit with a revised budget`: they say in so many words that this may come again, which nothing outweighs. */
const MAY_RESUBMIT =
  /\b(?:you (?:are (?:very |most )?welcome|may|are invited)|(?:we|I) (?:would )?(?:invite|encourage|urge) you|please|do) (?:to )?(?:revise and )?re-?submit(?! (?:the same|this same|it elsewhere))\b|\b(?:eligible to be|(?<!not )(?:may|can) be) re-?submitted\b(?! (?:elsewhere|only if))/i;

/** Whether a letter says in so many words that the same thing may be sent again. */
export function resubmitNamed(text: string): boolean {
  return holdsIn(MAY_RESUBMIT, text);
}

/** The words in which a letter invites a revision, a resubmission or a transfer; else null. */
export function resubmissionInvited(text: string): string | null {
  return quotedIn(text, RESUBMIT);
}
