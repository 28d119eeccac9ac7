import { decodeEntities } from './entities.ts';

export const MAX_LINKS = 50;
const MAX_TEXT = 256 * 1024;

export interface HtmlText {
  readonly text: string;
  /** Link targets in order, each once, at most 50: http, https and mailto. */
  readonly links: readonly string[];
}

/** Elements whose content is not for reading. */
const SKIPPED = new Set(['style', 'script', 'title', 'template', 'svg', 'noscript', 'object']);
/** How an element breaks the text around it; elements that are not here flow in the line. */
const LAYOUT = new Map<string, 'line' | 'block' | 'paragraph' | 'cell'>([
  ...['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'blockquote', 'pre', 'hr', 'dl'].map(
    (name) => [name, 'paragraph'] as const,
  ),
  ...['div', 'tr', 'table', 'tbody', 'section', 'article', 'header', 'footer', 'main', 'center', 'address', 'form'].map(
    (name) => [name, 'block'] as const,
  ),
  ...['li', 'dt', 'dd', 'body', 'html', 'head', 'title', 'figure', 'fieldset'].map((name) => [name, 'block'] as const),
  ['br', 'line'],
  ['td', 'cell'],
  ['th', 'cell'],
]);
const VOID = new Set(['br', 'hr', 'img', 'input', 'meta', 'link', 'area', 'base', 'col', 'wbr', 'source']);
const HIDDEN =
  /display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden|max-height\s{0,3}:\s{0,3}0(?:px)?\s{0,3}(?:[;"'!]|$)/i;
/** Whether a letter hides anything at all is told quickly by these. */
const HIDING_WORDS = ['none', 'hidden', 'max-height', 'NONE', 'None', 'HIDDEN', 'Hidden', 'MAX-HEIGHT'];
const CITED = /\btype\s{0,3}=\s{0,3}["']?cite|gmail_quote|yahoo_quoted|moz-cite|protonmail_quote/i;

/** An element being left out, and how many of its own name are open inside it. */
interface Hidden {
  readonly name: string;
  readonly from: number;
  depth: number;
}

/**
 * Turns HTML into text in one pass: paragraphs and line breaks are kept, a quoted reply gets `> `, and what a
 * reader does not see (styles, scripts, comments, hidden preheaders) is dropped. It is for reading, not for
 * showing: nothing of the markup is kept, so nothing needs cleaning. Never throws.
 */
export function htmlToText(html: string): HtmlText {
  const hides = HIDING_WORDS.some((word) => html.includes(word));
  const first = new Walk(html, hides).run();
  // A hiding element around everything would hide the letter.
  return first.text === '' && hides ? new Walk(html, false).run() : first;
}

class Walk {
  readonly html: string;
  private hiding: boolean;
  private readonly links = new Set<string>();
  private readonly unclosed = new Set<string>();
  private out = '';
  private lineBreaks = 0;
  private space = false;
  private pre = 0;
  private quote = 0;
  private lastQuote = 0;
  private quoteStack: boolean[] = [];
  private hidden: Hidden | null = null;

  constructor(html: string, hiding: boolean) {
    this.html = html;
    this.hiding = hiding;
  }

  run(): HtmlText {
    let at = 0;
    while (at < this.html.length && this.out.length < MAX_TEXT) {
      const open = this.html.indexOf('<', at);
      if (open > at || open === -1) this.write(this.html.slice(at, open === -1 ? undefined : open));
      at = open === -1 ? this.html.length : this.tag(open);
      if (at >= this.html.length && this.hidden !== null) {
        // Never closed: it was not meant to swallow the rest of the letter.
        at = this.hidden.from;
        this.hidden = null;
        this.hiding = false;
      }
    }
    return { text: tidy(this.out), links: [...this.links] };
  }

  /** Handles what starts at `<` and returns where the text goes on. */
  private tag(open: number): number {
    const { html } = this;
    if (html.startsWith('<!--', open)) return this.after('-->', open + 4) ?? open + 4;
    const closing = html.charCodeAt(open + 1) === SLASH;
    const nameStart = closing ? open + 2 : open + 1;
    const nameEnd = tagNameEnd(html, nameStart);
    if (nameEnd === nameStart) return this.notATag(open);
    const name = html.slice(nameStart, nameEnd).toLowerCase();
    const end = closing ? endOr(html.indexOf('>', nameEnd), html) : tagEnd(html, nameEnd);
    const next = end + 1;
    if (this.hidden !== null) {
      this.leaveOut(this.hidden, name, closing);
      return next;
    }
    const attributes = closing ? '' : html.slice(nameEnd, end);
    if (SKIPPED.has(name) && !closing && !attributes.endsWith('/')) return this.after(`</${name}`, next) ?? next;
    if (!closing && this.hiding && isHidden(attributes) && !VOID.has(name) && !attributes.endsWith('/')) {
      this.hidden = { name, from: next, depth: 1 };
      return next;
    }
    this.layout(name, closing, attributes);
    if (name === 'a' && !closing) this.link(attributes);
    return next;
  }

  private notATag(open: number): number {
    const next = this.html[open + 1];
    if (next === '!' || next === '?') return tagEnd(this.html, open + 1) + 1;
    this.write('<');
    return open + 1;
  }

  /** The position behind the next `mark` and its `>`; null, for good, when there is none. */
  private after(mark: string, from: number): number | null {
    if (this.unclosed.has(mark)) return null;
    const found = mark === '-->' ? this.html.indexOf(mark, from) : indexOfIgnoringCase(this.html, mark, from);
    if (found === -1) {
      this.unclosed.add(mark);
      return null;
    }
    return mark === '-->' ? found + 3 : tagEnd(this.html, found + mark.length) + 1;
  }

  private leaveOut(hidden: Hidden, name: string, closing: boolean): void {
    if (name !== hidden.name) return;
    hidden.depth += closing ? -1 : 1;
    if (hidden.depth === 0) this.hidden = null;
  }

  private layout(name: string, closing: boolean, attributes: string): void {
    const kind = LAYOUT.get(name);
    if (kind === undefined) return;
    if (kind === 'cell') this.space = true;
    else this.break(kind === 'paragraph' ? 2 : kind === 'block' ? 1 : this.lineBreaks + 1);
    if (name === 'pre') this.pre = Math.max(0, this.pre + (closing ? -1 : 1));
    if (name === 'li' && !closing) this.write('- ');
    if (name === 'blockquote') this.citation(closing, attributes);
  }

  private citation(closing: boolean, attributes: string): void {
    if (!closing) {
      const cited = CITED.test(attributes);
      this.quoteStack.push(cited);
      if (cited) this.quote++;
    } else if (this.quoteStack.pop() === true) this.quote--;
  }

  private link(attributes: string): void {
    if (this.links.size >= MAX_LINKS) return;
    const found = /\bhref\s{0,3}=\s{0,3}(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(attributes);
    const target = decodeEntities((found?.[1] ?? found?.[2] ?? found?.[3] ?? '').slice(0, 4000)).trim();
    if (/^(?:https?:|mailto:)/i.test(target)) this.links.add(target);
  }

  private break(lines: number): void {
    this.lineBreaks = Math.max(this.lineBreaks, Math.min(lines, 2));
  }

  private write(raw: string): void {
    if (this.hidden !== null) return;
    const text = raw.includes('&') ? decodeEntities(raw.replaceAll('&nbsp;', ' ')) : raw;
    if (this.pre > 0) {
      this.put(text.replace(/\r/g, ''));
      return;
    }
    const collapsed = text.replace(/[ \t\r\n\f\u00a0]+/g, ' ');
    if (collapsed === ' ') {
      this.space = true;
      return;
    }
    if (collapsed.startsWith(' ')) this.space = true;
    this.put(collapsed.trim());
    this.space = collapsed.endsWith(' ');
  }

  private put(text: string): void {
    if (text === '') return;
    const mark = this.quote > 0 ? `${'>'.repeat(Math.min(this.quote, 20))} ` : '';
    if (this.out === '') this.out = mark;
    else if (this.lineBreaks > 0) {
      // The blank line between a quotation and its surroundings belongs to the surroundings.
      const between = '>'.repeat(Math.min(this.quote, this.lastQuote, 20));
      for (let i = 1; i < this.lineBreaks; i++) this.out += `\n${between}`;
      this.out += `\n${mark}`;
    } else if (this.space) this.out += ' ';
    this.lineBreaks = 0;
    this.space = false;
    this.lastQuote = this.quote;
    this.out += text;
  }
}

const SLASH = 47;
const QUOTE = 34;
const MAX_NAME = 25;
const MAX_TAG = 4000;

/** The end of a tag's name; where it starts when there is none. */
function tagNameEnd(html: string, from: number): number {
  let at = from;
  while (at < from + MAX_NAME) {
    const code = html.charCodeAt(at) | 32;
    const isLetter = code >= 97 && code <= 122;
    // Digits, colon and dash may follow: `h1`, `o:p`.
    if (!isLetter && (at === from || !(code === 58 || code === 45 || (code >= 48 && code <= 57)))) break;
    at++;
  }
  return at;
}

/** The `>` that ends a tag, past one inside a quoted attribute where that is near. */
function tagEnd(html: string, from: number): number {
  const first = html.indexOf('>', from);
  if (first === -1) return html.length;
  let open = false;
  const limit = Math.min(html.length, from + MAX_TAG);
  for (let at = from; at < limit; at++) {
    const code = html.charCodeAt(at);
    if (code === QUOTE) open = !open;
    else if (at >= first && !open && code === 62) return at;
  }
  return first;
}

function endOr(found: number, html: string): number {
  return found === -1 ? html.length : found;
}

function isHidden(attributes: string): boolean {
  if (attributes.length < 6 || !/hidden|none|max-height/i.test(attributes)) return false;
  return /^(?:[^"']|"[^"]*"|'[^']*')*?\shidden(?:\s|=|$)/i.test(attributes.slice(0, 500)) || HIDDEN.test(attributes);
}

function indexOfIgnoringCase(html: string, mark: string, from: number): number {
  const pattern = new RegExp(mark, 'gi');
  pattern.lastIndex = from;
  return pattern.exec(html)?.index ?? -1;
}

/** Soft hyphens, zero-width spaces and joiners that join nothing: padding of preheaders. */
const INVISIBLE = /(?:\u00AD|\u200B|\u2060|\uFEFF|\u034F)|(?:\u200C|\u200D)(?=\s|\u200C|\u200D|\u00AD|\u034F|$)/g;

/** Takes out invisible filler and trailing blanks. */
function tidy(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(/[ \t]{1,200}\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
