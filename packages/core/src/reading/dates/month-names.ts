/** Names in lines, each with what the names of a line mean. */
const named = <Meaning>(lines: readonly (readonly [string, Meaning])[]): ReadonlyMap<string, Meaning> =>
  new Map(lines.flatMap(([names, meaning]) => names.split(' ').map((name) => [name, meaning] as const)));

/** Month names and their short forms in the seven languages, accents dropped, to month numbers 1..12. */
export const MONTHS = named([
  ['january jan janvier janv januar janner enero janeiro gennaio januari', 1],
  ['february feb fevrier fevr februar feber febrero fevereiro febbraio februari', 2],
  ['march mar mars marz marzo marco maart mrt maerz', 3],
  ['april apr avril avr abril aprile', 4],
  ['may mai mayo maio maggio mei', 5],
  ['june jun juin juni junio junho giugno', 6],
  ['july jul juillet juil juli julio julho luglio', 7],
  ['august aug aout agosto augustus', 8],
  ['september sep sept septembre septiembre setiembre setembro settembre', 9],
  ['october oct octobre oktober okt octubre outubro ottobre', 10],
  ['november nov novembre noviembre novembro', 11],
  ['december dec decembre dezember dez diciembre dezembro dicembre', 12],
]);

/** Seasons to the month they begin in (northern hemisphere, meteorological). */
export const SEASONS = named([
  ['spring printemps fruhjahr fruhling primavera voorjaar lente', 3],
  ['summer ete sommer verano verao estate zomer', 6],
  ['autumn fall automne rentree herbst otono outono autunno herfst najaar', 9],
  ['winter hiver invierno inverno', 12],
]);

/** Numbers as words, up to twelve and those that limits are set in. */
export const NUMBERS = named([
  ['a an one un une ein eine einem einer einen uno una um uma een', 1],
  ['couple two deux zwei dos dois duas due twee paar paio par', 2],
  ['three trois drei tres tre drie', 3],
  ['four quatre vier cuatro quatro quattro', 4],
  ['five cinq funf cinco cinque vijf', 5],
  ['six sechs seis sei zes', 6],
  ['seven sept sieben siete sete sette zeven', 7],
  ['eight huit acht ocho oito otto', 8],
  ['nine neuf neun nueve nove negen', 9],
  ['ten dix zehn diez dez dieci tien', 10],
  ['eleven onze elf undici', 11],
  ['twelve douze zwolf doce doze dodici twaalf', 12],
  ['fourteen quatorze vierzehn catorce catorze quattordici veertien', 14],
  ['fifteen quinze funfzehn quince quindici vijftien', 15],
  ['eighteen achtzehn dieciocho dezoito diciotto achttien', 18],
  ['twenty vingt zwanzig veinte vinte venti twintig', 20],
  ['thirty trente dreissig treinta trinta trenta dertig', 30],
]);

/** Words for a stretch of time, to its length in months or days. */
export const UNITS = named<{ readonly unit: 'month' | 'day'; readonly size: number }>([
  ['day days jour jours tag tage tagen dia dias giorno giorni dag dagen', { unit: 'day', size: 1 }],
  ['week weeks semaine semaines woche wochen semana semanas settimana settimane weken', { unit: 'day', size: 7 }],
  ['month months mois monat monate monaten mes meses mese mesi maand maanden', { unit: 'month', size: 1 }],
  ['quarter quarters trimestre quartal kwartaal', { unit: 'month', size: 3 }],
  ['halfjaar halbjahr', { unit: 'month', size: 6 }],
  ['year years an ans annee annees jahr jahre jahren ano anos anno anni jaar', { unit: 'month', size: 12 }],
]);
