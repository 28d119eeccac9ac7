import { speakerOf } from '@ajar/core';
import type { Finding } from '@ajar/core';

import { withoutCommands } from '../words/without-commands.ts';
import { formatDay } from './format-date.ts';
import { t } from './t.ts';

// Screens that show such sentences are loaded when they are opened, and wait for these with their code.
const sentences = await t.said();

const speak = sentences === null ? null : speakerOf(sentences, formatDay);

/** Days in sentences of core, which a page writes as it writes its own. */
const ISO_DAY = /\b\d{4}-\d{2}-\d{2}\b/gu;

/** Core and service speak the language shown by themselves. */
export const isSpokenAsItIs = speak === null;

/**
 * A sentence of core or the service (a reason, a custom, an error) in the language shown, without what is to be typed in a
 * terminal. Never words of a letter.
 */
export function spoken(text: string): string {
  return withoutCommands(speak === null ? text.replaceAll(ISO_DAY, (day) => formatDay(day)) : speak(text));
}

/** What the check says of these words: by its rule where the language has that, else by their kind. */
export function findingSpoken({ category, message, why }: Finding): { readonly message: string; readonly why: string } {
  const kind = t.findings?.[category];
  if (kind === undefined) return { message, why };
  const [told, because] = [sentences?.[message], sentences?.[why]];
  return told === undefined || because === undefined ? kind : { message: told, why: because };
}
