import pg from 'pg';

import { memberOrNull } from './member-or-null.ts';
import type { WorkerContext } from './worker-context.ts';

/**
 * In a database that was restored from a backup, letters that were to leave may have left since the backup was made. None of them
 * leaves by itself: each is looked for, as a letter is of which nobody knows whether it left.
 */
export async function holdLetters({ organisation, work }: Pick<WorkerContext, 'organisation' | 'work'>): Promise<void> {
  const boss = await work.boss();
  const whose = `select member from ${pg.escapeIdentifier(work.place.schema)}.members_with_letters()`;
  const { rows } = await boss.getDb().executeSql(whose);
  for (const { member } of rows as readonly { readonly member: string }[])
    await (await memberOrNull(organisation, member))?.holdLetters();
}
