import { readFileSync } from 'node:fs';

import { UsageError } from './errors.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** Addresses with passwords in them, which may lie in a file that another program keeps (a secret, a credential). */
const IN_FILES = ['AJAR_DATABASE_URL', 'AJAR_OWNER_DATABASE_URL'] as const;

/** The environment, with what is told as the name of a file (`AJAR_DATABASE_URL_FILE`) read in. */
export function withFiles(env: Env): Env {
  const read: Record<string, string> = {};
  for (const name of IN_FILES) {
    const value = told(env, name);
    if (value !== null) read[name] = value;
  }
  return { ...env, ...read };
}

/** What the environment says, or the file that the same name with _FILE names; null for neither. Throws `UsageError`. */
export function told(env: Env, name: string): string | null {
  const value = env[name] ?? '';
  if (value !== '') return value;
  const file = env[`${name}_FILE`] ?? '';
  if (file === '') return null;
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UsageError(`The file that ${name}_FILE names cannot be read (${why}).`);
  }
}
