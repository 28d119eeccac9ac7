import { parseAddresses } from './addresses.ts';
import { decodeCharset } from './charset.ts';

const MAX_RECIPIENTS = 20;
/** A delivery report is short and comes right behind the human part. */
const SEARCHED_BYTES = 64 * 1024;
const FINAL_RECIPIENT = /^(?:Final|Original)-Recipient:[ \t]{0,20}[^;\s]{1,40};[ \t]{0,20}(\S{1,320})/gim;

/**
 * Who a bounce could not reach: X-Failed-Recipients, else the recipients of the delivery report (RFC 3464 2.3)
 * within the 64 KB behind the human part. Lower-case, each once, at most 20.
 */
export function failedRecipients(
  header: string | undefined,
  report: { bytes: Uint8Array; from: number } | null,
): readonly string[] {
  const found = new Set(header === undefined ? [] : parseAddresses(header).map((each) => each.address));
  if (found.size === 0 && report !== null) {
    const text = decodeCharset(report.bytes.subarray(report.from, report.from + SEARCHED_BYTES), 'windows-1252');
    const original: string[] = [];
    for (const match of text.matchAll(FINAL_RECIPIENT)) {
      const address = (match[1] ?? '').replace(/[<>]/g, '').toLowerCase();
      if (match[0].toLowerCase().startsWith('final')) found.add(address);
      else original.push(address);
    }
    if (found.size === 0) original.forEach((address) => found.add(address));
  }
  return [...found].slice(0, MAX_RECIPIENTS);
}
