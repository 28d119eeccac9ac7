/**
 * What core and service say in English, in another language. The key is the English sentence, with `{1}`, `{2}` where it
 * has values. The translation says each where it belongs: `{1}` as it is, `{1:day}` a date by the habit of the language,
 * `{1:said}` sentences that are in the list themselves, `{1:text}` words of somebody, of as many sentences as they like.
 * `{1}` and `{1:day}` hold a part of one sentence, unless they stand in quotation marks.
 */
export type Sentences = Readonly<Record<string, string>>;
