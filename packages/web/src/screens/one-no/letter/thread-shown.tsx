import type { MessageView, RejectionDetail } from '../../../api/types.ts';
import { formatDay, formatInFull } from '../../../i18n/format-date.ts';
import { t } from '../../../i18n/t.ts';
import { Icon } from '../../../ui/icon.tsx';
import { Section } from '../../../ui/section.tsx';
import { Sheet } from '../../../ui/sheet.tsx';
import { senderName } from '../../../words/who.ts';
import { isNews } from './is-news.ts';
import { markPieces } from './mark-pieces.ts';
import { MarkedText } from './marked-text.tsx';
import { MessageShown } from './message-shown.tsx';
import { Sender } from './sender.tsx';
import { messageAnchor } from './show-message.ts';

/** The conversation in order: the no in full, and what waits for the user; what else came before and after folded to a line each. */
export function ThreadShown({ no }: { readonly no: RejectionDetail }) {
  const others = no.thread.filter((message) => message.key !== no.messageKey).length;
  return (
    <Section id="letter" title={others === 0 ? t.letter.title : t.letter.titleMany(others)}>
      <ol className="flex flex-col gap-3">
        {no.thread.map((message) => (
          <li key={message.key} id={messageAnchor(message.key)} tabIndex={-1} className="scroll-mt-4 rounded-lg">
            {message.key === no.messageKey ? (
              <TheNo no={no} message={message} />
            ) : (
              <OtherMessage message={message} opened={isNews(no, message)} />
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}

function TheNo({ no, message }: { readonly no: RejectionDetail; readonly message: MessageView }) {
  if (no.withoutLetter === true)
    return (
      <Sheet className="p-5 sm:p-8">
        <p className="text-muted">{t.letter.without}</p>
      </Sheet>
    );
  return <WholeNo no={no} message={message} />;
}

function WholeNo({ no, message }: { readonly no: RejectionDetail; readonly message: MessageView }) {
  const marked = no.marks.length + no.subjectMarks.length > 0;
  return (
    <Sheet className="p-5 sm:p-8">
      <header className="mb-5 border-b border-line pb-4">
        <p className="flex flex-wrap items-baseline justify-between gap-x-4">
          <Sender from={message.from} />
          <time dateTime={message.date ?? undefined} className="text-sm text-muted">
            {formatInFull(message.date)}
          </time>
        </p>
        {message.to === '' ? null : (
          <p className="text-sm wrap-anywhere text-muted">
            <bdi>{t.letter.to(message.to)}</bdi>
          </p>
        )}
        <h3 className="mt-2 font-medium wrap-anywhere" dir="auto">
          <span className="sr-only">
            {t.letter.subject}
            {t.app.colon}
          </span>
          {message.subject === '' ? (
            t.letter.noSubject
          ) : (
            <MarkedText pieces={markPieces(message.subject, no.subjectMarks)} />
          )}
        </h3>
      </header>
      <MessageShown message={message} marks={no.marks} />
      {marked ? <p className="mt-6 text-sm text-muted">{t.letter.marksHint}</p> : null}
    </Sheet>
  );
}

function OtherMessage({ message, opened }: { readonly message: MessageView; readonly opened: boolean }) {
  return (
    <details open={opened} className="group/message rounded-lg border border-line bg-paper open:bg-sheet">
      <summary className="flex flex-wrap items-baseline gap-x-3 rounded-lg px-4 py-2.5 hover:bg-sunk sm:px-6">
        <Icon name="forward" className="self-center text-muted transition-transform group-open/message:rotate-90" />
        <bdi className="shrink-0 font-medium max-sm:max-w-[40%] max-sm:truncate">
          {message.mine ? t.letter.mine : senderName(message.from)}
        </bdi>
        <span className="min-w-0 flex-1 truncate text-sm text-muted group-open/message:invisible" dir="auto">
          {firstWords(message)}
        </span>
        <time dateTime={message.date ?? undefined} className="shrink-0 text-sm text-muted">
          {formatDay(message.date)}
        </time>
      </summary>
      <div className="px-4 pt-2 pb-5 sm:px-6">
        <p className="mb-3 text-sm wrap-anywhere text-muted">
          <bdi>{message.from}</bdi>, <bdi>{t.letter.to(message.to)}</bdi>, {formatInFull(message.date)}
        </p>
        <MessageShown message={message} marks={[]} />
      </div>
    </details>
  );
}

function firstWords(message: MessageView): string {
  return (message.text ?? message.subject).slice(0, 160).replace(/\s+/g, ' ');
}
