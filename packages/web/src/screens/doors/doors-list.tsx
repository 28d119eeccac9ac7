import { t } from '../../i18n/t.ts';
import { Section } from '../../ui/section.tsx';
import { DoorsTable } from './doors-table.tsx';
import type { SentenceDoors } from './one-sentence.ts';

const GROUPS = ['open', 'ahead', 'undated', 'past'] as const;
type Group = (typeof GROUPS)[number];

/** All doors: those that are open until a day first, those that are past last. */
export function DoorsList({ doors }: { readonly doors: readonly SentenceDoors[] }) {
  const groups = Map.groupBy(doors, groupOf);
  return (
    <div className="flex flex-col gap-10">
      {GROUPS.map((group) => {
        const some = groups.get(group);
        if (some === undefined) return null;
        const count = <span className="text-sm text-muted">{t.doorsPage.doorsOn(some.length)}</span>;
        return (
          <Section key={group} id={`doors-${group}`} title={t.doorsPage.standing[group]} aside={count}>
            <p className="mb-3 max-w-[62ch] text-[0.9375rem] text-muted">{t.doorsPage.standingHelp[group]}</p>
            <DoorsTable caption={t.doorsPage.standing[group]} doors={some} faded={group === 'past'} />
          </Section>
        );
      })}
    </div>
  );
}

function groupOf({ standing, date }: SentenceDoors): Group {
  return standing === 'open' && date === null ? 'undated' : standing;
}
