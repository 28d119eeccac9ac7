import { FAMILIES } from './metric-families.ts';
import type { MetricName } from './metric-families.ts';

export type Labels = Readonly<Record<string, string>>;

/** Something that is looked up when somebody asks, and not before. */
export type Collector = (set: (name: MetricName, value: number, labels?: Labels) => void) => void | Promise<void>;

/** Most different labels of one metric: what comes from outside must not fill the memory. */
const MOST_SERIES = 2_000;

/**
 * Counters, gauges and histograms of this process, told in the text format of Prometheus (version 0.0.4). Names, kinds and
 * buckets stand in `metric-families.ts`; nothing personal may be a label.
 */
export class Metrics {
  readonly #series = new Map<MetricName, Map<string, number>>();
  readonly #collectors: Collector[] = [];

  /** One more, or `by` more. */
  count(name: MetricName, labels: Labels = {}, by = 1): void {
    this.#change(name, labels, (before) => before + by);
  }

  set(name: MetricName, value: number, labels: Labels = {}): void {
    this.#change(name, labels, () => value);
  }

  /** One observation of a histogram, in its unit. */
  observe(name: MetricName, value: number, labels: Labels = {}): void {
    for (const bucket of FAMILIES[name].buckets ?? [])
      this.#change(name, { ...labels, le: String(bucket) }, (before) => before + (value <= bucket ? 1 : 0), '_bucket');
    this.#change(name, { ...labels, le: '+Inf' }, (before) => before + 1, '_bucket');
    this.#change(name, labels, (before) => before + value, '_sum');
    this.#change(name, labels, (before) => before + 1, '_count');
  }

  collect(collector: Collector): void {
    this.#collectors.push(collector);
  }

  /** All of it. What cannot be looked up now is left out; the rest is told. */
  async text(): Promise<string> {
    await Promise.allSettled(this.#collectors.map(async (collect) => collect(this.set.bind(this))));
    return Object.keys(FAMILIES)
      .map((name) => this.#family(name as MetricName))
      .join('');
  }

  #family(name: MetricName): string {
    const { kind, help } = FAMILIES[name];
    const lines = [...(this.#series.get(name) ?? [])].map(([series, value]) => `${series} ${String(value)}\n`);
    return lines.length === 0 ? '' : `# HELP ${name} ${help}\n# TYPE ${name} ${kind}\n${lines.join('')}`;
  }

  #change(name: MetricName, labels: Labels, change: (before: number) => number, suffix = ''): void {
    const series = this.#series.get(name) ?? new Map<string, number>();
    this.#series.set(name, series);
    const key = `${name}${suffix}${labelText(labels)}`;
    if (series.has(key) || series.size < MOST_SERIES) series.set(key, change(series.get(key) ?? 0));
  }
}

function labelText(labels: Labels): string {
  const pairs = Object.entries(labels).map(([label, value]) => `${label}="${escaped(value)}"`);
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`;
}

function escaped(value: string): string {
  return value
    .replaceAll('\\', '\\\\')
    .replaceAll('"', String.raw`\"`)
    .replaceAll('\n', String.raw`\n`);
}
