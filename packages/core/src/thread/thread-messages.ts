import { parentIds } from './parent-ids.ts';
import type { ThreadInput, ThreadNode } from './thread.ts';

interface Container {
  key: string | null;
  messageId: string | null;
  date: number | null;
  parent: Container | null;
  readonly children: Set<Container>;
}

/**
 * Builds reply trees from Message-ID, References and In-Reply-To (jwz.org/doc/threading.html, steps
 * 1 to 4; subjects are never used: letters of one sender share them). Input order does not matter to
 * what is linked except among messages that contradict each other. Loops are refused, duplicates of
 * a Message-ID become siblings, a missing parent keeps its place while it holds two children together.
 * Roots and children come oldest first.
 */
export function threadMessages(inputs: readonly ThreadInput[]): readonly ThreadNode[] {
  const byId = new Map<string, Container>();
  const all: Container[] = [];
  const containerFor = (messageId: string): Container => {
    const known = byId.get(messageId);
    if (known !== undefined) return known;
    const made = emptyContainer(messageId);
    byId.set(messageId, made);
    all.push(made);
    return made;
  };

  for (const input of inputs) {
    const own = claim(input, containerFor, all);
    const chain = parentIds(input).map(containerFor);
    chain.forEach((child, index) => {
      const parent = chain[index - 1];
      if (parent !== undefined && child.parent === null && child !== own) adopt(parent, child);
    });
    const parent = chain.at(-1);
    if (parent !== undefined && own.parent !== parent) adopt(parent, own);
  }
  return finish(all.filter((container) => container.parent === null));
}

function emptyContainer(messageId: string | null): Container {
  return { key: null, messageId, date: null, parent: null, children: new Set() };
}

/** The container that holds this message: its id's own, or a new one when another message has that id already. */
function claim(input: ThreadInput, containerFor: (id: string) => Container, all: Container[]): Container {
  let own = input.messageId === null ? null : containerFor(input.messageId);
  if (own === null || own.key !== null) {
    own = emptyContainer(input.messageId);
    all.push(own);
  }
  own.key = input.key;
  own.date = input.date;
  return own;
}

/** Puts `child` under `parent`, taking it from where it was, unless that would close a loop. */
function adopt(parent: Container, child: Container): void {
  for (let above: Container | null = parent; above !== null; above = above.parent) {
    if (above === child) return;
  }
  child.parent?.children.delete(child);
  child.parent = parent;
  parent.children.add(child);
}

/** Prunes phantoms that hold nothing together and sorts, without recursion: chains may be very long. */
function finish(roots: readonly Container[]): readonly ThreadNode[] {
  const order: Container[] = [];
  const stack = [...roots];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    order.push(next);
    stack.push(...next.children);
  }
  const finished = new Map<Container, readonly ThreadNode[]>();
  for (const container of order.toReversed()) {
    const children = sortByDate([...container.children].flatMap((child) => finished.get(child) ?? []));
    const keepsTogether = container.parent === null && children.length > 1;
    const { key, messageId } = container;
    const date = container.date ?? children[0]?.date ?? null;
    finished.set(container, key === null && !keepsTogether ? children : [{ key, messageId, date, children }]);
  }
  return sortByDate(roots.flatMap((root) => finished.get(root) ?? []));
}

function sortByDate(nodes: readonly ThreadNode[]): readonly ThreadNode[] {
  return nodes.toSorted((a, b) => (a.date ?? Infinity) - (b.date ?? Infinity) || 0);
}
