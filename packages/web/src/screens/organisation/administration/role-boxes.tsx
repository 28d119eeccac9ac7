import type { Role } from '../../../api/types.ts';
import { t } from '../../../i18n/t.ts';
import { CheckBox } from '../../../ui/check-box.tsx';

const ROLES = ['member', 'counsellor', 'administrator'] as const satisfies readonly Role[];

interface RoleBoxesProps {
  readonly legend: string;
  readonly legendShown?: boolean;
  readonly roles: readonly Role[];
  /** What is wrong with the choice. */
  readonly error?: string | undefined;
  readonly onChange: (roles: readonly Role[]) => void;
}

/** One box a role; a person may be several. */
export function RoleBoxes({ legend, legendShown = false, roles, error, onChange }: RoleBoxesProps) {
  return (
    <fieldset className="min-w-0">
      <legend className={legendShown ? 'mb-2 text-sm text-muted' : 'sr-only'}>{legend}</legend>
      <div className="flex flex-wrap gap-x-6 gap-y-2">
        {ROLES.map((role) => (
          <CheckBox
            key={role}
            className="min-h-8"
            label={t.organisation.role[role]}
            checked={roles.includes(role)}
            onChange={(checked) => onChange(ROLES.filter((one) => (one === role ? checked : roles.includes(one))))}
          />
        ))}
      </div>
      {error === undefined ? null : (
        <span role="alert" className="mt-1 block text-sm text-error">
          {error}
        </span>
      )}
    </fieldset>
  );
}
