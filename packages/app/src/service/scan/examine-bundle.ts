import type { Bundle } from './bundle.ts';
import { examine } from './examine.ts';
import type { Examined } from './examine.ts';

export function examineBundle({ sourceId, bytes, messages }: Bundle, own: readonly string[]): readonly Examined[] {
  return messages.map(({ start, end, ...rest }) =>
    examine({ ...rest, raw: new Uint8Array(bytes, start, end - start) }, sourceId, own),
  );
}
