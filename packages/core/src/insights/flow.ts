import type { Field } from '../vocabulary.ts';
import type { Came, Done } from './path-of.ts';

/** A place of the flow. `rest` stands for the fields that are too many to be shown one by one. */
export type FlowPlace =
  | { readonly stage: 'asked'; readonly what: Field | 'rest' }
  | { readonly stage: 'no'; readonly what: 'no' }
  | { readonly stage: 'done'; readonly what: Done }
  | { readonly stage: 'came'; readonly what: Came };

export type FlowStage = FlowPlace['stage'];

export type FlowNode = FlowPlace & {
  /** `stage:what`. */
  readonly id: string;
  readonly count: number;
};

/** How many noes went from one place to another. Ids of nodes. */
export interface FlowLink {
  readonly source: string;
  readonly target: string;
  readonly count: number;
}

/** What came of all noes. Conserved: what flows into a node flows out of it, and every stage adds up to `total`. */
export interface Flow {
  readonly total: number;
  readonly nodes: readonly FlowNode[];
  readonly links: readonly FlowLink[];
}
