import type { ReactNode } from 'react';

import { EXPORT_ADDRESS } from '../../../api/data.ts';
import { t } from '../../../i18n/t.ts';
import { buttonLook } from '../../../ui/button.tsx';
import { FileLink } from '../../../ui/file-link.tsx';
import { ForgetAll } from './forget-all.tsx';
import { ImportTable } from './import-table.tsx';

/** Everything out, tables of others in, and everything gone. */
export function DataSection() {
  return (
    <div className="flex flex-col gap-8">
      <Part id="export" title={t.data.exportTitle} help={t.data.exportHelp}>
        <FileLink href={EXPORT_ADDRESS} download className={`${buttonLook('plain')} self-start`}>
          {t.data.export}
        </FileLink>
      </Part>
      <Part id="import" title={t.data.importTitle} help={t.data.importHelp}>
        <ImportTable />
      </Part>
      <Part id="forget" title={t.data.forgetTitle} help={t.data.forgetHelp}>
        <ForgetAll />
      </Part>
    </div>
  );
}

interface PartProps {
  readonly id: string;
  readonly title: string;
  readonly help: string;
  readonly children: ReactNode;
}

/** One thing to do with the data, which the palette can lead to. */
function Part({ id, title, help, children }: PartProps) {
  return (
    <section
      id={id}
      tabIndex={-1}
      aria-labelledby={`${id}-title`}
      className="flex scroll-mt-20 flex-col gap-3 outline-none"
    >
      <h3 id={`${id}-title`} className="font-semibold">
        {title}
      </h3>
      <p className="text-muted">{help}</p>
      {children}
    </section>
  );
}
