import type { MailHabits, VoiceSample } from './hear-mail.ts';
import { hearMail } from './hear-mail.ts';
import { variantsOf } from './variants.ts';
import type { LanguageVoice, Voice } from './voice.ts';

/** Older mail than the newest of these is not looked at: people change. */
export const MOST_MAILS = 500;
/** With fewer mails in a language a habit cannot be told from chance. */
export const FEWEST_MAILS = 5;

const MOST_LANGUAGES = 8;
const MOST_FORMS = 3;
const FEWEST_PLACES = 5;

/** The user's voice from mail they sent, at most the newest 500. Pure; the text is not kept. */
export function learnVoice(samples: readonly VoiceSample[], fewest = FEWEST_MAILS): Voice {
  const newest = samples.toSorted((a, b) => (b.date ?? 0) - (a.date ?? 0)).slice(0, MOST_MAILS);
  return voiceFrom(
    newest.flatMap((sample) => hearMail(sample) ?? []),
    fewest,
  );
}

/** The same from habits that were heard before. */
export function voiceFrom(heard: readonly MailHabits[], fewest = FEWEST_MAILS): Voice {
  const byLanguage = new Map<string, MailHabits[]>();
  for (const habits of heard) {
    if (habits.language === 'und') continue;
    byLanguage.set(habits.language, [...(byLanguage.get(habits.language) ?? []), habits]);
  }
  const languages = [...byLanguage]
    .map(([language, mails]) => languageVoice(language, mails, fewest))
    .toSorted((a, b) => b.mails - a.mails)
    .slice(0, MOST_LANGUAGES);
  return { languages, forbidden: [] };
}

function languageVoice(language: string, mails: readonly MailHabits[], fewest: number): LanguageVoice {
  const enough = mails.length >= fewest;
  const lengths = mails.flatMap(({ sentences }) => sentences).toSorted((a, b) => a - b);
  const contracted = sum(mails.map((mail) => mail.contracted));
  const places = contracted + sum(mails.map((mail) => mail.full));
  const exclamations = sum(mails.map((mail) => mail.exclamations));
  return {
    language,
    mails: mails.length,
    greetings: enough
      ? usual(
          mails.flatMap(({ greeting }) => greeting ?? []),
          fewest,
        )
      : null,
    signOffs: enough
      ? usual(
          mails.flatMap(({ signOff }) => signOff ?? []),
          fewest,
        )
      : null,
    medianSentenceWords: lengths[Math.floor(lengths.length / 2)] ?? null,
    contractions: language === 'en' && places >= FEWEST_PLACES ? rounded(contracted / places) : null,
    exclamations: lengths.length === 0 ? null : Math.round((100 * exclamations) / lengths.length),
    favourites: favouritesOf(language, mails),
  };
}

/** The commonest forms; where there is much mail, one use is no habit. */
function usual(forms: readonly string[], fewest: number): readonly string[] {
  const least = fewest < FEWEST_MAILS ? 1 : Math.max(2, forms.length * 0.1);
  return [...countsOf(forms)]
    .filter(([, count]) => count >= least)
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, MOST_FORMS)
    .map(([form]) => form);
}

/** Used in three mails or more, and a good deal more often among its like than in common mail. */
function favouritesOf(language: string, mails: readonly MailHabits[]): readonly string[] {
  const counts = countsOf(mails.flatMap(({ words }) => words));
  return variantsOf(language).flatMap((variants) => {
    const all = sum(variants.map(({ says }) => counts.get(says) ?? 0));
    return variants
      .filter(({ says, usual: share }) => {
        const count = counts.get(says) ?? 0;
        return count >= 3 && count / all >= Math.min(0.9, share + 0.25);
      })
      .map(({ says }) => says);
  });
}

function countsOf(items: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

function sum(figures: readonly number[]): number {
  return figures.reduce((all, figure) => all + figure, 0);
}

function rounded(share: number): number {
  return Math.round(100 * share) / 100;
}
