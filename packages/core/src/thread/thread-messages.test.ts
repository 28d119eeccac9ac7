import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { flattenThread } from './flatten-thread.ts';
import { threadMessages } from './thread-messages.ts';
import type { ThreadInput, ThreadNode } from './thread.ts';

function input(key: string, references: readonly string[] = [], rest: Partial<ThreadInput> = {}): ThreadInput {
  return {
    key,
    messageId: `<${key}@x>`,
    references: references.map((id) => `<${id}@x>`),
    inReplyTo: [],
    date: null,
    ...rest,
  };
}

function shape(nodes: readonly ThreadNode[]): string {
  return nodes
    .map((node) => `${node.key ?? '?'}${node.children.length > 0 ? `(${shape(node.children)})` : ''}`)
    .join(' ');
}

describe('threadMessages', () => {
  it('links a chain whatever the order of arrival', () => {
    const chain = [input('a'), input('b', ['a']), input('c', ['a', 'b'])];
    expect(shape(threadMessages(chain))).toBe('a(b(c))');
    expect(shape(threadMessages(chain.toReversed()))).toBe('a(b(c))');
  });

  it('keeps siblings together under a parent that was never seen, and promotes an only child', () => {
    expect(shape(threadMessages([input('b', ['lost']), input('c', ['lost'])]))).toBe('?(b c)');
    expect(shape(threadMessages([input('b', ['lost'])]))).toBe('b');
  });

  it('uses In-Reply-To only where References is empty', () => {
    const replied = input('b', [], { inReplyTo: ['<a@x>'] });
    expect(shape(threadMessages([input('a'), replied]))).toBe('a(b)');
    const junk = input('b', ['a'], { inReplyTo: ['<other@x>'] });
    expect(shape(threadMessages([input('a'), input('other'), junk]))).toBe('a(b) other');
  });

  it('refuses loops and self references', () => {
    expect(shape(threadMessages([input('a', ['a'])]))).toBe('a');
    const loop = flattenThread(threadMessages([input('a', ['b']), input('b', ['a'])])).map(({ key }) => key);
    expect(loop.toSorted()).toEqual(['a', 'b']);
  });

  it('keeps both of two messages that share a Message-ID', () => {
    const twin = { ...input('a'), key: 'a2' };
    expect(shape(threadMessages([input('a'), twin, input('b', ['a'])]))).toBe('a(b) a2');
  });

  it('keeps a message without a Message-ID in its thread', () => {
    expect(shape(threadMessages([input('a'), input('b', ['a'], { messageId: null })]))).toBe('a(b)');
  });

  it('sorts by date, undated last', () => {
    const replies = [input('late', ['a'], { date: 3 }), input('none', ['a']), input('early', ['a'], { date: 2 })];
    expect(shape(threadMessages([...replies, input('a', [], { date: 1 })]))).toBe('a(early late none)');
  });

  it('survives a chain of 20,000 without recursion', () => {
    const chain = Array.from({ length: 20_000 }, (_, i) => input(`m${i}`, i === 0 ? [] : [`m${i - 1}`]));
    expect(flattenThread(threadMessages(chain)).at(-1)).toEqual({ key: 'm19999', depth: 19_999 });
  });

  it('loses and doubles nothing, whatever the ids say', () => {
    const id = fc.integer({ min: 0, max: 12 }).map((n) => `<${n}@x>`);
    const message = fc.record({
      messageId: fc.option(id),
      references: fc.array(id, { maxLength: 6 }),
      inReplyTo: fc.array(id, { maxLength: 2 }),
      date: fc.option(fc.integer()),
    });
    fc.assert(
      fc.property(fc.array(message, { maxLength: 40 }), (messages) => {
        const inputs = messages.map((rest, index) => ({ key: `k${index}`, ...rest }));
        const keys = flattenThread(threadMessages(inputs)).map(({ key }) => key);
        expect(keys.toSorted()).toEqual(inputs.map(({ key }) => key).toSorted());
      }),
    );
  });
});
