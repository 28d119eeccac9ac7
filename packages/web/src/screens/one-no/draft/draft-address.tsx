import type { DraftView } from '../../../api/types.ts';
import { t } from '../../../i18n/t.ts';
import { Address } from '../../../ui/address.tsx';

/** To whom and under which subject it goes: the head of the letter. */
export function DraftAddress({ draft }: { readonly draft: DraftView }) {
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 border-b border-line px-5 py-3 text-[0.9375rem]">
      <dt className="text-muted">{t.draft.to}</dt>
      <dd className="min-w-0 break-words">{draft.to === null ? t.draft.nobody : <Address of={draft.to} />}</dd>
      <dt className="text-muted">{t.draft.subject}</dt>
      <dd className="min-w-0 break-words">
        <bdi>{draft.subject}</bdi>
      </dd>
    </dl>
  );
}
