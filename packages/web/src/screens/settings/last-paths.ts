const KEY = 'ajar.paths';

/** The paths read last from this browser, one a line. */
export function lastPaths(): string {
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

export function rememberPaths(paths: string): void {
  try {
    localStorage.setItem(KEY, paths);
  } catch {
    // Then they are typed again next time.
  }
}
