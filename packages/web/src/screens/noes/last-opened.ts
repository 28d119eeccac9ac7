let lastOpened: string | null = null;

/** The no that was open last: coming back to the list, the cursor stands there again. */
export function rememberOpened(id: string): void {
  lastOpened = id;
}

/** Gives the remembered id once. */
export function takeLastOpened(): string | null {
  const id = lastOpened;
  lastOpened = null;
  return id;
}
