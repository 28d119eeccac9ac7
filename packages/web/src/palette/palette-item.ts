/** One thing that can be chosen. */
export interface PaletteItem {
  readonly id: string;
  readonly group: string;
  readonly words: string;
  /** Beside it, quieter. */
  readonly aside?: string | undefined;
  readonly run: () => void;
}
