type Save = () => Promise<boolean>;

/** How to save the words that are not saved yet, also those of a screen that was left. */
const waiting = new Set<Save>();

/** Keeps words in reach for as long as they are not saved. Returns how to let go of them. */
export function keepUnsaved(save: Save): () => void {
  waiting.add(save);
  return () => void waiting.delete(save);
}

/** Saves all words that wait, before the page goes. */
export async function saveUnsaved(): Promise<void> {
  await Promise.all([...waiting].map((save) => save()));
}
