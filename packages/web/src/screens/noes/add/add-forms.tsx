import { Tabs } from '@base-ui/react/tabs';

import { t } from '../../../i18n/t.ts';
import { beingAdded, keepBeingAdded } from './being-added.ts';
import { ByHandForm } from './by-hand-form.tsx';
import { PasteForm } from './paste-form.tsx';
import { useAddNo } from './use-add-no.ts';

const TAB =
  'min-h-10 flex-1 rounded-md border border-transparent px-3 py-1.5 text-[0.9375rem] font-medium text-muted data-active:border-edge data-active:bg-sheet data-active:text-ink';

/** A letter that is pasted, or a no without one. */
export function AddForms({ onDone }: { readonly onDone: () => void }) {
  const add = useAddNo(onDone);
  return (
    <Tabs.Root
      defaultValue={beingAdded().way}
      onValueChange={(way: 'paste' | 'hand') => {
        keepBeingAdded({ way });
        add.reset();
      }}
    >
      <Tabs.List aria-label={t.add.how} className="mb-5 flex gap-1 rounded-lg bg-sunk p-1">
        <Tabs.Tab value="paste" className={TAB}>
          {t.add.paste}
        </Tabs.Tab>
        <Tabs.Tab value="hand" className={TAB}>
          {t.add.byHand}
        </Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="paste">
        <PasteForm add={add} />
      </Tabs.Panel>
      <Tabs.Panel value="hand">
        <ByHandForm add={add} />
      </Tabs.Panel>
    </Tabs.Root>
  );
}
