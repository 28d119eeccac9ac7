import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { createInterface } from 'node:readline';

/** One connection over which many messages are handed to a mailbox server, one after another (RFC 2033). */
export class LmtpLane implements Disposable {
  readonly #socket: Socket;
  readonly #lines: AsyncIterator<string>;
  #greeted = false;

  constructor(port: number) {
    this.#socket = connect(port, '127.0.0.1');
    this.#lines = createInterface({ input: this.#socket })[Symbol.asyncIterator]();
  }

  /** Resolves with the moment at which the server said that it has it (milliseconds since the epoch). */
  async deliver(to: string, raw: string): Promise<number> {
    if (!this.#greeted) {
      await this.#expect('220');
      await this.#say('LHLO localhost\r\n', '250');
      this.#greeted = true;
    }
    await this.#say('MAIL FROM:<sender@outside.test>\r\n', '250');
    await this.#say(`RCPT TO:<${to}>\r\n`, '250');
    await this.#say('DATA\r\n', '354');
    const lines = raw.split('\n').map((line) => (line.startsWith('.') ? `.${line}` : line));
    await this.#say(`${lines.join('\r\n')}\r\n.\r\n`, '250');
    return Date.now();
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
