import type { ImapFlow } from 'imapflow';

import { isStub, parseMessage } from '@ajar/core';

import { despiteRefusals } from './despite-refusals.ts';
import { fetchSources } from './fetch-sources.ts';
import { uidSet } from './mail-listing.ts';
import type { ListedMail } from './mail-listing.ts';
import { messageFromParts, withEmptyLine } from './message-from-parts.ts';
import type { FetchedPart } from './message-from-parts.ts';
import { likelyPart } from './text-plan.ts';
import type { TextPart } from './text-plan.ts';

/** Longest text that is fetched, in bytes as they lie there: markup is bulkier than the words in it. */
const MOST_PLAIN = 200_000;
const MOST_HTML = 500_000;
/** Of the headers of a part, what may name how it is written. */
const MOST_MIME = 64_000;
/** Read whole, up to this: reports, and what the structure does not explain. */
const MOST_WHOLE = 200_000;

/**
 * These messages as far as they are read: headers and text, by UID, as bytes that the reader of messages takes for the
 * whole. Mostly one part of each is fetched; where that turns out to be a stub that only says the letter is elsewhere,
 * the others too. A message that is gone meanwhile is left out.
 */
export async function fetchTexts(
  client: ImapFlow,
  mails: readonly ListedMail[],
): Promise<ReadonlyMap<number, Uint8Array>> {
  const texts = new Map<number, Uint8Array>();
  for (const { uid, plan, headers } of mails) if (plan.kind === 'none') texts.set(uid, withEmptyLine(headers));
  const whole = mails.filter(({ plan }) => plan.kind === 'whole').map(({ uid }) => uid);
  for (const [uid, { bytes }] of await fetchSources(client, whole, MOST_WHOLE)) texts.set(uid, bytes);
  await fetchSingle(client, mails, texts);
  const first = await fetchParts(client, mails, (parts) => [likelyPart(parts)].flatMap((part) => part ?? []));
  for (const [uid, bytes] of first) texts.set(uid, bytes);
  const stubs = mails.filter(
    ({ uid, plan }) => plan.kind === 'parts' && plan.parts.length > 1 && saysNothing(texts.get(uid)),
  );
  for (const [uid, bytes] of await fetchParts(client, stubs, (parts) => parts)) texts.set(uid, bytes);
  return texts;
}

function saysNothing(raw: Uint8Array | undefined): boolean {
  return raw === undefined || isStub(parseMessage(raw).text);
}

/** Messages of one part: `BODY[1]` is their body. */
async function fetchSingle(
  client: ImapFlow,
  mails: readonly ListedMail[],
  texts: Map<number, Uint8Array>,
): Promise<void> {
  const single = mails.filter(({ plan }) => plan.kind === 'single');
  const headers = new Map(single.map((mail) => [mail.uid, mail.headers]));
  for (const html of [false, true]) {
    const uids = single.flatMap(({ uid, plan }) => (plan.kind === 'single' && plan.html === html ? uid : []));
    const maxLength = html ? MOST_HTML : MOST_PLAIN;
    const query = { uid: true, bodyParts: [{ key: '1', maxLength }] };
    await despiteRefusals(uids, async (some) => {
      for await (const { uid, bodyParts } of client.fetch(uidSet(some), query, { uid: true })) {
        const block = headers.get(uid);
        if (block !== undefined)
          texts.set(uid, Buffer.concat([withEmptyLine(block), bytesOf(bodyParts, '1').subarray(0, maxLength)]));
      }
    });
  }
}

/** Chosen parts of messages of several, in one command for all that have them in the same places. */
async function fetchParts(
  client: ImapFlow,
  mails: readonly ListedMail[],
  choose: (parts: readonly TextPart[]) => readonly TextPart[],
): Promise<ReadonlyMap<number, Uint8Array>> {
  const chosen = mails.flatMap((mail) => (mail.plan.kind === 'parts' ? { mail, parts: choose(mail.plan.parts) } : []));
  const texts = new Map<number, Uint8Array>();
  for (const alike of Map.groupBy(chosen, ({ parts }) => parts.map(wantOf).join(' ')).values()) {
    const byUid = new Map(alike.map((one) => [one.mail.uid, one]));
    const query = {
      uid: true,
      bodyParts: (alike[0]?.parts ?? []).flatMap(({ part, html }) => [
        { key: `${part}.mime`, maxLength: MOST_MIME },
        { key: part, maxLength: mostOf(html) },
      ]),
    };
    await despiteRefusals([...byUid.keys()], async (some) => {
      for await (const { uid, bodyParts } of client.fetch(uidSet(some), query, { uid: true })) {
        const one = byUid.get(uid);
        if (one === undefined) continue;
        const fetched = one.parts.map((part) => toFetched(part, bodyParts));
        texts.set(uid, messageFromParts(one.mail.headers, fetched));
      }
    });
  }
  return texts;
}

function wantOf({ part, html }: TextPart): string {
  return `${part}${html ? 'h' : 'p'}`;
}

function mostOf(html: boolean): number {
  return html ? MOST_HTML : MOST_PLAIN;
}

function toFetched(part: TextPart, bodyParts: BodyParts): FetchedPart {
  const mime = bytesOf(bodyParts, `${part.part}.mime`);
  return { part, mime, bytes: bytesOf(bodyParts, part.part).subarray(0, mostOf(part.html)) };
}

type BodyParts = ReadonlyMap<string, Buffer | false | null | undefined> | undefined;

/** A part without a byte in it comes as NIL. */
function bytesOf(bodyParts: BodyParts, key: string): Buffer {
  const bytes = bodyParts?.get(key);
  return bytes instanceof Buffer ? bytes : Buffer.alloc(0);
}
