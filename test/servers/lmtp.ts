import { connect } from 'node:net';
import { createInterface } from 'node:readline';

/** Hands a message to a mailbox server (RFC 2033); throws what the server says when it refuses. */
export async function deliver(letter: {
  readonly port: number;
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: Uint8Array | string;
}): Promise<void> {
  const socket = connect(letter.port, '127.0.0.1');
  const lines = createInterface({ input: socket })[Symbol.asyncIterator]();
  const expect = async (code: string): Promise<void> => {
    for (;;) {
      const { value, done } = await lines.next();
      if (done === true) throw new Error('LMTP: the server hung up');
      if (!value.startsWith(code)) throw new Error(`LMTP: ${value}`);
      if (value[3] !== '-') return;
    }
  };
  const say = (text: string | Uint8Array, code: string): Promise<void> => {
    socket.write(text);
    return expect(code);
  };
  try {
    await expect('220');
    await say('LHLO localhost\r\n', '250');
    await say(`MAIL FROM:<${letter.from}>\r\n`, '250');
    for (const to of letter.to) await say(`RCPT TO:<${to}>\r\n`, '250');
    await say('DATA\r\n', '354');
    socket.write(onTheWire(letter.raw));
    // One answer for each recipient, unlike SMTP.
    for (const _ of letter.to) await expect('250');
    await say('QUIT\r\n', '221');
  } finally {
    socket.destroy();
  }
}

/** CRLF line ends, lines that begin with a dot doubled, and the final dot; bytes are kept as they are. */
function onTheWire(raw: Uint8Array | string): Uint8Array {
  const text = Buffer.from(raw).toString('latin1');
  const lines = text.replace(/\r?\n$/, '').split(/\r?\n/);
  return Buffer.from(
    `${lines.map((line) => (line.startsWith('.') ? `.${line}` : line)).join('\r\n')}\r\n.\r\n`,
    'latin1',
  );
}
