/** The words that occur in patterns, numbered from 1: text words are compared by number. 0 is any other word. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>();

  /** The number of a word of a pattern, given on first sight. */
  add(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const fresh = this.#numbers.size + 1;
    this.#numbers.set(word, fresh);
    return fresh;
  }

  /** The number of a word of a text. */
  numberOf(word: string): number {
    return this.#numbers.get(word) ?? 0;
  }
}
