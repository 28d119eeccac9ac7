import { randomBytes } from 'node:crypto';

import { masterKey } from '../../organisation/keys/master-key.ts';
import { addMember } from '../../organisation/members/add-member.ts';
import { sealOf } from '../../organisation/members/member-record.ts';
import { memberEngine } from '../engine/member-engine.ts';
import { openShared } from '../organisation/open-shared.ts';
import { SqlStore } from '../sql-store.ts';
import type { TestEngine } from './test-engine.ts';
import { organisationAt } from './organisation-url.ts';

/** Members of one organisation, each beside the others; somebody else's rows are there from the start. */
export async function memberStores(ownerUrl: string): Promise<TestEngine> {
  const shared = await openShared((await organisationAt(ownerUrl)).app);
  const master = masterKey(randomBytes(32).toString('hex'));
  const ids = new Map<string, Promise<string>>();
  const newMember = async (): Promise<string> =>
    (await addMember(shared.place, master, { name: 'Somebody', at: 1 })).id;
  return {
    newTarget: () => ({ url: `member:${String(ids.size)}:${randomBytes(4).toString('hex')}` }),
    open: async (target, options = {}) => {
      const name = JSON.stringify(target);
      const found = ids.get(name) ?? newMember();
      ids.set(name, found);
      const id = await found;
      const seal = await sealOf(shared.database, [master], id);
      return new SqlStore(memberEngine(shared.place, id, seal), options.summariser ?? null);
    },
    [Symbol.asyncDispose]: () => shared[Symbol.asyncDispose](),
  };
}
