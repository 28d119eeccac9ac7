import type { SharedNo } from '../../../api/types.ts';
import { formatInFull } from '../../../i18n/format-date.ts';
import { t } from '../../../i18n/t.ts';
import { Section } from '../../../ui/section.tsx';
import { Sheet } from '../../../ui/sheet.tsx';
import { unwrapped } from '../../one-no/letter/unwrapped.ts';

/** The thread as text, and the letters being written where they are shared. */
export function SharedLetters({ no }: { readonly no: SharedNo }) {
  const words = t.organisation.counsel;
  return (
    <>
      <Section id="letters" title={words.letters}>
        <ol className="flex flex-col gap-4">
          {no.thread.map((message) => (
            <li key={message.key}>
              <Sheet className="px-4 py-4 sm:px-6">
                <p className="font-medium wrap-anywhere">{message.subject}</p>
                <p className="mb-4 text-sm text-muted wrap-anywhere">
                  {message.mine ? words.mine : message.from}
                  {message.date === null ? '' : `, ${formatInFull(message.date)}`}
                </p>
                {message.text === null ? (
                  <p className="text-muted">{t.letter.headersOnly}</p>
                ) : (
                  <div dir="auto" className="letter max-w-[68ch]">
                    {unwrapped(message.text).trim()}
                  </div>
                )}
              </Sheet>
            </li>
          ))}
        </ol>
      </Section>
      <Section id="drafts" title={words.drafts}>
        {no.drafts === null ? (
          <p className="text-muted">{words.draftsNotShared}</p>
        ) : no.drafts.length === 0 ? (
          <p className="text-muted">{words.noDrafts}</p>
        ) : (
          <ul className="flex flex-col gap-4">
            {no.drafts.map((draft) => (
              <li key={`${draft.subject} ${draft.text}`}>
                <Sheet className="px-4 py-4 sm:px-6">
                  <p className="mb-3 font-medium wrap-anywhere">{draft.subject}</p>
                  <div dir="auto" className="letter max-w-[68ch]">
                    {draft.text}
                  </div>
                </Sheet>
              </li>
            ))}
          </ul>
        )}
      </Section>
    </>
  );
}
