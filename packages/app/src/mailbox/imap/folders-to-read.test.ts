import { expect, test } from 'vitest';

import { chooseFolders } from './folders-to-read.ts';

function folder(path: string, specialUse?: string, flags: readonly string[] = []) {
  return { path, flags: new Set(flags), specialUse, specialUseSource: 'extension' as const };
}

function chosen(...folders: readonly ReturnType<typeof folder>[]): readonly string[] {
  return chooseFolders(folders).map(({ path }) => path);
}

test('Gmail: All Mail instead of the folders it contains', () => {
  const gmail = [
    folder('INBOX', '\\Inbox'),
    folder('[Gmail]', undefined, ['\\Noselect']),
    folder('[Gmail]/Alle Nachrichten', '\\All'),
    folder('[Gmail]/Papierkorb', '\\Trash'),
    folder('[Gmail]/Gesendet', '\\Sent'),
  ];
  expect(chosen(...gmail)).toEqual(['[Gmail]/Alle Nachrichten']);
});

test('elsewhere: sent mail first, the inbox, and every folder of the user', () => {
  const folders = [folder('Zoo'), folder('INBOX'), folder('Archive/2024'), folder('Verzonden items')];
  expect(chosen(...folders)).toEqual(['Verzonden items', 'INBOX', 'Archive/2024', 'Zoo']);
});

test('never what was thrown away, taken for spam or not sent, by use or by name', () => {
  const folders = [
    folder('INBOX'),
    folder('Weg', '\\Trash'),
    folder('Unerwünscht', '\\Junk'),
    folder('Corbeille'),
    folder('INBOX.Brouillons'),
    folder('Drafts/2024'),
    folder('Lixo Eletrônico'),
  ];
  expect(chosen(...folders)).toEqual(['INBOX']);
});

test('a folder that somebody named All Mail is one like any', () => {
  const named = { ...folder('All Mail', '\\All'), specialUseSource: 'name' as const };
  expect(chooseFolders([folder('INBOX'), named]).map(({ path }) => path)).toEqual(['INBOX', 'All Mail']);
});
