import { readFile, writeFile } from 'node:fs/promises';

const DEMO = new URL('../../examples/demo.mbox', import.meta.url);

/**
 * Writes an mbox with this many copies of the demo mailbox, each in a world of its own: other
 * Message-IDs, other addresses. Returns how many messages one copy has.
 */
export async function writeManyDemos(file: string, copies: number): Promise<number> {
  const demo = await readFile(DEMO, 'utf8');
  const worlds = Array.from({ length: copies }, (_, world) => demo.replaceAll('.example', `${world}.example`));
  await writeFile(file, worlds.join('\n'));
  return demo.match(/^From \d/gmu)?.length ?? 0;
}

export const DEMO_FILE = DEMO;
