import { existsSync } from 'node:fs';

import type { Missing } from './missing.ts';

const PROGRAMS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

export interface Chromium {
  readonly executablePath: string;
  readonly args: readonly string[];
}

/** The system's Chromium, with arguments for `playwright-core`: no sandbox (it may run as root), nothing from the network. */
export function findChromium(): Chromium | Missing {
  const executablePath = PROGRAMS.find((program) => existsSync(program));
  if (executablePath === undefined)
    return { missing: 'Chromium', howToGet: 'apt-get install -y --no-install-recommends chromium' };
  return {
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  };
}
