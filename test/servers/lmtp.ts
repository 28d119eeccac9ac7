import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { createInterface } from 'node:readline';

export interface Letter {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: Uint8Array | string;
}

/** Hands a message to a mailbox server (RFC 2033); throws what the server says when it refuses. */
export async function deliver({ port, ...letter }: Letter & { readonly port: number }): Promise<void> {
  using lane = new LmtpLane(port);
  await lane.deliver(letter);
  await lane.quit();
}

/** One connection over which many messages are handed over, one after another. */
export class LmtpLane implements Disposable {
  readonly #socket: Socket;
  readonly #lines: AsyncIterator<string>;
  #greeted = false;

  constructor(port: number) {
    this.#socket = connect(port, '127.0.0.1');
    this.#lines = createInterface({ input: this.#socket })[Symbol.asyncIterator]();
  }

  /** Resolves once the server has it. Throws what it says when it refuses. */
  async deliver({ from, to, raw }: Letter): Promise<void> {
    if (!this.#greeted) {
      await this.#expect('220');
      await this.#say('LHLO localhost\r\n', '250');
      this.#greeted = true;
    }
    await this.#say(`MAIL FROM:<${from}>\r\n`, '250');
    for (const one of to) await this.#say(`RCPT TO:<${one}>\r\n`, '250');
    await this.#say('DATA\r\n', '354');
    this.#socket.write(onTheWire(raw));
    // One answer for each recipient, unlike SMTP.
    for (const _ of to) await this.#expect('250');
  }

  async quit(): Promise<void> {
    await this.#say('QUIT\r\n', '221');
  }

  [Symbol.dispose](): void {
    this.#socket.destroy();
  }

  async #say(text: string, code: string): Promise<void> {
    this.#socket.write(text);
    await this.#expect(code);
  }

  async #expect(code: string): Promise<void> {
    for (;;) {
      const { value, done } = await this.#lines.next();
      if (done === true) throw new Error('LMTP: the server hung up');
      if (!value.startsWith(code)) throw new Error(`LMTP: ${value}`);
      if (value[3] !== '-') return;
    }
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
