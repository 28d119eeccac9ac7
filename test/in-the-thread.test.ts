import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { createTransport } from 'nodemailer';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';

import { flattenThread, parseMessage, threadMessages } from '../packages/core/src/index.ts';
import type { Message, ThreadNode } from '../packages/core/src/index.ts';
import { openMailSources } from '../packages/app/src/mailbox/open-mail-sources.ts';
import { approveDraft } from '../packages/app/src/service/drafts/approve-draft.ts';
import { writeDraft } from '../packages/app/src/service/drafts/write-draft.ts';
import { openAjar } from '../packages/app/src/service/open-ajar.ts';
import { saveToDrafts } from '../packages/app/src/service/sending/save-to-drafts.ts';
import { send } from '../packages/app/src/service/sending/send.ts';
import { sendingProfile } from '../packages/app/src/service/testing/sending-profile.ts';
import { list, show } from '../packages/app/src/service/use-cases.ts';
import { findDovecot, startDovecot } from './servers/dovecot.ts';
import type { Dovecot } from './servers/dovecot.ts';
import { startFaultySmtp } from './servers/faulty-smtp.ts';
import type { ImapLine } from './servers/imap-line.ts';
import { imapLine } from './servers/imap-line.ts';
import { isMissing, present } from './servers/missing.ts';
import { startSmtpServer } from './servers/smtp.ts';
import { DEMO_FILE } from './support/many-demos.ts';
import { temporaryFolder } from './support/temporary-folder.ts';
import { rawOf, THREADING_VECTORS } from './support/threading-vectors.ts';

const MBOX = fileURLToPath(DEMO_FILE);

test.skipIf(isMissing(findDovecot()))('an approved answer arrives in the thread of its no', async () => {
  await using dovecot = present(await startDovecot());
  await using smtp = present(await startSmtpServer({ handOverTo: dovecot }));
  const user = dovecot.addUser('tamsin@tamsinorrey.example');
  for (const raw of await demoMessages()) await dovecot.deliver(user.user, raw);

  const answers = await writeAnswers();
  const transport = createTransport({
    host: smtp.host,
    port: smtp.port,
    requireTLS: true,
    tls: { ca: smtp.certificate },
    auth: { user: smtp.user, pass: smtp.password },
  });
  onTestFinished(() => {
    transport.close();
  });
  for (const { eml } of answers) {
    // A blind copy to oneself: what the other side gets is what lies in the mailbox, byte for byte.
    await transport.sendMail({ envelope: { from: user.user, to: user.user }, raw: Buffer.from(eml) });
  }

  await using line = await imapLine(dovecot, user);
  const selected = await line.say('SELECT INBOX');
  const messages = await fetchAll(line, Number(/(\d+) EXISTS/u.exec(selected)?.[1]));
  const servers = await serverThreads(
    line,
    messages.map((message) => message.messageId ?? ''),
  );
  for (const { no, eml } of answers) {
    const answer = parseMessage(eml);
    const thread = servers.find((group) => group.includes(answer.messageId ?? ''));
    expect(thread, `${no} and its answer`).toContain(no);
  }
  expect(ourThreads(messages)).toEqual(servers.toSorted(byFirst));
});

test.skipIf(isMissing(findDovecot()))(
  'what is sent from an account, and every draft in it, stays in its thread',
  async () => {
    await using dovecot = present(await startDovecot());
    await using smtp = present(await startFaultySmtp(() => null));
    const user = dovecot.addUser('tamsin@tamsinorrey.example');
    const letters = await demoMessages();
    for (const raw of letters) await dovecot.deliver(user.user, raw);
    const profile = await sendingProfile({
      letters,
      address: user.user,
      smtp: { port: smtp.port, certificate: `${dovecot.certificate}\n${smtp.certificate}` },
      security: 'tls',
      imap: { port: dovecot.imapsPort },
      filesSent: false,
      credentials: { kind: 'password', ...user },
    });
    const { context } = profile;
    const noOf = new Map<string, string>();
    for (const [index, { id, replyable }] of (await list(context)).entries()) {
      if (!replyable.ok) continue;
      const { thread, messageKey } = await show(context, id);
      const draft = await writeDraft(context, id, { intent: 'thank' });
      await approveDraft(context, draft.id, draft.text);
      await (index % 2 === 0 ? saveToDrafts(context, draft.id) : send(context, draft.id, { when: 'now' }));
      const [row] = await context.store.read((reader) => reader.outbox({ draftId: draft.id }));
      noOf.set(row?.messageId ?? '', thread.find((message) => message.key === messageKey)?.messageId ?? '');
    }
    profile.pass(31_000);
    await profile.due();
    profile.pass(120_000);
    await profile.due();
    expect(smtp.accepted.length).toBeGreaterThan(7);

    await using line = await imapLine(dovecot, user);
    for (const folder of ['Drafts', 'Sent']) {
      await line.say(`SELECT ${folder}`);
      await line.say('COPY 1:* INBOX');
    }
    const selected = await line.say('SELECT INBOX');
    const messages = await fetchAll(line, Number(/(\d+) EXISTS/u.exec(selected)?.[1]));
    expect(messages.length).toBe(letters.length + noOf.size);
    const ids = messages.map((message) => message.messageId ?? '');
    const threads = await serverThreads(line, ids, 'REFERENCES');
    for (const [answer, no] of noOf) {
      expect(ids).toContain(answer);
      expect(threads.find((group) => group.includes(answer))).toContain(no);
    }
  },
);

