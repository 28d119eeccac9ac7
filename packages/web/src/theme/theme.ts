export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const KEY = 'ajar.theme';

const followers = new Set<() => void>();

/** The theme chosen in this browser; `system` where nothing was chosen or storage is closed to us. */
export function savedTheme(): Theme {
  try {
    const saved = localStorage.getItem(KEY);
    return THEMES.find((theme) => theme === saved) ?? 'system';
  } catch {
    return 'system';
  }
}

/** The theme that is shown. */
export function shownTheme(): Theme {
  const shown = document.documentElement.dataset['theme'];
  return THEMES.find((theme) => theme === shown) ?? 'system';
}

/** Shows a theme and remembers it. */
export function chooseTheme(theme: Theme): undefined {
  applyTheme(theme);
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Storage may be switched off: the choice then lasts until the page is closed.
  }
  for (const follower of followers) follower();
}

/** Tells when another theme is chosen, wherever on the page. Returns how to stop. */
export function followTheme(follower: () => void): () => void {
  followers.add(follower);
  return () => followers.delete(follower);
}

export function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}
