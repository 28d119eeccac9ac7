/** One thing that can be chosen. */
export interface PaletteItem {
  readonly id: string;
  readonly group: string;
  readonly words: string;
  /** Other words that people would look for it by; they are not shown. */
  readonly also?: string | undefined;
  /** Beside it, quieter. */
  readonly aside?: string | undefined;
  /** A promise where it changes something: the box stays until that is done. */
  readonly run: () => Promise<unknown> | undefined;
  /** Id of the section that has the focus afterwards; where it was before when absent. */
  readonly landsOn?: string | undefined;
  /** What opens once the box is gone, so that the focus comes back from it to where it was. */
  readonly opens?: (() => void) | undefined;
}
