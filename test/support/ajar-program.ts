/** `ajar` as it is built, on the Node that the lock file pins: what runs on a user’s machine. From the sources each start takes four times as long. */
import { fileURLToPath } from 'node:url';

export const NODE = fileURLToPath(new URL('../../node_modules/.bin/node', import.meta.url));
export const AJAR = fileURLToPath(new URL('../../packages/app/bin/ajar.js', import.meta.url));
