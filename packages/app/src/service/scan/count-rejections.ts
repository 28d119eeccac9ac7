import type { StoreReader } from '../../store/store.ts';

/** Noes the store knows, and how many of them the user had answered by mail. */
export async function countRejections(
  reader: StoreReader,
): Promise<{ readonly rejections: number; readonly answeredBefore: number }> {
  const rows = await reader.rejections();
  const events = await reader.events();
  const answered = rows.filter((row) =>
    events.get(row.id)?.some((event) => event.kind === 'sent' && event.messageKey !== null),
  );
  return { rejections: rows.length, answeredBefore: answered.length };
}
