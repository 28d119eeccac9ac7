import { fieldProfile, likelyOutcomes, occasionAfter } from '@ajar/core';
import type { Reading } from '@ajar/core';

import type { StoreReader } from '../../store/store.ts';
import type { Clock } from '../clock.ts';
import { toDraftView } from '../drafts/draft-record.ts';
import { myAddresses } from '../me.ts';
import type { Mark, RejectionDetail } from '../views.ts';
import { keptOf } from '../watch/gather.ts';
import { saysNobody } from '../sending/words.ts';
import { otherAddresses } from '../watch/other-addresses.ts';
import { threadAround } from '../watch/thread-around.ts';
import { adviceInputOf, asItCame, toldOf } from './advice-input.ts';
import { adviceOf, thanksWhen } from './advice-of.ts';
import { answersElsewhere } from './answers-elsewhere.ts';
import { customsOf } from './customs.ts';
import { doorViews } from './door-views.ts';
import { standingOf } from './standing.ts';
import type { RejectionRecord } from './summary.ts';
import { isoOf, stateOf, toSummary } from './summary.ts';
import { toThreadView } from './thread-view.ts';
import { messageKeyOf, timelineOf } from './timeline.ts';
import { unsaidReply } from './unsaid-reply.ts';

/** One rejection with all that is shown of it. */
export async function toDetail(reader: StoreReader, record: RejectionRecord, clock: Clock): Promise<RejectionDetail> {
  const state = stateOf(record, clock.now);
  const letters = await reader.outbox({ rejectionId: record.row.id });
  const summary = toSummary(record, state, standingOf(record, state, letters, clock));
  const rows = await threadAround(reader, record.message);
  const known = new Set(rows.map((row) => row.key));
  const followed = [...new Set(record.events.flatMap(messageKeyOf))].filter((key) => !known.has(key));
  const all = [...rows, ...(await reader.messages(followed))];
  const mine = new Set(await myAddresses(reader));
  const input = await adviceInputOf(reader, record, clock);
  const answers = occasionAfter(input, likelyOutcomes(state));
  const told = toldOf(record);
  const drafts = await reader.drafts(record.row.id);
  const kept = await keptOf(reader, all);
  const texts = rows.flatMap(({ key }) => kept.get(key)?.message ?? []);
  const refused = letters.filter((letter) => letter.state === 'refused');
  const wrong = refused.flatMap(({ envelopeTo, note }) =>
    envelopeTo !== null && saysNobody(note) ? [envelopeTo.toLowerCase()] : [],
  );
  const unsaid = unsaidReply(record.events, state);
  const wantsAddress = state.bounce?.permanent === true || refused.length > 0;
  // Where no letter arrives, nothing would go to that address; what was advised on the no stands.
  const advice = wantsAddress
    ? { ...(await adviceOf(reader, asItCame(input, record), clock)), to: input.reading.replyable.to }
    : await adviceOf(reader, input, clock);
  return {
    ...summary,
    messageKey: record.row.messageKey,
    ...marksOf(record.reading, input.message.text.length),
    reasonQuotes: record.reading.reasons,
    doorQuotes: doorViews(record.reading),
    evidence: record.reading.evidence,
    noFeedback: record.reading.noFeedback,
    language: record.reading.language,
    thread: toThreadView(all, kept, mine, await reader.keysWithSource(all.map(({ key }) => key))),
    advice,
    thanksWhen: thanksWhen(input, clock),
    occasion: answers.occasion,
    occasionProposed: state.proposals.some(({ messageKey }) => messageKey === answers.messageKey),
    unsaid: unsaid === null ? null : { at: isoOf(unsaid.at) ?? '', messageKey: unsaid.messageKey },
    // Where nothing is to be written, what is usual would talk somebody into it.
    customs: advice.locked && advice.action === 'let-go' ? [] : customsOf(fieldProfile(summary.field)),
    drafts: drafts.map((stored) =>
      toDraftView(
        stored,
        letters.filter(({ draftId }) => draftId === stored.id),
        clock.now,
      ),
    ),
    timeline: timelineOf(record, summary.outcomes, letters),
    correction: state.correction,
    answersElsewhere: answersElsewhere(input.message, summary.replyable.to),
    otherAddresses: wantsAddress ? otherAddresses(texts, mine, [...state.failed, ...wrong]) : [],
    told: { stage: told.stage ?? null, basis: told.basis ?? [] },
  };
}

/** Marks of the reading, split into those in the subject and those in the text. */
function marksOf(
  reading: Reading,
  textLength: number,
): { readonly marks: readonly Mark[]; readonly subjectMarks: readonly Mark[] } {
  const textStart = reading.text.length - textLength;
  const all = [
    ...reading.evidence.map(({ start, end, says }) => ({ start, end, says })),
    ...reading.reasons.map(({ start, end, kind }) => ({ start, end, says: `reason:${kind}` })),
    ...reading.doors.map(({ start, end, kind }) => ({ start, end, says: `door:${kind}` })),
  ].toSorted((a, b) => a.start - b.start || b.end - a.end);
  const inText = all.filter((mark) => mark.start >= textStart);
  return {
    marks: inText.map((mark) => ({ ...mark, start: mark.start - textStart, end: mark.end - textStart })),
    subjectMarks: all.filter((mark) => mark.end <= textStart),
  };
}