describe.skipIf(isMissing(findDovecot()))('what is hard about threads', () => {
  let dovecot: Dovecot;

  beforeAll(async () => {
    dovecot = present(await startDovecot());
  });
  afterAll(() => dovecot[Symbol.asyncDispose]());

  test.each(THREADING_VECTORS.map((vector, index) => ({ ...vector, index })))(
    '$name',
    async ({ letters, threads, index }) => {
      const wanted = threads.map((thread) => thread.split(' '));
      const user = dovecot.addUser(`${String(index)}@vectors.test`);
      for (const letter of letters) await dovecot.deliver(user.user, rawOf(letter));
      await using line = await imapLine(dovecot, user);
      await line.say('SELECT INBOX');
      const messages = await fetchAll(line, letters.length);
      const byName = messages.map((message) => ({ ...message, key: message.subject }));
      expect(grouped(threadMessages(byName))).toEqual(sorted(wanted));
      expect(
        sorted(
          await serverThreads(
            line,
            byName.map(({ key }) => key),
          ),
        ),
      ).toEqual(sorted(wanted));
    },
  );
});

function sorted(threads: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return threads.map((thread) => thread.toSorted()).toSorted(byFirst);
}

function grouped(roots: readonly ThreadNode[]): readonly (readonly string[])[] {
  return sorted(roots.map((root) => flattenThread([root]).flatMap(({ key }) => key ?? [])));
}

async function demoMessages(): Promise<readonly Uint8Array[]> {
  const { sources } = await openMailSources([MBOX]);
  const messages: Uint8Array[] = [];
  for (const source of sources) {
    for await (const { raw } of source.open({ onSkip: () => {} })) messages.push(Uint8Array.from(raw));
  }
  return messages;
}

/** Approved answers to every no that can be answered, with the Message-ID of the no. */
async function writeAnswers(): Promise<readonly { readonly no: string; readonly eml: Uint8Array }[]> {
  await using folder = await temporaryFolder();
  await using ajar = await openAjar({ store: { file: join(folder.path, 'ajar.db') }, demo: true });
  await ajar.scan([MBOX]);
  await ajar.setMe({ name: 'Tamsin Orrey', addresses: ['tamsin@tamsinorrey.example'], signature: '' });
  const answers = [];
  for (const { id, replyable } of await ajar.list()) {
    if (!replyable.ok) continue;
    const { thread, messageKey } = await ajar.show(id);
    const no = thread.find((message) => message.key === messageKey)?.messageId ?? '';
    const draft = await ajar.draft(id, { intent: 'thank' });
    await ajar.approve(draft.id, draft.text);
    answers.push({ no, eml: (await ajar.exportDraft(draft.id)).eml });
  }
  expect(answers.length).toBeGreaterThan(15);
  return answers;
}

/** Threads as the server sees them: by Message-ID and references alone (REFS), or as RFC 5256 has it. */
async function serverThreads(
  line: ImapLine,
  ids: readonly string[],
  by: 'REFS' | 'REFERENCES' = 'REFS',
): Promise<readonly (readonly string[])[]> {
  const answer = /^\* THREAD (.*)$/mu.exec(await line.say(`THREAD ${by} UTF-8 ALL`))?.[1] ?? '';
  const groups: string[][] = [];
  let depth = 0;
  for (const token of answer.match(/[()]|\d+/gu) ?? []) {
    if (token === '(') {
      if (depth === 0) groups.push([]);
      depth += 1;
    } else if (token === ')') depth -= 1;
    else if (depth > 0) groups.at(-1)?.push(ids[Number(token) - 1] ?? '');
  }
  return groups.map((group) => group.toSorted());
}

async function fetchAll(line: ImapLine, count: number): Promise<readonly Message[]> {
  const messages = [];
  for (let n = 1; n <= count; n += 1) {
    const answer = await line.say(`FETCH ${n} BODY.PEEK[HEADER]`);
    messages.push(parseMessage(Buffer.from(answer.slice(answer.indexOf('\r\n') + 2))));
  }
  return messages;
}

function ourThreads(messages: readonly Message[]): readonly (readonly string[])[] {
  const inputs = messages.map((message) => ({ ...message, key: message.messageId ?? '' }));
  const roots: readonly ThreadNode[] = threadMessages(inputs);
  return roots
    .map((root) =>
      flattenThread([root])
        .map(({ key }) => key)
        .toSorted(),
    )
    .toSorted(byFirst);
}

function byFirst(a: readonly string[], b: readonly string[]): number {
  return (a[0] ?? '') < (b[0] ?? '') ? -1 : 1;
}
