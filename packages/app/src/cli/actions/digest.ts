import type { DigestItem } from '../../service/notices/notice-views.ts';
import { EXIT } from '../errors.ts';
import type { Exit } from '../errors.ts';
import type { Face } from '../face.ts';
import { withAjar } from '../session.ts';
import { oneLine } from '../text/plain.ts';
import { hang } from '../text/wrap.ts';

const WHY: Readonly<Record<DigestItem['why'], string>> = {
  'to-answer': 'they wrote back: read it, and answer when you like',
  'not-sent': 'the letter was not sent',
  'to-settle': 'did the letter arrive? Ajar could not find out',
  'to-read': 'they wrote back',
  'to-decide': 'can be decided',
  'to-confirm': 'something may have come of it',
  'to-mend': 'the address did not work',
  'to-read-again': 'the draft has lain a night',
  'in-hand': 'a letter is begun and has not gone',
  door: 'the day they named has come',
};

/** A digest is looked at in passing. */
const SHOWN = 10;

export async function digest(face: Face): Promise<Exit> {
  const view = await withAjar(face, (ajar) => ajar.digest());
  if (face.options.json) {
    await face.out.json(view);
    return EXIT.fine;
  }
  await face.out.line(view.text);
  for (const { rejectionId, who, what, why, lastDay } of view.items.slice(0, SHOWN)) {
    const about = what === null ? oneLine(who) : `${oneLine(who)}, ${oneLine(what)}`;
    await face.out.line(
      hang(`  ${rejectionId.slice(0, 6)}  `, `${about}: ${said(why, lastDay)}`, Math.min(face.width, 100)),
    );
  }
  if (view.items.length > SHOWN) await face.out.line('  The others: ajar list');
  if (view.counts.notSent + view.counts.toSettle > 0) await face.out.line('  The letters, and what to do: ajar outbox');
  if (view.counts.paused > 0) await face.out.line('  Which account, and why: ajar account');
  return EXIT.fine;
}

function said(why: DigestItem['why'], lastDay: string | null): string {
  if (lastDay === null) return WHY[why];
  return why === 'door' ? `the last day they named is ${lastDay}` : `${WHY[why]}; last day ${lastDay}`;
}
