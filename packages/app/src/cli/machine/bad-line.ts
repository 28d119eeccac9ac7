export type BadLineCode = 'bad-json' | 'bad-field' | 'missing-field' | 'too-long' | 'failed';

/** A line that cannot be used: the others go on. */
export class BadLine extends Error {
  override readonly name = 'BadLine';
  readonly code: BadLineCode;

  constructor(code: BadLineCode, message: string) {
    super(message);
    this.code = code;
  }
}
