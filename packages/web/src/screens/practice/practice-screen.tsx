import { useSearch } from '@tanstack/react-router';

import { t } from '../../i18n/t.ts';
import { useTitle } from '../../ui/use-title.ts';
import { PracticeDesk } from './practice-desk.tsx';
import { PracticeRoom } from './practice-room.tsx';

/** The room with its letters, or one letter on the desk. */
export function PracticeScreen() {
  useTitle(t.practice.title);
  const { letter, field } = useSearch({ from: '/practice' });
  return letter === undefined ? <PracticeRoom field={field} /> : <PracticeDesk id={letter} field={field} />;
}
