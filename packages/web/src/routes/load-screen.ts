import { ApiError } from '../api/api-error.ts';
import { noticeIfAway } from '../api/query-client.ts';
import { saveUnsaved } from '../api/unsaved-words.ts';
import { t } from '../i18n/t.ts';

/**
 * Loads a screen when it is opened. Where its file is missing because the app was updated, the router loads the page anew; where
 * nobody answers that would lose the page, and the words in it: then the page stays, and says so.
 */
export function loadScreen<T>(load: () => Promise<T>): () => Promise<T> {
  return async () => {
    try {
      return await load();
    } catch (error) {
      if (!(await isServerThere())) throw away();
      await saveUnsaved();
      throw error;
    }
  };
}

function isServerThere(): Promise<boolean> {
  return fetch('/api/overview', { cache: 'no-store' }).then(
    () => true,
    () => false,
  );
}

function away(): ApiError {
  const error = new ApiError('server-gone', t.errors.serverGone, 0);
  noticeIfAway(error);
  return error;
}
