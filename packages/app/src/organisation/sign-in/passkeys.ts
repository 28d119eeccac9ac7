import type { PeopleDb } from '../people-schema.ts';

export interface Passkey {
  readonly id: string;
  readonly person: string;
  readonly publicKey: Uint8Array;
  readonly counter: number;
  readonly transports: readonly string[];
  readonly addedAt: number;
  readonly usedAt: number | null;
}

/** False when this passkey is known already. */
export async function keepPasskey(
  db: PeopleDb,
  person: string,
  passkey: Pick<Passkey, 'id' | 'publicKey' | 'counter' | 'transports'>,
  now: number,
): Promise<boolean> {
  const kept = await db
    .insertInto('passkey')
    .values({
      id: passkey.id,
      person,
      public_key: Buffer.from(passkey.publicKey),
      counter: passkey.counter,
      transports: JSON.stringify(passkey.transports),
      added_at: now,
      used_at: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return kept !== undefined;
}

export async function passkeysOf(db: PeopleDb, person: string): Promise<readonly Passkey[]> {
  const rows = await db.selectFrom('passkey').selectAll().where('person', '=', person).orderBy('added_at').execute();
  return rows.map(toPasskey);
}

export async function passkeyWith(db: PeopleDb, id: string): Promise<Passkey | null> {
  const row = await db.selectFrom('passkey').selectAll().where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : toPasskey(row);
}

/** It was used: an authenticator that counts is to have counted further (WebAuthn section 6.1.1). */
export async function notePasskeyUsed(db: PeopleDb, id: string, counter: number, now: number): Promise<void> {
  await db.updateTable('passkey').set({ counter, used_at: now }).where('id', '=', id).execute();
}

/** False when the person has no such passkey. */
export async function removePasskey(db: PeopleDb, person: string, id: string): Promise<boolean> {
  const row = await db
    .deleteFrom('passkey')
    .where('person', '=', person)
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

function toPasskey(row: {
  readonly id: string;
  readonly person: string;
  readonly public_key: Uint8Array;
  readonly counter: number;
  readonly transports: string;
  readonly added_at: number;
  readonly used_at: number | null;
}): Passkey {
  return {
    id: row.id,
    person: row.person,
    publicKey: row.public_key,
    counter: row.counter,
    transports: JSON.parse(row.transports) as readonly string[],
    addedAt: row.added_at,
    usedAt: row.used_at,
  };
}
