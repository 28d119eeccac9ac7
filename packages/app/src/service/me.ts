import { accountOf } from '../account/account.ts';
import type { StoredAccount, StoreReader, StoreTransactor } from '../store/store.ts';
import { addressFrom } from './address-from.ts';
import { markToLink } from './watch/to-link.ts';

/** The user: whose answers the mailbox holds, and whose name goes under a letter. */
export interface Me {
  readonly name: string;
  readonly addresses: readonly string[];
  readonly signature: string;
}

const ME = 'me';
const SENT_FROM = 'sent-from';

/**
 * Who the user is: what they told, else the senders of mail in sent folders and the addresses of their accounts, else
 * the address that most mail is addressed to. No addresses at all is an honest answer on a handful of letters.
 */
export async function whoAmI(reader: StoreReader): Promise<Me> {
  const { me, sent } = await remembered(reader);
  if (me.addresses.length > 0 && me.name !== '') return me;
  const accounts = await reader.accounts();
  const addresses = me.addresses.length > 0 ? me.addresses : await guessAddresses(reader, sent, accounts);
  return { ...me, addresses, name: me.name === '' ? await guessName(reader, addresses, accounts) : me.name };
}

/** Their addresses alone, which takes less. `accounts`: those there are, where they were read already. */
export async function myAddresses(
  reader: StoreReader,
  accounts?: readonly StoredAccount[],
): Promise<readonly string[]> {
  const { me, sent } = await remembered(reader);
  return me.addresses.length > 0 ? me.addresses : guessAddresses(reader, sent, accounts ?? (await reader.accounts()));
}

/** What the user told, and how often mail was sent from which address. */
async function remembered(
  reader: StoreReader,
): Promise<{ readonly me: Me; readonly sent: Readonly<Record<string, number>> }> {
  const stored = await reader.settings([ME, SENT_FROM]);
  const me = stored[ME];
  return {
    me: me === undefined ? { name: '', addresses: [], signature: '' } : (JSON.parse(me) as Me),
    sent: countsIn(stored[SENT_FROM] ?? null),
  };
}

async function guessAddresses(
  reader: StoreReader,
  sent: Readonly<Record<string, number>>,
  accounts: readonly StoredAccount[],
): Promise<readonly string[]> {
  const senders = Object.keys(sent).toSorted((a, b) => (sent[b] ?? 0) - (sent[a] ?? 0));
  const known = [...new Set([...senders, ...accounts.map(({ address }) => address)])];
  return known.length > 0 ? known : commonestRecipient(reader);
}

/** The name of their account, or in the From line of their own mail, or that their noes are addressed to; empty when there is none. */
async function guessName(
  reader: StoreReader,
  addresses: readonly string[],
  accounts: readonly StoredAccount[],
): Promise<string> {
  const account = accounts.map(accountOf).find(({ name }) => name.trim() !== '');
  if (account !== undefined) return account.name;
  if (addresses.length === 0) return '';
  const rows = await reader.messagesAround({ addresses, domains: [], since: 0, limit: 200 });
  const own = rows.filter(
    (row) => row.fromAddress !== null && addresses.includes(row.fromAddress) && row.fromName !== '',
  );
  return own.at(-1)?.fromName ?? (await nameWrittenTo(reader, addresses));
}

/** Letters that are looked at for the name that others write. */
const LOOK_AT = 20;

/** A first and a last name that stands with the user's address in most of the last noes that give one; a machine may put anything there. */
async function nameWrittenTo(reader: StoreReader, addresses: readonly string[]): Promise<string> {
  const noes = await reader.lastRejections(LOOK_AT);
  const kept = await reader.kept(noes.map(({ messageKey }) => messageKey));
  const names = kept
    .flatMap(({ message }) => message.to.filter(({ address }) => addresses.includes(address.toLowerCase())))
    .map(({ name }) => name.trim())
    .filter((name) => FULL_NAME.test(name));
  const most = [...Map.groupBy(names, (name) => name)].toSorted(([, a], [, b]) => b.length - a.length)[0];
  return most !== undefined && most[1].length * 2 > names.length ? most[0] : '';
}

const FULL_NAME = /^\p{Lu}[\p{L}\p{M}.'’-]{0,40}(?: [\p{L}\p{M}.'’-]{1,40}){1,4}$/u;

/** One address stands out when it gets at least three letters and twice as many as the next. */
async function commonestRecipient(reader: StoreReader): Promise<readonly string[]> {
  const [first, second] = await reader.commonRecipients(2);
  if (first === undefined || first.count < 3 || first.count < 2 * (second?.count ?? 0)) return [];
  return [first.address];
}

/** Throws `bad-input` for an address that is none, unless mail was found under it: by it the user's own letters are told. */
export async function tellMe(transactor: StoreTransactor, me: Me): Promise<void> {
  const known = await myAddresses(transactor);
  const addresses = me.addresses
    .filter((address) => address.trim() !== '')
    .map((address) => (known.includes(address) ? address : addressFrom(address, 'addresses')));
  await transactor.putSetting(ME, JSON.stringify({ ...me, addresses }));
  await markToLink(transactor);
}

/** Counts senders of mail found in sent folders. */
export async function countSentFrom(transactor: StoreTransactor, addresses: readonly string[]): Promise<void> {
  if (addresses.length === 0) return;
  const counts = countsIn(await transactor.setting(SENT_FROM));
  for (const address of addresses) counts[address] = (counts[address] ?? 0) + 1;
  await transactor.putSetting(SENT_FROM, JSON.stringify(counts));
}

function countsIn(stored: string | null): Record<string, number> {
  return stored === null ? {} : (JSON.parse(stored) as Record<string, number>);
}
