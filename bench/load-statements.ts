/**
 * What a worker asks of PostgreSQL for one message that comes alone, to an account that is read and listened to already.
 *
 *   node --conditions=ajar-source bench/load-statements.ts [--noes 5] [--all]
 */
import { parseArgs } from 'node:util';

import pg from 'pg';

import { MailMaker } from '../test/support/mail-maker.ts';
import { organisationHouse } from './load/organisation-house.ts';

const { values } = parseArgs({
  options: { noes: { type: 'string', default: '5' }, all: { type: 'boolean', default: false } },
});

const asked = new Map<string, number>();
const query = Reflect.get(pg.Client.prototype, 'query') as (...given: readonly unknown[]) => unknown;
Reflect.set(pg.Client.prototype, 'query', function counted(this: pg.Client, ...given: readonly unknown[]) {
  const [what] = given;
  const text = typeof what === 'string' ? what : String((what as { readonly text?: string }).text);
  const plain = text
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/\$\d+(?:, \$\d+)*/gu, '$')
    .trim()
    .slice(0, 90);
  asked.set(plain, (asked.get(plain) ?? 0) + 1);
  return Reflect.apply(query, this, given);
});

await using house = await organisationHouse({ durable: false });
const { id } = await house.organisation.addMember({ name: 'Somebody' });
const address = 'm@home.example';
const maker = new MailMaker(1, address);
const noes = Array.from({ length: Number(values.noes) }, () => maker.no().raw);
house.dovecot.fill(address, 'INBOX', [...noes, ...Array.from({ length: 50 }, () => maker.incoming().raw)]);
await house.addAccount(id, address);
const ajar = await house.organisation.member(id);

let told = Promise.withResolvers<number>();
const stop = new AbortController();
const watching = ajar.watchAccount('a', {
  signal: stop.signal,
  onNews: ({ added }) => {
    if (added > 0) told.resolve(added);
  },
});
await told.promise;
for (const [name, raw] of [
  ['a letter', maker.incoming().raw],
  ['a no', maker.no().raw],
] as const) {
  // What follows from the reading before is over when nothing was asked for a while.
  for (let before = -1; before !== total(); await new Promise((resolve) => setTimeout(resolve, 500))) before = total();
  asked.clear();
  told = Promise.withResolvers();
  await house.dovecot.deliver(address, raw);
  await told.promise;
  console.log(`${name}: ${String(total())} statements`);
  const most = [...asked].toSorted((a, b) => b[1] - a[1]);
  for (const [text, count] of values.all ? most : most.slice(0, 12))
    console.log(`  ${String(count).padStart(4)}  ${text}`);
}
stop.abort();
await watching;

function total(): number {
  return [...asked.values()].reduce((sum, count) => sum + count, 0);
}
