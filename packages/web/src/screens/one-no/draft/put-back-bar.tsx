import { t } from '../../../i18n/t.ts';
import { useShortcuts } from '../../../keyboard/use-shortcuts.ts';
import { Button } from '../../../ui/button.tsx';
import { FOOT_BAR, FootBars } from '../../../ui/foot-bar.tsx';
import { Icon } from '../../../ui/icon.tsx';
import type { PutBack } from './use-rewriting.ts';

interface PutBackBarProps {
  readonly putBack: PutBack | null;
  readonly busy: boolean;
}

/** Says that other words stand in the letter now, and brings those from before back. */
export function PutBackBar({ putBack, busy }: PutBackBarProps) {
  useShortcuts({ z: () => (putBack === null || busy ? false : putBack.swap()) });
  const told = putBack === null ? '' : putBack.isBack ? t.draft.broughtBack : t.draft.replaced;
  return (
    <FootBars>
      {putBack === null ? null : (
        <section aria-label={t.draft.putBackTitle} className={FOOT_BAR}>
          <span>{told}</span>
          <Button aria-keyshortcuts="z" disabled={busy} onClick={putBack.swap}>
            <Icon name="undo" /> {t.list.batch.undo}
          </Button>
          <Button look="quiet" onClick={putBack.leave}>
            {t.list.batch.fine}
          </Button>
        </section>
      )}
      <output className="sr-only">{told}</output>
    </FootBars>
  );
}
