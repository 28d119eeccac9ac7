import type { Flow } from '@ajar/core';

import type { FlowLayout, FlowTone, LaidNode } from './insights-views.ts';
import { escapeXml } from './escape-xml.ts';
import { placeName, placeNameOf } from './flow-words.ts';

const INK = '#2b2722';
const MUTED = '#655c51';
const PAPER = '#fffdf8';
const NODES: Readonly<Record<FlowTone, string>> = {
  plain: '#8b8071',
  open: '#2a5a4e',
  kind: '#a97b12',
  no: '#7a6a86',
  ahead: '#5f8fa3',
};
const FONT = "ui-sans-serif, system-ui, 'Segoe UI', 'Helvetica Neue', 'Liberation Sans', Arial, sans-serif";
const CAPTION = 34;

/** A flow as a picture that stands alone (SVG 1.1): no script, no style sheet, nothing loaded; described in words. */
export function flowSvg(flow: Flow, layout: FlowLayout, caption: string): string {
  const { width, height } = layout;
  const full = height + CAPTION;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(full)}" viewBox="0 0 ${String(width)} ${String(full)}" role="img" aria-labelledby="title desc" font-family="${escapeXml(FONT)}" font-size="14">`,
    `<title id="title">${escapeXml(titleOf(flow))}</title>`,
    `<desc id="desc">${escapeXml(flowInWords(flow))}</desc>`,
    `<rect width="100%" height="100%" fill="${PAPER}"/>`,
    `<g fill-opacity="0.34">`,
    ...layout.links.map(
      ({ path, tone, source, target, count }) =>
        `<path d="${path}" fill="${NODES[tone]}"><title>${escapeXml(`${placeNameOf(source)} to ${placeNameOf(target)}: ${String(count)}`)}</title></path>`,
    ),
    `</g>`,
    ...layout.nodes.map(
      ({ x, y, width: wide, height: high, tone }) =>
        `<rect x="${String(x)}" y="${String(y)}" width="${String(wide)}" height="${String(high)}" rx="2" fill="${NODES[tone]}"/>`,
    ),
    ...layout.nodes.map(labelOf),
    `<text x="${String(width / 2)}" y="${String(full - 14)}" text-anchor="middle" font-size="12" fill="${MUTED}">${escapeXml(caption)}</text>`,
    `</svg>`,
    '',
  ].join('\n');
}

function labelOf({ label, stage, what, count }: LaidNode): string {
  const { x, y, anchor } = label;
  return `<text x="${String(x)}" y="${String(y)}" dy="0.35em" text-anchor="${anchor}" fill="${INK}" stroke="${PAPER}" stroke-width="4" stroke-linejoin="round" paint-order="stroke">${escapeXml(placeName({ stage, what }))} <tspan font-weight="600">${String(count)}</tspan></text>`;
}

export function titleOf({ total }: Flow): string {
  return total === 1 ? 'What came of one no' : `What came of ${String(total)} noes`;
}

/** The flow in sentences, for whoever does not see the picture. */
export function flowInWords({ nodes, links }: Flow): string {
  const asked = nodes
    .filter(({ stage }) => stage === 'asked')
    .map((node) => `${placeName(node)} ${String(node.count)}`);
  const done = nodes
    .filter(({ stage }) => stage === 'done')
    .map((node) => {
      const came = links.filter(({ source }) => source === node.id);
      const said = came.map(({ target, count }) => `${placeNameOf(target)} ${String(count)}`).join(', ');
      return `${placeName(node)} ${String(node.count)}: ${said}.`;
    });
  return [`Asked for: ${asked.join(', ')}.`, ...done].join(' ');
}
