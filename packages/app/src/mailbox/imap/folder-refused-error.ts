import { AjarError } from '../../service/ajar-error.ts';

/** A server does not open one of its folders, such as one of somebody else's: the others can be read all the same. */
export class FolderRefusedError extends AjarError {
  constructor(message: string) {
    super('server-refused', message);
  }
}
