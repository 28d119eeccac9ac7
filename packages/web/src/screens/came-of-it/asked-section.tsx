import type { AskedWell } from '@ajar/core';

import { t } from '../../i18n/t.ts';
import { Section } from '../../ui/section.tsx';
import { Sheet } from '../../ui/sheet.tsx';

/** How asking was done, whatever came of it. */
export function AskedSection({ asked }: { readonly asked: AskedWell }) {
  const { asks, well, grounded, calm, heard } = asked;
  return (
    <Section id="asked" title={t.cameOfIt.asked}>
      {asks === 0 ? (
        <p className="text-muted">{t.cameOfIt.askedNone}</p>
      ) : (
        <Sheet className="max-w-2xl p-5">
          <p className="font-letter text-xl leading-snug">{t.cameOfIt.askedSum(well, asks)}</p>
          <p className="mt-1">{t.cameOfIt.askedWin}</p>
          <dl className="mt-4 grid grid-cols-1 gap-x-8 gap-y-2 text-[0.9375rem] sm:grid-cols-2">
            <div>
              <dt className="text-sm text-muted">{t.cameOfIt.askedGround}</dt>
              <dd>{t.cameOfIt.askedOf(grounded, asks)}</dd>
            </div>
            <div>
              <dt className="text-sm text-muted">{t.cameOfIt.askedCalm}</dt>
              <dd>
                {t.cameOfIt.askedOf(calm, heard)} {heard === asks ? '' : t.cameOfIt.askedHeard}
              </dd>
            </div>
          </dl>
        </Sheet>
      )}
    </Section>
  );
}
