import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { Ajar } from '../packages/app/src/service/ajar.ts';
import { openAjar } from '../packages/app/src/service/open-ajar.ts';
import type { RejectionDetail } from '../packages/app/src/service/views.ts';
import { findPostgres } from './servers/find-postgres.ts';
import { isMissing, present } from './servers/missing.ts';
import { startPostgres } from './servers/postgres.ts';
import type { Postgres } from './servers/postgres.ts';
import { DEMO_FILE } from './support/many-demos.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

interface Expected {
  readonly messageId: string;
  readonly verdict: string;
  readonly verdictAlso?: readonly string[];
  readonly mine?: boolean;
  readonly field: string;
  readonly organisation?: string | null;
}

const MBOX = fileURLToPath(DEMO_FILE);
const expected: readonly Expected[] = JSON.parse(
  await readFile(new URL('../examples/demo.expected.json', import.meta.url), 'utf8'),
);
const noes = expected.filter((one) => one.verdict === 'rejection');

const engines = [
  { engine: 'SQLite', missing: false },
  { engine: 'PostgreSQL', missing: isMissing(findPostgres()) },
];

describe.each(engines)('the demo mailbox on $engine', ({ engine, missing }) => {
  let ajar: Ajar;
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let details: readonly RejectionDetail[];
  let postgres: Postgres | null = null;
  const it = test.skipIf(missing);

  beforeAll(async () => {
    if (missing) return;
    folder = await temporaryFolder();
    if (engine === 'PostgreSQL') postgres = present(await startPostgres());
    const store = postgres === null ? { file: join(folder.path, 'demo.db') } : { url: postgres.newUrl() };
    ajar = await openAjar({ store, demo: true, profile: 'demo' });
    await ajar.scan([MBOX]);
    const summaries = await ajar.list();
    details = await Promise.all(summaries.map((summary) => ajar.show(summary.id)));
  });

  afterAll(async () => {
    if (missing) return;
    await ajar[Symbol.asyncDispose]();
    await postgres?.[Symbol.asyncDispose]();
    await folder[Symbol.asyncDispose]();
  });

  it('finds every no and nothing else', () => {
    const found = details.map(
      (detail) => detail.thread.find((message) => message.key === detail.messageKey)?.messageId,
    );
    expect(new Set(found)).toEqual(new Set(noes.map((one) => one.messageId)));
    expect(found).toHaveLength(noes.length);
  });

  it('adds nothing when it is read again', async () => {
    const again = await ajar.scan([MBOX]);
    expect(again.added).toBe(0);
    expect(await ajar.list()).toHaveLength(noes.length);
    expect((await ajar.overview()).messagesRead).toBe(expected.length);
  });

  it('knows who the reader is from the mailbox alone', async () => {
    expect((await ajar.overview()).me.addresses).toEqual(['tamsin@tamsinorrey.example']);
  });

  it('knows what came of her own answers: silence; and proposes feedback, and a referral a week later in a new thread', () => {
    const answered = details.filter((detail) => detail.answers > 0);
    const outcomes = answered.flatMap((detail) => detail.outcomes.map((outcome) => outcome.outcome));
    expect(outcomes).toEqual(['silence']);
    const proposed = answered.flatMap((detail) => detail.proposals.map((proposal) => proposal.outcome));
    expect(proposed.toSorted()).toEqual(['feedback', 'referral']);
    const referral = answered.find((detail) => detail.proposals.some((proposal) => proposal.outcome === 'referral'));
    const letter = referral?.proposals.find((proposal) => proposal.outcome === 'referral');
    expect(letter?.quote).toBe('showed me the letter');
    expect(referral?.thread.some((message) => message.key === letter?.messageKey)).toBe(true);
    expect(referral?.organisation).toBe('Museum of Small Machines');
  });

  it('marks the deciding words in the letter', () => {
    for (const detail of details) {
      const letter = detail.thread.find((message) => message.key === detail.messageKey);
      const marked = [
        ...detail.marks.map((mark) => letter?.text?.slice(mark.start, mark.end)),
        ...detail.subjectMarks.map((mark) => letter?.subject.slice(mark.start, mark.end)),
      ];
      expect(marked, detail.subject).toContain(detail.because);
    }
  });

  it('keeps a correction through another scan, and takes a dismissed no out of the list', async () => {
    const [first, second] = details;
    if (first === undefined || second === undefined) throw new Error('the demo has noes');
    await ajar.correct(first.id, { organisation: 'Somewhere Else', field: 'sales', reason: 'budget' });
    await ajar.correct(second.id, { verdict: 'not-a-rejection' });
    await ajar.scan([MBOX]);
    const list = await ajar.list();
    expect(list.find((one) => one.id === first.id)).toMatchObject({
      organisation: 'Somewhere Else',
      field: 'sales',
      reasons: ['budget'],
      corrected: true,
    });
    expect(list.some((one) => one.id === second.id)).toBe(false);
    await ajar.correct(second.id, { verdict: 'rejection' });
    expect((await ajar.list()).some((one) => one.id === second.id)).toBe(true);
  });

  it('drafts, edits, approves and takes out an answer in the same thread', async () => {
    const hearth = details.find((detail) => detail.organisation?.includes('Hearth'));
    if (hearth === undefined) throw new Error('the demo has Hearth & Heron');
    const draft = await ajar.draft(hearth.id, {
      intent: 'keep-in-touch',
      facts: { specific: 'I enjoyed the kitchen tour.' },
    });
    await expect(ajar.exportDraft(draft.id)).rejects.toMatchObject({ code: 'not-approved' });
    const text = `${draft.text}\nP.S. Thank you again.\n`;
    await ajar.saveDraft(draft.id, text);
    await expect(ajar.approve(draft.id, draft.text)).rejects.toMatchObject({ code: 'not-ready' });
    await ajar.approve(draft.id, text);
    const { eml } = await ajar.exportDraft(draft.id);
    const head =
      new TextDecoder()
        .decode(eml)
        .split('\r\n\r\n')[0]
        ?.replaceAll(/\r\n[ \t]+/gu, ' ') ?? '';
    const letter = hearth.thread.find((message) => message.key === hearth.messageKey);
    const id = letter?.messageId ?? 'the letter has no id';
    expect(head.split('\r\n')).toEqual(
      expect.arrayContaining(['X-Unsent: 1', `To: ${hearth.replyable.to}`, `In-Reply-To: ${id}`]),
    );
    expect(/^References: (.*)$/mu.exec(head)?.[1]?.split(' ').at(-1)).toBe(id);
    expect(head).toMatch(/^Subject: Re: (?!Re:)/mu);
    await ajar.saveDraft(draft.id, `${text} One more thought.`);
    await expect(ajar.exportDraft(draft.id)).rejects.toMatchObject({ code: 'not-approved' });
  });
});
