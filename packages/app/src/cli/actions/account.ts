import type { Ajar } from '../../service/ajar.ts';
import type { AccountView } from '../../service/accounts/account-views.ts';
import { askYesNo } from '../ask.ts';
import type { Words } from '../command.ts';
import { EXIT, UsageError } from '../errors.ts';
import type { Exit } from '../errors.ts';
import type { Face } from '../face.ts';
import { flagOption, word } from '../options.ts';
import { accountLines } from '../render/account-lines.ts';
import { withAjar } from '../session.ts';
import { accountAdd } from './account-add.ts';
import { proofFor } from './account-proof.ts';

type Options = Readonly<Record<string, unknown>>;

/** The accounts: lists them, or does one thing to one of them. */
export async function account(face: Face, words: Words, options: Options): Promise<Exit> {
  const action = word(words, 0) ?? 'list';
  const named = word(words, 1);
  if (action === 'list') return withAjar(face, async (ajar) => tell(face, await ajar.accounts()));
  if (action === 'add')
    return withAjar(face, async (ajar) => added(face, await accountAdd(face, ajar, named, options)));
  if (named === undefined) throw new UsageError(`Say which account: ajar account ${action} ADDRESS`);
  return withAjar(face, async (ajar) => {
    if (action === 'remove') return remove(face, ajar, named, flagOption(options, 'yes'));
    if (action === 'test') return tell(face, await ajar.testAccount(named));
    const view = await oneNamed(ajar, named);
    const oauth = options['oauth'] === undefined && view.signIn === 'oauth' ? { ...options, oauth: true } : options;
    return tell(face, await ajar.signIn(view.id, await proofFor(face, ajar, view.address, oauth)));
  });
}

async function added(face: Face, view: AccountView): Promise<Exit> {
  const exit = await tell(face, view);
  if (face.err.isTerminal) await face.err.line('\nRead it now with: ajar sync. Nothing in it is changed by that.');
  return exit;
}

async function tell(face: Face, told: AccountView | readonly AccountView[]): Promise<Exit> {
  const several = Array.isArray(told) ? (told as readonly AccountView[]) : [told as AccountView];
  if (face.options.json) await face.out.json(told);
  else if (several.length === 0)
    await face.out.line(
      'No account yet. Add one with: ajar account add ADDRESS\nMail in files needs none: ajar scan PATH',
    );
  else await face.out.line(several.map((view) => accountLines(view, Math.min(face.width, 100))).join('\n\n'));
  return several.some(({ state }) => state.kind === 'trouble') ? EXIT.findings : EXIT.fine;
}

async function oneNamed(ajar: Ajar, named: string): Promise<AccountView> {
  const name = named.toLowerCase();
  const found = (await ajar.accounts()).filter(({ id, address }) => address === name || id.startsWith(name));
  const [first] = found;
  if (first !== undefined && found.length === 1) return first;
  throw new UsageError(`There is no account ${JSON.stringify(named)}. See them with: ajar account list`);
}

async function remove(face: Face, ajar: Ajar, named: string, sure: boolean): Promise<Exit> {
  const { address, id, signIn } = await oneNamed(ajar, named);
  const secret = signIn === 'oauth' ? 'its sign-in' : 'its password';
  const question = `Forget the account ${address} and ${secret}? The mail that was read stays, and nothing changes on the server.`;
  const without = 'There is no terminal to ask on: say --yes if you mean it.';
  if (!sure && !(await askYesNo(face, question, without))) {
    await face.err.line('Nothing was removed.');
    return EXIT.findings;
  }
  await ajar.removeAccount(id);
  if (face.options.json) await face.out.json({ removed: address });
  else await face.out.line(`Forgotten: ${address} and ${secret}. What was read stays.`);
  return EXIT.fine;
}
