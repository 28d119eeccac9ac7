import type { ColumnUse, DayOrder, Door, Field, Finality, ReasonKind, Verdict } from '@ajar/core';

import type { RejectionDetail } from '../views.ts';

/** What was understood of a no that is added by hand, before it is kept. */
export interface Understood {
  readonly verdict: Verdict;
  readonly confidence: number;
  readonly from: string | null;
  readonly subject: string;
  readonly date: string | null;
  readonly organisation: string | null;
  readonly role: string | null;
  readonly person: string | null;
  readonly field: Field;
  readonly reasons: readonly ReasonKind[];
  readonly doors: readonly { readonly kind: Door['kind']; readonly date: string | null }[];
  readonly finality: Finality | null;
  /** The words that say no; null without any. */
  readonly because: string | null;
  /** The beginning of the letter; empty when there is none. */
  readonly text: string;
}

/** What became of adding a no: only understood (a preview), not a no and so not kept, there before, or added. */
export type AddedView =
  | { readonly kind: 'understood' | 'not-a-no'; readonly understood: Understood; readonly rejection?: undefined }
  | { readonly kind: 'known' | 'added'; readonly understood: Understood; readonly rejection: RejectionDetail };

/** One of the first rows of a table, as it would be taken. */
export interface ImportRow {
  readonly line: number;
  /** `known`: the same no is there already. */
  readonly taken: 'no' | 'known' | 'left-out' | 'bad';
  readonly why: string | null;
  readonly organisation: string | null;
  readonly role: string | null;
  /** `yyyy-mm-dd`. */
  readonly date: string | null;
}

/** What an import took, or would take, of a table, and what it left out and why. */
export interface ImportView {
  /** False for a preview: nothing was written. */
  readonly kept: boolean;
  readonly encoding: string;
  readonly separator: string;
  readonly dayOrder: DayOrder;
  /** Dates such as 03/04/2026 are in it, and nothing shows which number is the day: it was taken as is usual. */
  readonly dayOrderAssumed: boolean;
  readonly columns: readonly {
    readonly heading: string;
    readonly use: ColumnUse;
    readonly examples: readonly string[];
  }[];
  /** The words of the status column and whether they count as a no; empty when there is none, and every row is one. */
  readonly statuses: readonly { readonly status: string; readonly count: number; readonly isNo: boolean }[];
  readonly rows: readonly ImportRow[];
  readonly read: number;
  /** New ones; `known` were there already. */
  readonly noes: number;
  readonly known: number;
  /** `line` is the first. */
  readonly leftOut: readonly { readonly why: string; readonly count: number; readonly line: number }[];
  /** The first of the rows that could not be used. */
  readonly bad: readonly { readonly line: number; readonly why: string }[];
  readonly badCount: number;
  /** There are more rows than are read. */
  readonly cut: boolean;
}
