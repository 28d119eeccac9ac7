/** Text of a role within one sentence: no line end, no full stop before a space, bounded. */
const ROLE = String.raw`((?:[^\n.;!?]|\.(?=\S)){2,90}?(?: \([^()\n]{2,40}\))?)`;
const END = String.raw`(?=\s+(?:at|with|here|and|but|in|chez|au sein|bei|beim|presso|bij|en|na|no|em|has|was|is|we|which|for which|that|wurde|ist|nous|a été|ha sido|foi|è stat)\b|[.,;:!?)\n”"»]|\s[-–—]\s|$)`;

const pattern = (source: string): RegExp => new RegExp(source, 'giu');

/** Places where letters name a role; the first group is the role. */
export const ROLE_PATTERNS: readonly RegExp[] = [
  pattern(
    String.raw`\b(?:for|to|in|of|regarding|about|fill) (?:the|our|a|an) (?:(?:open )?(?:position|role|post|job|vacancy|part) of )?${ROLE} (?:position|role|job|opening|vacancy|post|internship|requisition)\b`,
  ),
  pattern(
    String.raw`\b(?:position|role|post|job|vacancy|part|opening) (?:of|as|for|titled)(?: an?| the)? ${ROLE}${END}`,
  ),
  pattern(
    String.raw`\b(?:application|applied|apply|applying|interviewing|interview|audition|considered|candidate|candidacy) (?:for|as)(?: an?| the| our)? (?!(?:us|me|work|join|be|this|other|another|any|our|your|future|roles?|positions?)\b)${ROLE}${END}`,
  ),
  pattern(String.raw`\bpromotion to ${ROLE}${END}`),
  pattern(String.raw`\bapplication [A-Z]{0,4}[\d-]{3,14} ?: ${ROLE}(?=[,\n]|$)`),
  pattern(String.raw`^${ROLE} ?: (?:outcome of the promotion|recruitment|your interview)\b`),
  pattern(String.raw`^your application to ${ROLE} at\b`),
  pattern(String.raw`\byour ${ROLE} application\b`),
  pattern(
    String.raw`\b(?:role|position|job title|job|poste|offre|stelle|puesto|vacante|vaga|cargo|posizione|ruolo|functie|vacature) ?: ${ROLE}(?=[\n,;]|\s+(?:at|chez|bei|presso|bij)\b|$)`,
  ),
  pattern(
    String.raw`\b(?:thanks|thank you|interest) (?:for your interest )?in (?:the|our) ${ROLE} (?:position|role|opening|job|internship|opening|opportunity|vacancy)\b`,
  ),
  pattern(String.raw`\bthe ${ROLE} (?:position|role|opening|vacancy|post|internship)\b`),
  pattern(String.raw`\bcandidature ?: ${ROLE}(?=\s+chez\b|\n|$)`),
  pattern(
    String.raw`\b(?:poste|postes|offre|fonction|rôle|emploi|stage|alternance) (?:de |d['’]|du |en tant que |: ?)${ROLE}${END}`,
  ),
  pattern(
    String.raw`\bcandidature (?:au poste de |au poste d['’]|pour le poste de |pour le poste d['’]|en tant que |comme )${ROLE}${END}`,
  ),
  pattern(
    String.raw`\b(?:Stelle|Position|Bewerbung|Ausschreibung|Stellenausschreibung|Rolle|Praktikum|Tätigkeit) (?:als|zum|zur|um die Stelle als|um die Position als|auf die Stelle als|für die Position als|für die Stelle als|der|des|im Bereich) ${ROLE}${END}`,
  ),
  pattern(String.raw`\b(?:puesto|vacante|posición|cargo|plaza|oferta|rol) (?:de|como|para) ${ROLE}${END}`),
  pattern(String.raw`\b(?:vaga|posição|cargo|função|oportunidade|papel) (?:de|para|como) ${ROLE}${END}`),
  pattern(
    String.raw`\b(?:posizione|ruolo|figura|parte|candidatura) (?:di|come|per(?: il ruolo di| la posizione di)?) ${ROLE}${END}`,
  ),
  pattern(
    String.raw`\b(?:functie|vacature|positie|rol|sollicitatie|baan) (?:van|als|voor|naar(?: de functie van)?) ${ROLE}${END}`,
  ),
];
