import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import type { Ajar } from '../service/ajar.ts';
import type { OpenList } from '../service/open-list.ts';
import type { OpenScan } from '../service/open-scan.ts';
import { askPassphrase } from './ask.ts';
import { UsageError } from './errors.ts';
import { makeFolders } from './make-folders.ts';
import type { Face } from './face.ts';

export const DEMO_PROFILE = 'demo';
const DEFAULT_PROFILE = 'default';
const PROFILE_NAME = /^[a-z0-9][a-z0-9._-]{0,63}$/iu;

/** Where a profile's memory lies. */
export interface Place {
  readonly profile: string;
  readonly demo: boolean;
  readonly store: { readonly file: string } | { readonly url: string };
}

/**
 * `--data-dir`, else AJAR_HOME, else the system's folder for data of programs; in it, one folder for
 * each profile. AJAR_DATABASE_URL puts the profile into PostgreSQL, but never the demo.
 */
export async function placeOf(face: Face): Promise<Place> {
  const profile = profileOf(face);
  const demo = profile === DEMO_PROFILE;
  const url = databaseUrl(face);
  if (url !== null && !demo && face.options.dataDir === undefined) return { profile, demo, store: { url } };
  return { profile, demo, store: { file: await fileOf(face) } };
}

/** The database of an organisation; null when none is told. */
export function databaseUrl({ env }: Face): string | null {
  const url = env['AJAR_DATABASE_URL'] ?? '';
  return url === '' ? null : url;
}

/** The profile's own file, whether or not a database is told. Its folder is made. */
export async function ownFile(face: Face): Promise<string> {
  const file = await fileOf(face);
  await makeFolder(join(file, '..'));
  return file;
}

function profileOf({ options }: Face): string {
  const profile = options.profile ?? DEFAULT_PROFILE;
  if (PROFILE_NAME.test(profile)) return profile;
  throw new UsageError(`"${profile}" cannot be the name of a profile: use letters, digits, dots, dashes.`);
}

async function fileOf(face: Face): Promise<string> {
  return join(await dataFolder(face), profileOf(face), 'ajar.db');
}

async function dataFolder({ options, env }: Face): Promise<string> {
  const told = options.dataDir ?? env['AJAR_HOME'] ?? '';
  if (told !== '') return resolve(told);
  const { default: envPaths } = await import('env-paths');
  return envPaths('ajar', { suffix: '' }).data;
}

/** Opens the profile for whoever closes it. Nobody is asked for a passphrase meanwhile. */
export async function openFor(face: Face): Promise<Ajar> {
  const place = await openPlace(face);
  const { openAjar } = await import('../service/open-ajar.ts');
  const options = await profileOptions(face, place);
  return openAjar({ ...options, secrets: { ...options.secrets, ask: undefined } });
}

/** Opens the profile, does the work, and closes it whatever happens. With `asks` false nobody is asked for a passphrase meanwhile. */
export async function withAjar<T>(
  face: Face,
  work: (ajar: Ajar, place: Place) => Promise<T>,
  { asks = true }: { readonly asks?: boolean } = {},
): Promise<T> {
  const place = await openPlace(face);
  const { openAjar } = await import('../service/open-ajar.ts');
  const options = await profileOptions(face, place);
  const ajar = await openAjar(asks ? options : { ...options, secrets: { ...options.secrets, ask: undefined } });
  try {
    return await work(ajar, place);
  } finally {
    await ajar[Symbol.asyncDispose]();
  }
}

/** The same for reading mail alone, which takes less memory. */
export async function withScan<T>(face: Face, work: (scan: OpenScan) => Promise<T>): Promise<T> {
  const place = await openPlace(face);
  const { openScan } = await import('../service/open-scan.ts');
  await using scan = await openScan(await profileOptions(face, place));
  return await work(scan);
}

async function profileOptions(face: Face, place: Place) {
  const { store, demo, profile } = place;
  return { store, demo, profile, llmKey: face.env['AJAR_LLM_KEY'], secrets: await secretsOf(face, place) };
}

/** The same for showing the list alone, which starts much faster. */
export async function withList<T>(face: Face, work: (list: OpenList) => Promise<T>): Promise<T> {
  const { store, demo, profile } = await openPlace(face);
  const { openList } = await import('../service/open-list.ts');
  await using list = await openList({ store, demo, profile });
  return await work(list);
}

async function openPlace(face: Face): Promise<Place> {
  const place = await placeOf(face);
  if ('file' in place.store) await makeFolder(join(place.store.file, '..'));
  return place;
}

/** What unlocks the secrets of accounts. They lie beside the store, or in the profile's folder where that is a database elsewhere. */
async function secretsOf(face: Face, { store, profile }: Place) {
  const { AJAR_PASSPHRASE: passphrase, AJAR_SECRET_KEY: key, CREDENTIALS_DIRECTORY: credentials } = face.env;
  const folder = 'file' in store ? join(store.file, '..') : join(await dataFolder(face), profile);
  return {
    folder,
    key: isSet(key) ? key : await credentialIn(credentials),
    passphrase: isSet(passphrase) ? passphrase : undefined,
    ask: (fresh: boolean) => askPassphrase(face, fresh),
  };
}

/** A key that systemd hands to its unit (systemd.exec, LoadCredential). */
async function credentialIn(folder: string | undefined): Promise<string | undefined> {
  if (!isSet(folder)) return undefined;
  const key = await readFile(join(folder, 'ajar-secret-key'), 'utf8').catch(() => '');
  return key.trim() === '' ? undefined : key.trim();
}

function isSet(value: string | undefined): value is string {
  return value !== undefined && value !== '';
}

/** Letters are private: only the user may look into the folder. */
async function makeFolder(folder: string): Promise<void> {
  try {
    await makeFolders(folder);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UsageError(`Ajar could not make its folder ${folder} (${why}). Choose another with --data-dir DIR.`);
  }
}
