import { inOrganisation } from '../api/in-organisation.ts';
import { keepKey, ownKey } from '../api/own-key.ts';

/** Where the build puts the worker: above all it may answer for. */
const WORKER = '/service-worker.js';

/** Lets the app be installed, and say what to do when its server is not running. Where the browser does not allow it, nothing changes. */
export function keepOffline(): void {
  // What it says of a server that is away is about one's own machine.
  if (inOrganisation || !import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  // After the first screen: it may have the machine for itself.
  if (document.readyState === 'complete') register();
  else window.addEventListener('load', register, { once: true });
}

function register(): void {
  void navigator.serviceWorker.register(WORKER, { updateViaCache: 'none' }).catch(() => undefined);
}

/** Takes back all that this browser keeps of Ajar: files of the app, choices, words not sent. The key to the page stays: it is open. */
export async function forgetHere(): Promise<void> {
  const key = ownKey();
  try {
    localStorage.clear();
    sessionStorage.clear();
  } catch {
    // Storage that is closed to us holds nothing of ours.
  }
  if (key !== null) keepKey(key);
  if (!('serviceWorker' in navigator)) return;
  const workers = await navigator.serviceWorker.getRegistrations();
  await Promise.all(workers.map((worker) => worker.unregister()));
  await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
}
