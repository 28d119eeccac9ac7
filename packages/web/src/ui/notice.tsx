import type { ReactNode, Ref } from 'react';

import { Icon } from './icon.tsx';
import type { IconName } from './icon.tsx';

const TONES = {
  info: 'border-line bg-wash',
  warning: 'border-warning/50 bg-sheet',
  error: 'border-error/60 bg-sheet',
} as const;

const ICONS: Record<keyof typeof TONES, IconName> = { info: 'info', warning: 'alert', error: 'alert' };
const ROLES = { now: 'alert', later: 'status' } as const;
const INKS = { info: 'text-accent', warning: 'text-warning', error: 'text-error' } as const;

interface NoticeProps {
  readonly tone?: keyof typeof TONES;
  readonly title?: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** Read out when it appears: at once, or when there is a pause. */
  readonly announce?: 'now' | 'later' | undefined;
  readonly ref?: Ref<HTMLDivElement>;
}

/** Something to know, in place. */
export function Notice({ tone = 'info', title, children, actions, announce, ref }: NoticeProps) {
  return (
    <div
      ref={ref}
      role={announce === undefined ? undefined : ROLES[announce]}
      className={`flex max-w-3xl items-start gap-3 rounded-lg border px-4 py-3 ${TONES[tone]}`}
    >
      <Icon name={ICONS[tone]} className={`mt-[0.2rem] ${INKS[tone]}`} />
      <div className="min-w-0 flex-1">
        {title === undefined ? null : <p className="font-medium">{title}</p>}
        {children === undefined ? null : <div className="text-[0.9375rem]">{children}</div>}
        {actions === undefined ? null : <div className="mt-2 flex flex-wrap gap-2">{actions}</div>}
      </div>
    </div>
  );
}
