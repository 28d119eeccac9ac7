import type { DeliveryAction, ReportedRecipient, Returned } from './delivery-report.ts';

const ADDRESS = /[\w.!#$%&'*+/=?^{|}~-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}/g;
/** An address at the head of a line, in the ways servers list those that failed. */
const LISTED =
  /^[ \t>*]{0,12}(?:\d{3}[ -](?:\d\.\d{1,3}\.\d{1,3} )?)?(?:to:?[ \t]{1,12})?<?[\w.!#$%&'*+/=?^{|}~-]{1,64}@/i;
/** Words that say of a line what it is about. */
const FAILED =
  /fail|undeliver|not (?:be )?(?:deliver|reach|sent)|unable to|n['’]t (?:be )?(?:able to )?(?:deliver|reach|send)|error|reject|invalid|unknown|problem|trouble|delay|retried|returned|bounce|refused|unzustellbar|nicht zugestellt|non (?:distribu|remis|recapitat|consegnat)|no (?:se pudo|entregad)|não (?:foi )?entreg|niet (?:worden )?(?:bezorgd|afgeleverd)/i;
/** Whom to turn to is not who was not reached. */
const HELP =
  /\b(?:contact|assistance|help|support|questions?|forward(?:ed)? to|send (?:mail|a message) to|from|administrator)\b/i;
/** Said only where servers go on trying. */
const FOR_NOW =
  /\b(?:warning message only|do not need to resend|will (?:be retried|keep trying|continue to try)|delivery status notification \(delay\))/i;
const DELAYED =
  /\b(?:(?:has|have) been delayed|is delayed|delivery (?:is )?delayed|still (?:be )?(?:trying|queued)|not yet been delivered|could not be delivered for \d|temporary (?:problem|failure|error)s?[^.]{0,60}(?:retry|retries|try again))/i;
const GIVEN_UP = /\b(?:permanent(?:ly)?|giv(?:en|ing) up|returned to sender|will not be retried|fatal)\b/i;
const MOST = 20;

/**
 * The recipients that a report without a machine's part names as failed: those in X-Failed-Recipients, else those listed
 * in the server's own words, best where the letter that came back went to them. Never the sender of the letter.
 */
export function failuresInText(
  words: string,
  named: readonly string[],
  returned: Returned | null,
  sender: readonly string[],
): readonly ReportedRecipient[] {
  if (named.length === 0 && !FAILED.test(words)) return [];
  const action: DeliveryAction = isDelay(words) ? 'delayed' : 'failed';
  return addressesIn(words, named, returned, sender)
    .slice(0, MOST)
    .map((address) => ({
      address,
      original: null,
      action,
      status: statusIn(words),
      diagnostic: saidOf(words, address),
    }));
}

function isDelay(words: string): boolean {
  return FOR_NOW.test(words) || (DELAYED.test(words) && !GIVEN_UP.test(words));
}

function addressesIn(
  words: string,
  named: readonly string[],
  returned: Returned | null,
  sender: readonly string[],
): readonly string[] {
  if (named.length > 0) return named;
  const isSender = (address: string): boolean => sender.includes(address) && returned?.to.includes(address) !== true;
  const all = new Set((words.match(ADDRESS) ?? []).slice(0, 100).map((address) => address.toLowerCase()));
  const sentTo = returned?.to.filter((address) => all.has(address)) ?? [];
  if (sentTo.length > 0) return sentTo;
  const listed = words.split('\n').flatMap((line) => {
    const looked = line.slice(0, 400);
    const fits = LISTED.test(looked) || (FAILED.test(looked) && !HELP.test(looked));
    return fits ? (looked.match(ADDRESS)?.slice(0, 1) ?? []) : [];
  });
  return [...new Set(listed.map((address) => address.toLowerCase()))].filter(
    (address) => !isSender(address) && !DAEMON.test(address),
  );
}

const DAEMON = /^(?:mailer-daemon|postmaster|abuse|support|helpdesk|noreply|no-reply)@/i;

function statusIn(words: string): string | null {
  return /(?:^|[^\d.])([45]\.\d{1,2}\.\d{1,3})(?![\d.])/.exec(words)?.[1] ?? null;
}

/** The server's sentence on an address: the line with a reply code behind it, else nothing. */
function saidOf(words: string, address: string): string | null {
  const at = Math.max(0, words.toLowerCase().indexOf(address));
  const said = /(?:^|[^\d])([45]\d\d[ -](?:#?[45]\.\d{1,2}\.\d{1,3} )?[^\n]{4,300})/.exec(
    words.slice(at, at + 4000),
  )?.[1];
  return said === undefined ? null : said.replace(/\s+/g, ' ').trim();
}
