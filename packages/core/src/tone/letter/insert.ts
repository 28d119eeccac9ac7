import type { Fix } from '../finding.ts';
import type { FixMaker } from '../fixes.ts';
import { letterParts } from './letter-parts.ts';

const at = (offset: number, text: string, title: string): Fix => ({ title, start: offset, end: offset, text });

/** A new first sentence, after the greeting. */
export const insertFirst =
  (sentence: string): FixMaker =>
  (draft) => {
    const { body } = letterParts(draft);
    const first = draft.sentences.find((each) => each.start >= body.start && each.start < body.end);
    const title = `Begin with “${sentence}”`;
    return [first ? at(first.start, `${sentence} `, title) : at(body.start, `\n\n${sentence}`, title)];
  };

/** A new last sentence, before the sign-off. */
export const insertLast =
  (sentence: string): FixMaker =>
  (draft) => {
    const { body } = letterParts(draft);
    const last = draft.sentences.findLast((each) => each.start >= body.start && each.end <= body.end);
    const title = `Add “${sentence}”`;
    if (!last) return [at(body.end, `\n\n${sentence}\n\n`, title)];
    const stop = /[.!?…:)"'»”]$/.test(last.flat) ? '' : '.';
    return [at(last.end, `${stop} ${sentence}`, title)];
  };
