import type { Category } from '@ajar/core';

/** What the reader may hear in words of a kind, and why that matters. */
export type FindingWords = Readonly<Record<Category, { readonly message: string; readonly why: string }>>;
