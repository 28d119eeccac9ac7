import type { RejectionDetail } from '../../../api/types.ts';
import { formatDay } from '../../../i18n/format-date.ts';
import { t } from '../../../i18n/t.ts';
import { Icon } from '../../../ui/icon.tsx';

/** What is known of a letter that nobody has read yet: it came back, is delayed, or they are away. */
export function AwaySaid({ no: { away, bounce } }: { readonly no: RejectionDetail }) {
  if (bounce !== null)
    return (
      <p className="mb-4">
        <Icon name={bounce.permanent ? 'alert' : 'clock'} className="mr-2 text-muted" />
        {bounce.permanent ? `${t.watch.bounced}. ` : t.watch.delayed}
        {bounce.permanent ? (
          <a href="#answer" className="text-accent underline underline-offset-4">
            {t.watch.toMend}
          </a>
        ) : null}
      </p>
    );
  if (away === null) return null;
  return (
    <p className="mb-4">
      <Icon name="clock" className="mr-2 text-muted" />
      {away.until === null ? t.watch.away : t.watch.awayUntil(formatDay(away.until))}
    </p>
  );
}
