import { nameParts } from '../../packages/core/src/reading/names/name-parts.ts';
import { labelledRole } from '../../packages/core/src/reading/names/labelled.ts';
import { asCalled } from '../../packages/core/src/reading/names/organisation.ts';
import { organisationCandidates } from '../../packages/core/src/reading/names/organisation-candidates.ts';
import { personOf } from '../../packages/core/src/reading/names/person.ts';
import { bestCandidate, SignBook } from '../../packages/core/src/reading/names/ranker.ts';
import type { Candidate, SignWeights } from '../../packages/core/src/reading/names/ranker.ts';
import type { Message } from '@ajar/core';
import { asSought } from '../../packages/core/src/reading/names/role.ts';
import { roleCandidates } from '../../packages/core/src/reading/names/role-candidates.ts';
import type { RoleOf } from '../../packages/core/src/reading/names/role-candidates.ts';
import { languageOf } from '../../packages/core/src/reading/passage/language-of.ts';
import { passageOf } from '../../packages/core/src/reading/passage/passage.ts';
import type { Passage } from '../../packages/core/src/reading/passage/passage.ts';
import { bare, bareRole } from '../eval/same-name.ts';
import { messageOf } from './letter-message.ts';
import type { Letter } from './corpus-files.ts';
import { shuffled } from './ftrl.ts';

/** The names of one letter, and which of them are right: the same name in another spelling is. */
export interface NameCase {
  readonly id: string;
  readonly candidates: readonly Candidate[];
  readonly right: readonly number[];
  readonly wanted: string | null;
  /** As it is compared. */
  readonly plain: Plain;
  /** What the reader makes of the candidate that is chosen. */
  readonly named: Named;
}

type Named = (best: Candidate | null) => string | null;

/** A name as it is compared with others. */
type Plain = (name: string | null) => string;

/** Fields in which what is applied for is a role; elsewhere it is a title, a round, a flat. */
export const ROLE_FIELDS: ReadonlySet<string> = new Set(['job', 'promotion']);

/** Found by cross-validation: there are fewer roles to learn from, so they are held shorter. */
const SETTINGS = { organisations: { epochs: 15, l2: 0.003 }, roles: { epochs: 15, l2: 0.005 } } as const;

/** All signs of all letters, numbered. */
export const BOOKS = { organisations: new SignBook({}, true), roles: new SignBook({}, true) } as const;

/** Organisations and roles of letters, as cases for `trainNames`. Letters whose name is not among the candidates are left out of training. */
export function nameCases(letters: readonly Letter[]): {
  readonly organisations: readonly NameCase[];
  readonly roles: readonly NameCase[];
} {
  const organisations: NameCase[] = [];
  const roles: NameCase[] = [];
  for (const letter of letters) {
    const { expect } = letter;
    if (expect.verdict === 'other' || expect.verdict === 'bounce' || expect.verdict === 'auto-reply') continue;
    const message = messageOf(letter);
    const passage = passageOf(message);
    const parts = nameParts(message, passage);
    const person = personOf(message, passage)?.name ?? null;
    const id = `${letter.group}/${letter.id}`;
    if (expect.organisation !== undefined)
      organisations.push(
        caseOf(organisationCandidates(message, passage, parts, person, BOOKS.organisations), {
          id,
          wanted: expect.organisation,
          plain: bare,
          named: (best) => asCalled(best, message, passage)?.name ?? null,
        }),
      );
    if (expect.role !== undefined && ROLE_FIELDS.has(expect.field ?? '')) {
      const house = expect.organisation ?? null;
      const form = labelledRole(passage);
      roles.push(
        caseOf(roleCandidates(passage, parts, roleOf(letter, passage, message), BOOKS.roles), {
          id,
          wanted: expect.role,
          plain: bareRole,
          named: (best) => asSought(form ?? best?.quote ?? null, passage, house)?.quote ?? null,
        }),
      );
    }
  }
  return { organisations, roles };
}

function roleOf({ expect }: Letter, passage: Passage, message: Message): RoleOf {
  return { organisation: expect.organisation ?? null, language: languageOf(passage, message).language };
}

