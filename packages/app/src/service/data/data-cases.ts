import type { ColumnUse, DayOrder, Field, ReasonKind } from '@ajar/core';

import type { AddedView, ImportView } from './data-views.ts';

/** How a table is to be taken; told by its headings and its words where omitted. */
export interface ImportWish {
  /** Tell what would be kept, and keep nothing. */
  readonly preview?: boolean | undefined;
  /** What each column is, in the order of the columns. */
  readonly uses?: readonly ColumnUse[] | undefined;
  /** The statuses that count as a no, word for word. */
  readonly noStatuses?: readonly string[] | undefined;
  readonly dayOrder?: DayOrder | undefined;
  /** Of rows that name none; `job` when omitted. */
  readonly field?: Field | undefined;
}

/** A no to add by hand: its letter, or what is known of it, or both. */
export interface AddWish {
  /** As it was copied out of a mail program, or its source (RFC 5322). */
  readonly letter?: string | Uint8Array | undefined;
  readonly facts?:
    | {
        readonly organisation?: string | undefined;
        readonly role?: string | undefined;
        readonly person?: string | undefined;
        readonly address?: string | undefined;
        /** `yyyy-mm-dd`; today when neither this nor the letter says. */
        readonly date?: string | undefined;
        readonly field?: Field | undefined;
        readonly reason?: ReasonKind | undefined;
        readonly note?: string | undefined;
      }
    | undefined;
  /** Tell what was understood, and keep nothing. */
  readonly preview?: boolean | undefined;
  /** It is a no, also when it does not read like one. */
  readonly evenSo?: boolean | undefined;
}

/** One file of an export, written while it is read. */
export interface ExportFile {
  readonly name: string;
  readonly content: () => AsyncIterable<Uint8Array>;
}

/** What goes in and out by hand. */
export interface DataCases {
  /** Adds one no by hand. Throws `bad-input` when there is nothing to go by. */
  addNo(wish: AddWish): Promise<AddedView>;
  /** Keeps the noes of a table (CSV of a tracker or of a spreadsheet). Throws `bad-input` when it is no table. */
  importNoes(bytes: Uint8Array, wish?: ImportWish): Promise<ImportView>;
  /** Everything that is kept, as files: tables, JSON, an mbox and what is what. Each is to be read before the next is asked for. */
  exportAll(): AsyncIterable<ExportFile>;
  /** The same in one .zip. Throws `bad-input` while it is read when it is over four gigabytes. */
  exportZip(): AsyncIterable<Uint8Array>;
}
