const PATHS = {
  back: 'M15 5l-7 7 7 7',
  forward: 'M9 5l7 7-7 7',
  up: 'M6 15l6-6 6 6',
  down: 'M6 9l6 6 6-6',
  search: 'M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM16.500 16.500 21 21',
  check: 'M5 12.500l4.500 4.500L19 7.500',
  circle: 'M12 19a7 7 0 1 0 0-14 7 7 0 0 0 0 14z',
  close: 'M6 6l12 12M18 6 6 18',
  door: 'M6 21V4.500A1.500 1.500 0 0 1 7.500 3h9A1.500 1.500 0 0 1 18 4.500V21M8.500 5.500l6 2V20.500l-6 .5M3.500 21h17M12.200 13.500v1',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5.500l3.500 2',
  reply: 'M9.500 6 4 11.500 9.500 17M4.500 11.500H14a6 6 0 0 1 6 6V19',
  alert: 'M12 4 2.800 19.500h18.400zM12 10v4.500M12 17v.5',
  info: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 11v5.500M12 7.500V8',
  copy: 'M9 9h10.500v11H9zM15 9V4.500H4.500V15H9',
  mail: 'M3.500 6h17v12.500h-17zM4 6.500l8 6.500 8-6.500',
  send: 'M21 3.500 3.500 10.500l6.500 3 3 6.500zM10 13.500 21 3.500',
  lock: 'M6 11h12v9H6zM8.500 11V8a3.500 3.500 0 0 1 7 0v3',
  sun: 'M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM12 2.500v2M12 19.500v2M2.500 12h2M19.500 12h2M5.300 5.300l1.400 1.400M17.300 17.300l1.400 1.400M5.300 18.700l1.400-1.400M17.300 6.700l1.400-1.400',
  moon: 'M20 14.500A8.500 8.500 0 0 1 9.500 4 8.500 8.500 0 1 0 20 14.500z',
  half: 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17zM12 3.5v17M12 7.500a4.500 4.500 0 0 1 0 9',
  undo: 'M8 5 4 9l4 4M4.500 9H14a5 5 0 0 1 0 10H9',
} as const;

export type IconName = keyof typeof PATHS;

/** A line drawing beside words; never the only carrier of a meaning. */
export function Icon({ name, className = '' }: { readonly name: IconName; readonly className?: string }) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 24 24"
      className={`inline-block size-[1.15em] shrink-0 align-[-0.2em] ${className}`}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
