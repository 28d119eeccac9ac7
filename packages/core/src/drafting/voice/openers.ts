import type { KnownLanguage } from '../../vocabulary.ts';

/**
 * How close a greeting is: `plain` fits everybody, `warm` whoever signs with a first name, `casual` whoever is on first-name
 * terms; `intimate` does not fit a letter of this kind.
 */
export type Closeness = 'plain' | 'warm' | 'casual' | 'intimate';

/** A word that letters begin with. */
export interface Opener {
  /** In lower case, as mail has it: every gender and spelling. */
  readonly written: readonly string[];
  /** As it is kept. A slash stands between the form for a man and for a woman. */
  readonly form: string;
  readonly closeness: Closeness;
  /** It names nobody: "Madame, Monsieur,". */
  readonly alone?: boolean;
}

function opener(form: string, closeness: Closeness, written: readonly string[] = [form.toLowerCase()]): Opener {
  return { form, closeness, written };
}

function alone(form: string, ...also: readonly string[]): Opener {
  return { form, closeness: 'plain', written: [form.toLowerCase(), ...also], alone: true };
}

/** Greetings that depend on the hour ("Good morning") are left out: nobody knows when an answer is sent. */
export const OPENERS: Readonly<Record<KnownLanguage, readonly Opener[]>> = {
  en: [
    opener('Dear', 'plain'),
    opener('Hello', 'plain'),
    opener('Good day', 'plain'),
    opener('Hi there', 'casual'),
    opener('Hi', 'warm'),
    opener('Hey there', 'casual'),
    opener('Hey', 'casual'),
    opener('Hiya', 'casual'),
    opener('Howdy', 'casual'),
  ],
  fr: [
    alone('Madame, Monsieur', 'madame, monsieur', 'monsieur, madame'),
    opener('Bonjour', 'plain'),
    opener('Cher/Chère', 'warm', ['cher', 'chère', 'chere']),
    opener('Salut', 'casual'),
    opener('Coucou', 'intimate'),
    opener('Hello', 'casual'),
  ],
  de: [
    alone('Sehr geehrte Damen und Herren'),
    opener('Sehr geehrter/Sehr geehrte', 'plain', ['sehr geehrter', 'sehr geehrte']),
    opener('Guten Tag', 'plain'),
    opener('Lieber/Liebe', 'warm', ['lieber', 'liebe']),
    opener('Hallo', 'warm'),
    opener('Grüezi', 'plain'),
    opener('Hi', 'casual'),
    opener('Hey', 'casual'),
    opener('Moin', 'casual'),
    opener('Servus', 'casual'),
  ],
  es: [
    opener('Estimado/Estimada', 'plain', ['estimado', 'estimada']),
    opener('Buenas', 'casual'),
    opener('Querido/Querida', 'intimate', ['querido', 'querida']),
    opener('Hola', 'warm'),
    opener('Buen día', 'plain', ['buen día', 'buen dia']),
  ],
  pt: [
    opener('Prezado/Prezada', 'plain', ['prezado', 'prezada']),
    opener('Caro/Cara', 'plain', ['caro', 'cara']),
    opener('Querido/Querida', 'intimate', ['querido', 'querida']),
    opener('Olá', 'warm', ['olá', 'ola']),
    opener('Oi', 'casual'),
  ],
  it: [
    opener('Gentile', 'plain'),
    opener('Egregio/Egregia', 'plain', ['egregio', 'egregia']),
    opener('Caro/Cara', 'warm', ['caro', 'cara']),
    opener('Salve', 'plain'),
    opener('Ciao', 'casual'),
  ],
  nl: [
    opener('Geachte', 'plain'),
    opener('Beste', 'plain'),
    opener('Hallo', 'warm'),
    opener('Dag', 'warm'),
    opener('Hoi', 'casual'),
    opener('Hey', 'casual'),
  ],
};

function knownIn(language: string): readonly Opener[] {
  return (OPENERS as Readonly<Record<string, readonly Opener[]>>)[language] ?? [];
}

/** All words that letters begin with in a language. */
export function openersOf(language: string): readonly string[] {
  return knownIn(language).map(({ form }) => form);
}

/** The opener that a line or a kept form begins with, the longest first. */
export function openerOf(line: string, language: string): { readonly opener: Opener; readonly length: number } | null {
  const start = line.slice(0, 60).toLowerCase();
  let best: { opener: Opener; length: number } | null = null;
  for (const one of knownIn(language)) {
    for (const written of [...one.written, one.form.toLowerCase()]) {
      const ends = !/[\p{L}\p{N}/-]/u.test(start.charAt(written.length));
      if (ends && written.length > (best?.length ?? 0) && start.startsWith(written))
        best = { opener: one, length: written.length };
    }
  }
  return best;
}
