import { Link } from '@tanstack/react-router';

import { t } from '../../../../i18n/t.ts';

/** Without an account the letter is taken out by hand; one quiet line says that there is another way. */
export function ConnectLine() {
  return (
    <p className="text-sm text-muted">
      <Link
        to="/settings"
        search={{ part: 'mail' }}
        hash="connect"
        className="text-accent underline underline-offset-4"
      >
        {t.sending.connect}
      </Link>{' '}
      {t.sending.connectHelp}
    </p>
  );
}
