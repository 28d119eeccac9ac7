import { execFile } from 'node:child_process';

/** A line on the desktop, with Ajar's name above it. */
export interface Notice {
  readonly title: string;
  readonly text: string;
}

/** A desktop that does not answer is not waited for. */
const PATIENCE_MS = 5_000;
const LONGEST = 300;

/**
 * Shows a notice on the desktop; null when that went well, else why it did not, for people. Never throws, and takes five
 * seconds at the most.
 */
export async function showNotice(notice: Notice): Promise<string | null> {
  const plain = { title: printable(notice.title), text: printable(notice.text) };
  try {
    await (process.platform === 'linux' ? bySystem(plain) : byNotifier(plain));
    return null;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      return 'This machine has no notify-send (Debian and Ubuntu: apt install libnotify-bin).';
    return 'The desktop did not take the notice.';
  }
}

/** Without a shell in between: names in a notice are strangers' words. The body is read as markup by most desktops. */
function bySystem({ title, text }: Notice): Promise<void> {
  const body = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return new Promise((done, fail) => {
    execFile('notify-send', ['--app-name=Ajar', '--', title, body], { timeout: PATIENCE_MS }, (error) =>
      error === null ? done() : fail(error),
    );
  });
}

async function byNotifier({ title, text }: Notice): Promise<void> {
  const { default: notifier } = await import('toasted-notifier');
  await new Promise<void>((done, fail) => {
    const timer = setTimeout(() => fail(new Error('no answer')), PATIENCE_MS);
    notifier.notify({ title, message: text, wait: false, timeout: 10 }, (error) => {
      clearTimeout(timer);
      if (error instanceof Error) fail(error);
      else done();
    });
  });
}

function printable(text: string): string {
  return text
    .slice(0, LONGEST)
    .replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim();
}
