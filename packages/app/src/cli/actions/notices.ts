import type { NoticesChange } from '../../service/notices/notice-cases.ts';
import type { NoticesView } from '../../service/notices/notice-views.ts';
import type { Words } from '../command.ts';
import { EXIT, UsageError } from '../errors.ts';
import type { Exit } from '../errors.ts';
import type { Face } from '../face.ts';
import { flagOption, textOption } from '../options.ts';
import { withAjar } from '../session.ts';

type Options = Readonly<Record<string, unknown>>;

export async function notices(face: Face, _words: Words, options: Options): Promise<Exit> {
  const change = changeOf(options);
  const wanted = Object.values(change).some((value) => value !== undefined);
  const view = await withAjar(face, (ajar) => (wanted ? ajar.changeNotices(change) : ajar.notices()));
  if (face.options.json) await face.out.json(view);
  else await face.out.line(saysOf(view));
  return EXIT.fine;
}

function changeOf(options: Options): NoticesChange {
  const at = textOption(options, 'digest');
  const [each, off] = [flagOption(options, 'each'), flagOption(options, 'off')];
  const [names, counts] = [flagOption(options, 'names'), flagOption(options, 'private')];
  if ([at !== undefined, each, off].filter(Boolean).length > 1 || (names && counts))
    throw new UsageError('Choose one: --digest TIME, --each or --off; and --names or --private.');
  return {
    kind: at === undefined ? (each ? 'each' : off ? 'off' : undefined) : 'digest',
    at,
    private: names ? false : counts ? true : undefined,
  };
}

function saysOf({ kind, at, private: isPrivate, trouble }: NoticesView): string {
  const how = {
    off: 'No notices are shown.',
    digest: `A digest at ${at}, on days with something to say.`,
    each: 'Each thing is told as it comes.',
  }[kind];
  const names = kind === 'off' ? '' : isPrivate ? ' Counts only, no names.' : ' With names.';
  return `${how}${names}${trouble === null ? '' : `\nThe last one could not be shown. ${trouble}`}`;
}
