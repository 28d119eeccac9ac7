import type { Flow, FlowLink, FlowNode, FlowStage } from '@ajar/core';
import { sankey } from 'd3-sankey';
import type { SankeyLink, SankeyNode } from 'd3-sankey';
import { area, curveBumpX } from 'd3-shape';

import type { FlowLayout, LaidLink, LaidNode } from './insights-views.ts';
import { toneOf } from './tone-of.ts';

/** Where a flow is drawn, in pixels. `stages` that are not named are left out. */
interface Sheet {
  readonly width: number;
  readonly left: number;
  readonly right: number;
  readonly stages: readonly FlowStage[];
  /** Height for each node of the fullest stage. */
  readonly perNode: number;
}

type Box = Pick<SankeyNode<FlowNode, FlowLink>, 'x0' | 'x1' | 'y0' | 'y1'>;

const TOP = 34;
const BOTTOM = 12;
const NODE_WIDTH = 12;
const GAP = 20;
const LEAST_HEIGHT = 300;
/** Room beside the drawing from which on names stand in it. */
const BESIDE = 100;
/** The middle of words over a node, above its edge; and how far words must be apart. */
const ABOVE = 14;
const LINE = 20;

const WIDE: Sheet = { width: 1040, left: 172, right: 172, stages: ['asked', 'no', 'done', 'came'], perNode: 46 };
/** A phone has no room for four stages; what was asked for stands in the table below. */
const NARROW: Sheet = { width: 350, left: 2, right: 2, stages: ['no', 'done', 'came'], perNode: 44 };

/** A flow as it is drawn, wide and for a phone: the screen and the file show the same. */
export function layOutFlow(flow: Flow): { readonly wide: FlowLayout; readonly narrow: FlowLayout } {
  return { wide: layOut(flow, WIDE), narrow: layOut(flow, NARROW) };
}

function layOut(flow: Flow, sheet: Sheet): FlowLayout {
  const nodes = flow.nodes.filter(({ stage }) => sheet.stages.includes(stage));
  const ids = new Set(nodes.map(({ id }) => id));
  const links = flow.links.filter(({ source, target }) => ids.has(source) && ids.has(target));
  const fullest = Math.max(0, ...sheet.stages.map((stage) => nodes.filter((node) => node.stage === stage).length));
  const { width, left, right } = sheet;
  const height = Math.max(LEAST_HEIGHT, TOP + BOTTOM + fullest * sheet.perNode);
  if (links.length === 0) return { width, height, nodes: [], links: [] };
  const graph = sankey<FlowNode, FlowLink>()
    .nodeId(({ id }) => id)
    .nodeSort(null)
    // In the order of the nodes, so that streams cross as little as that order allows.
    .linkSort((a, b) => orderOf(a.source) - orderOf(b.source) || orderOf(a.target) - orderOf(b.target))
    .nodeWidth(NODE_WIDTH)
    .nodePadding(GAP)
    .extent([
      [left, TOP],
      [width - right, height - BOTTOM],
    ])({
    nodes: nodes.map((node) => ({ ...node })),
    links: links.map((link) => ({ ...link, value: link.count })),
  });
  const laid = new Map(graph.nodes.map((node) => [node.id, node]));
  const placed = nodes.map((node) => laidNode(node, laid.get(node.id) ?? {}, sheet));
  return {
    width,
    height,
    nodes: sheet.left < BESIDE ? placed.map((node) => withFreeLabel(node, placed, height)) : placed,
    links: graph.links.map(laidLink),
  };
}

function laidNode(node: FlowNode, { x0 = 0, x1 = 0, y0 = 0, y1 = 0 }: Box, sheet: Sheet): LaidNode {
  const middle = (y0 + y1) / 2;
  const before = { x: x0 - 8, y: middle, anchor: 'end' } as const;
  const after = { x: x1 + 8, y: middle, anchor: 'start' } as const;
  // What was done stands over the stream that flows in: it has one colour. A phone has no room beside the drawing at all.
  const inside = sheet.left < BESIDE;
  const above = inside
    ? ({ x: x0, y: y0 - ABOVE, anchor: 'start' } as const)
    : ({ x: (x0 + x1) / 2, y: y0 - ABOVE, anchor: 'middle' } as const);
  const label = { asked: before, no: above, done: before, came: inside ? before : after }[node.stage];
  return {
    ...node,
    tone: toneOf(node.id),
    x: tidy(x0),
    y: tidy(y0),
    width: tidy(x1 - x0),
    height: tidy(Math.max(1, y1 - y0)),
    label: { x: tidy(label.x), y: tidy(label.y), anchor: label.anchor },
  };
}

/** The words over the no, where those of what was done do not reach: above it, else below it, else at the top. */
function withFreeLabel(node: LaidNode, all: readonly LaidNode[], height: number): LaidNode {
  if (node.stage !== 'no') return node;
  const taken = all.filter(({ stage }) => stage === 'done').map(({ label }) => label.y);
  const isFree = (y: number): boolean => y <= height - LINE / 2 && taken.every((other) => Math.abs(other - y) >= LINE);
  const y = [node.y - ABOVE, node.y + node.height + ABOVE].find(isFree) ?? TOP / 2;
  return { ...node, label: { ...node.label, y: tidy(y) } };
}

/** From the right edge of one node to the left edge of the next, as wide as what flows. */
const ribbon = area<{ readonly x: number; readonly y: number; readonly half: number }>()
  .x(({ x }) => x)
  .y0(({ y, half }) => y - half)
  .y1(({ y, half }) => y + half)
  .curve(curveBumpX)
  .digits(1);

function laidLink(link: SankeyLink<FlowNode, FlowLink>): LaidLink {
  const { source, target, y0 = 0, y1 = 0, width = 0, count } = link;
  const from = nodeOf(source);
  const to = nodeOf(target);
  const half = Math.max(1, width) / 2;
  const ends = [
    { x: from.x1 ?? 0, y: y0, half },
    { x: to.x0 ?? 0, y: y1, half },
  ];
  return { source: from.id, target: to.id, count, tone: toneOf(to.id), path: ribbon(ends) ?? '' };
}

function orderOf(end: SankeyLink<FlowNode, FlowLink>['source']): number {
  return nodeOf(end).index ?? 0;
}

/** Before the layout ends of links are ids; after it they are nodes. */
function nodeOf(end: SankeyLink<FlowNode, FlowLink>['source']): SankeyNode<FlowNode, FlowLink> {
  if (typeof end === 'object') return end;
  throw new Error('The flow was not laid out.');
}

function tidy(value: number): number {
  return Math.round(value * 10) / 10;
}
