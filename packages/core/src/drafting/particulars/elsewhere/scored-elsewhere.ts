/* How a bid was marked, by a letter in French, German or Spanish, as the answer says it back. */

interface Scored {
  /** The marks of this bid and out of how many. */
  readonly mine: RegExp;
  /** The marks of the one that won. */
  readonly theirs: RegExp;
  readonly say: (mine: string, of: string, theirs: string | undefined) => string;
}

const MARKS = String.raw`(\d{1,3}(?:[.,]\d{1,2})?)`;

const SCORED: Readonly<Record<string, Scored>> = {
  fr: {
    mine: new RegExp(String.raw`${MARKS} (?:points? )?sur (\d{1,3})(?!\d| pour| au titre)`, 'u'),
    theirs: new RegExp(
      String.raw`(?:offre retenue|attributaire|lauréate?)(?: a obtenu| obtient| ayant obtenu|,)?[^.;\d]{0,24} ${MARKS}(?!\d| ?%| ?€)`,
      'iu',
    ),
    say: (mine, of, theirs) =>
      `${mine} points sur ${of}${theirs === undefined ? '' : `, contre ${theirs} pour l'offre retenue`}`,
  },
  de: {
    mine: new RegExp(String.raw`${MARKS} von (?:maximal |möglichen )?(\d{1,3}) (?:möglichen )?Punkten`, 'iu'),
    theirs: new RegExp(
      String.raw`(?:wirtschaftlichste|bezuschlagte|erfolgreiche|bestplatzierte|siegreiche)[nrs]? (?:Angebot|Bieter(?:in)?)[^.;\d]{0,24} ${MARKS} Punkte`,
      'iu',
    ),
    say: (mine, of, theirs) =>
      `${mine} von ${of} Punkten erreicht hat${theirs === undefined ? '' : ` und das erfolgreiche ${theirs}`}`,
  },
  es: {
    mine: new RegExp(String.raw`${MARKS} (?:puntos )?(?:sobre|de(?: un total de)?) (\d{1,3})(?!\d| \p{L}+ de 20)`, 'u'),
    theirs: new RegExp(
      String.raw`(?:oferta (?:adjudicataria|ganadora|seleccionada)|adjudicataria|adjudicatario)[^.;\d]{0,24} ${MARKS}(?!\d| ?%| ?€)`,
      'iu',
    ),
    say: (mine, of, theirs) =>
      `${mine} puntos sobre ${of}${theirs === undefined ? '' : `, frente a ${theirs} de la adjudicataria`}`,
  },
};

/** "62 points sur 100, contre 78 pour l'offre retenue"; empty where the letter gives no mark. */
export function scoredElsewhere(sentences: readonly string[], language: string): string {
  const scored = SCORED[language];
  if (scored === undefined) return '';
  const marked = sentences.filter((sentence) => /\d/.test(sentence));
  for (const sentence of marked) {
    const [, mine, of] = scored.mine.exec(sentence) ?? [];
    if (mine === undefined || of === undefined || Number(mine.replace(',', '.')) > Number(of)) continue;
    const theirs = marked.map((other) => scored.theirs.exec(other)?.[1]).find((found) => found !== undefined);
    return scored.say(mine, of, theirs);
  }
  return '';
}
