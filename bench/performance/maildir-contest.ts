import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Contest } from './figures.ts';
import { holdContest, type Contestant } from './hold-contest.ts';
import { versionOf } from './install-peers.ts';
import { asMaildir, type Mailbox } from './mailboxes.ts';
import { runProcess } from './run-process.ts';
import { scanning } from './scan-contest.ts';

/** The same messages as one file each: programs that index mail read nothing else. */
export async function maildirContest(mailbox: Mailbox, size: string, rounds: number): Promise<Contest> {
  const folder = mkdtempSync(join(tmpdir(), 'ajar-bench-maildir-'));
  try {
    const maildir = await asMaildir(mailbox, folder);
    return holdContest({
      part: 'maildir',
      title: `reading a Maildir of ${size}`,
      reference: 'mu index',
      facts: { bytes: mailbox.bytes, messages: mailbox.messages },
      rounds,
      contestants: [scanning('ajar scan', maildir), mu(maildir), notmuch(folder, maildir)],
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function mu(maildir: string): Contestant {
  const name = 'mu index';
  if (versionOf('mu') === null) return { name, command: null };
  return {
    name,
    command: () => {
      const home = mkdtempSync(join(tmpdir(), 'ajar-bench-mu-'));
      runProcess({ program: 'mu', words: ['init', `--muhome=${home}`, `--maildir=${maildir}`, '--quiet'] });
      return {
        command: { program: 'mu', words: ['index', `--muhome=${home}`, '--quiet'] },
        after: () => rmSync(home, { recursive: true, force: true }),
      };
    },
  };
}

function notmuch(folder: string, maildir: string): Contestant {
  const name = 'notmuch new';
  if (versionOf('notmuch') === null) return { name, command: null };
  return {
    name,
    command: () => {
      const home = join(folder, 'notmuch');
      mkdirSync(home, { recursive: true });
      const config = join(home, 'config');
      writeFileSync(
        config,
        `[database]\npath=${home}\nmail_root=${maildir}\n[user]\nname=A Reader\nprimary_email=reader@example.org\n[new]\ntags=new\n`,
      );
      return {
        command: { program: 'notmuch', words: ['new', '--quiet'], env: { NOTMUCH_CONFIG: config } },
        after: () => rmSync(home, { recursive: true, force: true }),
      };
    },
  };
}
