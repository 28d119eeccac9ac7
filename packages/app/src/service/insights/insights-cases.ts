import type { Field, InterfaceLanguage } from '@ajar/core';

import type { DoorsView, FeedbackView, InsightsView } from './insights-views.ts';

/** Which noes the figures count: all of them when empty. Days are ISO days (`2026-11-26`), both counted in. */
export interface InsightsFilter {
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly field?: Field | undefined;
}

/** `svg`, `sankeymatic`, `flow-csv`: the flow; `noes-csv`: every no, a line each; `record`: applications with their steps, to print. */
export const INSIGHTS_EXPORTS = ['svg', 'sankeymatic', 'flow-csv', 'noes-csv', 'record'] as const;
export type InsightsExport = (typeof INSIGHTS_EXPORTS)[number];

export interface ExportWish extends InsightsFilter {
  /** Names left out: "Organisation 3" stands for one, always the same. */
  readonly masked?: boolean | undefined;
  /** What the file speaks; English when omitted. Columns of tables for programs are English always. */
  readonly language?: InterfaceLanguage | undefined;
}

export interface ExportedFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly text: string;
}

/** What the user takes from words that were said to them (`quote`), or from a no as a whole; empty takes it back. */
export interface Learned {
  readonly text: string;
  readonly quote?: string | null | undefined;
}

/** The use cases that look back, and ahead. */
export interface InsightsCases {
  /** What came of the noes, in figures. */
  insights(filter?: InsightsFilter): Promise<InsightsView>;
  exportInsights(what: InsightsExport, wish?: ExportWish): Promise<ExportedFile>;
  /** What the noes leave open, and when. */
  doors(): Promise<DoorsView>;
  /** What people said about the noes, in their words. */
  feedback(): Promise<FeedbackView>;
  learn(id: string, learned: Learned): Promise<void>;
}
