import { Fragment, useState } from 'react';

import { insightsFile } from '../../api/insights.ts';
import { withKey } from '../../api/own-key.ts';
import type { InsightsExport, InsightsFilter } from '../../api/types.ts';
import { t } from '../../i18n/t.ts';
import { Button, buttonLook } from '../../ui/button.tsx';
import { FileLink } from '../../ui/file-link.tsx';
import { Section } from '../../ui/section.tsx';
import { saveAsPng } from './save-as-png.ts';

const FILES: readonly { readonly what: InsightsExport; readonly name: string; readonly label: string }[] = [
  { what: 'svg', name: 'what-came-of-it.svg', label: t.cameOfIt.picture },
  { what: 'sankeymatic', name: 'what-came-of-it.txt', label: t.cameOfIt.sankeymatic },
  { what: 'flow-csv', name: 'what-came-of-it.csv', label: t.cameOfIt.flowCsv },
  { what: 'noes-csv', name: 'noes.csv', label: t.cameOfIt.noesCsv },
];

/** The figures as files, made on this computer; with or without names. */
export function FilesSection({ filter }: { readonly filter: InsightsFilter }) {
  const [masked, setMasked] = useState(false);
  const [png, setPng] = useState<'' | 'done' | 'failed'>('');
  const wish = { ...filter, masked };
  const drawPng = async () => {
    try {
      await saveAsPng(withKey(insightsFile('svg', wish)), 'what-came-of-it.png');
      setPng('done');
    } catch {
      setPng('failed');
    }
  };
  return (
    <Section id="files" title={t.cameOfIt.files}>
      <p className="mb-3 text-[0.9375rem] text-muted">{t.cameOfIt.filesHelp}</p>
      <label className="mb-4 flex items-start gap-3">
        <input
          type="checkbox"
          className="mt-0.5 size-5 shrink-0 accent-accent"
          checked={masked}
          onChange={(event) => setMasked(event.target.checked)}
        />
        {t.cameOfIt.masked}
      </label>
      <div className="flex flex-wrap gap-3">
        {FILES.map(({ what, name, label }) => (
          <Fragment key={what}>
            <FileLink href={insightsFile(what, wish)} download={name} className={buttonLook('plain')}>
              {label}
            </FileLink>
            {what === 'svg' ? <Button onClick={() => void drawPng()}>{t.cameOfIt.png}</Button> : null}
          </Fragment>
        ))}
      </div>
      <output className="mt-2 block text-sm text-muted empty:hidden">
        {png === 'done' ? t.cameOfIt.pngDone : png === 'failed' ? t.cameOfIt.pngFailed : ''}
      </output>
      <div className="mt-5">
        <FileLink href={insightsFile('record', wish)} target="_blank" rel="noreferrer" className={buttonLook('plain')}>
          {t.cameOfIt.record}
        </FileLink>
        <p className="mt-2 max-w-[62ch] text-sm text-muted">{t.cameOfIt.recordHelp}</p>
      </div>
    </Section>
  );
}
