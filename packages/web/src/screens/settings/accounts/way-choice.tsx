import { t } from '../../../i18n/t.ts';
import type { WayIn } from './ways-in.ts';

interface WayChoiceProps {
  readonly ways: readonly WayIn[];
  readonly way: WayIn;
  readonly onChoose: (way: WayIn) => void;
}

/** How to sign in, where there is more than one way. */
export function WayChoice({ ways, way, onChoose }: WayChoiceProps) {
  if (ways.length < 2) return null;
  return (
    <fieldset>
      <legend className="mb-2 font-medium">{t.accounts.way}</legend>
      <div className="flex flex-col gap-2">
        {ways.map((one) => (
          <label key={one} className="flex items-center gap-3">
            <input
              type="radio"
              name="way"
              className="size-4 shrink-0 accent-accent"
              checked={one === way}
              onChange={() => onChoose(one)}
            />
            {t.accounts.ways[one]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
