import type { MessageSigns } from './message.ts';
import { decodeWords } from './encoded-words.ts';
import { parseAddresses } from './addresses.ts';
import type { DeliveryReport } from './delivery-report.ts';
import type { Headers } from './headers.ts';
import { parseParameters } from './parameters.ts';
import { readDeliveryReport } from './read-delivery-report.ts';

const MAX_LABELS = 50;

/** Of a message in bytes, where a delivery report may lie: behind the part for people, or in that part. */
interface Body {
  readonly bytes: Uint8Array;
  readonly from: number;
  readonly text: string;
}

/** Reads the header facts that say whether a machine sent the message, and what it reports. */
export function readSigns(headers: Headers, folders: readonly string[], body: Body | null): MessageSigns {
  const type = headers.get('content-type') ?? '';
  const reportType = type.toLowerCase().includes('multipart/report')
    ? (parseParameters(type).parameters.get('report-type')?.toLowerCase() ?? 'unknown')
    : null;
  const returnPath = headers.get('return-path');
  const suppress = headers.get('x-auto-response-suppress');
  const nullReturnPath = returnPath !== undefined && /^<\s{0,10}>/.test(returnPath);
  const named = addressesIn(headers, 'x-failed-recipients');
  const mayReport =
    reportType !== null ? REPORTS.has(reportType) : named.length > 0 || nullReturnPath || isDaemon(headers);
  const report =
    body === null || !mayReport ? null : readDeliveryReport({ ...body, named, to: addressesIn(headers, 'to') });
  return {
    autoSubmitted: autoSubmitted(headers),
    precedence: lower(headers.get('precedence')),
    listId: headers.get('list-id') ?? null,
    listUnsubscribe: headers.has('list-unsubscribe'),
    nullReturnPath,
    autoResponseSuppress: suppress !== undefined && suppress.toLowerCase() !== 'none',
    reportType,
    failedRecipients: named.length > 0 ? named : reportType === null ? [] : failedIn(report),
    report,
    labels: labels(headers.get('x-gmail-labels'), folders),
  };
}

/** `unknown`: the type is missing. Feedback and read receipts are other matters. */
const REPORTS: ReadonlySet<string> = new Set(['delivery-status', 'unknown']);

const DAEMON = /(?:mailer-daemon|postmaster|mail-?daemon|mail delivery (?:sub)?system)/i;

function isDaemon(headers: Headers): boolean {
  return DAEMON.test((headers.get('from') ?? headers.get('sender') ?? '').slice(0, 300));
}

function failedIn(report: DeliveryReport | null): readonly string[] {
  return report?.recipients.filter(({ action }) => action === 'failed').map(({ address }) => address) ?? [];
}

const MAX_RECIPIENTS = 20;

function addressesIn(headers: Headers, name: string): readonly string[] {
  const found = parseAddresses(headers.get(name) ?? '').map(({ address }) => address);
  return [...new Set(found)].slice(0, MAX_RECIPIENTS);
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
