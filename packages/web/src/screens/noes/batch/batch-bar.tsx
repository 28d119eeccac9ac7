import { useState } from 'react';

import { t } from '../../../i18n/t.ts';
import { useShortcuts } from '../../../keyboard/use-shortcuts.ts';
import { Button } from '../../../ui/button.tsx';
import { FOOT_BAR, FootBars } from '../../../ui/foot-bar.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { focusedRow, focusPast, focusRowSoon } from '../use-row-keys.ts';
import { useSelection } from './selection.ts';
import { useBatch, WAY_BACK } from './use-batch.ts';
import type { BatchWish } from './use-batch.ts';

/** What can be done with the rows that are chosen, one way back for the last thing that was done, and what was not done. */
export function BatchBar() {
  const { ids, clear } = useSelection();
  const [done, setDone] = useState<BatchWish | null>(null);
  const batch = useBatch(({ action }, changed) => setDone({ ids: changed, action }));
  const back = useBatch((_wish, [first]) => {
    setDone(null);
    // Where the cursor was before it was moved on.
    if (first !== undefined) focusRowSoon(first);
  });
  const act = (action: BatchWish['action'], rows: ReadonlySet<string> = ids) => {
    focusPast(rows);
    batch.mutate({ ids: [...rows], action });
    clear();
  };
  const letGo = () => {
    const row = focusedRow()?.dataset['row'];
    if (ids.size === 0 && row === undefined) return false;
    act('close', ids.size > 0 || row === undefined ? ids : new Set([row]));
    return true;
  };
  const undo = () => {
    if (done === null || back.isPending) return false;
    back.mutate({ ids: done.ids, action: WAY_BACK[done.action] });
    return true;
  };
  useShortcuts({ e: letGo, z: undo });
  const failed = failedOf(batch) ?? failedOf(back);
  return (
    <FootBars>
      {ids.size > 0 ? (
        <section aria-label={t.list.batch.title} className={FOOT_BAR}>
          <span className="font-medium">{t.list.batch.chosen(ids.size)}</span>
          <Button onClick={() => act('close')} aria-keyshortcuts="e">
            {t.list.batch.close}
          </Button>
          <Button onClick={() => act('not-a-rejection')}>{t.list.batch.notANo}</Button>
          <Button look="quiet" aria-label={t.list.batch.clear} title={t.list.batch.clear} onClick={clear}>
            <Icon name="close" />
          </Button>
        </section>
      ) : null}
      {ids.size === 0 && done !== null ? (
        <div className={FOOT_BAR}>
          <span>{t.list.batch.done[done.action](done.ids.length)}</span>
          {done.ids.length === 0 ? null : (
            <Button onClick={undo} aria-keyshortcuts="z" disabled={back.isPending}>
              <Icon name="undo" /> {t.list.batch.undo}
            </Button>
          )}
          <Button look="quiet" onClick={() => setDone(null)}>
            {t.list.batch.fine}
          </Button>
        </div>
      ) : null}
      {ids.size === 0 && failed !== null ? (
        <div className={FOOT_BAR}>
          <span>{t.list.batch.failed(failed.error.message)}</span>
          <Button onClick={failed.again}>{t.errors.retry}</Button>
          <Button look="quiet" onClick={failed.leave}>
            {t.list.batch.fine}
          </Button>
        </div>
      ) : null}
      <output className="sr-only">
        {ids.size > 0
          ? t.list.batch.chosen(ids.size)
          : done === null
            ? ''
            : t.list.batch.done[done.action](done.ids.length)}
      </output>
      <div role="alert" className="sr-only">
        {failed === null ? '' : t.list.batch.failed(failed.error.message)}
      </div>
    </FootBars>
  );
}

interface Failed {
  readonly error: Error;
  readonly again: () => void;
  readonly leave: () => void;
}

/** What did not reach the server, or was refused: it is not done, and can be tried once more. */
function failedOf({ error, variables, mutate, reset }: ReturnType<typeof useBatch>): Failed | null {
  return error === null || variables === undefined ? null : { error, again: () => mutate(variables), leave: reset };
}
