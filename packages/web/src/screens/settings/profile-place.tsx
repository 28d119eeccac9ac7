import { useQuery } from '@tanstack/react-query';

import { overviewQuery } from '../../api/queries.ts';
import { t } from '../../i18n/t.ts';
import { Section } from '../../ui/section.tsx';

/** Where everything is kept. */
export function ProfilePlace() {
  const { data } = useQuery(overviewQuery);
  return (
    <Section id="where" title={t.settings.where}>
      <p className="break-words text-muted">{t.settings.profile(data?.profile ?? '')}</p>
      {typeof data?.place === 'string' ? (
        <p className="mt-2 text-muted">
          {t.settings.place}
          {t.app.colon}
          <code className="wrap-anywhere text-ink">{data.place}</code>
        </p>
      ) : null}
    </Section>
  );
}
