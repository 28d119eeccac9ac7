import { setTimeout as sleep } from 'node:timers/promises';

import { LmtpLane } from '../../test/servers/lmtp.ts';
import { MailMaker } from '../../test/support/mail-maker.ts';
import { Random } from '../corpus/random.ts';
import type { LoadPlan } from './load-plan.ts';

/** A message that the mail server took, and when. */
export interface Delivered {
  readonly id: string;
  readonly member: string;
  readonly at: number;
}

export interface Mailbox {
  readonly member: string;
  readonly address: string;
}

const LANES = 4;

/**
 * Hands messages to the mail server, to one mailbox or another as the seed has it, spread evenly over the time of the plan. Slower than
 * planned when the server is.
 */
export async function deliverMail(
  plan: LoadPlan,
  mailboxes: readonly Mailbox[],
  delivered: Delivered[],
  lmtpPort: number,
): Promise<void> {
  const random = new Random(plan.seed);
  const makers = mailboxes.map(({ address }, index) => new MailMaker(plan.seed + index, address));
  const began = performance.now();
  let next = 0;
  const lane = async (): Promise<void> => {
    using server = new LmtpLane(lmtpPort);
    while (next < plan.messages) {
      const number = next;
      next += 1;
      const early = began + (number / plan.messages) * plan.seconds * 1_000 - performance.now();
      if (early > 0) await sleep(early);
      const whose = Math.floor(random.next() * mailboxes.length);
      const [mailbox, maker] = [mailboxes[whose], makers[whose]];
      if (mailbox === undefined || maker === undefined) throw new Error('There is no mailbox.');
      const { id, raw } = random.next() < plan.noes ? maker.no() : maker.incoming();
      await server.deliver({ from: 'sender@outside.test', to: [mailbox.address], raw });
      delivered.push({ id, member: mailbox.member, at: Date.now() });
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}
