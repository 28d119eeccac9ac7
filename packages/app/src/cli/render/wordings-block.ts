import type { SentView, WordingsView } from '../../service/views.ts';
import type { Paint } from '../text/paint.ts';
import { oneLine, plain } from '../text/plain.ts';
import { wrap } from '../text/wrap.ts';

/** What an LLM proposed, numbered, and what was held back or went wrong. */
export function wordingsBlock(view: WordingsView, width: number, paint: Paint): string {
  switch (view.kind) {
    case 'shown': {
      const heldBack = view.heldBack.count === 0 ? [] : [wrap(view.heldBack.words, width)];
      const shown = view.wordings.map(({ text }, at) => `${paint('bold', `${at + 1}.`)}\n${plain(text)}`);
      return [...shown, ...heldBack].join('\n\n');
    }
    case 'held-back':
      return wrap(`None of the wordings is shown. ${view.heldBack.words} Your draft stands as it is.`, width);
    case 'failed':
    case 'not-sent':
      return wrap(view.message, width);
  }
}

/** What went where. */
export function sentLine({ host, local, characters, model }: SentView): string {
  const place = local ? ' (this machine)' : '';
  return `Sent to ${oneLine(host)}${place}: ${characters} characters, for ${oneLine(model)}.`;
}
