import type { MailSource, RawMessage, Skipped } from '../mail-source.ts';

/** Everything a source gives, and what it passed over. */
export async function readAll(
  source: MailSource,
  options: { readonly after?: string; readonly signal?: AbortSignal } = {},
): Promise<{ readonly messages: RawMessage[]; readonly skipped: Skipped[] }> {
  const messages: RawMessage[] = [];
  const skipped: Skipped[] = [];
  for await (const message of source.open({ ...options, onSkip: (each) => skipped.push(each) })) {
    messages.push(copied(message));
  }
  return { messages, skipped };
}

export async function fetchAll(source: MailSource, positions: readonly string[]): Promise<RawMessage[]> {
  const messages: RawMessage[] = [];
  for await (const message of source.fetch(new Set(positions))) messages.push(copied(message));
  return messages;
}

/** A source may use its memory again for the next message. */
function copied(message: RawMessage): RawMessage {
  return { ...message, raw: Uint8Array.from(message.raw) };
}

/** Subjects, for short expectations. */
export function subjects(messages: readonly { readonly raw: Uint8Array }[]): string[] {
  return messages.map(({ raw }) => /^Subject: (.*)$/m.exec(Buffer.from(raw).toString('utf8'))?.[1] ?? '');
}
