/** Languages told by their script, or by letters only they use. */
export function scriptLanguage(text: string): string | null {
  if (isLatin(text)) return null;
  const counts = {
    cyrillic: 0,
    greek: 0,
    hebrew: 0,
    arabic: 0,
    han: 0,
    kana: 0,
    hangul: 0,
    thai: 0,
    devanagari: 0,
    latin: 0,
  };
  let ukrainian = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x41) continue;
    if (code < 0x250) counts.latin += Number((code | 32) >= 97 && (code | 32) <= 122) + Number(code >= 0xc0);
    else if (code >= 0x370 && code < 0x400) counts.greek += 1;
    else if (code >= 0x400 && code < 0x530) {
      counts.cyrillic += 1;
      if (code === 0x456 || code === 0x457 || code === 0x454 || code === 0x491 || code === 0x406) ukrainian += 1;
    } else if (code >= 0x590 && code < 0x600) counts.hebrew += 1;
    else if (code >= 0x600 && code < 0x780) counts.arabic += 1;
    else if (code >= 0x900 && code < 0x980) counts.devanagari += 1;
    else if (code >= 0xe00 && code < 0xe80) counts.thai += 1;
    else if (code >= 0x3040 && code < 0x3100) counts.kana += 1;
    else if (code >= 0x4e00 && code < 0xa000) counts.han += 1;
    else if (code >= 0xac00 && code < 0xd7b0) counts.hangul += 1;
  }
  return named(counts, ukrainian);
}

/** Most mail has no letter of another script at all. */
function isLatin(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) >= 0x250) return false;
  return true;
}

type Counts = Readonly<
  Record<
    'cyrillic' | 'greek' | 'hebrew' | 'arabic' | 'han' | 'kana' | 'hangul' | 'thai' | 'devanagari' | 'latin',
    number
  >
>;

function named(counts: Counts, ukrainian: number): string | null {
  // A sign of an ideographic script is a word, a Latin letter a fifth of one.
  const latin = counts.latin;
  if ((counts.kana + counts.han) * 3 > latin && counts.kana + counts.han > 2)
    return counts.kana * 8 > counts.han ? 'ja' : 'zh';
  if (counts.hangul * 2 > latin && counts.hangul > 2) return 'ko';
  if (counts.cyrillic > latin && counts.cyrillic > 3) return ukrainian * 40 > counts.cyrillic ? 'uk' : 'ru';
  if (counts.greek > latin && counts.greek > 3) return 'el';
  if (counts.hebrew > latin && counts.hebrew > 3) return 'he';
  if (counts.arabic > latin && counts.arabic > 3) return 'ar';
  if (counts.thai > latin && counts.thai > 3) return 'th';
  return counts.devanagari > latin && counts.devanagari > 3 ? 'hi' : null;
}
