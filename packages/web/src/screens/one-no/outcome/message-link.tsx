import type { RejectionDetail } from '../../../api/types.ts';
import { t } from '../../../i18n/t.ts';
import { senderName } from '../../../words/who.ts';
import { messageAnchor, showMessage } from '../letter/show-message.ts';

interface MessageLinkProps {
  readonly no: Pick<RejectionDetail, 'thread'>;
  readonly messageKey: string | null;
  /** What parts it from the words around it, where there are any. */
  readonly before?: string;
  readonly after?: string;
}

/** Who wrote what this rests on, and the way to it in the thread above; nothing where it is not there. */
export function MessageLink({ no, messageKey, before = '', after = '' }: MessageLinkProps) {
  const message = no.thread.find(({ key }) => key === messageKey);
  if (message === undefined) return null;
  return (
    <>
      {before}
      <a
        href={`#${messageAnchor(message.key)}`}
        onClick={(event) => {
          event.preventDefault();
          showMessage(message.key);
        }}
        className="wrap-anywhere text-accent underline underline-offset-4"
      >
        <bdi>{t.watching.from(senderName(message.from))}</bdi>
      </a>
      {after}
    </>
  );
}
