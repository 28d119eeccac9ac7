import { useState } from 'react';

import type { DraftView, RejectionDetail } from '../../../api/types.ts';
import { formatDay } from '../../../i18n/format-date.ts';
import { t } from '../../../i18n/t.ts';
import { Section } from '../../../ui/section.tsx';
import { Select } from '../../../ui/select.tsx';
import { ApprovedDraft } from './approved-draft.tsx';
import { AnotherLetter } from './another-letter.tsx';
import { cameWords } from './came-words.ts';
import { DraftStarter } from './draft-starter.tsx';
import { MendAddress } from './mend-address.tsx';
import { OpenDraft } from './open-draft.tsx';
import { SendingNews } from './sending/sending-news.tsx';

/**
 * The answer: not begun, being written, or approved. The newest draft is shown, or at first the one whose letter waits for a word of
 * the user's; the others stay in reach.
 */
export function DraftSection({ no }: { readonly no: RejectionDetail }) {
  const [chosen, setChosen] = useState(() => stuckAmong(no.drafts));
  const [unsavedIn, setUnsavedIn] = useState<string | null>(null);
  const newestFirst = no.drafts.toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt));
  // A draft that has just been made is what the user wants to see, whatever was chosen before.
  const wanted = chosen?.among === no.drafts.length ? chosen.id : newest(no.drafts)?.id;
  const draft = no.drafts.find(({ id }) => id === wanted);
  // Approved in another window while words wait here: they stay until their writer has chosen.
  const writing = draft?.status === 'open' || draft?.id === unsavedIn;
  const show = (id: string) => setChosen({ id, among: no.drafts.length });
  const why = cameWords(no) || (no.advice.action === 'let-go' ? t.draft.letGoNone : t.draft.none);
  return (
    <Section
      id="answer"
      title={t.draft.title}
      aside={
        newestFirst.length > 1 && draft !== undefined ? (
          <Select
            label={t.draft.earlier}
            hideLabel
            value={draft.id}
            options={newestFirst.map(({ id, intent, occasion, updatedAt }) => ({
              value: id,
              label: t.draft.shown(
                t.intent[intent],
                occasion === 'no' ? '' : t.occasion[occasion],
                formatDay(updatedAt),
              ),
            }))}
            onChange={show}
          />
        ) : null
      }
    >
      <MendAddress no={no} />
      {draft !== undefined ? (
        <AnotherLetter no={no} onShow={show} />
      ) : isAtRest(no) ? (
        <>
          <p className="mb-3 max-w-[65ch] text-muted">{t.draft.restNone}</p>
          <AnotherLetter no={no} label={t.draft.allTheSame} onShow={show} />
        </>
      ) : (
        <DraftStarter no={no} why={why} onShow={show} />
      )}
      {draft !== undefined && writing ? (
        <OpenDraft key={draft.id} no={no} draft={draft} onUnsaved={setUnsavedIn} />
      ) : null}
      {draft !== undefined && !writing ? <ApprovedDraft no={no} draft={draft} /> : null}
      {draft === undefined ? null : <SendingNews key={`news ${draft.id}`} draft={draft} />}
    </Section>
  );
}

/** Nobody reads an answer, or none is wanted, and nothing has come since: writing is not put under anybody's nose. */
function isAtRest({ advice, replyable, occasion }: RejectionDetail): boolean {
  return advice.action === 'let-go' && (advice.locked || !replyable.ok) && t.occasionCame[occasion] === '';
}

/** The draft that is shown as long as there are so many. */
interface Chosen {
  readonly id: string;
  readonly among: number;
}

/** A letter of which only the user can say what became of it, or what is to be done; null when there is none. */
function stuckAmong(drafts: readonly DraftView[]): Chosen | null {
  const stuck = drafts.findLast(({ sending }) => sending?.state === 'unknown' || sending?.state === 'refused');
  return stuck === undefined ? null : { id: stuck.id, among: drafts.length };
}

/** The one made last stands last; saving an older one does not bring it to the front. */
function newest(drafts: readonly DraftView[]): DraftView | undefined {
  return drafts.at(-1);
}
