/** Month names and their short forms in the seven languages, accents dropped, to month numbers 1..12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'january jan janvier janv januar janner enero janeiro gennaio januari',
    'february feb fevrier fevr februar feber febrero fevereiro febbraio februari',
    'march mar mars marz marzo marco maart mrt maerz',
    'april apr avril avr abril aprile',
    'may mai mayo maio maggio mei',
    'june jun juin juni junio junho giugno',
    'july jul juillet juil juli julio julho luglio',
    'august aug aout agosto augustus',
    'september sep sept septembre septiembre setiembre setembro settembre',
    'october oct octobre oktober okt octubre outubro ottobre',
    'november nov novembre noviembre novembro',
    'december dec decembre dezember dez diciembre dezembro dicembre',
  ].flatMap((line, index) => line.split(' ').map((name) => [name, index + 1] as const)),
);

/** Seasons to the month they begin in (northern hemisphere, meteorological). */
export const SEASONS: ReadonlyMap<string, number> = new Map(
  [
    ['spring printemps fruhjahr fruhling primavera voorjaar lente', 3],
    ['summer ete sommer verano verao estate zomer', 6],
    ['autumn fall automne rentree herbst otono outono autunno herfst najaar', 9],
    ['winter hiver invierno inverno', 12],
  ].flatMap(([names, month]) =>
    String(names)
      .split(' ')
      .map((name) => [name, Number(month)] as const),
  ),
);

/** Numbers as words, up to twelve and a few more. */
export const NUMBERS: ReadonlyMap<string, number> = new Map(
  [
    'a an one un une ein eine einem einer uno una um uma een',
    'two deux zwei dos dois duas due twee',
    'three trois drei tres tre drie',
    'four quatre vier cuatro quatro quattro',
    'five cinq funf cinco cinque vijf',
    'six sechs seis sei zes',
    'seven sept sieben siete sete sette zeven',
    'eight huit acht ocho oito otto',
    'nine neuf neun nueve nove negen',
    'ten dix zehn diez dez dieci tien',
    'eleven onze elf undici',
    'twelve douze zwolf doce doze dodici twaalf',
  ].flatMap((line, index) => line.split(' ').map((name) => [name, index + 1] as const)),
);

/** Words for a stretch of time, to its length in months, weeks or days. */
export const UNITS: ReadonlyMap<string, { readonly unit: 'month' | 'day'; readonly size: number }> = new Map(
  [
    ['day days jour jours tag tage tagen dia dias giorno giorni dag dagen', 'day', 1],
    ['week weeks semaine semaines woche wochen semana semanas settimana settimane weken', 'day', 7],
    ['month months mois monat monate monaten mes meses mese mesi maand maanden', 'month', 1],
    ['quarter quarters trimestre quartal kwartaal', 'month', 3],
    ['year years an ans annee annees jahr jahre jahren ano anos anno anni jaar', 'month', 12],
  ].flatMap(([names, unit, size]) =>
    String(names)
      .split(' ')
      .map(
        (name) => [name, { unit: unit === 'day' ? ('day' as const) : ('month' as const), size: Number(size) }] as const,
      ),
  ),
);
