import { hostOf } from '../../reading/sender/domain-name.ts';
import type { Weighed } from '../basis/weighed.ts';
import { factIn } from '../basis/mood-or-fact.ts';
import { touchedBy } from '../basis/touches.ts';
import type { Case, Decision } from '../case.ts';
import { doorsOf, isAhead } from '../case.ts';
import { noReplyLock } from '../lock.ts';
import { WAITING } from '../steps/step.ts';
import { alike } from '../basis/alike.ts';
import { bearsOn, chanceIn, mostLikely } from '../signs/letter-says.ts';
import { anotherAddress } from '../signs/another-address.ts';
import type { SignClass } from '../signs/sign-classes.ts';

/** One thing that is weighed: its name, and how much of it there is (0 to 1). */
export type Weight = readonly [name: string, value: number];

const SAID: readonly SignClass[] = [
  'condition',
  'wait',
  'route',
  'feedback',
  'door',
  'obstacle',
  'judgement',
  'given',
  'no-discussion',
  'second-no',
  'no-reply',
];

/** Everything about a no that a careful adviser weighs, by name. `ruled`: what the rules alone would say. */
export function weightsOf(facts: Case, weighed: readonly Weighed[], ruled: Decision): readonly Weight[] {
  const letter = ofLetter(facts);
  const user = ofUser(facts, weighed);
  const lock: readonly Weight[] =
    ruled.locked === true
      ? [
          ['closed', 1],
          [`closed|${facts.reading.form}`, 1],
        ]
      : [];
  return [[`ruled:${ruled.action}`, 1], ...lock, ...letter, ...user, ...together(letter, user)];
}

function ofLetter(facts: Case): readonly Weight[] {
  const { reading, stage } = facts;
  const weights: Weight[] = [
    [`form:${reading.form}`, 1],
    [`field:${reading.field}`, 1],
    [`group:${groupOf(facts)}`, 1],
    [`stage:${stage ?? 'unknown'}`, 1],
    [`verdict:${reading.verdict}`, 1],
    [`finality:${reading.finality ?? 'none'}`, 1],
    [`group:${groupOf(facts)}|form:${reading.form}`, 1],
    [`stage:${stage ?? 'unknown'}|form:${reading.form}`, 1],
    [`group:${groupOf(facts)}|stage:${stage ?? 'unknown'}`, 1],
  ];
  for (const kind of new Set(reading.reasons.map((reason) => reason.kind))) weights.push([`reason:${kind}`, 1]);
  for (const kind of new Set(reading.doors.map((door) => door.kind))) weights.push([`door:${kind}`, 1]);
  for (const name of SAID) {
    const chance = mostLikely(facts, name)?.chance ?? 0;
    if (chance > 0.1) weights.push([`says:${name}`, chance]);
    if (chance >= 0.6) weights.push([`clearly:${name}`, 1]);
  }
  const dated = doorsOf(facts, ...WAITING, 'other-roles');
  if (dated.some((door) => isAhead(facts, door))) weights.push(['date:ahead', 1]);
  else if (dated.some((door) => door.date !== null)) weights.push(['date:past', 1]);
  if (reading.noFeedback) weights.push(['no-feedback', 1]);
  if (reading.person !== null) weights.push(['named', 1]);
  if (noReplyLock(facts) !== null) weights.push(['nobody-reads', 1]);
  weights.push(...elsewhere(facts));
  const words = facts.message.text.split(/\s+/).length;
  weights.push([words < 60 ? 'length:short' : words < 160 ? 'length:middle' : 'length:long', 1]);
  return weights;
}

/** Somebody else's address in the letter, of the same house or another, and what the sentence with it says. */
function elsewhere(facts: Case): readonly Weight[] {
  const another = anotherAddress(facts);
  if (another === null) return [];
  const house = hostOf(another.address) === hostOf(facts.message.from?.address ?? '') ? 'same' : 'other';
  const weights: Weight[] = [
    ['address', 1],
    [`address:${house}`, 1],
  ];
  for (const name of ['feedback', 'route', 'no-discussion'] as const) {
    const chance = chanceIn(facts, another.sentence, name);
    if (chance > 0.1) weights.push([`address:${name}`, chance]);
  }
  return weights;
}

function groupOf({ reading: { field } }: Case): string {
  switch (field) {
    case 'job':
    case 'promotion':
      return 'work';
    case 'freelance':
    case 'sales':
    case 'tender':
      return 'client';
    case 'literary':
    case 'journal':
    case 'conference':
      return 'read';
    case 'grant':
    case 'admission':
    case 'residency':
      return 'award';
    default:
      return field;
  }
}

function ofUser(facts: Case, weighed: readonly Weighed[]): readonly Weight[] {
  if (facts.basis.length === 0) return [['basis:none', 1]];
  const weights: Weight[] = [['basis:some', 1]];
  for (const { kind } of facts.basis) weights.push([`basis:${kind}`, 1]);
  const fact = Math.max(...facts.basis.map(factIn));
  weights.push(['fact', fact]);
  if (fact >= 0.75) weights.push(['fact:clear', 1]);
  if (fact < 0.4) weights.push(['fact:unclear', 1]);
  for (const { weight } of weighed) weights.push([`weighs:${weight}`, 1]);
  const touched = facts.basis.map(({ text }) => touchedBy(facts, text));
  const shared = Math.max(...touched.map((item) => item?.shared ?? 0));
  weights.push([`shares:${shared >= 3 ? 'much' : shared >= 1 ? 'some' : 'nothing'}`, 1]);
  const near = Math.max(...facts.basis.map(({ text }) => bearsOn(facts, (sentence) => alike(text, sentence))));
  weights.push(
    ['near', Math.min(1, near / 5)],
    [`near:${near >= 4 ? 'much' : near >= 2.5 ? 'some' : near > 1 ? 'little' : 'not'}`, 1],
  );
  if (touched.some((item) => (item?.topics.length ?? 0) > 0)) weights.push(['topic', 1]);
  return weights;
}

/** What counts only beside another: a fact where they name a condition is more than either. */
function together(letter: readonly Weight[], user: readonly Weight[]): readonly Weight[] {
  const of = (list: readonly Weight[], name: string): number => list.find(([item]) => item === name)?.[1] ?? 0;
  const fact = of(user, 'fact');
  const none = of(user, 'basis:none');
  const both: Weight[] = [];
  for (const [name, value] of letter) {
    if (!/^(?:says|clearly|reason|door|date|group|form|stage|no-|nobody|address)/.test(name) || name.includes('|'))
      continue;
    if (none === 1) both.push([`${name}&none`, value]);
    else {
      both.push([`${name}&fact`, value * fact]);
      if (fact < 0.4) both.push([`${name}&mood`, value]);
    }
  }
  for (const [name, value] of user)
    if (/^(?:basis:[a-z]+-|shares|topic|weighs|near)/.test(name)) both.push([`${name}&fact`, value * fact]);
  return both;
}
