import type { ToneInput, ToneReport } from '@ajar/core';

/** What the page asks the worker. */
export interface ToneQuestion {
  readonly id: number;
  readonly input: ToneInput;
}

/** What it answers, in the order of the questions. */
export interface ToneAnswer {
  readonly id: number;
  readonly report: ToneReport;
  /** It sounds as if it was written in anger. */
  readonly hot: boolean;
}
