import type { Ajar } from '../../service/ajar.ts';
import type { SignInProof } from '../../service/accounts/account-cases.ts';
import { askSecret } from '../ask.ts';
import { UsageError } from '../errors.ts';
import type { Face } from '../face.ts';
import { flagOption, textOption } from '../options.ts';

type Options = Readonly<Record<string, unknown>>;

const LONGEST = 10_000;

/** What lets the account in: a password that is typed or piped in, or a sign-in in the browser that is waited for. */
export async function proofFor(face: Face, ajar: Ajar, address: string, options: Options): Promise<SignInProof> {
  if (options['oauth'] === undefined) return { kind: 'password', password: await passwordFor(face, address, options) };
  const start = await ajar.startSignIn({
    address,
    issuer: textOption(options, 'oauth'),
    clientId: textOption(options, 'clientId'),
    clientSecret: face.env['AJAR_OAUTH_CLIENT_SECRET'],
    device: flagOption(options, 'device'),
  });
  if (start.userCode === null) await sendToBrowser(face, start.url);
  else await face.err.line(`Open ${start.url} in a browser, on any device, and type the code ${start.userCode}`);
  await face.err.line('Waiting until you are done there. Stop with Ctrl-C.');
  const state = await ajar.signInFinished(start.id);
  if (state.kind === 'failed') throw new UsageError(state.message);
  return { kind: 'oauth', signInId: start.id };
}

async function passwordFor(face: Face, address: string, options: Options): Promise<string> {
  if (flagOption(options, 'passwordStdin')) {
    let text = '';
    for await (const chunk of face.stdin) {
      text += String(chunk);
      if (text.length > LONGEST || text.includes('\n')) break;
    }
    return text.split(/\r?\n/u)[0] ?? '';
  }
  const typed = await askSecret(face, `The password of ${address}`);
  if (typed !== null) return typed;
  throw new UsageError(
    'A password is needed. Pipe it in with --password-stdin, or run this on a terminal and type it. Nothing was saved.',
  );
}

async function sendToBrowser(face: Face, url: string): Promise<void> {
  const { openBrowser, wantsBrowser } = await import('./serve.ts');
  await face.err.line(`Sign in here with your browser:\n${url}`);
  if (wantsBrowser(face, {})) await openBrowser(face, url);
}
