/**
 * What core and service say in English, in another language. The key is the English sentence, with `{1}`, `{2}` where it
 * has values. The translation says each where it belongs: `{1}` as it is, `{1:day}` a date by the habit of the language,
 * `{1:said}` a sentence that is in the list itself.
 */
export type Sentences = Readonly<Record<string, string>>;
