import type { DraftPart, IgnoredFinding, Span, ToneReport } from '@ajar/core';

/** A report together with the exact text it speaks of: its offsets are worth nothing elsewhere. */
export interface CheckedDraft {
  readonly text: string;
  readonly report: ToneReport;
  /** It sounds as if it was written in anger. */
  readonly hot: boolean;
}

/** A letter as it stands in the editor. */
export interface WrittenLetter {
  readonly text: string;
  readonly parts: readonly DraftPart[];
}

/** What the panels may do to the letter in the editor. */
export interface DraftEditorHandle {
  /** Replaces words, if the text is still the one that was checked. */
  apply(change: Span & { readonly text: string }, checkedText: string): void;
  /** Puts the cursor on words and shows them. */
  select(span: Span): void;
  /** Puts another letter in place of this one, and tells which one that was; undo in the text brings it back, too. */
  rewrite(text: string, parts: readonly DraftPart[]): WrittenLetter;
  highlight(span: Span | null): void;
  remove(span: Span): void;
  /** Waves a finding through: this rule says no more about these words, as long as the editor is open. */
  ignore(finding: IgnoredFinding): void;
}
