import { describe, expect, it } from 'vitest';
import { adviceInputFor, situationsOf } from '../../../../bench/train/advice/situations.ts';
import { advise } from '../advice/advise.ts';
import { caseOf } from '../advice/case.ts';
import type { Case } from '../advice/case.ts';
import { closedLock, leaveAloneLock } from '../advice/lock.ts';
import type { Intent } from '../vocabulary.ts';
import { draftReply } from './draft-reply.ts';

const ASKS: readonly Intent[] = ['ask-again', 'ask-feedback', 'keep-in-touch'];
const profile = { name: 'Maya Lind' };

const LOCKS = ['leave-alone', 'closed', 'no-reply'] as const;

function lockOf(facts: Case): (typeof LOCKS)[number] {
  if (leaveAloneLock(facts) !== null) return 'leave-alone';
  return closedLock(facts) === null ? 'no-reply' : 'closed';
}

const locked = [...(await situationsOf('development')), ...(await situationsOf('held-out'))].flatMap((situation) => {
  const input = adviceInputFor(situation);
  const advice = advise(input);
  return advice.locked ? [{ id: situation.id, input, advice, lock: lockOf(caseOf(input)) }] : [];
});

/** Whatever the verdict: what the user says of a letter counts more than how it reads. */
describe('whole letters whose advice is locked', { timeout: 60_000 }, () => {
  it.each(LOCKS)('are never asked anything under the lock "%s", whatever the user wants', (lock) => {
    const situations = locked.filter((one) => one.lock === lock);
    expect(situations.length).toBeGreaterThan(40);
    const asked = situations.flatMap(({ id, input, advice }) =>
      ASKS.filter((intent) => intent !== advice.action)
        .filter((intent) => draftReply({ ...input, intent, profile }).intent === intent)
        .map((intent) => `${id} ${input.reading.verdict}: ${intent}, advised ${advice.action}`),
    );
    expect(asked).toEqual([]);
  });

  it('reach nobody where they are to be left alone', () => {
    const written = locked
      .filter(({ lock }) => lock === 'leave-alone')
      .flatMap(({ id, input }) =>
        [undefined, 'thank' as const, ...ASKS].flatMap((intent) => {
          const { to } = draftReply({ ...input, intent, profile });
          return to === null ? [] : [`${id} ${input.reading.verdict}: ${intent ?? 'as advised'} to ${to}`];
        }),
      );
    expect(written).toEqual([]);
  });
});
