import type { InterfaceLanguage } from '@ajar/core';

/** What the picture of the flow says beside the names of its places. */
export interface PictureWords {
  readonly title: (noes: number) => string;
  /** Below the picture, with ISO days. */
  readonly caption: (noes: number, period: { readonly first: string; readonly last: string } | null) => string;
  readonly link: (from: string, to: string, count: number) => string;
  readonly asked: (what: string) => string;
}

export const PICTURE_WORDS: Readonly<Record<InterfaceLanguage, PictureWords>> = {
  en: {
    title: (noes) => (noes === 1 ? 'What came of one no' : `What came of ${String(noes)} noes`),
    caption: (noes, period) =>
      `${noes === 1 ? '1 no' : `${String(noes)} noes`}${period === null ? '' : `, ${period.first} to ${period.last}`}`,
    link: (from, to, count) => `${from} to ${to}: ${String(count)}`,
    asked: (what) => `Asked for: ${what}.`,
  },
  fr: {
    title: (noes) => (noes === 1 ? 'La suite d’un refus' : `La suite de ${String(noes)} refus`),
    caption: (noes, period) =>
      `${String(noes)} refus${period === null ? '' : `, du ${period.first} au ${period.last}`}`,
    link: (from, to, count) => `De « ${from} » à « ${to} » : ${String(count)}`,
    asked: (what) => `Demandé : ${what}.`,
  },
  de: {
    title: (noes) => (noes === 1 ? 'Was aus einer Absage wurde' : `Was aus ${String(noes)} Absagen wurde`),
    caption: (noes, period) =>
      `${noes === 1 ? '1 Absage' : `${String(noes)} Absagen`}${period === null ? '' : `, ${period.first} bis ${period.last}`}`,
    link: (from, to, count) => `Von „${from}“ nach „${to}“: ${String(count)}`,
    asked: (what) => `Worum es ging: ${what}.`,
  },
};
