import { oneStop } from '../one-stop.ts';

/** U+202F before ; ? ! and U+00A0 before : % » and after «: they must not end a line without the word they belong to. */
export function frenchText(text: string): string {
  return oneStop(text)
    .replaceAll(/ (?=[;?!])/gu, '\u202F')
    .replaceAll(/ (?=[:»%])/gu, '\u00A0')
    .replaceAll('« ', '«\u00A0');
}
