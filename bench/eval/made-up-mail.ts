import { messageFromFields, parseMessage } from '@ajar/core';
import { CorpusWriter } from '../corpus/corpus-writer.ts';
import { everydayNote } from '../corpus/everyday-notes.ts';
import { Random } from '../corpus/random.ts';
import { name, subject } from '../corpus/words.ts';
import type { Item } from './item.ts';

/** Harmless mail that was made up, the same each time, so many letters and short notes of it: who reads a no in any is too quick to. */
export function madeUpMail(letters = 2000, notes = 1000): readonly Item[] {
  const writer = new CorpusWriter(3);
  const items: Item[] = [];
  while (items.length < letters) {
    const { rejections } = writer;
    const message = parseMessage(writer.nextMessage());
    if (writer.rejections === rejections) items.push(item(items.length, message));
  }
  const random = new Random(5);
  while (items.length < letters + notes) {
    const from = name(random);
    const fields = { from: `${from.name} <${from.address}>`, subject: subject(random), text: everydayNote(random) };
    items.push(item(items.length, messageFromFields(fields)));
  }
  return items;
}

function item(number: number, message: Item['message']): Item {
  return { id: `made-up/${String(number)}`, source: 'made-up', message, label: 'unlabelled' };
}
