/** How a way to a screen looks, and how where it leads one is already. */
export const NAV_LINK =
  'inline-flex min-h-10 shrink-0 items-center rounded px-2 text-[0.9375rem] text-muted hover:text-ink';
export const NAV_HERE = { className: 'text-ink! underline decoration-accent decoration-2 underline-offset-8' };
