import { t } from '../i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { singleKeysOn } from './single-keys.ts';

const GROUPS = [
  {
    title: t.keys.inList,
    keys: [
      { keys: ['j'], does: t.keys.next },
      { keys: ['k'], does: t.keys.previous },
      { keys: ['Enter', 'o'], does: t.keys.open },
      { keys: ['e'], does: t.advice.letGo },
      { keys: ['x'], does: t.keys.choose },
      { keys: ['Shift x'], does: t.keys.chooseTo },
      { keys: ['z'], does: t.keys.undoBatch },
      { keys: ['u'], does: t.keys.undoSend },
    ],
  },
  {
    title: t.keys.everywhere,
    keys: [
      { keys: ['/'], does: t.keys.search },
      { keys: ['Ctrl k'], does: t.keys.palette },
      { keys: ['Esc'], does: t.keys.back },
      { keys: ['?'], does: t.keys.help },
    ],
  },
  {
    title: t.keys.inDraft,
    keys: [
      { keys: ['F8'], does: t.keys.nextFinding },
      { keys: ['Ctrl .'], does: t.keys.fix },
      { keys: ['z'], does: t.keys.undoWords },
      { keys: ['u'], does: t.keys.undoSend },
    ],
  },
];

interface ShortcutsDialogProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
}

export function ShortcutsDialog({ open, onOpenChange }: ShortcutsDialogProps) {
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={t.keys.title} wide>
      {singleKeysOn() ? null : <p className="mb-4 text-muted">{t.keys.off}</p>}
      <div className="gap-x-10 md:columns-2">
        {GROUPS.map((group) => (
          <section key={group.title} className="mb-5 break-inside-avoid">
            <h3 className="mb-1 text-sm text-muted">{group.title}</h3>
            <dl>
              {group.keys.map(({ keys, does }) => (
                <div
                  key={does}
                  className="flex items-baseline justify-between gap-6 border-b border-line py-1.5 last:border-0"
                >
                  <dt>{does}</dt>
                  <dd className="shrink-0 text-right">{keys.map((key, at) => keyCap(key, at))}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <Button onClick={() => onOpenChange(false)}>{t.keys.close}</Button>
    </Dialog>
  );
}

function keyCap(key: string, at: number) {
  return (
    <span key={key}>
      {at === 0 ? '' : <span className="text-sm text-muted"> {t.keys.or} </span>}
      <kbd className="rounded border border-edge bg-sunk px-1.5 py-0.5 font-sans text-sm">{key}</kbd>
    </span>
  );
}
