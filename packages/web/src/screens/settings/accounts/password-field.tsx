import { t } from '../../../i18n/t.ts';
import { TextField } from '../../../ui/text-field.tsx';

/** A password that stands in its field and nowhere else: no state holds it, and the browser is asked not to keep it. */
export function PasswordField({ label, error }: { readonly label: string; readonly error: string | undefined }) {
  return (
    <TextField
      label={label}
      help={t.accounts.passwordHelp}
      error={error}
      type="password"
      name="password"
      required
      maxLength={10_000}
      autoComplete="off"
      spellCheck={false}
    />
  );
}
