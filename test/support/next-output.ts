import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** What a process writes next; fails when it ends instead. */
export async function nextOutput(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error('its output is not piped');
  const ended = once(child, 'close').then(([code]) => Promise.reject(new Error(`ended with ${String(code)}`)));
  const [chunk] = await Promise.race([once(child.stdout, 'data'), ended]);
  return String(chunk);
}
