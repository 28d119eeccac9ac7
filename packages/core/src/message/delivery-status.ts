import type { DeliveryAction, DeliveryReport, ReportedRecipient } from './delivery-report.ts';

const ACTIONS: ReadonlySet<string> = new Set<DeliveryAction>(['failed', 'delayed', 'delivered', 'relayed', 'expanded']);
const FIELD = /^([A-Za-z][A-Za-z-]{2,40})[ \t]{0,5}:[ \t]{0,20}(.{0,2000})/;
/** Where the letter itself begins, whose headers are none of the report's. */
const RETURNED_PART = /^content-type:[ \t]{0,20}(?:message\/(?:rfc822|global)|text\/rfc822-headers)/i;
const MOST_BLOCKS = 60;

/** The recipients and the envelope id of a message/delivery-status part, wherever it lies in these lines (RFC 3464 2). */
export function deliveryStatus(lines: readonly string[]): Pick<DeliveryReport, 'recipients' | 'envelopeId'> {
  const recipients: ReportedRecipient[] = [];
  let envelopeId: string | null = null;
  for (const block of blocksOf(lines)) {
    envelopeId ??= envelopeIdIn(block);
    const recipient = recipientOf(block);
    if (recipient !== null && !recipients.some(({ address }) => address === recipient.address))
      recipients.push(recipient);
  }
  return { recipients, envelopeId };
}

type Block = ReadonlyMap<string, string>;

/** Fields by lower-case name, unfolded, block by block. */
function blocksOf(lines: readonly string[]): readonly Block[] {
  const blocks: Map<string, string>[] = [];
  let block = new Map<string, string>();
  let last: string | null = null;
  const close = (): void => {
    if (block.size > 0) blocks.push(block);
    block = new Map();
    last = null;
  };
  for (const line of lines) {
    if (RETURNED_PART.test(line) || blocks.length >= MOST_BLOCKS) break;
    if (/^[ \t]/.test(line) && last !== null) {
      block.set(last, `${block.get(last) ?? ''} ${line.trim()}`.slice(0, 2000));
      continue;
    }
    const field = FIELD.exec(line);
    last = field?.[1]?.toLowerCase() ?? null;
    if (field === null || last === null) close();
    else if (block.has(last)) last = null;
    else block.set(last, (field[2] ?? '').trim());
  }
  close();
  return blocks;
}

function envelopeIdIn(block: Block): string | null {
  const id = block.get('original-envelope-id') ?? '';
  return id === '' ? null : id.slice(0, 200);
}

function recipientOf(block: Block): ReportedRecipient | null {
  const final = addressIn(block.get('final-recipient'));
  const original = addressIn(block.get('original-recipient'));
  const address = final ?? original ?? addressIn(block.get('x-actual-recipient'));
  if (address === null) return null;
  const status = /\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(block.get('status') ?? '')?.[0] ?? null;
  return {
    address,
    original: original === address ? null : original,
    action: actionOf(block.get('action'), status),
    status,
    diagnostic: diagnosticOf(block.get('diagnostic-code')),
  };
}

/** What is not said is told by the status: 4 is for now, 2 is well (RFC 3463 2). */
function actionOf(action: string | undefined, status: string | null): DeliveryAction {
  const said = /^[a-z]+/.exec((action ?? '').toLowerCase())?.[0] ?? '';
  if (ACTIONS.has(said)) return said as DeliveryAction;
  if (status?.startsWith('4') === true) return 'delayed';
  return status?.startsWith('2') === true ? 'delivered' : 'failed';
}

/** `rfc822; ann@example.org`, `utf-8; ...` (RFC 6533 3), or the address alone. */
function addressIn(value: string | undefined): string | null {
  const bare = (value ?? '').replace(/^[\w-]{1,20}[ \t]{0,5};/, '').trim();
  return ADDRESS.exec(decodeExtended(bare).slice(0, 400))?.[1]?.toLowerCase() ?? null;
}

const ADDRESS = /^[<"]{0,2}([^\s<>"@]{1,64}@[^\s<>"@]{1,255})[>"]{0,2}$/;

/** `\x{e9}` (RFC 6533 3) and `+2B` (RFC 3461 4). */
function decodeExtended(text: string): string {
  if (!text.includes('\\x{')) return text;
  return text.replace(/\\x\{([0-9a-f]{1,6})\}/gi, (all, hex: string) => {
    const code = Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
}

function diagnosticOf(value: string | undefined): string | null {
  const said = (value ?? '')
    .replace(/^[\w-]{1,20}[ \t]{0,5};/, '')
    .replace(/\s+/g, ' ')
    .trim();
  return said === '' ? null : said.slice(0, 500);
}
