import type { FlowLayout, LaidNode } from '../../api/types.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import { t } from '../../i18n/t.ts';
import { placeName } from './place-name.ts';

const FILLS = {
  plain: 'fill-flow-plain',
  open: 'fill-flow-open',
  kind: 'fill-flow-kind',
  no: 'fill-flow-no',
  ahead: 'fill-flow-ahead',
} as const;

interface FlowChartProps {
  readonly layout: FlowLayout;
  readonly noes: number;
  readonly className?: string;
}

/** The flow as a picture. Whoever does not see it is told that the table says the same. */
export function FlowChart({ layout, noes, className = '' }: FlowChartProps) {
  const { width, height, nodes, links } = layout;
  const names = new Map(nodes.map((node) => [node.id, placeName(node)]));
  return (
    <svg
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an <img> would know neither the theme nor the words of the page
      role="img"
      aria-label={t.cameOfIt.chart(noes)}
      viewBox={`0 0 ${width} ${height}`}
      className={`h-auto w-full ${className}`}
    >
      <g className="opacity-35">
        {links.map(({ source, target, count, tone, path }) => (
          <path key={`${source} ${target}`} d={path} className={FILLS[tone]}>
            <title>{t.cameOfIt.link(names.get(source) ?? source, names.get(target) ?? target, count)}</title>
          </path>
        ))}
      </g>
      {nodes.map(({ id, x, y, width: wide, height: high, tone }) => (
        <rect key={id} x={x} y={y} width={wide} height={high} rx="2" className={FILLS[tone]} />
      ))}
      {nodes.map((node) => (
        <Label key={node.id} node={node} />
      ))}
    </svg>
  );
}

/** On paper of its own, so that it can be read where a stream passes below it. */
function Label({ node }: { readonly node: LaidNode }) {
  const { x, y, anchor } = node.label;
  return (
    <text
      x={x}
      y={y}
      dy="0.35em"
      textAnchor={anchor}
      className="fill-ink stroke-sheet text-[13.5px] md:max-lg:text-[17px]"
      strokeWidth="4"
      strokeLinejoin="round"
      paintOrder="stroke"
    >
      {placeName(node)} <tspan className="font-semibold">{formatNumber(node.count)}</tspan>
    </text>
  );
}
