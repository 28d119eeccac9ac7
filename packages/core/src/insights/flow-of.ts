import { FIELDS, INTENTS } from '../vocabulary.ts';
import type { Field } from '../vocabulary.ts';
import type { Flow, FlowLink, FlowNode, FlowPlace } from './flow.ts';
import type { Life } from './life.ts';
import { pathOf } from './path-of.ts';
import type { Came, Done, Path } from './path-of.ts';

/** More fields than this are shown as their biggest, and the rest together. */
const MOST_FIELDS = 6;

const DONE: readonly Done[] = [...INTENTS, 'answered', 'not-answered', 'closed'];
const CAME: readonly Came[] = [
  'offer',
  'reopened',
  'referral',
  'feedback',
  'considered-later',
  'no-again',
  'silence',
  'waiting',
  'wrote-back',
  'undelivered',
  'to-decide',
  'at-rest',
];

/** All noes as one flow: asked for, no, what was done, what came. The same lives make the same flow, in any order. */
export function flowOf(lives: readonly Life[]): Flow {
  const paths = new Map<string, Counted>();
  for (const life of lives) {
    const path = pathOf(life);
    const key = `${path.asked} ${path.done} ${path.came}`;
    const known = paths.get(key);
    if (known === undefined) paths.set(key, { path, count: 1 });
    else known.count += 1;
  }
  return drawn([...paths.values()], lives.length);
}

interface Counted {
  readonly path: Path;
  count: number;
}

function drawn(paths: readonly Counted[], total: number): Flow {
  const shown = biggestFields(paths);
  const nodes = new Map<string, number>();
  const links = new Map<string, FlowLink>();
  for (const { path, count } of paths) {
    const asked = shown.includes(path.asked) ? path.asked : 'rest';
    const way = [`asked:${asked}`, 'no:no', `done:${path.done}`, `came:${path.came}`];
    way.forEach((id, at) => {
      nodes.set(id, (nodes.get(id) ?? 0) + count);
      const source = way[at - 1];
      if (source === undefined) return;
      const key = `${source} ${id}`;
      links.set(key, { source, target: id, count: (links.get(key)?.count ?? 0) + count });
    });
  }
  const places = placesFor(shown).map((place): FlowNode => {
    const id = `${place.stage}:${place.what}`;
    return { ...place, id, count: nodes.get(id) ?? 0 };
  });
  const present = places.filter(({ count }) => count > 0);
  const rank = new Map(present.map(({ id }, at) => [id, at]));
  const place = (id: string): number => rank.get(id) ?? 0;
  return {
    total,
    nodes: present,
    links: [...links.values()].toSorted(
      (a, b) => place(a.source) - place(b.source) || place(a.target) - place(b.target),
    ),
  };
}

/** Every place in the order of the page, from top to bottom within its stage. */
function placesFor(fields: readonly Field[]): readonly FlowPlace[] {
  return [
    ...fields.map((what) => ({ stage: 'asked' as const, what })),
    { stage: 'asked', what: 'rest' },
    { stage: 'no', what: 'no' },
    ...DONE.map((what) => ({ stage: 'done' as const, what })),
    ...CAME.map((what) => ({ stage: 'came' as const, what })),
  ];
}

function biggestFields(paths: readonly Counted[]): readonly Field[] {
  const counts = new Map<Field, number>();
  for (const { path, count } of paths) counts.set(path.asked, (counts.get(path.asked) ?? 0) + count);
  const byCount = FIELDS.filter((field) => counts.has(field)).toSorted(
    (a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0),
  );
  // One field more needs no more room than "the rest" would.
  return byCount.length <= MOST_FIELDS + 1 ? byCount : byCount.slice(0, MOST_FIELDS);
}
