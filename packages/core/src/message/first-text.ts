import { bytesOf, findDelimiter } from './bytes.ts';
import { decodeCharset } from './charset.ts';
import { unflow } from './flowed.ts';
import { readHeaders, type Headers } from './headers.ts';
import { htmlToText } from './html-to-text.ts';
import { parseParameters, type Parameterised } from './parameters.ts';
import { decodeTransfer } from './transfer-encoding.ts';

export const MAX_DEPTH = 20;
export const MAX_PARTS = 500;
export const MAX_TEXT = 256 * 1024;
/** Markup is bulkier than the text in it. */
const MAX_HTML_BYTES = 1024 * 1024;
const PLAIN: Parameterised = { value: 'text/plain', parameters: new Map() };

/** The text of a message, and where the reader stopped: nothing behind `stoppedAt` was looked at. */
export interface FirstText {
  readonly text: string;
  readonly textSource: 'plain' | 'html' | 'none';
  readonly links: readonly string[];
  readonly stoppedAt: number;
}

interface Frame {
  readonly boundary: Uint8Array;
  readonly alternative: boolean;
  readonly digest: boolean;
}

/** A leaf that may hold the text. */
interface Leaf {
  readonly type: Parameterised;
  readonly encoding: string;
  readonly start: number;
  readonly end: number;
}

const NOTHING: FirstText = { text: '', textSource: 'none', links: [], stoppedAt: 0 };

/**
 * Finds the text of a message in its body: the first text/plain part, else the first text/html turned into text.
 * Walks the parts forward once and stops at the text, so what comes behind it (attachments) is never touched.
 */
export function firstText(bytes: Uint8Array, headers: Headers, bodyStart: number): FirstText {
  return new PartWalk(bytes).run(headers, bodyStart);
}

class PartWalk {
  private readonly bytes: Uint8Array;
  private frames: Frame[] = [];
  private boundaries: Uint8Array[] = [];
  private html: Leaf | null = null;
  private htmlAlternative = -1;
  private stub: FirstText = NOTHING;
  private attached: Leaf | null = null;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  run(topHeaders: Headers, bodyStart: number): FirstText {
    let headers = topHeaders;
    let at = bodyStart;
    for (let part = 0; part < MAX_PARTS; part++) {
      const found = this.part(headers, at);
      if (found.text !== null) return found.text;
      const start = this.nextPart(found.next);
      if (start === null || (this.html !== null && this.htmlAlternative >= this.frames.length)) break;
      const block = readHeaders(this.bytes, start, this.bytes.length);
      headers = block.headers;
      at = block.bodyStart;
    }
    return this.fallback();
  }

  /** Reads one part. Gives the text when this part decides, else where to look for the next delimiter. */
  private part(headers: Headers, start: number): { text: FirstText | null; next: number } {
    const type = this.typeOf(headers);
    if (type.value.startsWith('multipart/')) {
      const boundary = type.parameters.get('boundary');
      if (boundary !== undefined && boundary !== '' && this.frames.length < MAX_DEPTH) {
        this.push(boundary, type.value);
        // A boundary that never comes: what is there is read as text.
        if (this.frames.length === 1 && findDelimiter(this.bytes, this.boundaries, start, this.bytes.length) === null) {
          return {
            text: this.read({ type: guess(this.bytes, start), encoding: '', start, end: this.bytes.length }),
            next: start,
          };
        }
        return { text: null, next: start };
      }
    }
    if (!isText(type.value) && !(type.value.startsWith('multipart/') && this.frames.length === 0))
      return { text: null, next: start };
    const end = this.partEnd(start);
    const encoding = (headers.get('content-transfer-encoding') ?? '').toLowerCase().replace(/[^a-z0-9-].*$/, '');
    const leaf: Leaf = { type, encoding, start, end };
    const attached = this.frames.length > 0 && /^\s*attachment/i.test(headers.get('content-disposition') ?? '');
    if (attached) {
      this.attached ??= leaf;
      return { text: null, next: end };
    }
    return { text: type.value === 'text/html' ? this.metHtml(leaf) : this.metPlain(leaf), next: end };
  }

  private metPlain(leaf: Leaf): FirstText | null {
    const read = this.read(leaf);
    if (!isStub(read.text)) return read;
    if (this.html !== null) return this.fallback();
    if (this.stub.text === '') this.stub = read;
    return null;
  }

