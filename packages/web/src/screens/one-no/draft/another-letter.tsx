import type { RejectionDetail } from '../../../api/types.ts';
import { t } from '../../../i18n/t.ts';
import { Icon } from '../../../ui/icon.tsx';
import { cameWords } from './came-words.ts';
import { DraftStarter } from './draft-starter.tsx';

interface AnotherLetterProps {
  readonly no: RejectionDetail;
  /** What the fold is called, where it is not a letter beside another. */
  readonly label?: string;
  readonly onShow: (draftId: string) => void;
}

/** A letter beside those that are there: open, with the reason for it, when something came that none of them answers. */
export function AnotherLetter({ no, label = t.draft.another, onShow }: AnotherLetterProps) {
  const came = no.drafts.some(({ occasion }) => occasion === no.occasion) ? '' : cameWords(no);
  return (
    <details className="group/more mb-6" open={came !== ''}>
      <summary className="inline-flex items-center gap-1.5 rounded py-1 text-sm font-medium text-muted hover:text-ink">
        <Icon name="forward" className="transition-transform group-open/more:rotate-90" />
        {label}
      </summary>
      <div className="mt-2 rounded-lg border border-line bg-wash p-5">
        <DraftStarter no={no} why={came} onShow={onShow} />
      </div>
    </details>
  );
}
