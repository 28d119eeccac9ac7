const KEY = 'ajar.single-keys';

/** Single-letter shortcuts can be switched off: speech input and unsteady hands press letters by accident (WCAG 2.1.4). */
export function singleKeysOn(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
}

export function setSingleKeys(on: boolean): void {
  try {
    localStorage.setItem(KEY, on ? 'on' : 'off');
  } catch {
    // Without storage the keys stay on.
  }
}
