import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { makeCertificate } from './certificate.ts';

/** A certificate for localhost of which no file is left. */
export function throwAwayCertificate(): { readonly cert: string; readonly key: string } {
  const folder = mkdtempSync(join(tmpdir(), 'ajar-smtp-'));
  try {
    const { cert, key } = makeCertificate(folder, undefined);
    return { cert, key };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
