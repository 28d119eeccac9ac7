import { t } from '../../../i18n/t.ts';
import { TextField } from '../../../ui/text-field.tsx';

/** A password that stands in its field and nowhere else: no state holds it, and the browser is asked not to keep it. */
export function PasswordField({ label }: { readonly label: string }) {
  return (
    <TextField
      label={label}
      help={t.accounts.passwordHelp}
      type="password"
      name="password"
      required
      autoComplete="off"
      spellCheck={false}
    />
  );
}
