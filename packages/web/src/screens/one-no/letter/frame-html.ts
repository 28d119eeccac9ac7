import DOMPurify from 'dompurify';

import { liesAbout } from './lies-about.ts';
import { withoutAddresses } from './without-addresses.ts';

export interface MessageLink {
  readonly href: string;
  readonly text: string;
  /** The text names another host than the one it leads to. */
  readonly lies: boolean;
}

export interface FramedHtml {
  /** A whole document for a sandboxed frame; its first word is its own policy. */
  readonly srcdoc: string;
  readonly links: readonly MessageLink[];
}

const POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'";

const FORBIDDEN = [
  'form',
  'input',
  'button',
  'select',
  'textarea',
  'audio',
  'video',
  'picture',
  'source',
  'track',
  'area',
  'map',
  'dialog',
];

/** Longest list of links shown. */
const MAX_LINKS = 50;

/**
 * Makes a stranger's HTML fit to be looked at. Three walls, each enough by itself: DOMPurify and what follows
 * it take out what could act or load, the frame is sandboxed without scripts, and its policy lets nothing load. Links lose their targets
 * (a click would replace the frame) and are listed beside it.
 */
export function frameHtml(html: string): FramedHtml {
  const root = clean(html);
  const links = takeLinks(root);
  dropRemoteImages(root);
  dropStyleAddresses(root);
  const styles = [...root.querySelectorAll('head style')].map((style) => style.outerHTML).join('');
  const body = root.querySelector('body')?.outerHTML ?? '';
  return { srcdoc: `<!doctype html><html><head>${head()}${styles}</head>${body}</html>`, links };
}

function clean(html: string): HTMLElement {
  const root = DOMPurify.sanitize(html, {
    USE_PROFILES: { html: true },
    FORBID_TAGS: FORBIDDEN,
    FORBID_ATTR: ['srcset', 'background', 'ping', 'target', 'autofocus', 'tabindex'],
    WHOLE_DOCUMENT: true,
    RETURN_DOM: true,
  });
  if (!(root instanceof HTMLElement)) throw new Error('DOMPurify returned no element.');
  return root;
}

function head(): string {
  return (
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}"><meta name="referrer" content="no-referrer">` +
    '<meta charset="utf-8"><style>body{font-family:sans-serif;margin:16px;overflow-wrap:anywhere}img{max-width:100%;height:auto}</style>'
  );
}

function takeLinks(root: HTMLElement): readonly MessageLink[] {
  const links = new Map<string, MessageLink>();
  for (const anchor of root.querySelectorAll('a[href]')) {
    const href = anchor.getAttribute('href') ?? '';
    const text = (anchor.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 120);
    const target = safeTarget(href);
    anchor.removeAttribute('href');
    if (target !== null)
      links.set(`${target.href} ${text}`, { href: target.href, text, lies: liesAbout(text, target) });
  }
  return [...links.values()].slice(0, MAX_LINKS);
}

function safeTarget(href: string): URL | null {
  if (!URL.canParse(href)) return null;
  const url = new URL(href);
  return ['http:', 'https:', 'mailto:'].includes(url.protocol) ? url : null;
}

function dropStyleAddresses(root: HTMLElement): void {
  for (const sheet of root.querySelectorAll('style')) sheet.textContent = withoutAddresses(sheet.textContent ?? '');
  for (const element of root.querySelectorAll('[style]'))
    element.setAttribute('style', withoutAddresses(element.getAttribute('style') ?? ''));
}

function dropRemoteImages(root: HTMLElement): void {
  for (const image of root.querySelectorAll('img')) {
    if (/^data:image\//i.test(image.getAttribute('src') ?? '')) continue;
    image.replaceWith(image.ownerDocument.createTextNode(image.alt === '' ? '' : `[${image.alt}]`));
  }
}
