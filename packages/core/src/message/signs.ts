import type { MessageSigns } from './message.ts';
import { decodeWords } from './encoded-words.ts';
import { failedRecipients } from './failed-recipients.ts';
import type { Headers } from './headers.ts';
import { parseParameters } from './parameters.ts';

const MAX_LABELS = 50;

/** Reads the header facts that say whether a machine sent the message. `report` is the body behind the human part. */
export function readSigns(
  headers: Headers,
  folders: readonly string[],
  report: { bytes: Uint8Array; from: number } | null,
): MessageSigns {
  const type = headers.get('content-type') ?? '';
  const reportType = type.toLowerCase().includes('multipart/report')
    ? (parseParameters(type).parameters.get('report-type')?.toLowerCase() ?? 'unknown')
    : null;
  const returnPath = headers.get('return-path');
  const suppress = headers.get('x-auto-response-suppress');
  return {
    autoSubmitted: autoSubmitted(headers),
    precedence: lower(headers.get('precedence')),
    listId: headers.get('list-id') ?? null,
    listUnsubscribe: headers.has('list-unsubscribe'),
    nullReturnPath: returnPath !== undefined && /^<\s{0,10}>/.test(returnPath),
    autoResponseSuppress: suppress !== undefined && suppress.toLowerCase() !== 'none',
    reportType,
    failedRecipients: failedRecipients(headers.get('x-failed-recipients'), reportType === null ? null : report),
    labels: labels(headers.get('x-gmail-labels'), folders),
  };
}

/** RFC 3834, and the older headers that mean the same. */
function autoSubmitted(headers: Headers): string | null {
  const standard = lower(headers.get('auto-submitted'));
  if (standard !== null) return standard;
  const older = lower(headers.get('x-autoreply') ?? headers.get('x-autorespond'));
  return older === null || older === 'no' ? null : 'auto-replied';
}

function lower(value: string | undefined): string | null {
  return value === undefined
    ? null
    : value
        .replace(/[;(][^]*$/, '')
        .trim()
        .toLowerCase();
}

/** Gmail's own limit is 225. */
const LONGEST_LABEL = 300;

/** Takeout encodes the list as a whole, so it is decoded first and split then. */
function labels(header: string | undefined, folders: readonly string[]): readonly string[] {
  if (header === undefined) return folders;
  const own = decodeWords(header)
    .split(',')
    .map((label) =>
      label
        .slice(0, LONGEST_LABEL)
        .replace(/\s+/g, ' ')
        .replace(/^[\s"]+|[\s"]+$/g, ''),
    );
  return [...new Set([...own, ...folders])].filter((label) => label !== '').slice(0, MAX_LABELS);
}
