import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { messageFromFields } from '../message/message-from-fields.ts';
import { readMessage } from '../reading/read-message.ts';
import type { Correspondents } from './follow-up.ts';
import { followUpOf } from './follow-up.ts';
import { mentionsReferral } from './outcome-of.ts';

interface Case {
  readonly id: string;
  readonly lang: string;
  readonly kind: string;
  readonly from: string;
  readonly subject: string;
  readonly text: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The outcome that it is, or null where it has nothing to do with the no. */
  readonly follows: string | null;
}

/** The no of all these cases: Ann Lee of Harbour Review, about a post as Assistant Editor. */
const WHO: Correspondents = {
  addresses: ['ann@harbour.example'],
  domains: ['harbour.example'],
  names: ['Ann Lee'],
  organisation: 'Harbour Review',
  role: 'Assistant Editor',
};

function casesIn(file: string): readonly Case[] {
  const lines = readFileSync(new URL(`../../corpus/follow-ups/${file}`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => JSON.parse(line) as Case);
}

/** As the watch goes about it: of a stranger's letter only one with words of referral is looked at. */
function told(one: Case): string | null {
  const message = messageFromFields({ ...one, to: 'tom@abara.example', date: '2026-12-02T10:00:00Z' });
  const follow = followUpOf(message, readMessage(message, { me: ['tom@abara.example'] }), WHO);
  if (follow?.standing === 'names-them' && !mentionsReferral(message)) return null;
  return follow?.found.outcome ?? null;
}

function name({ one }: { readonly one: Case }): string {
  return `${one.id} ${one.lang} ${one.kind}`;
}

function score(file: string): { right: number; wrong: readonly string[]; missed: readonly string[] } {
  const results = casesIn(file).map((one) => ({ one, got: told(one) }));
  return {
    right: results.filter(({ one, got }) => one.follows !== null && got === one.follows).length,
    wrong: results.filter(({ one, got }) => got !== null && got !== one.follows).map(name),
    missed: results.filter(({ one, got }) => one.follows !== null && got === null).map(name),
  };
}

describe('what follows from a no in a thread of its own', () => {
  it('is told in all languages, and is not what only looks like it', () => {
    const { wrong, missed } = score('development.jsonl');
    expect(wrong).toEqual([]);
    expect(missed).toEqual([]);
  });

  it('is told in letters that nobody tuned to, precision first', () => {
    const { right, wrong, missed } = score('held-out.jsonl');
    expect(right / (right + wrong.length)).toBeGreaterThanOrEqual(0.9);
    expect(right / (right + missed.length)).toBeGreaterThanOrEqual(0.6);
  });
});
