import type { ReasonKind } from '../../vocabulary.ts';

/**
 * Words by which a basis is recognised as being about a reason. Only reasons that a person can answer have any.
 * English, French, German, Spanish, and the nearest words of Portuguese, Italian and Dutch.
 */
export const REASON_TOPICS: Readonly<Partial<Record<ReasonKind, RegExp>>> = {
  location:
    /\b(?:mov(?:e|ed|ing)|relocat\w{0,6}|remote\w{0,2}|commut\w{0,4}|on-?site|hybrid|local|based|live|living|near|office|town|city|country|travel\w{0,4}|déménag\w{0,6}|install\w{0,4}|télétravail|zieh\w{0,4}|umzieh\w{0,4}|Umzug|vor Ort|pendel\w{0,3}|mud(?:o|ar|anza)\w{0,4}|trasfer\w{0,8}|verhui\w{0,5})\b/i,
  visa: /\b(?:visa|permit\w{0,3}|citizen\w{0,4}|right to work|settled status|residen(?:ce|cy|t)|green card|work authori[sz]ation|authori[sz]ed to work|sponsor\w{0,6}|passport|nationality|titre de séjour|permis de travail|nationalité|Arbeitserlaubnis|Aufenthalts\w{0,12}|Staats\w{0,14}|permiso de (?:trabajo|residencia)|nacionalidad)\b/i,
  budget:
    /\b(?:budget|price|rate|fee|cost|cheap\w{0,2}|lower|smaller|reduc\w{0,6}|discount|scope|phase\w{0,2}|instal\w{0,8}|half|stipend|salary|guarantor|deposit|income|tarif|prix|forfait|Honorar|Preis|Umfang|Gehalt|Budget|precio|tarifa|presupuesto|presupuestad\w{0,2}|garant\w{0,4}|B[üu]rg\w{0,8})\b/i,
  timing:
    /\b(?:available|availability|free (?:from|until|now|in|on|that|those|for)|start\w{0,3}|earlier|later|wait|date\w{0,1}|notice|postpon\w{0,4}|resched\w{0,6}|schedule|quarter|season|month|week|calendar|disponible\w{0,1}|disponibilidad|dès|verfügbar|früher|später|Termin\w{0,2}|fecha\w{0,1}|now|conflict|clash|anymore|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december)\b/i,
  qualification:
    /\b(?:certif\w{0,8}|licen[cs]\w{0,4}|degree|diploma|exam\w{0,1}|qualif\w{0,8}|pass(?:ed)|accredit\w{0,6}|registered|registration|training|course|score\w{0,1}|grade\w{0,1}|transcript|language|fluent|C1|B2|master\w{0,2}|phd|bachelor\w{0,2}|diplôme|permis|examen|Zertifikat\w{0,3}|Zeugnis\w{0,3}|Abschluss|Prüfung|Führerschein|título|titulación|certificado|examen|guarantor|references?)\b/i,
  experience:
    /\b(?:experience|years?|project\w{0,1}|portfolio|client\w{0,1}|published|publication\w{0,1}|book|contract|led|managed|built|shipped|launched|reference\w{0,1}|revenue|customers?|users|traction|growth|pilot|credits?|production|expérience|projet\w{0,1}|Erfahrung\w{0,2}|Jahre|Projekt\w{0,2}|experiencia|años|proyecto\w{0,1}|internship|placement|worked)\b/i,
  incomplete:
    /\b(?:attach\w{0,4}|missing|document\w{0,1}|form|upload\w{0,3}|page\w{0,1}|file|reference\w{0,1}|signature|signed|transcript|letter|complete\w{0,2}|enclosed|sent|portfolio|budget|pièce\w{0,1}|dossier|document\w{0,4}|Unterlagen|Anlage|fehl\w{0,5}|nachreich\w{0,4}|adjunt\w{0,3}|documentos?|certificate)\b/i,
  quality:
    /\b(?:data|dataset|experiment\w{0,1}|analysis|analyses|replicat\w{0,6}|trial|sample|results?|revis\w{0,5}|rewr\w{0,6}|demo|recording|données|Daten|datos)\b/i,
};
