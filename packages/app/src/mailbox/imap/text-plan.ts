import type { MessageStructureObject } from 'imapflow';

/** A part of a message that may hold its text. */
export interface TextPart {
  /** The number that IMAP gives it: `1.2`. */
  readonly part: string;
  readonly html: boolean;
  readonly attached: boolean;
  /** Bytes as they lie there, encoded. */
  readonly size: number;
  /** The multiparts around it, from the outside: their subtypes and a number that tells them apart. */
  readonly within: readonly Frame[];
}

export interface Frame {
  readonly id: number;
  readonly subtype: string;
}

export type TextPlan =
  /** One part: its headers are those of the message. */
  | { readonly kind: 'single'; readonly size: number; readonly html: boolean }
  | { readonly kind: 'parts'; readonly parts: readonly TextPart[] }
  /** Nothing to read, says the structure. */
  | { readonly kind: 'none' }
  /** A report for machines, which is read whole, or a structure that tells nothing. */
  | { readonly kind: 'whole' };

/** As deep, and about as many, as the reader of messages goes. */
const MAX_DEPTH = 20;
const MAX_TEXTS = 8;
const TEXTS: ReadonlySet<string> = new Set(['text/plain', 'text/html', 'text/markdown', 'text/enriched']);

/** Where the text of a message is, by what the server says of its structure (BODYSTRUCTURE, RFC 3501 7.4.2). */
export function textPlan(structure: MessageStructureObject | undefined): TextPlan {
  if (structure === undefined || structure.type === 'multipart/report') return { kind: 'whole' };
  if (!structure.type.startsWith('multipart/')) {
    const size = structure.size ?? 0;
    return isText(structure.type) ? { kind: 'single', size, html: structure.type === 'text/html' } : { kind: 'none' };
  }
  if (hasNoParts(structure)) return { kind: 'whole' };
  const parts: TextPart[] = [];
  collect(structure, [], parts);
  return parts.length === 0 ? { kind: 'none' } : { kind: 'parts', parts };
}

/** Its boundary never comes: the server tells of one part without a byte, and all of it is text. */
function hasNoParts({ childNodes = [] }: MessageStructureObject): boolean {
  return childNodes.length === 0 || (childNodes.length === 1 && (childNodes[0]?.size ?? 1) === 0);
}

function collect(node: MessageStructureObject, within: readonly Frame[], parts: TextPart[]): void {
  if (parts.length >= MAX_TEXTS) return;
  if (node.type.startsWith('multipart/')) {
    if (within.length >= MAX_DEPTH) return;
    const frame = { id: parts.length * MAX_DEPTH + within.length, subtype: node.type.slice('multipart/'.length) };
    // A message within the message is not its text.
    for (const child of node.childNodes ?? []) collect(child, [...within, frame], parts);
  } else if (isText(node.type) && node.part !== undefined) {
    const attached = node.disposition?.toLowerCase() === 'attachment';
    parts.push({ part: node.part, html: node.type === 'text/html', attached, size: node.size ?? 0, within });
  }
}

function isText(type: string): boolean {
  return TEXTS.has(type);
}

/** The part that most likely is the text, as the reader goes through them: the first plain one, unless HTML decides before. */
export function likelyPart(parts: readonly TextPart[]): TextPart | undefined {
  let html: TextPart | undefined;
  for (const part of parts) {
    if (html !== undefined && !isInside(part, html)) return html;
    if (part.attached) continue;
    if (!part.html) return part;
    if (part.within.at(-1)?.subtype !== 'alternative') return part;
    html ??= part;
  }
  return html ?? parts[0];
}

/** Whether a part still lies in the alternative that the HTML is one of. */
function isInside(part: TextPart, html: TextPart): boolean {
  const around = html.within.at(-1)?.id;
  return part.within.some(({ id }) => id === around);
}
