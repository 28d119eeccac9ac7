import type { Message } from '@ajar/core';

/** Names that mail programs give the folder of sent mail, in the languages that are read. */
const SENT_FOLDERS =
  /^(?:sent(?: (?:items|mail|messages))?|envoy[ée]s?|messages envoyés|éléments envoyés|gesendet(?:e(?: objekte| elemente)?)?|enviad[ao]s|elementos enviados|itens enviados|(?:posta )?inviat[ai]|verzonden(?: items)?)$/iu;

/** A draft may be a template, or somebody else's words. */
const UNSENT_FOLDERS =
  /^(?:drafts?|templates?|trash|spam|junk|brouillons?|entwürfe|vorlagen|borradores|rascunhos|bozze|concepten)$/iu;

/** It lies in a folder of sent mail. */
export function isSentMail(message: Message): boolean {
  return liesIn(message, SENT_FOLDERS);
}

/** It lies where letters lie that were not sent: a draft is no letter of the user's, whatever it says. */
export function isUnsent(message: Message): boolean {
  return liesIn(message, UNSENT_FOLDERS);
}

function liesIn(message: Message, folders: RegExp): boolean {
  return message.signs.labels.some((label) =>
    folders.test(
      label
        .split(/[/.\\]/u)
        .at(-1)
        ?.trim() ?? '',
    ),
  );
}