function caseOf(
  candidates: readonly Candidate[],
  asked: Pick<NameCase, 'id' | 'wanted' | 'plain' | 'named'>,
): NameCase {
  const { wanted, plain } = asked;
  const name = plain(wanted);
  const right =
    wanted === null ? [] : [...candidates.keys()].filter((at) => plain(candidates[at]?.name ?? null) === name);
  return { ...asked, candidates, right };
}

/** What each sign is worth: a softmax over the candidates of a letter and "none of them". Deterministic. */
export function trainNames(cases: readonly NameCase[], what: keyof typeof BOOKS): SignWeights {
  const { names } = BOOKS[what];
  const { epochs, l2 } = SETTINGS[what];
  const seen = new Uint32Array(names.length);
  for (const { candidates } of cases)
    for (const sign of new Set(candidates.flatMap(({ signs }) => signs))) seen[sign] = (seen[sign] ?? 0) + 1;
  const weights = new Float64Array(names.length + 1);
  const squares = new Float64Array(names.length + 1).fill(1e-3);
  const NONE = names.length;
  const usable = cases
    .filter(({ right, wanted }) => wanted === null || right.length > 0)
    .map(({ candidates, right }) => ({
      right,
      signs: candidates.map(({ signs }) => signs.filter((sign) => (seen[sign] ?? 0) > 2)),
    }));
  const change = (sign: number, slope: number): void => {
    squares[sign] = (squares[sign] ?? 0) + slope * slope;
    weights[sign] = (weights[sign] ?? 0) - (0.25 / Math.sqrt((squares[sign] ?? 0) + 1)) * slope;
  };
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const index of shuffled(usable.length)) {
      const one = usable[index];
      if (one === undefined) continue;
      const scores = one.signs.map((all) => all.reduce((sum, sign) => sum + (weights[sign] ?? 0), 0));
      const none = weights[NONE] ?? 0;
      const most = Math.max(none, ...scores);
      const powers = scores.map((score) => Math.exp(score - most));
      const rest = Math.exp(none - most);
      const sum = powers.reduce((total, power) => total + power, rest);
      change(NONE, rest / sum - Number(one.right.length === 0) + l2 * none);
      const among = one.right.reduce((total, at) => total + (powers[at] ?? 0), 0);
      for (const [at, all] of one.signs.entries()) {
        const error =
          (powers[at] ?? 0) / sum - (one.right.includes(at) ? (powers[at] ?? 0) / Math.max(among, 1e-12) : 0);
        if (Math.abs(error) < 0.001) continue;
        for (const sign of all) change(sign, error + l2 * (weights[sign] ?? 0));
      }
    }
  }
  const kept = names
    .map((name, sign) => [name, weights[sign] ?? 0] as const)
    .concat([['none', weights[NONE] ?? 0]])
    .filter(([, value]) => Math.abs(value) > 0.08)
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(kept.map(([name, value]) => [name, Math.round(value * 100) / 100]));
}

/** The same signs with their weights. */
function weighed({ names }: SignBook, weights: SignWeights): SignBook {
  const book = new SignBook({ none: weights['none'] ?? 0 });
  for (const name of names) book.worths.push(weights[name] ?? 0);
  return book;
}

/** Share right by cross-validation, as the reader names them, and what was wrong. */
export function checkNames(
  cases: readonly NameCase[],
  what: keyof typeof BOOKS,
  folds: number,
  foldOf: (id: string) => number,
): { readonly right: number; readonly reachable: number; readonly misses: readonly string[] } {
  let right = 0;
  const misses: string[] = [];
  for (let fold = 0; fold < folds; fold += 1) {
    const weights = weighed(
      BOOKS[what],
      trainNames(
        cases.filter(({ id }) => foldOf(id) !== fold),
        what,
      ),
    );
    for (const { id, candidates, wanted, right: known, plain, named } of cases.filter(
      (one) => foldOf(one.id) === fold,
    )) {
      const name = named(bestCandidate(candidates, weights));
      if (plain(name) === plain(wanted)) right += 1;
      else {
        const reachable = wanted === null || known.length > 0;
        misses.push(`${id}: ${name ?? 'none'}, not ${wanted ?? 'none'}${reachable ? '' : ' (no candidate)'}`);
      }
    }
  }
  const reachable = cases.filter(({ right: at, wanted }) => wanted === null || at.length > 0).length;
  return { right: right / cases.length, reachable: reachable / cases.length, misses };
}
