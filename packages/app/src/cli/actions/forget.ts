import { askYesNo } from '../ask.ts';
import type { Words } from '../command.ts';
import { EXIT } from '../errors.ts';
import type { Exit } from '../errors.ts';
import type { Face } from '../face.ts';
import { flagOption } from '../options.ts';
import { withAjar } from '../session.ts';
import { several } from '../text/numbers.ts';

const WITHOUT_TERMINAL =
  'Forgetting deletes everything Ajar remembers. There is no terminal to ask on: say --yes if you mean it.';

export async function forget(face: Face, _words: Words, options: Readonly<Record<string, unknown>>): Promise<Exit> {
  return withAjar(face, async (ajar, place) => {
    const { noes, messagesRead } = await ajar.overview();
    const what = `${several(noes, 'no', 'noes')} with all drafts, and the traces of ${several(messagesRead, 'message')}`;
    const question = `Delete ${what} from the profile "${place.profile}"? Your mailbox is not touched.`;
    if (!flagOption(options, 'yes') && !(await askYesNo(face, question, WITHOUT_TERMINAL))) {
      await face.err.line('Nothing was deleted.');
      return EXIT.findings;
    }
    await ajar.forget();
    if (face.options.json)
      await face.out.json({
        forgotten: true,
        profile: place.profile,
        rejections: noes,
        messages: messagesRead,
      });
    else await face.out.line(`Deleted: ${what}. Your mailbox was not touched.`);
    return EXIT.fine;
  });
}
