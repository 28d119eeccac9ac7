// Parses every message of an mbox with mailparser. Arguments: the mbox, and the address of our own reader of mboxes, so that all
// contestants are given the same messages.
import { open } from 'node:fs/promises';

import { simpleParser } from 'mailparser';

const [, , path, splitter, reader] = process.argv;
const { splitMbox } = await import(splitter);
const { fileReader } = await import(reader);
await using file = await open(path, 'r');
let messages = 0;
// Without images put into the HTML and text made of it: nobody asks for those here.
const options = { skipImageLinks: true, skipTextToHtml: true };
for await (const { raw } of splitMbox(fileReader(file, 0))) {
  await simpleParser(Buffer.from(raw), options);
  messages += 1;
}
process.stdout.write(`${JSON.stringify({ messages })}\n`);
