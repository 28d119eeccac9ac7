import type { DoorQuoteView } from '../../../api/types.ts';
import { t } from '../../../i18n/t.ts';
import { doorWords } from '../../../words/door-words.ts';
import { Fact } from './fact.tsx';
import { TheirWords } from '../../../ui/their-words.tsx';

/** What the no leaves open, each door with its date, its contact and its words. */
export function DoorsSaid({ doors }: { readonly doors: readonly DoorQuoteView[] }) {
  if (doors.length === 0) {
    return (
      <Fact term={t.says.doors}>
        <p className="pt-0.5 text-muted">{t.says.noDoors}</p>
      </Fact>
    );
  }
  return (
    <Fact term={t.says.doors}>
      <ul className="flex flex-col gap-2 pt-0.5">
        {doors.map((door) => (
          <li key={`${door.kind}-${door.start}`}>
            <span className="font-medium text-accent">{doorWords(door)}</span>
            {door.contact === null ? null : (
              <bdi className="wrap-anywhere text-muted"> {t.says.contact(door.contact)}</bdi>
            )}
            <TheirWords words={door.quote} />
          </li>
        ))}
      </ul>
    </Fact>
  );
}
