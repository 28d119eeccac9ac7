import { ApiError } from '../api/api-error.ts';
import { withoutCommands } from './without-commands.ts';

/** What an error says of one of these fields of what was sent; undefined where it is about something else. */
export function saidOf(error: Error | null, ...fields: readonly string[]): string | undefined {
  const isOf = error instanceof ApiError && error.field !== null && fields.includes(error.field);
  return isOf ? withoutCommands(error.message) : undefined;
}
