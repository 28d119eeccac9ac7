import type { Mark, MessageView } from '../../../api/types.ts';
import { t } from '../../../i18n/t.ts';
import { Icon } from '../../../ui/icon.tsx';
import { letterBlocks } from './letter-blocks.ts';
import type { LetterBlock } from './letter-blocks.ts';
import { MarkedText } from './marked-text.tsx';

interface MessageTextProps {
  readonly message: MessageView;
  readonly marks: readonly Mark[];
}

/** A message as text: its author's words first, what they quote and repeat folded away. */
export function MessageText({ message, marks }: MessageTextProps) {
  if (message.text === null) return <p className="text-muted">{t.letter.headersOnly}</p>;
  const blocks = letterBlocks(message.text, message.zones, marks);
  if (blocks.length === 0) return <p className="text-muted">{t.letter.empty}</p>;
  return (
    <div dir="auto" className="flex flex-col gap-4">
      {blocks.map((block) => (
        <Block key={block.start} block={block} />
      ))}
    </div>
  );
}

function Block({ block }: { readonly block: LetterBlock }) {
  if (block.kind === 'author' || block.kind === 'signature') {
    return (
      <div className={`letter max-w-[68ch] ${block.kind === 'signature' ? 'text-muted' : ''}`}>
        <MarkedText pieces={block.pieces} />
      </div>
    );
  }
  return (
    <details open={block.marked} className="group/fold">
      <summary className="inline-flex items-center gap-1.5 rounded py-1 text-sm text-muted hover:text-ink">
        <Icon name="forward" className="transition-transform group-open/fold:rotate-90" />
        {block.kind === 'quoted' ? t.letter.quoted(block.lines) : t.letter.footer(block.lines)}
      </summary>
      <div className="mt-2 letter max-w-[68ch] border-l-2 border-line pl-4 text-muted">
        <MarkedText pieces={block.pieces} />
      </div>
    </details>
  );
}
