/** `ajar outbox` as a process of its own: where letters stand, and what can be done about each. */
import { join } from 'node:path';

import { expect, test } from 'vitest';

import type { LetterView } from '../packages/app/src/service/views.ts';
import { letterPlace, ME } from './support/letter-place.ts';
import type { LetterPlace } from './support/letter-place.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const LATER = new Date(Date.now() + 20 * 86_400_000).toISOString().replace(/\.\d+Z$/u, 'Z');

async function only({ ajar }: LetterPlace): Promise<LetterView | undefined> {
  return (JSON.parse((await ajar('outbox', '--json')).out) as LetterView[])[0];
}

test('shows a letter from its approval to its leaving, and takes it back', { timeout: 90_000 }, async () => {
  await using place = await letterPlace(null);
  const { ajar, no } = place;
  const approved = await ajar('outbox');
  expect(approved).toMatchObject({ code: 0, err: '' });
  expect(approved.out).toMatch(/^\S+ {2}Firm, harbour clerk: to say thank you\n {2}To ann@firm\.example, from tom@/u);
  expect(approved.out).toContain('Approved; it leaves only when you say so: ajar send');
  expect((await ajar('outbox', no, '--later')).err).toContain(
    'It is not to leave yet. To let it leave then: ajar send',
  );

  await ajar('send', no, '--yes', '--at', LATER);
  expect(await only(place)).toMatchObject({
    state: 'waiting',
    needsYou: false,
    no: { id: no },
    draft: { to: 'ann@firm.example', sending: { from: ME, leavesAt: new Date(LATER).toISOString() } },
  });
  const sooner = new Date(Date.parse(LATER) - 3_600_000).toISOString();
  expect((await ajar('outbox', no, '--at', sooner)).out).toContain('It leaves on ');
  expect((await only(place))?.draft.sending?.leavesAt).toBe(sooner);
  const one = await ajar('outbox', no);
  expect(one.out).toContain('as soon as Ajar is running then');
  expect(one.out).toContain('Thank you');

  // A newer draft about the same no is not the letter that is to leave.
  await ajar('draft', no, '--intent', 'ask-feedback');
  expect((await ajar('approve', no, '--withdraw')).out).toContain('The approval is taken back.');
  expect(await place.states()).toEqual(['cancelled']);
  expect((await ajar('outbox', no)).err).toContain('is approved, on its way or sent');
  expect((await ajar('approve', no, '--withdraw')).out).toContain(
    'It is not approved, so there is nothing to take back',
  );
  expect((await ajar('outbox', '--arrived')).err).toContain('Say which letter');
  expect((await ajar('outbox', no, '--arrived', '--withdraw')).code).toBe(2);
});

test('a letter that was taken out, and one that was refused, name their own ways on', { timeout: 90_000 }, async () => {
  await using place = await letterPlace({ at: 'RCPT', does: 'say', line: '550 5.1.1 no such user' });
  await using folder = await temporaryFolder();
  const { ajar, no } = place;
  await ajar('export', no, '--out', join(folder.path, 'answer.eml'));
  expect((await ajar('outbox')).out).toContain(`You took it out as a file. Once it is sent: ajar sent ${no}`);
  expect((await ajar('send', no, '--yes')).err).toContain(`take the approval back (ajar approve ${no} --withdraw)`);
  expect((await ajar('outbox', no, '--withdraw')).out).toContain(
    'The file that you took out is still where you put it',
  );
  await ajar('approve', no, '--yes');
  await ajar('send', no, '--yes', '--wait');
  const refused = await ajar('outbox');
  expect(refused.code).toBe(1);
  expect(refused.out).toContain('needs you');
  expect(refused.out).toContain(`The same words to another address: ajar mend ${no} ADDRESS`);
  expect((await ajar('digest')).out).toContain('The letters, and what to do: ajar outbox');
});

test('one of which nobody can tell is settled, and then it has left', { timeout: 90_000 }, async () => {
  await using place = await letterPlace({ at: 'dot', does: 'drop', keeps: true });
  const { ajar, no } = place;
  await ajar('send', no, '--yes', '--wait');
  const unknown = await ajar('outbox');
  expect(unknown.out).toContain('Nobody can tell yet whether it left.');
  expect(unknown.out.replaceAll(/\s+/gu, ' ')).toMatch(/From .+ on you can also say that it did not/u);
  // Neither approved once more nor taken out does it go a second way.
  expect((await ajar('approve', no, '--yes')).out).toMatch(/^It was approved before\.\nNobody can tell yet/u);
  expect(await ajar('export', no)).toMatchObject({
    code: 2,
    out: '',
    err: expect.stringContaining('It may have left already') as string,
  });
  // It is not looked for any more once it is known.
  expect((await ajar('draft', no, '--intent', 'thank', '--anew')).err).toContain('nobody can tell yet');
  await ajar('draft', no, '--intent', 'ask-feedback');
  expect((await ajar('outbox', no, '--not-sent')).err).toContain('Ajar still looks for it');
  expect(await ajar('outbox', no, '--arrived')).toMatchObject({
    code: 0,
    out: `Sent to ann@firm.example from ${ME}.\n`,
  });
  expect((await ajar('outbox')).out).toMatch(
    /^Sent\n {2}\d{4}-\d\d-\d\d {2}Firm, harbour clerk: to say thank you, to ann@/u,
  );
  expect(place.smtp.accepted).toHaveLength(1);
});

test('one that was not sent, as the user says, is open again', { timeout: 90_000 }, async () => {
  await using place = await letterPlace({ at: 'dot', does: 'drop', keeps: false });
  const { ajar, no } = place;
  await ajar('send', no, '--yes', '--wait');
  await place.anHourLater();
  expect((await ajar('outbox')).out).toContain('Say what became of it with: ajar send');
  expect(await ajar('outbox', no, '--not-sent')).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^Noted: it was not sent\. The draft is open again\./u) as string,
  });
  expect(await place.states()).toEqual(['cancelled']);
});

test('one that the user sent from their mail program has left when they say so', { timeout: 60_000 }, async () => {
  await using place = await letterPlace(null);
  await using folder = await temporaryFolder();
  const { ajar, no } = place;
  await ajar('export', no, '--out', join(folder.path, 'answer.eml'));
  await ajar('sent', no);
  expect((await ajar('outbox')).out).toMatch(/^Sent\n {2}\d{4}-\d\d-\d\d {2}Firm, harbour clerk: to say thank you/u);
  expect((await ajar('outbox', no)).out).toContain('You sent it yourself, on 20');
});
