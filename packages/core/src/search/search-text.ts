import type { NoSearch, SearchWord } from './no-search.ts';

/** A search as text that `parseSearch` reads as the same again, whatever names it was typed in. */
export function searchText(search: Omit<NoSearch, 'unclear'>): string {
  const terms = [
    ...search.words.map(wordText),
    ...search.org.map((word) => `org:${wordText(word)}`),
    ...(search.field === null ? [] : [`field:${search.field.join(',')}`]),
    ...search.is.map((some) => `is:${some.join(',')}`),
    ...search.reason.map((some) => `reason:${some.join(',')}`),
    ...search.door.map((some) => `door:${some.join(',')}`),
    ...(search.after === null ? [] : [`after:${search.after}`]),
    ...(search.before === null ? [] : [`before:${search.before}`]),
  ];
  return terms.join(' ');
}

function wordText({ text, whole }: SearchWord): string {
  return whole ? `"${text}"` : text;
}
