import { expect, test } from 'vitest';

import { isDiscardedFolder, isDraftsFolder, isSentFolder } from './folder-names.ts';

test.each(['Sent', 'INBOX.Sent Items', '[Gmail]/Gesendet', 'Éléments envoyés', 'Posta inviata', 'Verzonden items'])(
  '%s holds sent mail',
  (path) => {
    expect([isSentFolder(path), isDraftsFolder(path), isDiscardedFolder(path)]).toEqual([true, false, false]);
  },
);

test.each(['Drafts', 'INBOX/Entwürfe', 'Brouillons', 'Borradores', 'Rascunhos', 'Bozze', 'Concepten', 'Templates'])(
  '%s holds what was not sent',
  (path) => {
    expect([isSentFolder(path), isDraftsFolder(path), isDiscardedFolder(path)]).toEqual([false, true, false]);
  },
);

test.each(['Trash', 'Junk', 'Papierkorb', 'Courrier indésirable', 'Papelera', 'Lixeira', 'Cestino', 'Prullenbak'])(
  '%s holds what was thrown away',
  (path) => {
    expect([isSentFolder(path), isDraftsFolder(path), isDiscardedFolder(path)]).toEqual([false, false, true]);
  },
);

test.each(['INBOX', 'Archive', 'Sent to clients', 'Draft contracts', 'Drafts/2024'])(
  '%s is a folder like any',
  (path) => {
    expect([isSentFolder(path), isDraftsFolder(path), isDiscardedFolder(path)]).toEqual([false, false, false]);
  },
);
