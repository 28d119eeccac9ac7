/** Puts the focus on a section of the page when the button that was pressed in it goes away. */
export function focusSection(id: string): void {
  document.getElementById(id)?.focus({ preventScroll: true });
}
