import { request, upload } from './request.ts';
import type { AddedView, AddWish, ImportView, ImportWish, Overview } from './types.ts';

/** Where everything is downloaded from. */
export const EXPORT_ADDRESS = '/api/data/export';

/** Reads a table, or, as a preview, only tells what it would be taken for. */
export const importTable = (file: File, wish: ImportWish) =>
  upload<ImportView>(`/api/data/import?wish=${encodeURIComponent(JSON.stringify(wish))}`, file);

export const addNo = (wish: AddWish) => request<AddedView>('POST', '/api/rejections', wish);

/** Deletes everything; `word` is what the user typed to confirm it. */
export const forgetAll = (word: string) => request<Overview>('POST', '/api/forget', { word });
