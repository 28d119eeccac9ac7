import { expect, it } from 'vitest';

import { Slots } from './slots.ts';

const STAYS = new AbortController().signal;

it('takes so many at once, and leaves out who does not wait any more', async () => {
  const slots = new Slots(1);
  const first = Promise.withResolvers<string>();
  const began: string[] = [];
  const work = (name: string) => (): Promise<string> => {
    began.push(name);
    return name === 'first' ? first.promise : Promise.resolve(name);
  };
  const leaves = new AbortController();
  const all = [
    slots.run(work('first'), STAYS),
    slots.run(work('second'), leaves.signal),
    slots.run(work('third'), STAYS),
  ];
  leaves.abort(new Error('no longer'));
  await expect(all[1]).rejects.toThrow('no longer');
  expect(began).toEqual(['first']);
  first.resolve('done');
  expect(await Promise.all([all[0], all[2]])).toEqual(['done', 'third']);
  await expect(slots.run(work('fourth'), leaves.signal)).rejects.toThrow('no longer');
  expect(await slots.run(work('fifth'), STAYS)).toBe('fifth');
  expect(began).toEqual(['first', 'third', 'fifth']);
});
