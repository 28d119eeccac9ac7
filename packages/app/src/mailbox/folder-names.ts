/** Names that mail programs give their folders, in the languages that are read. */

const SENT =
  /^(?:sent(?: (?:items|mail|messages))?|envoy[ée]s?|messages envoyés|éléments envoyés|gesendet(?:e(?: objekte| elemente)?)?|enviad[ao]s|elementos enviados|itens enviados|(?:posta )?inviat[ai]|verzonden(?: items)?)$/iu;

const DRAFTS =
  /^(?:drafts?|templates?|brouillons?|modèles|entwürfe|vorlagen|borradores|plantillas|rascunhos|modelos|bozze|modelli|concepten|sjablonen)$/iu;

const DISCARDED =
  /^(?:trash|bin|deleted(?: (?:items|messages))?|spam|junk(?: e-?mail)?|bulk mail|corbeille|éléments supprimés|indésirables?|courrier indésirable|papierkorb|gelöscht(?:e (?:objekte|elemente))?|junk-e-mail|papelera|elementos eliminados|eliminados|correo (?:no deseado|basura)|lixeira|lixo|itens (?:eliminados|excluídos)|lixo eletr[óô]ni?co|cestino|posta eliminata|posta indesiderata|prullenbak|verwijderde items|ongewenste (?:e-?mail|post))$/iu;

export function isSentFolder(path: string): boolean {
  return SENT.test(lastName(path));
}

/** Drafts and templates: words that nobody has sent. */
export function isDraftsFolder(path: string): boolean {
  return DRAFTS.test(lastName(path));
}

/** Trash and spam. */
export function isDiscardedFolder(path: string): boolean {
  return DISCARDED.test(lastName(path));
}

function lastName(path: string): string {
  return (
    path
      .split(/[/.\\]/u)
      .at(-1)
      ?.trim() ?? ''
  );
}
