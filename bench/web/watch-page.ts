import type { Page } from 'playwright-core';

/** What `watchPage` writes down in the page. */
export interface PageNotes {
  /** Milliseconds from the start of the navigation to the first frame with a row of the list in it. */
  rows: number | null;
  /** When the last task of over 50 ms ended before that, or 0. */
  busyUntil: number;
  /** Milliseconds from each key to the end of the frame that shows it. */
  keys: number[];
  /** Milliseconds between frames while they are watched. */
  frames: number[];
  watchFrames: boolean;
}

declare global {
  interface Window {
    // oxlint-disable-next-line no-underscore-dangle -- must not be taken for a name of the app
    __notes: PageNotes;
  }
}

/** Has a page write down when its list is drawn, how long each key waits for its frame, and how long frames take. */
export async function watchPage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const notes: PageNotes = { rows: null, busyUntil: 0, keys: [], frames: [], watchFrames: false };
    window.__notes = notes;
    /** After the next frame was drawn: a message that is posted in it comes behind its painting. */
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- this runs in the page, where nothing outside is known
    const drawn = (then: () => void): void => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', then);
        port1.start();
        port2.postMessage(null);
      });
    };
    const rows = new MutationObserver(() => {
      if (document.querySelector('[data-row]') === null) return;
      rows.disconnect();
      drawn(() => {
        notes.rows = performance.now();
      });
    });
    rows.observe(document, { childList: true, subtree: true });
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries())
        notes.busyUntil = Math.max(notes.busyUntil, startTime + duration);
    }).observe({ type: 'longtask', buffered: true });
    document.addEventListener(
      'keydown',
      ({ timeStamp }) => drawn(() => notes.keys.push(performance.now() - timeStamp)),
      true,
    );
    let last = performance.now();
    const frame = (now: number): void => {
      if (notes.watchFrames) notes.frames.push(now - last);
      last = now;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
}

export function notesOf(page: Page): Promise<PageNotes> {
  return page.evaluate(() => window.__notes);
}

/** The frames while something is done, in milliseconds each. */
export async function framesDuring(page: Page, work: () => Promise<void>): Promise<readonly number[]> {
  await page.evaluate(() => {
    window.__notes.frames = [];
    window.__notes.watchFrames = true;
  });
  await work();
  const { frames } = await notesOf(page);
  await page.evaluate(() => {
    window.__notes.watchFrames = false;
  });
  return frames;
}
