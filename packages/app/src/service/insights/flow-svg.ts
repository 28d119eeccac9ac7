import type { Flow, InterfaceLanguage } from '@ajar/core';

import type { FlowLayout, FlowTone, InsightsView, LaidNode } from './insights-views.ts';
import { escapeXml } from './escape-xml.ts';
import { placeName, placeNameOf } from './flow-words.ts';
import { PICTURE_WORDS } from './picture-words.ts';

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
export function flowSvg(
  flow: Flow,
  layout: FlowLayout,
  period: InsightsView['period'],
  language: InterfaceLanguage,
): string {
  const words = PICTURE_WORDS[language];
  const { width, height } = layout;
  const full = height + CAPTION;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(full)}" viewBox="0 0 ${String(width)} ${String(full)}" role="img" aria-labelledby="title desc" font-family="${escapeXml(FONT)}" font-size="14">`,
    `<title id="title">${escapeXml(words.title(flow.total))}</title>`,
    `<desc id="desc">${escapeXml(flowInWords(flow, language))}</desc>`,
    `<rect width="100%" height="100%" fill="${PAPER}"/>`,
    `<g fill-opacity="0.34">`,
    ...layout.links.map(
      ({ path, tone, source, target, count }) =>
        `<path d="${path}" fill="${NODES[tone]}"><title>${escapeXml(words.link(placeNameOf(source, language), placeNameOf(target, language), count))}</title></path>`,
    ),
    `</g>`,
    ...layout.nodes.map(
      ({ x, y, width: wide, height: high, tone }) =>
        `<rect x="${String(x)}" y="${String(y)}" width="${String(wide)}" height="${String(high)}" rx="2" fill="${NODES[tone]}"/>`,
    ),
    ...layout.nodes.map((node) => labelOf(node, language)),
    `<text x="${String(width / 2)}" y="${String(full - 14)}" text-anchor="middle" font-size="12" fill="${MUTED}">${escapeXml(words.caption(flow.total, period))}</text>`,
    `</svg>`,
    '',
  ].join('\n');
}

function labelOf({ label, stage, what, count }: LaidNode, language: InterfaceLanguage): string {
  const { x, y, anchor } = label;
  return `<text x="${String(x)}" y="${String(y)}" dy="0.35em" text-anchor="${anchor}" fill="${INK}" stroke="${PAPER}" stroke-width="4" stroke-linejoin="round" paint-order="stroke">${escapeXml(placeName({ stage, what }, language))} <tspan font-weight="600">${String(count)}</tspan></text>`;
}

/** The flow in sentences, for whoever does not see the picture. */
function flowInWords({ nodes, links }: Flow, language: InterfaceLanguage): string {
  const asked = nodes
    .filter(({ stage }) => stage === 'asked')
    .map((node) => `${placeName(node, language)} ${String(node.count)}`);
  const done = nodes
    .filter(({ stage }) => stage === 'done')
    .map((node) => {
      const came = links.filter(({ source }) => source === node.id);
      const said = came.map(({ target, count }) => `${placeNameOf(target, language)} ${String(count)}`).join(', ');
      return `${placeName(node, language)} ${String(node.count)}: ${said}.`;
    });
  return [PICTURE_WORDS[language].asked(asked.join(', ')), ...done].join(' ');
}
