import { decodeStrictly, decodeUnlabelled } from './charset.ts';
import { failuresInText } from './bounce-text.ts';
import type { DeliveryReport } from './delivery-report.ts';
import { deliveryStatus } from './delivery-status.ts';
import { returnedMessage } from './returned-message.ts';

/** What is known of a message that may be such a report. */
export interface ReportInput {
  readonly bytes: Uint8Array;
  /** Where the part for people ends. */
  readonly from: number;
  /** The part for people. */
  readonly text: string;
  /** X-Failed-Recipients: Gmail and Exim name them there. */
  readonly named: readonly string[];
  /** To whom the report itself goes: the sender of the letter. */
  readonly to: readonly string[];
}

const MOST_RECIPIENTS = 20;
/** A report comes right behind the part for people, or behind that part's HTML. */
const SEARCHED_BYTES = 128 * 1024;
const SEARCHED_TEXT = 32 * 1024;

/** Reads a delivery report; null where nothing of the kind is told. At most 20 recipients, never throws. */
export function readDeliveryReport({ bytes, from, text, named, to }: ReportInput): DeliveryReport | null {
  const behind = bytes.subarray(from, from + SEARCHED_BYTES);
  const lines = linesOf(decodeStrictly(behind) ?? decodeUnlabelled(behind));
  const human = linesOf(text.slice(0, SEARCHED_TEXT));
  const behindIt = deliveryStatus(lines);
  // Where the parts are not declared as such, all of it is text.
  const { recipients, envelopeId } = behindIt.recipients.length > 0 ? behindIt : deliveryStatus(human);
  const inText = returnedMessage(human);
  const returned = returnedMessage(lines)?.returned ?? inText?.returned ?? null;
  const words = human.slice(0, inText?.at).join('\n');
  const told = recipients.length > 0 ? recipients : failuresInText(words, named, returned, to);
  if (told.length === 0 && returned === null) return null;
  return { recipients: told.slice(0, MOST_RECIPIENTS), envelopeId, returned };
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r?\n/);
}
