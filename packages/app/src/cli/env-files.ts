import { readFileSync } from 'node:fs';

import { UsageError } from './errors.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** Addresses with passwords in them, which may lie in a file that another program keeps (a secret, a credential). */
const IN_FILES = ['AJAR_DATABASE_URL', 'AJAR_OWNER_DATABASE_URL'] as const;

/** The environment, with what is told as the name of a file (`AJAR_DATABASE_URL_FILE`) read in. */
export function withFiles(env: Env): Env {
  const read: Record<string, string> = {};
  for (const name of IN_FILES) {
    const file = env[`${name}_FILE`] ?? '';
    if (file === '' || (env[name] ?? '') !== '') continue;
    try {
      read[name] = readFileSync(file, 'utf8').trim();
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      throw new UsageError(`The file that ${name}_FILE names cannot be read (${why}).`);
    }
  }
  return { ...env, ...read };
}
