import { advise, messageFromFields, readMessage } from '@ajar/core';
import { join } from 'node:path';
import { CORPUS, lines } from '../train/corpus-files.ts';

/** A line of a letter that shuts the door, or looks like it (`plain`, `door`). */
interface RefusalLine {
  readonly language: string;
  readonly says: string;
  readonly text: string;
}

/** Around a line, by language: greeting, an ordinary no, farewell. */
const LETTERS: Readonly<Record<string, readonly [string, string, string]>> = {
  en: ['Dear Mira,', 'we have decided not to accept your application.', 'Regards'],
  fr: ['Bonjour Mira,', 'votre candidature n’a pas été retenue.', 'Cordialement'],
  de: ['Guten Tag Mira,', 'wir haben uns gegen Ihre Bewerbung entschieden.', 'Viele Grüße'],
  es: ['Hola Mira:', 'tu candidatura no ha sido seleccionada.', 'Un saludo'],
  pt: ['Olá Mira,', 'a sua candidatura não foi selecionada.', 'Cumprimentos'],
  it: ['Buongiorno Mira,', 'la Sua candidatura non è stata selezionata.', 'Cordiali saluti'],
  nl: ['Beste Mira,', 'we hebben uw sollicitatie afgewezen.', 'Met vriendelijke groet'],
};

const HARMLESS: ReadonlySet<string> = new Set(['plain', 'door']);

/** How many lines of each kind lock a letter that is an ordinary no but for them; of `corpus/advice/refusals`. As a line for people. */
export async function refusalLine(folder: 'development' | 'held-out'): Promise<string> {
  const all = await lines(join(CORPUS, 'advice', 'refusals', folder), '.tsv', (line): RefusalLine => {
    const [language = '', says = '', text = ''] = line.split('\t');
    if (LETTERS[language] === undefined || says === '' || text === '')
      throw new Error('language, kind and line were expected');
    return { language, says, text };
  });
  const judged = all.map((one) => ({ ...one, locked: isLocked(one) }));
  const shut = judged.filter(({ says }) => !HARMLESS.has(says));
  const harmless = judged.filter(({ says }) => HARMLESS.has(says));
  const kinds = [...new Set(shut.map(({ says }) => says))].toSorted();
  const told = [
    ...kinds.map((kind) =>
      share(
        kind,
        shut.filter(({ says }) => says === kind),
      ),
    ),
    share('near misses', harmless),
  ];
  return `refusals in one line, ${folder}, locked: ${told.join(', ')}`;
}

function share(name: string, some: readonly { readonly locked: boolean }[]): string {
  return `${name} ${String(some.filter(({ locked }) => locked).length)} of ${String(some.length)}`;
}

function isLocked({ language, text }: RefusalLine): boolean {
  const [greeting, no, farewell] = LETTERS[language] ?? ['', '', ''];
  const message = messageFromFields({
    from: 'Tom Reed <tom.reed@harbourhouse.example>',
    to: 'Mira Sol <mira@sol.example>',
    subject: 'Re: application',
    date: '2026-03-02T10:00:00Z',
    text: `${greeting}\n\n${no} ${text}\n\n${farewell}\nTom Reed\n`,
  });
  const context = { asksSoFar: 0, noesSoFar: 1, today: '2026-03-02' };
  return advise({ message, reading: readMessage(message, {}), context }).locked;
}
