import { Link } from '@tanstack/react-router';

import { t } from '../../i18n/t.ts';
import { buttonLook } from '../../ui/button.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { AddNo } from './add/add-no.tsx';

/** The door that needs no mail: of use in the first minute, whatever the others ask for. */
export function FirstRunWithout() {
  return (
    <Sheet className="mt-5 p-5 sm:p-6">
      <h2 className="mb-2 text-lg font-semibold">{t.empty.without}</h2>
      <p className="mb-4 text-muted">{t.empty.withoutHelp}</p>
      <div className="flex flex-wrap gap-3">
        <Link to="/practice" className={buttonLook('plain')}>
          {t.empty.practise}
        </Link>
        <AddNo />
      </div>
    </Sheet>
  );
}
