import { fileURLToPath } from 'node:url';

/** The built web app that comes with this package. */
export const SHIPPED_WEB = fileURLToPath(new URL('../../dist/web', import.meta.url));
