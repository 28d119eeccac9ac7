import { EXPORT_ADDRESS } from '../../../api/data.ts';
import { t } from '../../../i18n/t.ts';
import { buttonLook } from '../../../ui/button.tsx';
import { ForgetAll } from './forget-all.tsx';
import { ImportTable } from './import-table.tsx';

/** Everything out, tables of others in, and everything gone. */
export function DataSection() {
  return (
    <div className="flex flex-col gap-8">
      <section
        id="export"
        tabIndex={-1}
        aria-labelledby="export-title"
        className="flex scroll-mt-20 flex-col gap-3 outline-none"
      >
        <h3 id="export-title" className="font-semibold">
          {t.data.exportTitle}
        </h3>
        <p className="text-muted">{t.data.exportHelp}</p>
        <a href={EXPORT_ADDRESS} download className={`${buttonLook('plain')} self-start`}>
          {t.data.export}
        </a>
      </section>
      <section
        id="import"
        tabIndex={-1}
        aria-labelledby="import-title"
        className="flex scroll-mt-20 flex-col gap-3 outline-none"
      >
        <h3 id="import-title" className="font-semibold">
          {t.data.importTitle}
        </h3>
        <p className="text-muted">{t.data.importHelp}</p>
        <ImportTable />
      </section>
      <section
        id="forget"
        tabIndex={-1}
        aria-labelledby="forget-title"
        className="flex scroll-mt-20 flex-col gap-3 outline-none"
      >
        <h3 id="forget-title" className="font-semibold">
          {t.data.forgetTitle}
        </h3>
        <p className="text-muted">{t.data.forgetHelp}</p>
        <ForgetAll />
      </section>
    </div>
  );
}