  /** HTML is the text unless a plain alternative of it may still come. */
  private metHtml(leaf: Leaf): FirstText | null {
    if (this.html !== null) return null;
    this.html = leaf;
    this.htmlAlternative = this.frames.length - 1;
    const mayHavePlain = this.frames.at(-1)?.alternative === true && this.stub === NOTHING;
    if (mayHavePlain) return null;
    const text = this.fallback();
    if (text.text !== '') return text;
    this.html = null;
    return null;
  }

  private fallback(): FirstText {
    if (this.html !== null) {
      const text = this.read(this.html);
      if (text.text !== '') return text;
    }
    if (this.stub.text === '' && this.attached !== null) return this.read(this.attached);
    return this.stub;
  }

  private read(leaf: Leaf): FirstText {
    const isHtml = leaf.type.value === 'text/html';
    const most = (isHtml ? MAX_HTML_BYTES : MAX_TEXT) * (leaf.encoding === 'quoted-printable' ? 3 : 1.4);
    const raw = this.bytes.subarray(leaf.start, Math.min(leaf.end, leaf.start + most));
    const charset = leaf.type.parameters.get('charset') ?? null;
    const decoded = normalLines(decodeCharset(decodeTransfer(raw, leaf.encoding), charset));
    if (isHtml) {
      const { text, links } = htmlToText(decoded);
      return { text: text.slice(0, MAX_TEXT), textSource: text === '' ? 'none' : 'html', links, stoppedAt: leaf.end };
    }
    const flowed = leaf.type.parameters.get('format')?.toLowerCase() === 'flowed';
    const capped = decoded.slice(0, MAX_TEXT);
    const text = flowed ? unflow(capped, leaf.type.parameters.get('delsp')?.toLowerCase() === 'yes') : capped;
    return { text, textSource: text === '' ? 'none' : 'plain', links: [], stoppedAt: leaf.end };
  }

  /** Moves to the next delimiter that starts a part and closes what ended on the way; null at the end. */
  private nextPart(from: number): number | null {
    let at = from;
    while (this.frames.length > 0) {
      const found = findDelimiter(this.bytes, this.boundaries, at, this.bytes.length);
      if (found === null) return null;
      this.frames.length = found.closing ? found.level : found.level + 1;
      this.boundaries.length = this.frames.length;
      if (!found.closing) return found.next;
      at = found.next;
    }
    return null;
  }

  private partEnd(start: number): number {
    if (this.frames.length === 0) return this.bytes.length;
    return findDelimiter(this.bytes, this.boundaries, start, this.bytes.length)?.partEnd ?? this.bytes.length;
  }

  private push(boundary: string, type: string): void {
    this.frames.push({
      boundary: bytesOf(boundary),
      alternative: type === 'multipart/alternative',
      digest: type === 'multipart/digest',
    });
    this.boundaries = this.frames.map((frame) => frame.boundary);
  }

  private typeOf(headers: Headers): Parameterised {
    const declared = headers.get('content-type');
    if (declared === undefined)
      return this.frames.at(-1)?.digest === true ? { ...PLAIN, value: 'message/rfc822' } : PLAIN;
    const type = parseParameters(declared);
    return type.value.includes('/') ? type : { ...type, value: type.value === 'html' ? 'text/html' : 'text/plain' };
  }
}

function isText(type: string): boolean {
  return type === 'text/plain' || type === 'text/html' || type === 'text/markdown' || type === 'text/enriched';
}

function guess(bytes: Uint8Array, start: number): Parameterised {
  const head = decodeCharset(bytes.subarray(start, start + 500), null);
  return { ...PLAIN, value: /^\s{0,100}<(?:!doctype|html|body|div|table)\b/i.test(head) ? 'text/html' : 'text/plain' };
}

function normalLines(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

const STUB = /\bhtml\b|\bbrowser|navigateur|navegador|webversion|web version|online version/i;

/** Whether a plain part is empty in effect, or only says that the letter is elsewhere. */
export function isStub(text: string): boolean {
  if (text.length > 1000) return text.trim() === '';
  const words = text.includes('http') ? text.replace(/\bhttps?:\/\/\S{1,2000}/g, ' ') : text;
  if (!/\p{L}/u.test(words)) return true;
  // Nearly no letter says so: its words need not be counted.
  return STUB.test(text) && (words.match(/\p{L}+/gu)?.length ?? 0) <= 30;
}
