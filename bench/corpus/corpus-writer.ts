import {
  alternative,
  deliveryReport,
  forwarded,
  japanese,
  latin1Html,
  plain,
  russian,
  withPdf,
  type Body,
} from './bodies.ts';
import { rfc5322Date, takeoutFromLine, transportHeaders } from './headers.ts';
import { Random } from './random.ts';
import { name, prose, REJECTIONS, subject } from './words.ts';

interface Sent {
  readonly id: string;
  readonly subject: string;
  readonly references: readonly string[];
}

const START = Date.UTC(2019, 0, 7, 8);
/** Earlier messages that may be answered. */
const REMEMBERED = 500;

/** Makes one message after another, as lines of an mbox. Shares of the kinds: see `kind`. */
export class CorpusWriter {
  readonly kinds: Record<string, number> = {};
  rejections = 0;
  private readonly random: Random;
  private readonly sent: Sent[] = [];
  private count = 0;

  constructor(seed: number) {
    this.random = new Random(seed);
  }

  next(): Buffer {
    const { random } = this;
    const date = new Date(START + this.count++ * 900_000);
    const parent = random.next() < 0.4 ? this.sent[random.between(0, this.sent.length - 1)] : undefined;
    const from = name(random);
    const title = parent === undefined ? subject(random) : `Re: ${parent.subject.replace(/^Re: /, '')}`;
    const references = parent === undefined ? [] : [...parent.references.slice(-8), parent.id];
    const id = `<${random.hex(24)}@example.org>`;
    this.remember({ id, subject: title, references });
    const { headers, body } = this.body(from.name, parent !== undefined);
    const block = [
      takeoutFromLine(random, date),
      transportHeaders(random, date),
      `From: ${from.name} <${from.address}>`,
      'To: Reader <reader@example.org>',
      `Subject: ${title}`,
      `Date: ${rfc5322Date(date)}`,
      `Message-ID: ${id}`,
      ...(parent === undefined ? [] : [`In-Reply-To: ${parent.id}`, `References: ${references.join('\n ')}`]),
      'MIME-Version: 1.0',
      ...headers,
    ];
    return Buffer.from(`${block.join('\n')}\n\n${body.replace(/^From /gm, '>From ')}\n\n`, 'utf8');
  }

  /** The next one without the line that begins it in an mbox. */
  nextMessage(): Buffer {
    const message = this.next();
    return message.subarray(message.indexOf('\n') + 1);
  }

  private remember(sent: Sent): void {
    if (this.sent.length < REMEMBERED) this.sent.push(sent);
    else this.sent[this.random.between(0, REMEMBERED - 1)] = sent;
  }

  private body(author: string, isReply: boolean): Body {
    const { random } = this;
    const isRejection = random.next() < 0.01;
    if (isRejection) this.rejections++;
    const letter = isRejection
      ? `Dear Reader,\n\n${random.pick(REJECTIONS)}\n${author}`
      : `Hello,\n\n${prose(random, random.size(300, 4000))}\n\nBest,\n${author}`;
    const text = isReply
      ? `${letter}\n\nOn Mon, 5 Oct 2026 at 09:12, Reader <reader@example.org> wrote:\n> ${prose(random, 600).replaceAll('\n', '\n> ')}\n`
      : letter;
    const kind = isRejection ? random.pick(['alternative', 'plain', 'latin1-html']) : this.kind();
    this.kinds[kind] = (this.kinds[kind] ?? 0) + 1;
    switch (kind) {
      case 'plain':
        return plain(text);
      case 'pdf':
        return withPdf(
          random,
          random.next() < 0.6 ? alternative(random, text) : plain(text),
          random.size(40_000, 1_000_000),
        );
      case 'latin1-html':
        return latin1Html(random, text);
      case 'japanese':
        return japanese();
      case 'russian':
        return russian();
      case 'report':
        return deliveryReport(random, name(random).address);
      case 'forwarded':
        return forwarded(
          random,
          text,
          `From: ${name(random).address}\nSubject: ${subject(random)}\n\n${prose(random, 2000)}\n`,
        );
      default:
        return alternative(random, text);
    }
  }

  private kind(): string {
    const share = this.random.next();
    if (share < 0.43) return 'alternative';
    if (share < 0.68) return 'plain';
    if (share < 0.83) return 'pdf';
    if (share < 0.92) return 'latin1-html';
    if (share < 0.94) return 'japanese';
    if (share < 0.96) return 'russian';
    return share < 0.98 ? 'report' : 'forwarded';
  }
}
