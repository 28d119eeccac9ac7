/** Every word typed begins a word of it, whatever their accents and capitals. */
export function fits(text: string, typed: string): boolean {
  const words = plainWords(text);
  return plainWords(typed).every((part) => words.some((word) => word.startsWith(part)));
}

function plainWords(text: string): readonly string[] {
  const plain = text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}
