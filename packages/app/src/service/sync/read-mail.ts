import { parseMessage } from '@ajar/core';

import type { Account } from '../../account/account.ts';
import { groupsOf } from '../../groups-of.ts';
import type { ImapReader } from '../../mailbox/imap/imap-reader.ts';
import type { ListedMail } from '../../mailbox/imap/mail-listing.ts';
import type { RawMessage } from '../../mailbox/mail-source.ts';
import type { Examined } from '../scan/examine.ts';
import type { Examiner } from '../scan/examiner.ts';
import { accountSourceId } from '../watch/account-source-id.ts';
import { MOST_SOURCE } from '../watch/account-source.ts';
import { isListMail } from './is-list-mail.ts';

/** An account that is being read. */
export interface Reading {
  readonly account: Pick<Account, 'id' | 'address'>;
  readonly reader: ImapReader;
  readonly examiner: Examiner;
}

/** A message that was read, and where. */
export interface ReadMail {
  readonly uid: number;
  readonly examined: Examined;
}

/**
 * Reads listed messages of the folder that is open: the text of those that may matter, and of those that do matter the
 * whole. Messages that are gone meanwhile are left out.
 */
export async function readMail(
  { account, reader, examiner }: Reading,
  label: string,
  mails: readonly ListedMail[],
): Promise<readonly ReadMail[]> {
  const listTraffic = new Set(mails.filter((mail) => isListMail(parseMessage(mail.headers), account.address)));
  const texts = await reader.texts(mails.filter((mail) => !listTraffic.has(mail)));
  const raws = mails.flatMap((mail) => {
    const raw = listTraffic.has(mail) ? mail.headers : texts.get(mail.uid);
    return raw === undefined ? [] : [{ mail, raw, whole: mail.plan.kind !== 'parts' && raw.length === mail.size }];
  });
  const folderOf = (mail: ListedMail): string => (mail.sent ? 'Sent' : label);
  const examine = async (some: readonly Fetched[]): Promise<readonly ReadMail[]> => {
    const onTheWay: Promise<readonly Examined[]>[] = [];
    let batch = examiner.begin(accountSourceId(account.id));
    for (const fetched of some) {
      batch.add(toRaw(fetched, folderOf(fetched.mail)));
      if (!batch.full) continue;
      onTheWay.push(examiner.examine(batch));
      batch = examiner.begin(accountSourceId(account.id));
    }
    onTheWay.push(examiner.examine(batch));
    const examined = (await Promise.all(onTheWay)).flat();
    return examined.flatMap((one, index) => {
      const mail = some[index]?.mail;
      return mail === undefined ? [] : [{ uid: mail.uid, examined: placed(one, mail.size) }];
    });
  };
  const read = await examine(raws);
  const toFetch = new Set(read.filter(({ examined }) => examined.kept?.raw === null).map(({ uid }) => uid));
  const whole = await examine(
    await fetchWhole(
      reader,
      mails.filter(({ uid }) => toFetch.has(uid)),
    ),
  );
  return [...read.filter(({ uid }) => !toFetch.has(uid)), ...whole];
}

interface Fetched {
  readonly mail: ListedMail;
  readonly raw: Uint8Array;
  readonly whole: boolean;
}

/** Bytes that are asked for in one command. */
const SOURCES_AT_ONCE = 8_000_000;

async function fetchWhole(reader: ImapReader, mails: readonly ListedMail[]): Promise<readonly Fetched[]> {
  const fetched: Fetched[] = [];
  for (const some of groupsOf(mails, SOURCES_AT_ONCE, ({ size }) => Math.min(size, MOST_SOURCE))) {
    const sources = await reader.sources(
      some.map(({ uid }) => uid),
      MOST_SOURCE,
    );
    for (const mail of some) {
      const raw = sources.get(mail.uid)?.bytes;
      if (raw !== undefined) fetched.push({ mail, raw, whole: raw.length < MOST_SOURCE });
    }
  }
  return fetched;
}

/** What is not the whole must not be kept as if it were, however long it came out. */
function toRaw({ mail, raw, whole }: Fetched, folder: string): RawMessage {
  const size = whole ? raw.length : Math.max(mail.size, raw.length + 1);
  return { raw, size, position: '', folder, arrivedAt: mail.arrivedAt, consumed: 0 };
}

function placed(examined: Examined, size: number): Examined {
  return { ...examined, row: { ...examined.row, position: examined.row.key, size } };
}
