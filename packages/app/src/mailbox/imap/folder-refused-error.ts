import { AjarError } from '../../service/ajar-error.ts';

/** A server does not open one of its folders, such as one of somebody else's, or cannot read what is in it: the others can be read all the same. */
export class FolderRefusedError extends AjarError {
  /** What the server said to it, a short line; may be empty. */
  readonly said: string;

  constructor(message: string, said: string) {
    super('server-refused', message);
    this.said = said;
  }
}
