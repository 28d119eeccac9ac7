import { existsSync, readdirSync, rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { Random } from '../bench/corpus/random.ts';
import { sync } from '../packages/app/src/service/sync/sync.ts';
import type { Store } from '../packages/app/src/store/store.ts';
import { startCuttingProxy } from './servers/cutting-proxy.ts';
import { findDovecot, startDovecot } from './servers/dovecot.ts';
import type { Dovecot, MailUser } from './servers/dovecot.ts';
import type { ImapLine } from './servers/imap-line.ts';
import { imapLine } from './servers/imap-line.ts';
import { isMissing, present } from './servers/missing.ts';
import { imapProfile } from './support/imap-profile.ts';
import { MailMaker } from './support/mail-maker.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const OWNER = 'reader@home.example';
const MESSAGES = 20_000;
const INCREMENTS = 50;
const FOLDERS = ['INBOX', 'Sent', 'Archive', 'Lists'] as const;

test.skipIf(isMissing(findDovecot()))(
  `after ${INCREMENTS} increments an account of ${MESSAGES} messages is known as by a fresh reading`,
  { timeout: 600_000 },
  async () => {
    await using folder = await temporaryFolder();
    await using dovecot = present(await startDovecot());
    const user = dovecot.addUser(OWNER);
    const world = new World(dovecot, user);
    world.begin();
    await using proxy = await startCuttingProxy(dovecot.imapsPort);
    await using profile = await imapProfile(dovecot, user, { folder: folder.path, port: proxy.port });
    const before = await world.everything();
    for (const bytes of [2_000, 60_000, 700_000, 3_000_000]) {
      proxy.cutAfter(bytes);
      expect((await sync(profile.context)).accounts[0]?.trouble?.code).toBe('server-away');
    }
    proxy.cutAfter(null);
    expect((await sync(profile.context)).accounts[0]?.trouble).toBeNull();
    expect(await profile.store.read((reader) => reader.countMessages())).toBe(MESSAGES);
    expect(await world.everything()).toEqual(before);

    for (let round = 1; round <= INCREMENTS; round += 1) {
      await world.change(round);
      const untouched = round % 10 === 0 ? await world.everything() : null;
      const cuts = round % 4 === 0 ? [3_000, 9_000, 40_000] : [];
      for (const bytes of cuts) {
        proxy.cutAfter(world.random.between(bytes / 2, bytes));
        const { accounts } = await sync(profile.context);
        expect([null, 'server-away']).toContain(accounts[0]?.trouble?.code ?? null);
      }
      proxy.cutAfter(null);
      expect((await sync(profile.context)).accounts[0]?.trouble).toBeNull();
      if (untouched !== null) expect(await world.everything()).toEqual(untouched);
    }
    expect(proxy.cuts).toBeGreaterThan(10);

    await mkdir(join(folder.path, 'fresh'));
    await using fresh = await imapProfile(dovecot, user, { folder: join(folder.path, 'fresh') });
    await sync(fresh.context);
    const expected = await everythingKnown(fresh.store);
    const found = await everythingKnown(profile.store, new Set(expected.rows.keys()));
    expect(found.places).toEqual(expected.places);
    expect(found.rows).toEqual(expected.rows);
    expect(found.kept).toEqual(expected.kept);
    expect(found.rejections).toEqual(expected.rejections);
    expect(found.rejections.length).toBeGreaterThan(50);
    // What is known beyond is what was deleted, and nothing else.
    const there = new Set([...expected.rows.values()].map((row) => row.messageId));
    const gone = [...world.deleted].filter((id) => !there.has(id));
    const remembered = await profile.store.read((reader) => reader.messagesWithIds(gone));
    expect(new Set(remembered.map((row) => row.messageId))).toEqual(new Set(gone));
    expect(found.total).toBe(expected.total + gone.length);
    expect(gone.length).toBeGreaterThan(100);
  },
);

test.skipIf(isMissing(findDovecot()))('mail that only lies elsewhere is not read again', async () => {
  await using folder = await temporaryFolder();
  await using dovecot = present(await startDovecot());
  const user = dovecot.addUser(OWNER);
  const maker = new MailMaker(8, OWNER);
  const mails = Array.from({ length: 40 }, () => `${maker.incoming().raw}${'A line about the garden.\n'.repeat(800)}`);
  dovecot.fill(OWNER, 'INBOX', mails);
  await using proxy = await startCuttingProxy(dovecot.imapsPort);
  await using profile = await imapProfile(dovecot, user, { folder: folder.path, port: proxy.port });
  const cost = async (): Promise<number> => {
    const before = proxy.passed;
    expect((await sync(profile.context)).accounts[0]).toMatchObject({ trouble: null });
    return proxy.passed - before;
  };
  const first = await cost();
  renumber(dovecot, 'INBOX');
  expect(await cost()).toBeLessThan(first / 4);
  {
    await using line = await imapLine(dovecot, user);
    await line.say('CREATE Archive');
    await line.say('SELECT INBOX');
    await line.say('UID MOVE 1:* Archive');
  }
  expect(await cost()).toBeLessThan(first / 4);
  {
    await using line = await imapLine(dovecot, user);
    await line.say('RENAME Archive Shelf');
  }
  expect(await cost()).toBeLessThan(first / 4);
  const lying = await profile.store.read((reader) => reader.placesIn('one', 'Shelf'));
  expect(lying).toHaveLength(40);
  expect(await profile.store.read((reader) => reader.countMessages())).toBe(40);
});

/** The server forgets how it numbered a folder: another UIDVALIDITY, other UIDs. */
function renumber(dovecot: Dovecot, folder: string): void {
  const path = dovecot.mailFolder(OWNER, folder);
  for (const name of readdirSync(path)) if (/^dovecot[.-](?:uidlist|index)/u.test(name)) rmSync(join(path, name));
  expect(existsSync(join(path, 'dovecot-uidlist'))).toBe(false);
}

/** The account on the server, and what happens in it. */
class World {
  readonly random = new Random(11);
  /** Message-IDs of what was deleted after it was known. */
  readonly deleted = new Set<string>();
  readonly #maker = new MailMaker(5, OWNER);
  readonly #dovecot: Dovecot;
  readonly #user: MailUser;

  constructor(dovecot: Dovecot, user: MailUser) {
    this.#dovecot = dovecot;
    this.#user = user;
  }

  begin(): void {
    const share = { INBOX: 0.5, Sent: 0.05, Archive: 0.35, Lists: 0.1 } as const;
    for (const name of FOLDERS) this.#fill(name, MESSAGES * share[name]);
  }

  #fill(folder: (typeof FOLDERS)[number], count: number): void {
    const made = Array.from({ length: count }, () =>
      folder === 'Sent' ? this.#maker.sent(null) : this.#maker.incoming(),
    );
    this.#dovecot.fill(
      OWNER,
      folder,
      made.map(({ raw }) => raw),
    );
  }

  /** New mail, moves, flags and deletions, and now and then a folder that is numbered anew. */
  async change(round: number): Promise<void> {
    const { random } = this;
    const no = this.#maker.no();
    this.#dovecot.fill(OWNER, 'INBOX', [no.raw, this.#maker.incoming().raw]);
    if (round % 3 === 0) this.#dovecot.fill(OWNER, 'Sent', [this.#maker.sent(no).raw]);
    if (round % 16 === 0) renumber(this.#dovecot, random.pick(['INBOX', 'Archive', 'Lists']));
    await using line = await imapLine(this.#dovecot, this.#user);
    const from = random.pick(['INBOX', 'Archive', 'Lists']);
    const to = random.pick(['INBOX', 'Archive', 'Lists']);
    const uids = await uidsIn(line, from);
    const known = uids.slice(0, -10);
    const some = (most: number): readonly number[] =>
      Array.from({ length: random.between(1, most) }, () => known[random.between(0, known.length - 1)] ?? 1);
    await line.say(`UID STORE ${some(20).join(',')} +FLAGS.SILENT (\\Seen \\Flagged)`);
    await line.say(`UID STORE ${some(20).join(',')} -FLAGS.SILENT (\\Seen)`);
    if (round % 2 === 0 && from !== to) await line.say(`UID MOVE ${some(30).join(',')} ${to}`);
    if (round % 5 === 0) await line.say(`UID COPY ${some(5).join(',')} Archive`);
    // Numbered anew, the last ones need not be the newest: what nobody has read yet must not be deleted.
    if (round % 16 !== 0) await this.#delete(line, some(8));
  }

  /** Takes messages away for good, unless a copy of one stays elsewhere: then nothing is deleted that is known. */
  async #delete(line: ImapLine, uids: readonly number[]): Promise<void> {
    const answer = await line.say(`UID FETCH ${uids.join(',')} (BODY.PEEK[HEADER.FIELDS (MESSAGE-ID)])`);
    for (const [, id = ''] of answer.matchAll(/^Message-ID: (<[^>]{1,100}>)/gmu)) this.deleted.add(id);
    await line.say(`UID STORE ${uids.join(',')} +FLAGS.SILENT (\\Deleted)`);
    await line.say(`UID EXPUNGE ${uids.join(',')}`);
  }

  /** All there is to see of every folder: its state, and UID and flags of every message. */
  async everything(): Promise<Readonly<Record<string, string>>> {
    await using line = await imapLine(this.#dovecot, this.#user);
    const seen: Record<string, string> = {};
    for (const name of ['Drafts', ...FOLDERS]) {
      const opened = await line.say(`EXAMINE ${name} (CONDSTORE)`);
      const facts = opened.match(/\d+ EXISTS|UIDVALIDITY \d+|UIDNEXT \d+|HIGHESTMODSEQ \d+/gu) ?? [];
      const flags = await line.say('UID FETCH 1:* (UID FLAGS)').catch(() => '');
      seen[name] = `${facts.join(' ')}\n${flags.replace(/^a\d+ .*$/mu, '')}`;
    }
    return seen;
  }
}

async function uidsIn(line: ImapLine, folder: string): Promise<readonly number[]> {
  await line.say(`SELECT ${folder}`);
  const answer = await line.say('UID SEARCH ALL');
  return (/^\* SEARCH (.*)$/mu.exec(answer)?.[1] ?? '').split(' ').map(Number);
}

/** What a store knows of the messages with these keys, or of those that lie in the account. */
async function everythingKnown(store: Store, lying?: ReadonlySet<string>) {
  return store.read(async (reader) => {
    const folders = await reader.accountFolders('one');
    const places = [];
    for (const { folder } of folders) places.push(...(await reader.placesIn('one', folder)));
    const keys = [...(lying ?? new Set(places.map((place) => place.messageKey)))];
    const rows = new Map((await reader.messages(keys)).map((row) => [row.key, row]));
    const kept = (await reader.kept(keys)).map(({ key, hasHtml, message }) => ({
      key,
      hasHtml,
      message: { ...message, signs: { ...message.signs, labels: [] } },
    }));
    const events = await reader.events();
    const rejections = (await reader.rejections())
      .filter((row) => rows.has(row.messageKey))
      .map((row) => ({
        key: row.messageKey,
        events: (events.get(row.id) ?? []).filter((event) => event.kind !== 'found'),
      }));
    return {
      places: places.toSorted((a, b) => (a.folder === b.folder ? a.uid - b.uid : a.folder < b.folder ? -1 : 1)),
      rows: new Map([...rows].toSorted(([a], [b]) => (a < b ? -1 : 1))),
      kept: kept.toSorted((a, b) => (a.key < b.key ? -1 : 1)),
      rejections: rejections.toSorted((a, b) => (a.key < b.key ? -1 : 1)),
      total: await reader.countMessages(),
    };
  });
}
