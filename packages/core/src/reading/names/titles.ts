const TITLES = String.raw`(?:Dr\.-Ing|Dipl\.-Ing|PD|[DdPp]r|[Pp]rof(?:\.ssa|\.ª|essor(?:in|a)?|esseur)?|[Dd]ott(?:\.ssa|ssa|or|oressa)?|Fr|Father|Frau|Herr|Dra|Mag|[Ii]ng|[Ss]ra?|[Mm]rs?|Ms|Mx|Miss|Mdm|Madame|Mme|Mlle|Rev|Reverend|Canon|Don|don|Doña|Dona|Lic|Arq|Mtr[oa]|Lcd[oa]|[Aa]vv|[Aa]rch|[Gg]eom|[Rr]ag|[Ss]ig(?:\.ra|ra|nora)?|Me|Maître|Pfr|Pfarrer(?:in)?|Sister|Suor|Sœur|Hna|Hermana|Pastor|Capt|Captain|Capitaine|Cap|Cmte|Comandante|Sgt|Sergeant|Lt|Col|Colonel|Maj|Major|Cmdr|Commander|Maestr[oa]|Minister|[Mm]w|[Mm]evr|Mevrouw|Dhr|[Dd]rs|[Ii]r|Eng\.º|Eng\.ª|Profª|Esc|Abg|em)`;

/** What people are addressed by before their names, in the seven languages. `M.` is not here: nearly everywhere it is an initial. */
const TITLE_FIRST = new RegExp(String.raw`^(?:${TITLES}\.?(?: \((?:ret|retd|ris)\.?\))? ){1,4}(?=\p{Lu})`, 'u');

/** Those said with a family name, or a name in religion, alone: `Mrs Ottaway`, `Sister Agnes`. */
const SAID_WITH_ONE =
  /(?:^| )(?:(?:Mrs?|Ms|Mx|Miss|Mme|Mlle|Mdm|Madame|Frau|Herr|Fr|Father|Sister|Sr|Sra|Sœur|Suor|Pastor|Dr|Prof|Mag|Mevrouw|Mevr|Mw|Dhr)\.? )$/u;

/** The titles a line or name begins with, and the space behind them; empty where it begins with none. */
export function titleOf(name: string): string {
  return TITLE_FIRST.exec(name)?.[0] ?? '';
}

/**
 * A name without the titles before it. Where one name alone is left, what it is said with stays: nobody is written to as
 * `Dear Ottaway`.
 */
export function withoutTitle(name: string): string {
  const title = titleOf(name);
  const plain = name.slice(title.length);
  return !plain.includes(' ') && SAID_WITH_ONE.test(title) ? name : plain;
}
