/** One thing that can be chosen. */
export interface PaletteItem {
  readonly id: string;
  readonly group: string;
  readonly words: string;
  /** Beside it, quieter. */
  readonly aside?: string | undefined;
  /** A promise where it changes something: the box stays until that is done. */
  readonly run: () => Promise<unknown> | undefined;
  /** Id of the section that has the focus afterwards; where it was before when absent. */
  readonly landsOn?: string | undefined;
}
