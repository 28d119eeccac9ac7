import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Beside the built program; in the repository's examples, seen from the built program or from this file. */
const PLACES = ['./demo.mbox', '../../../../examples/demo.mbox'];

/** The made-up mailbox that comes with Ajar; null where it does not. */
export function demoMailbox(): string | null {
  return PLACES.map((path) => fileURLToPath(new URL(path, import.meta.url))).find((path) => existsSync(path)) ?? null;
}
