import type { DraftInput } from '../draft.ts';

const QUOTED =
  /«\s?([^«»\n]{2,90}?)[.,]?\s?»|„([^„“”\n]{2,90}?)[.,]?[“”]|“([^“”\n]{2,90}?)[.,]?”|"([^"\n]{2,90}?)[.,]?"/gu;
const MOST_WORDS = 14;
const TITLE_BEGINS = /^[\p{Lu}\p{N}¿¡]/u;

/** The title of the user's work in the quotation marks of its language; null where the letter or its subject names none. */
export function titleElsewhere({ reading, message }: DraftInput, fewest: number): string | null {
  const text = `${message.subject}\n${reading.text.slice(0, 3000)}`;
  for (const found of text.matchAll(QUOTED)) {
    const title = (found[1] ?? found[2] ?? found[3] ?? found[4] ?? '').trim();
    const words = title.split(/\s+/).length;
    if (!TITLE_BEGINS.test(title) || words < fewest || words > MOST_WORDS || /[.!?]\s/.test(title)) continue;
    return inMarks(title, reading.language, found[0].startsWith('«'));
  }
  return null;
}

function inMarks(title: string, language: string, angled: boolean): string {
  if (language === 'fr') return `« ${title} »`;
  if (language === 'de') return `„${title}“`;
  return angled ? `«${title}»` : `“${title}”`;
}
