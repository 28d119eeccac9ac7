import { isHot } from '@ajar/core/tone';
import type { ToneReport } from '@ajar/core';

import type { Ajar } from '../../service/ajar.ts';
import type { DraftView, RejectionDetail } from '../../service/views.ts';
import { EXIT, UsageError } from '../errors.ts';
import type { Exit } from '../errors.ts';
import type { Face } from '../face.ts';
import { readLetterText } from '../machine/letter-text.ts';
import { toneShape } from '../machine/shapes.ts';
import { choiceOption, flagOption, numberOption, textOption } from '../options.ts';
import { draftBlock } from '../render/draft-block.ts';
import { partsBlock } from '../render/parts-block.ts';
import { sendingWords } from '../render/sending-words.ts';
import { toneCard } from '../render/tone-card.ts';
import { withAjar } from '../session.ts';
import { hang } from '../text/wrap.ts';
import { INTENTS, OCCASIONS } from '../words.ts';
import { factsOption } from './draft-options.ts';
import { reportOn } from './report-on.ts';

type Options = Readonly<Record<string, unknown>>;

export async function draftForNo(face: Face, id: string, options: Options): Promise<Exit> {
  const edited = await editedText(face, options);
  const { draft, detail } = await withAjar(face, async (ajar) => {
    const current = await draftOf(ajar, id, options);
    const after = await changed(ajar, current.draft, edited, options);
    if (current.draft.status === 'approved' && after.status === 'open')
      await face.err.line('The approval is taken back: nothing leaves until you approve these words.');
    return { ...current, draft: after };
  });
  const report = reportOn(draft, detail);
  if (face.options.json || textOption(options, 'format') === 'json') {
    await face.out.json({ ...draft, tone: toneShape(draft.id, report) });
  } else await print(face, draft, report, detail, options);
  return EXIT.fine;
}

/** The draft that is there, or one written now. */
export async function draftOf(
  ajar: Ajar,
  id: string,
  options: Options,
): Promise<{ readonly draft: DraftView; readonly detail: RejectionDetail }> {
  const detail = await ajar.show(id);
  if (flagOption(options, 'onlyDecline')) refuseNothingToDecline(detail, options);
  return { detail, draft: existing(detail, options) ?? (await ajar.draft(detail.id, draftOptions(options))) };
}

/** Somebody who turned the user down offered nothing that could be turned down. */
function refuseNothingToDecline({ id, occasion }: RejectionDetail, options: Options): void {
  if (options['occasion'] !== undefined || (occasion !== 'no' && occasion !== 'second-no')) return;
  throw new UsageError(
    `They turned you down, and nothing came since that you could decline. To answer it: ajar draft ${id}\n` +
      `If an offer or a request did come: ajar decline ${id} --occasion good-news (or referral, or request)`,
  );
}

/** With the user's own words in it, or with a wording that was proposed. */
async function changed(ajar: Ajar, draft: DraftView, edited: string | undefined, options: Options): Promise<DraftView> {
  if (edited !== undefined) return ajar.saveDraft(draft.id, edited);
  const use = numberOption(options, 'use', '--use', 1, 9);
  return use === undefined ? draft : ajar.useWording(draft.id, use);
}

async function editedText(face: Face, options: Options): Promise<string | undefined> {
  const edit = textOption(options, 'edit');
  if (edit === undefined) return undefined;
  if (factsOption(options) !== undefined || flagOption(options, 'anew') || options['use'] !== undefined) {
    throw new UsageError(
      '--edit puts your own words in: it does not go with --anew, --use, --specific, --basis or --new.',
    );
  }
  // An editor on Windows ends lines in its own way; a draft has one.
  return (await readLetterText(face, edit)).replaceAll(/\r\n?/gu, '\n');
}

/** A draft that is there is shown, never written over: only a new fact, `--seed` or `--anew` writes it again. */
function existing(detail: RejectionDetail, options: Options): DraftView | undefined {
  const rewrites = flagOption(options, 'anew') || options['seed'] !== undefined || factsOption(options) !== undefined;
  if (rewrites) return undefined;
  const intent = choiceOption(options, 'intent', INTENTS);
  const told = choiceOption(options, 'occasion', OCCASIONS);
  // Something came since: an older draft does not answer it.
  const occasion = told ?? (detail.occasion === 'no' ? undefined : detail.occasion);
  const fits = (draft: DraftView): boolean =>
    (intent === undefined || draft.intent === intent) && (occasion === undefined || draft.occasion === occasion);
  return detail.drafts.filter(fits).toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt))[0];
}

function draftOptions(options: Options): Parameters<Ajar['draft']>[1] {
  return {
    intent: choiceOption(options, 'intent', INTENTS),
    occasion: choiceOption(options, 'occasion', OCCASIONS),
    facts: factsOption(options),
    seed: numberOption(options, 'seed', '--seed', 0, 2 ** 31),
  };
}

async function print(
  face: Face,
  draft: DraftView,
  report: ToneReport,
  detail: RejectionDetail,
  options: Options,
): Promise<void> {
  const width = Math.min(face.width, 90);
  await face.out.line(draftBlock(draft, width, face.paint));
  if (flagOption(options, 'parts')) await face.out.line(`\n${partsBlock(draft, width, face.paint)}`);
  await face.out.line(`\n${toneCard(`draft ${draft.id}`, draft.text, report, width, face.paint)}`);
  if (draft.sending !== null) await face.out.line(`\n${sendingWords(draft)}`);
  const moment = momentLine(draft, report, detail);
  if (moment !== null) await face.out.line(`\n${hang('', moment, width)}`);
  const next =
    draft.status === 'approved'
      ? `Approved. Take it out with: ajar export ${draft.id}`
      : `When it is right: ajar approve ${draft.id}`;
  if (face.err.isTerminal) await face.err.line(`\n${next}`);
}

/** When it had best leave; null where nothing is known of it, or it is approved already. */
function momentLine(draft: DraftView, report: ToneReport, detail: RejectionDetail): string | null {
  if (draft.status === 'approved') return null;
  if (isHot(report)) return 'It sounds angry in places: approved today, it is held until the morning.';
  const says = whenOf(draft, detail)?.says ?? null;
  return says === null ? null : `A good moment to send: ${says}.`;
}

/** The moment of the advice is for the letter it advises; thanks have one of their own. */
function whenOf({ intent }: DraftView, { advice, thanksWhen }: RejectionDetail): RejectionDetail['thanksWhen'] | null {
  if (intent === advice.action) return advice.when ?? null;
  return intent === 'thank' || intent === 'decline' ? thanksWhen : null;
}
