import { connect, type TLSSocket } from 'node:tls';

import type { Dovecot, MailUser } from './dovecot.ts';

/** A session in IMAP's own words, for looking past our own client at what is really in a mailbox. */
export interface ImapLine extends AsyncDisposable {
  /** Sends a command and returns all that came back; throws unless the server says OK. */
  say(command: string): Promise<string>;
}

export async function imapLine(dovecot: Dovecot, { user, password }: MailUser): Promise<ImapLine> {
  const socket = connect({
    host: dovecot.host,
    port: dovecot.imapsPort,
    ca: dovecot.certificate,
    servername: 'localhost',
  });
  socket.setEncoding('utf8');
  let count = 0;
  const line: ImapLine = {
    say: (command) => {
      const tag = `a${(count += 1)}`;
      socket.write(`${tag} ${command}\r\n`);
      return answer(socket, tag);
    },
    [Symbol.asyncDispose]: () => {
      socket.destroy();
      return Promise.resolve();
    },
  };
  await line.say(`LOGIN "${user}" "${password}"`);
  return line;
}

function answer(socket: TLSSocket, tag: string): Promise<string> {
  const last = new RegExp(`(?:^|\\r\\n)${tag} (OK|NO|BAD)[^\\r\\n]*\\r\\n$`);
  return new Promise((resolve, reject) => {
    let text = '';
    const finish = (): void => {
      socket.off('data', collect).off('error', reject).off('close', finish);
      if (last.exec(text)?.[1] === 'OK') resolve(text);
      else reject(new Error(`IMAP: ${text}`));
    };
    const collect = (part: string): void => {
      text += part;
      if (last.test(text)) finish();
    };
    socket.on('data', collect).once('error', reject).once('close', finish);
  });
}
