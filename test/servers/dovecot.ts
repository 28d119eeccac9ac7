import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';

import { makeCertificate, type Certificate } from './certificate.ts';
import { dovecotConfig, tokenFile } from './dovecot-config.ts';
import { startGuarded } from './guarded-process.ts';
import { deliver } from './lmtp.ts';
import { freePorts, listens } from './loopback.ts';
import { fillMaildir, maildirOf } from './maildir-files.ts';
import type { Missing } from './missing.ts';
import { serverFolder, serverUser, type SystemUser } from './server-folder.ts';

/** Another one, such as a version of the future, by its path. */
const PROGRAM = process.env['AJAR_TEST_DOVECOT'] ?? '/usr/sbin/dovecot';
const HOW_TO_GET = 'apt-get install -y --no-install-recommends dovecot-imapd dovecot-lmtpd openssl';

export interface MailUser {
  readonly user: string;
  readonly password: string;
}

export interface Dovecot extends AsyncDisposable {
  readonly host: '127.0.0.1';
  readonly imapPort: number;
  readonly imapsPort: number;
  readonly lmtpPort: number;
  /** PEM of the certificate to trust. */
  readonly certificate: string;
  /** A new, empty mailbox (INBOX, Drafts, Sent): one for each test. */
  addUser(name: string): MailUser;
  /** The mailboxes are taken as they are; another password lets in from now on. */
  setPassword(name: string, password: string): void;
  /** Puts a message into a user's INBOX, as mail from outside arrives. */
  deliver(to: string, raw: Uint8Array | string): Promise<void>;
  /** Puts messages into a folder of a user as files, many in little time; the folder is made when it is not there. Returns the names of the files. */
  fill(user: string, folder: string, messages: readonly (Uint8Array | string)[]): readonly string[];
  /** Where a folder of a user lies on the disk. */
  mailFolder(user: string, folder: string): string;
  log(): string;
}

/** Dovecot's program, or what to install. */
export function findDovecot(): string | Missing {
  const found = existsSync(PROGRAM) && existsSync('/usr/bin/openssl');
  return found ? PROGRAM : { missing: 'Dovecot', howToGet: HOW_TO_GET };
}

export interface DovecotOptions {
  /** The address that says whose an access token is; with it, XOAUTH2 works. */
  readonly tokenInfo?: string | undefined;
  /** For hundreds of mailboxes that are listened to at once. */
  readonly manyClients?: boolean | undefined;
}

/** A real IMAP server with a folder of its own; a fifth of a second. Gone with all its mail when disposed. */
export async function startDovecot(options: DovecotOptions = {}): Promise<Dovecot | Missing> {
  const program = findDovecot();
  if (typeof program !== 'string') return program;
  const user = serverUser();
  const folder = serverFolder('dovecot', user);
  const [imap = 0, imaps = 0, lmtp = 0] = await freePorts(3);
  const certificate = configure(folder, user, { imap, imaps, lmtp }, options);
  const server = await startGuarded({
    command: [PROGRAM, '-F', '-c', join(folder, 'dovecot.conf')],
    folder,
    logFile: join(folder, 'dovecot.log'),
    stopSignal: 'KILL',
    user,
    ready: () => listens(imaps),
  });
  // A file for each: Dovecot looks at most once a second whether one that it has read is another by now.
  const setPassword = (name: string, password: string): void =>
    writeFileSync(join(folder, 'users', name), `${name}:{PLAIN}${password}::::::\n`);
  return {
    host: '127.0.0.1',
    imapPort: imap,
    imapsPort: imaps,
    lmtpPort: lmtp,
    certificate: certificate.cert,
    addUser: (name) => {
      setPassword(name, `secret-${name}`);
      return { user: name, password: `secret-${name}` };
    },
    setPassword,
    deliver: (to, raw) => deliver({ port: lmtp, from: 'sender@outside.test', to: [to], raw }),
    fill: (name, mailFolder, messages) => fillMaildir(maildirOf(folder, name, mailFolder), messages, user),
    mailFolder: (name, mailFolder) => maildirOf(folder, name, mailFolder),
    log: () => server.log(),
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}

function configure(
  folder: string,
  user: SystemUser | undefined,
  ports: { readonly imap: number; readonly imaps: number; readonly lmtp: number },
  { tokenInfo, manyClients }: DovecotOptions,
): Certificate {
  try {
    const certificate = makeCertificate(folder, user);
    const version = execFileSync(PROGRAM, ['--version'], { encoding: 'utf8' });
    const names = { user: user?.name ?? userInfo().username, group: groupName(user?.gid ?? process.getgid?.() ?? 0) };
    writeFileSync(
      join(folder, 'dovecot.conf'),
      dovecotConfig(version, { folder, ...names, ports, tokenInfo, manyClients, ...certificate }),
    );
    if (tokenInfo !== undefined) writeFileSync(join(folder, 'oauth2.conf'), tokenFile(tokenInfo));
    mkdirSync(join(folder, 'users'));
    return certificate;
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

function groupName(gid: number): string {
  const lines = readFileSync('/etc/group', 'utf8').split('\n');
  const name = lines.map((line) => line.split(':')).find((fields) => fields[2] === String(gid))?.[0];
  return name ?? String(gid);
}
