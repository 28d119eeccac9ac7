import { t } from '../i18n/t.ts';
import { Icon } from './icon.tsx';

/** What the element around it looks like. */
export const BRAND_LOOK = 'inline-flex min-h-10 items-center gap-2 text-lg font-semibold tracking-tight';

/** The door and the name. */
export function Brand() {
  return (
    <>
      <Icon name="door" className="size-6! text-accent" />
      {t.app.name}
    </>
  );
}
