import { Link } from '@tanstack/react-router';

import { t } from '../../i18n/t.ts';
import { buttonLook } from '../../ui/button.tsx';
import { useTitle } from '../../ui/use-title.ts';

export function NothingHere() {
  useTitle(t.errors.pageNotFound);
  return (
    <div className="py-16">
      <h1 className="mb-6 font-letter text-3xl tracking-tight">{t.errors.pageNotFound}</h1>
      <Link to="/" className={buttonLook('plain')}>
        {t.errors.back}
      </Link>
    </div>
  );
}
