import { sync } from '../../packages/app/src/service/sync/sync.ts';
import type { Dovecot, MailUser } from '../servers/dovecot.ts';
import { imapProfile } from './imap-profile.ts';

/** What a process of its own is told on its command line: which account to read into which folder. */
export interface SyncOrder {
  readonly dovecot: Pick<Dovecot, 'host' | 'imapsPort' | 'certificate'>;
  readonly user: MailUser;
  readonly folder: string;
}

const { dovecot, user, folder } = JSON.parse(process.argv[2] ?? '') as SyncOrder;
await using profile = await imapProfile(dovecot, user, { folder });
process.stdout.write('reading\n');
await sync(profile.context);
