import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A request and how polite five people found it: standard deviations from their own mean. */
export interface RatedRequest {
  readonly text: string;
  readonly score: number;
}

/** Reads a CSV file of two columns, text and figure, quoted where need be. */
export async function ratedRequests(data: string, name: string): Promise<readonly RatedRequest[]> {
  const text = await readFile(join(data, 'politeness', name), 'utf8');
  const found: RatedRequest[] = [];
  for (const [, quoted, bare, score] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*)),(-?[\d.eE+-]+)\r?(?:\n|$)/g))
    found.push({ text: quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'), score: Number(score) });
  return found;
}

/** Reads the requests of Stack Exchange, which have more columns. */
export async function stackExchangeRequests(data: string): Promise<readonly RatedRequest[]> {
  const text = await readFile(join(data, 'politeness', 'stack-exchange-scored.csv'), 'utf8');
  const rows = text.matchAll(/^[^,\n]*,\d+,(?:"((?:[^"]|"")*)"|([^",\n]*)),(?:[^,\n]*,){10}(-?[\d.eE+-]+)\r?$/gm);
  return [...rows].map(([, quoted, bare, score]) => ({
    text: quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'),
    score: Number(score),
  }));
}

/**
 * The most polite requests, that share of all. Every other one teaches the hearing, the rest is measured on.
 */
export function mostPolite(
  requests: readonly RatedRequest[],
  share: number,
  use: 'to teach' | 'to measure',
): readonly string[] {
  const parity = use === 'to teach' ? 1 : 0;
  return requests
    .toSorted((one, other) => other.score - one.score)
    .slice(0, Math.floor(requests.length * share))
    .filter((_, at) => at % 2 === parity)
    .map(({ text }) => text);
}
