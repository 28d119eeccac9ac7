import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replyHeaders } from './reply-headers.ts';

const id = (name: number | string): string => `<${name}@harbour.example>`;

describe('replyHeaders', () => {
  it('carries the whole chain and ends with the parent', () => {
    expect(replyHeaders({ messageId: id(3), references: [id(1), id(2)], inReplyTo: [id(2)] })).toEqual({
      'In-Reply-To': id(3),
      References: `${id(1)} ${id(2)} ${id(3)}`,
    });
  });

  it('takes a single In-Reply-To where there are no References', () => {
    expect(replyHeaders({ messageId: id(3), references: [], inReplyTo: [id(2)] }).References).toBe(`${id(2)} ${id(3)}`);
  });

  it('takes none of several', () => {
    expect(replyHeaders({ messageId: id(3), references: [], inReplyTo: [id(1), id(2)] }).References).toBe(id(3));
  });

  it('gives neither header for a parent without a usable Message-ID', () => {
    expect(replyHeaders({ messageId: null, references: [id(1)], inReplyTo: [] })).toEqual({});
    expect(replyHeaders({ messageId: '<no at sign>', references: [id(1)], inReplyTo: [] })).toEqual({});
  });

  it('keeps the first id and the last twenty', () => {
    const chain = Array.from({ length: 60 }, (_, at) => id(at));
    const kept = replyHeaders({ messageId: id('parent'), references: chain, inReplyTo: [] }).References?.split(' ');
    expect(kept).toHaveLength(21);
    expect(kept?.[0]).toBe(id(0));
    expect(kept?.at(-2)).toBe(id(59));
    expect(kept?.at(-1)).toBe(id('parent'));
  });

  it('says the parent once, also when it stands in its own References', () => {
    expect(replyHeaders({ messageId: id(2), references: [id(2), id(1)], inReplyTo: [] }).References).toBe(
      `${id(1)} ${id(2)}`,
    );
  });

  it('lets nothing through that could end the header', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (messageId, references) => {
        const headers = replyHeaders({
          messageId: `<${messageId}@x>`,
          references: [...references, id(1), `<a@b>\r\nBcc: <x@y>`],
          inReplyTo: [],
        });
        for (const value of Object.values(headers)) {
          for (const part of value.split(' ')) expect(part).toMatch(/^<[^\s<>@]+@[^\s<>@]+>$/);
        }
      }),
    );
  });
});
