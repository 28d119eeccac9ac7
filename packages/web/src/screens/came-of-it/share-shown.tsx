import type { Share } from '@ajar/core';

import { formatNumber } from '../../i18n/format-number.ts';
import { t } from '../../i18n/t.ts';

/** How many, and the range in which the true share lies; where there are too few, the count alone and that it is so. */
export function ShareShown({ share, full = false }: { readonly share: Share; readonly full?: boolean }) {
  const { hits, of, interval, few } = share;
  if (of === 0) return null;
  return (
    <>
      <span className={hits === 0 ? 'text-muted' : ''}>{full ? t.cameOfIt.askedOf(hits, of) : formatNumber(hits)}</span>
      {full && few ? <Few /> : null}
      {interval === null || few ? null : (
        <span
          className="block text-xs font-normal text-muted"
          title={t.cameOfIt.rangeSays(interval.low, interval.high)}
        >
          {t.cameOfIt.range(interval.low, interval.high)}
        </span>
      )}
    </>
  );
}

/** Beside a figure that is of too few. */
export function Few() {
  return (
    <abbr title={t.cameOfIt.fewSays} className="ml-1.5 text-xs font-normal text-muted no-underline">
      {t.cameOfIt.few}
    </abbr>
  );
}
