import type { StoreReader } from '../../store/store.ts';
import type { Me } from '../me.ts';
import { accountsIn } from '../accounts/account-record.ts';

/** Who a letter is from. */
export interface Sender {
  readonly name: string;
  readonly address: string;
}

/**
 * The address that the no was written to where an account has it, else that of an account, else the user's first; null
 * when none is known.
 */
export async function senderOf(reader: StoreReader, rejectionId: string, me: Me): Promise<Sender | null> {
  const accounts = await accountsIn(reader);
  const row = await reader.rejection(rejectionId);
  const [kept] = row === null ? [] : await reader.kept([row.messageKey]);
  const written = new Set((kept?.message.to ?? []).map(({ address }) => address.toLowerCase()));
  const account = accounts.find(({ address }) => written.has(address)) ?? accounts[0];
  if (account !== undefined) return { name: account.name === '' ? me.name : account.name, address: account.address };
  const [address] = me.addresses;
  return address === undefined ? null : { name: me.name, address };
}
