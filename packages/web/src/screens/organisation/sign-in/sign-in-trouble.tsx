import { ApiError } from '../../../api/api-error.ts';
import { t } from '../../../i18n/t.ts';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { Notice } from '../../../ui/notice.tsx';

/** What went wrong on the way in: with the device, or with what the server said. */
export function SignInTrouble({ error }: { readonly error: Error }) {
  if (error instanceof ApiError && error.status !== 401 && error.code !== 'too-many')
    return <ErrorNotice error={error} />;
  return (
    <Notice tone="warning" announce="now" title={t.organisation.signIn.trouble}>
      {error instanceof ApiError ? error.message : deviceWords(error)}
    </Notice>
  );
}

/** The names of what WebAuthn throws (section 5.1 of it). */
function deviceWords({ name }: Error): string {
  if (name === 'InvalidStateError') return t.organisation.signIn.known;
  if (name === 'NotSupportedError' || name === 'SecurityError') return t.organisation.signIn.cannot;
  return t.organisation.signIn.stopped;
}
