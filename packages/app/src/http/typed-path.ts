import { isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What stands around a path that was copied from somewhere. */
const QUOTED = /^(?:"(.+)"|'(.+)'|“(.+)”|‘(.+)’|„(.+)“|«\s*(.+?)\s*»)$/u;

/** A path as somebody typed or pasted it: with `~`, in quotation marks, or as the address of a file. Null for what is no whole path. */
export function typedPath(typed: string, home: string): string | null {
  const line = typed.trim();
  const bare =
    QUOTED.exec(line)
      ?.slice(1)
      .find((inner) => inner !== undefined) ?? line;
  if (/^file:/iu.test(bare)) return pathOfAddress(bare);
  if (bare === '~' || /^~[/\\]/u.test(bare)) return join(home, bare.slice(1));
  return isAbsolute(bare) ? bare : null;
}

/** Null for a file of another machine. */
function pathOfAddress(address: string): string | null {
  try {
    const path = fileURLToPath(new URL(address));
    return path.includes('\0') ? null : path;
  } catch {
    return null;
  }
}
