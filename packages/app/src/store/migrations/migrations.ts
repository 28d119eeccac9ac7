import type { Migration } from './migration.ts';
import { start } from './0001-start.ts';
import { accounts } from './0002-accounts.ts';
import { summaries } from './0003-summaries.ts';
import { today } from './0004-today.ts';
import { signs } from './0005-signs.ts';
import { counts } from './0006-counts.ts';

/** Every step in order; `version` counts up from 1 without gaps. */
export const MIGRATIONS: readonly Migration[] = [start, accounts, summaries, today, signs, counts];
