import { withFiles } from './env-files.ts';
import type { Output } from './output.ts';
import type { Paint } from './text/paint.ts';
import { paintFor, wantsColour } from './text/paint.ts';

/** Options that every command takes. */
export interface GlobalOptions {
  readonly profile?: string | undefined;
  readonly dataDir?: string | undefined;
  readonly json: boolean;
  readonly color: boolean;
  readonly debug: boolean;
}

/** What a command has before it: where data goes, where words for people go, and how they look. */
export interface Face {
  readonly stdin: NodeJS.ReadStream;
  /** Data. */
  readonly out: Output;
  /** Words for people. */
  readonly err: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Colours of `out` and of `err`. */
  readonly paint: Paint;
  readonly errPaint: Paint;
  /** Columns of the terminal. */
  readonly width: number;
  readonly options: GlobalOptions;
}

const WIDTH_OF_NO_TERMINAL = 100;

export function faceOf(process: NodeJS.Process, out: Output, err: Output, options: GlobalOptions): Face {
  const told = Number(process.env['COLUMNS']);
  const columns = process.stdout.columns ?? 0;
  const width = columns > 0 ? columns : told > 20 ? told : WIDTH_OF_NO_TERMINAL;
  return {
    stdin: process.stdin,
    out,
    err,
    env: withFiles(process.env),
    paint: paintFor(wantsColour(process.stdout, options.color, process.env)),
    errPaint: paintFor(wantsColour(process.stderr, options.color, process.env)),
    width: Math.max(40, width),
    options,
  };
}
