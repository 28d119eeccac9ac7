import { t } from '../../../i18n/t.ts';
import { RadioGroup } from '../../../ui/radio-group.tsx';
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
    <RadioGroup
      question={t.accounts.way}
      options={ways.map((value) => ({ value, label: t.accounts.ways[value] }))}
      value={way}
      onChange={onChoose}
    />
  );
}
