import type { Passage } from '../passage/passage.ts';

/** A line near the end of a letter. */
export interface SignOffLine {
  readonly text: string;
  readonly start: number;
  /** A blank line stands before it. */
  readonly opens: boolean;
}

/** Characters from the end in which a letter is signed. */
const LAST = 4000;

/** Kisses behind a name: `Kat x`. */
const KISSES = /(?<=\p{L}),? [xX]{1,3}$/u;

/** What a telephone or an office writes below every letter. */
const MACHINES =
  /^(?:sent (?:from|via|with)|get outlook|verstuurd vanaf|verzonden vanaf|envoyé (?:de|depuis|via)|enviado (?:desde|do|de|a partir)|inviato da|gesendet (?:von|mit)|von meinem|unsubscribe|abmelden|se désabonner|cancelar|powered by|propulsé par|documento firmato|questo messaggio|this (?:e-?mail|message)|ce message|diese e-?mail|este (?:mensaje|e-?mail|correo)|esta mensagem|dit bericht|\*{2,}|https?:|www\.)/iu;

/** The last lines of the letter, signature included, without those that no person wrote. */
export function signOffLines(passage: Passage): readonly SignOffLine[] {
  const spans = [...passage.author.slice(1), ...passage.signature].toSorted((one, other) => one.start - other.start);
  const last = spans.at(-1);
  const first = spans.find((span) => last !== undefined && span.end > last.end - LAST);
  if (last === undefined || first === undefined) return [];
  const lines: SignOffLine[] = [];
  let start = Math.max(first.start, last.end - LAST);
  let opens = true;
  for (const line of passage.text.slice(start, last.end).split('\n')) {
    const text = line.trimEnd();
    if (text.trim() === '') opens = true;
    else if (!MACHINES.test(text.trimStart())) {
      lines.push({ text: text.replace(KISSES, ''), start, opens });
      opens = false;
    }
    start += line.length + 1;
  }
  return lines;
}
