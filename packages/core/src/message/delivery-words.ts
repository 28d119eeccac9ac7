import type { ReportedRecipient } from './delivery-report.ts';

interface Meaning {
  readonly status: RegExp;
  readonly says: RegExp;
  readonly words: string;
  /** The address may be right, and work another time. */
  readonly passes?: boolean;
}

/** What statuses mean (RFC 3463, and RFC 7505 for domains without mail), most telling first. */
const MEANINGS: readonly Meaning[] = [
  {
    status: /^[45]\.2\.2$/,
    says: /(?:mailbox|quota|storage)[^.]{0,30}\b(?:full|exceeded)|over ?quota|quota exceeded|insufficient storage/i,
    words: 'The mailbox is full.',
    passes: true,
  },
  {
    status: /^[45]\.(?:2\.1|1\.6)$/,
    says: /(?:mailbox|account)[^.]{0,20}\b(?:disabled|inactive|suspended|closed|not active)|has moved/i,
    words: 'The mailbox is closed.',
  },
  {
    status: /^[45]\.1\.(?:0|1|10|3)$/,
    says: /user unknown|unknown user|no such (?:user|recipient|mailbox|address|person)|does(?: not|n['’]t) exist|not found|unknown recipient|invalid (?:recipient|mailbox|address)|not a (?:known|valid) user|recipient (?:name is )?not recognized/i,
    words: 'There is no such address.',
  },
  {
    status: /^[45]\.(?:1\.2|4\.[34]|1\.10)$/,
    says: /host (?:unknown|not found)|unknown host|domain[^.]{0,20}(?:not found|does not exist)|no mx|nxdomain|name or service not known/i,
    words: 'There is no such mail domain.',
  },
  {
    status: /^[45]\.(?:2\.3|3\.4)$/,
    says: /too (?:large|big)|size limit/i,
    words: 'The letter was too large for them.',
    passes: true,
  },
  {
    status: /^[45]\.7\.\d+$/,
    says: /blocked|blacklist|spam|polic(?:y|ies)|reputation|not authori[sz]ed|denied|rejected/i,
    words: 'Their server did not let the letter in.',
    passes: true,
  },
  {
    status: /^[45]\.4\.\d+$/,
    says: /timed? ?out|connection refused|could not connect|unreachable|expired|retry time/i,
    words: 'Their mail server could not be reached.',
    passes: true,
  },
];

const LONGEST = 200;

/** What a server said about a letter, in plain words, and then in its own where it said any. */
export function deliveryWords({ status, diagnostic }: Pick<ReportedRecipient, 'status' | 'diagnostic'>): string {
  const said = printable(diagnostic ?? '');
  const words = meaningOf(status, said)?.words ?? 'The server could not deliver it.';
  return said === '' ? words : `${words} It said: “${said.length > LONGEST ? `${said.slice(0, LONGEST)}…` : said}”`;
}

/** Whether the address itself may be right although the letter did not get there: a full mailbox, a server that was away. */
export function mayWorkLater({ status, diagnostic }: Pick<ReportedRecipient, 'status' | 'diagnostic'>): boolean {
  const meaning = meaningOf(status, printable(diagnostic ?? ''));
  return meaning === undefined ? status?.startsWith('4.') === true : meaning.passes === true;
}

function meaningOf(status: string | null, said: string): Meaning | undefined {
  return (
    MEANINGS.find((one) => one.says.test(said)) ?? MEANINGS.find((one) => status !== null && one.status.test(status))
  );
}

/** A server is a stranger: nothing of what it says moves a cursor or turns a line round. */
function printable(text: string): string {
  return text
    .slice(0, 500)
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim();
}
