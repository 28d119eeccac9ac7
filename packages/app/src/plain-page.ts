import { sentencesIn } from '@ajar/core';
import type { InterfaceLanguage } from '@ajar/core';

interface PlainPage {
  readonly title: string;
  /** English sentences of ours, in the order of the paragraphs; never anything that came from outside. */
  readonly says: readonly string[];
  readonly language: InterfaceLanguage;
}

/** Paper and ink of the app: this page stands where the app cannot. */
const STYLE =
  'body{font:1.0625rem/1.6 system-ui,sans-serif;max-width:30rem;margin:18vh auto;padding:0 1.25rem;background:#f7f3eb;color:#2b2722}h1{font:1.875rem/1.25 Charter,Georgia,serif;letter-spacing:-.02em;margin:0 0 .75rem}p{margin:0 0 .75rem}@media(prefers-color-scheme:dark){body{background:#1c1a17;color:#ece5da}}';

/** A page that stands by itself: it loads nothing, runs nothing, and shows nothing of its own address. */
export function plainPage({ title, says, language }: PlainPage): string {
  const sentences = sentencesIn(language);
  const [heading = '', ...paragraphs] = [title, ...says].map((text) => sentences[text] ?? text);
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${heading}</title><style>${STYLE}</style><main><h1>${heading}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</main></html>`;
}
