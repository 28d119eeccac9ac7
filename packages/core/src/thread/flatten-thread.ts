import type { ThreadNode } from './thread.ts';

/** The messages of reply trees in reading order, each with its depth (0 for the first). Phantoms are left out. */
export function flattenThread(
  roots: readonly ThreadNode[],
): readonly { readonly key: string; readonly depth: number }[] {
  const flat: { key: string; depth: number }[] = [];
  const stack = roots.toReversed().map((node) => ({ node, depth: 0 }));
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { node, depth } = next;
    if (node.key !== null) flat.push({ key: node.key, depth });
    const childDepth = node.key === null ? depth : depth + 1;
    for (const child of node.children.toReversed()) stack.push({ node: child, depth: childDepth });
  }
  return flat;
}
