/** Whether the server behind this page has another version of it by now. False when nobody can tell. */
export async function isNewerPage(): Promise<boolean> {
  const mine = document.querySelector<HTMLScriptElement>('script[type=module][src]')?.src;
  if (mine === undefined) return false;
  try {
    const answer = await fetch('/', { cache: 'no-store', headers: { Accept: 'text/html' } });
    const page = await answer.text();
    // The name of the script changes with what is in it.
    return answer.ok && page.includes('id="root"') && !page.includes(new URL(mine).pathname);
  } catch {
    return false;
  }
}
