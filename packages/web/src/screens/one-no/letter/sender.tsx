import { senderName } from '../../../words/who.ts';

/** `Ann Lee <ann@example.org>`: the name first, the address beside it, so that neither passes for the other. */
export function Sender({ from }: { readonly from: string }) {
  const name = senderName(from);
  const address = name === from ? '' : from.slice(from.lastIndexOf('<'));
  const at = address.indexOf('@') + 1;
  return (
    <span className="min-w-0 wrap-anywhere">
      <bdi className="font-semibold">{name}</bdi>{' '}
      {address === '' ? null : (
        <bdi className="text-sm text-muted">
          {address.slice(0, at)}
          <wbr />
          {address.slice(at)}
        </bdi>
      )}
    </span>
  );
}
