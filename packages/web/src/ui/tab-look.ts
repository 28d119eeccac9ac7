/** How a way to a part of a screen looks, and how the one that is open. */
export function tabLook(here: boolean): string {
  const tab = 'inline-flex min-h-10 items-center rounded-md border px-3.5 text-[0.9375rem]';
  return here
    ? `${tab} border-accent bg-wash text-accent font-medium forced-colors:underline`
    : `${tab} border-edge bg-sheet text-ink hover:bg-sunk`;
}
