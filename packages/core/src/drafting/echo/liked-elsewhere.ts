import { foundIn, holdsIn } from '../../asked-of.ts';
import { smallFirst } from '../first-letter.ts';
import { behindSu } from '../matter/matter-elsewhere.ts';

/* What letters in Portuguese, Italian and Dutch praise of the reader's, as the answer may name it: "a minha proposta". */

const ENDS = String.raw`(?=[.,;:!?]| (?:e|ed|mas|ma|en|maar|porém|però|che|que|die|dat|especialmente|soprattutto|sobretudo|vooral)(?!\p{L})|$)`;
const HOW = String.raw`(?: (?:muito|imenso|bastante|particularmente|especialmente|sobretudo|molto|davvero|tanto|particolarmente|soprattutto|in particolare))*`;
const PT = String.raw`(?:[ao]s? (?:suas?|seus?|tuas?|teus?|vossas?|vossos?) [^.,;:!?]{3,50}?)`;
const IT = String.raw`(?:(?:la|il|lo|le|i|gli) (?:sua|suo|sue|suoi|tua|tuo|tue|tuoi|vostra|vostro|vostre|vostri) [^.,;:!?]{3,50}?)`;
const NL = String.raw`(?:(?:uw|je|jouw|jullie) [^.,;:!?]{3,50}?)`;

const PATTERNS: Readonly<Record<string, readonly RegExp[]>> = {
  pt: [
    new RegExp(
      String.raw`(?<!\p{L})(?:gost[áa]mos|gostei|apreci[áa]mos|apreciei|ador[áa]mos|adorei|valoriz[áa]mos|admir[áa]mos)${HOW} d?(${PT})${ENDS}`,
      'iu',
    ),
    new RegExp(
      String.raw`(?<!\p{L})(${PT}) (?:impressionou|agradou|encantou|convenceu|tocou|comoveu|impressionaram|agradaram|encantaram)${HOW}-?(?:-?nos|-?me)(?!\p{L})`,
      'iu',
    ),
  ],
  it: [
    new RegExp(
      String.raw`(?<!\p{L})(?:abbiamo|ho|hanno)${HOW} (?:apprezzato|ammirato|amato|gradito)${HOW} (${IT})${ENDS}`,
      'iu',
    ),
    new RegExp(
      String.raw`(?<!\p{L})(?:ci|mi) (?:è|sono|ha|hanno)${HOW} (?:piaciut|colpit|convint|conquistat|emozionat)[oaie]${HOW} (${IT})${ENDS}`,
      'iu',
    ),
    new RegExp(
      String.raw`(?<!\p{L})(${IT}) (?:ci|mi) (?:è|sono|ha|hanno)${HOW} (?:piaciut|colpit|convint|conquistat|emozionat)[oaie](?!\p{L})`,
      'iu',
    ),
  ],
  nl: [
    new RegExp(
      String.raw`(?<!\p{L})(?:onder de indruk van|genoten van|gecharmeerd van|enthousiast over|geraakt door|waarde(?:ring|erden?|eren) (?:voor )?(?:vooral |zeer |erg )?)${HOW} ?(${NL})${ENDS}`,
      'iu',
    ),
    new RegExp(
      String.raw`(?<!\p{L})(${NL}) (?:(?:sprak|spraken|beviel|raakte|overtuigde|verraste) (?:ons|mij|me)|(?:heeft|hebben) (?:ons|mij|me) (?:erg |zeer |echt |beiden? |allemaal )?(?:aangesproken|geraakt|overtuigd|verrast)|maakte(?:n)? (?:veel |grote |een goede |op ons )?indruk)`,
      'iu',
    ),
  ],
};
const NEGATED: Readonly<Record<string, RegExp>> = {
  pt: /(?<!\p{L})(?:não|nem|menos|se)(?!\p{L})/iu,
  it: /(?<!\p{L})(?:non|meno|se)(?!\p{L})/iu,
  nl: /(?<!\p{L})(?:niet|geen|minder|als|indien)(?!\p{L})/iu,
};
/** What every letter is glad of. */
const STOCK =
  /(?<!\p{L})(?:interesse|candidatura|tempo|disponibilidade|disponibilità|belangstelling|sollicitatie|tijd|moeite|reactie|bericht|mensagem|messaggio|e-?mail|esforço|impegno|motivação|motivazione|motivatie|ervaring|experiência|esperienza|inzending|submissão|geduld|paciência|pazienza|vertrouwen|confiança|fiducia)(?!\p{L})/iu;
const MINE: Readonly<Record<string, string>> = {
  sua: 'minha',
  suas: 'minhas',
  seu: 'meu',
  seus: 'meus',
  tua: 'minha',
  tuas: 'minhas',
  teu: 'meu',
  teus: 'meus',
  vossa: 'minha',
  vossas: 'minhas',
  vosso: 'meu',
  vossos: 'meus',
};
const MY: Readonly<Record<string, string>> = {
  sua: 'mia',
  suo: 'mio',
  sue: 'mie',
  suoi: 'miei',
  tua: 'mia',
  tuo: 'mio',
  tue: 'mie',
  tuoi: 'miei',
  vostra: 'mia',
  vostro: 'mio',
  vostre: 'mie',
  vostri: 'miei',
};

/** What of the reader's a letter in one of these praises, behind "sobre", "su" or "over"; empty where it names nothing. */
export function likedOf(sentences: readonly string[], language: string): string {
  for (const sentence of sentences) {
    for (const pattern of PATTERNS[language] ?? []) {
      const found = foundIn(pattern, sentence);
      const thing = (found?.[1] ?? '').trim();
      if (found === null || thing === '' || holdsIn(STOCK, thing)) continue;
      if (NEGATED[language]?.test(sentence.slice(0, found.index + found[0].length)) === true) continue;
      return mine(smallFirst(thing), language);
    }
  }
  return '';
}

function mine(thing: string, language: string): string {
  if (language === 'nl') return thing.replace(/^(?:uw|je|jouw|jullie) /i, 'mijn ');
  const owners = language === 'pt' ? MINE : MY;
  const said = thing.replace(/(?<= )\p{L}+/u, (whose) => owners[whose.toLowerCase()] ?? whose);
  if (language !== 'it') return said;
  return /^(?:i|gli) /.test(said) ? `su${said}` : behindSu(said);
}
