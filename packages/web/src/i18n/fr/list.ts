import type { list as englishList, palette as englishPalette } from '../en/list.ts';
import { form, number, plural } from './count.ts';

/** Chercher dans la liste, et faire la même chose à plusieurs refus. */
export const list: typeof englishList = {
  unclear: {
    key: (text, key) => `On ne peut pas chercher par « ${key}: » ; « ${text} » a donc été cherché comme des mots.`,
    value: (text, key) =>
      `Rien n’est connu sous ce nom pour « ${key}: » ; « ${text} » a donc été cherché comme des mots.`,
  },
  choose: (name) => `Choisir ${name}`,
  batch: {
    title: 'Avec les refus choisis',
    chosen: (count) => `${number(count)} ${form(count, 'choisi', 'choisis')}`,
    close: 'Tourner la page',
    notANo: 'Pas un refus',
    clear: 'N’en choisir aucun',
    undo: 'Annuler',
    fine: 'Très bien',
    failed: (why) => `Rien n’a changé. ${why}`,
    done: {
      close: (count) =>
        count === 0 ? 'Ceux-ci étaient déjà réglés' : `Page tournée sur ${plural(count, 'refus', 'refus')}`,
      reopen: (count) => plural(count, 'refus repris', 'refus repris'),
      'not-a-rejection': (count) => `${plural(count, 'lettre retirée', 'lettres retirées')} de la liste`,
      'is-a-rejection': (count) => `${plural(count, 'refus remis', 'refus remis')} dans la liste`,
    },
  },
};

/** La boîte qui mène partout et fait tout. */
export const palette: typeof englishPalette = {
  title: 'Aller partout, tout faire',
  open: 'Chercher',
  hint: 'Une page, une action, ou les mots d’un refus',
  results: 'Ce qui correspond',
  none: 'Rien ne correspond. Essayez un autre mot.',
  count: (count) => (count === 0 ? 'Rien ne correspond' : plural(count, 'choix', 'choix')),
  goTo: (screen) => `Aller à : ${screen}`,
  noes: 'Refus',
  screens: 'Pages',
  thisNo: 'Ce refus',
  searchList: (words) => `Chercher « ${words} » dans la liste`,
  answer: 'Aller à la réponse',
  close: 'Tourner la page',
  reopen: 'Reprendre',
  notANo: 'Ce n’est pas un refus',
  failed: (why) => `Cela n’a pas marché, et rien n’a changé. ${why}`,
};
