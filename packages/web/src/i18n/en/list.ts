import { number, plural } from './count.ts';

/** Searching the list, and doing the same with many noes. */
export const list = {
  unclear: {
    key: (text: string, key: string) => `There is no “${key}:” to search by, so “${text}” was searched for as words.`,
    value: (text: string, key: string) =>
      `Nothing is known by that name for “${key}:”, so “${text}” was searched for as words.`,
  },
  choose: (name: string) => `Choose ${name}`,
  batch: {
    title: 'With the chosen noes',
    chosen: (count: number) => `${number(count)} chosen`,
    close: 'Let go',
    notANo: 'Not a no',
    clear: 'Choose none',
    undo: 'Undo',
    fine: 'Fine',
    failed: (why: string) => `Nothing was changed. ${why}`,
    done: {
      close: (count: number) => (count === 0 ? 'These were settled already' : `${plural(count, 'no', 'noes')} let go`),
      reopen: (count: number) => `${plural(count, 'no', 'noes')} taken up again`,
      'not-a-rejection': (count: number) => `${plural(count, 'letter', 'letters')} taken out of the list`,
      'is-a-rejection': (count: number) => `${plural(count, 'no', 'noes')} back in the list`,
    },
  },
};

/** The box that goes anywhere and does anything. */
export const palette = {
  title: 'Go anywhere, do anything',
  open: 'Search',
  hint: 'A screen, an action, or words of a no',
  results: 'What fits',
  none: 'Nothing fits. Try another word.',
  count: (count: number) => (count === 0 ? 'Nothing fits' : plural(count, 'choice', 'choices')),
  goTo: (screen: string) => `Go to ${screen}`,
  noes: 'Noes',
  screens: 'Screens',
  thisNo: 'This no',
  searchList: (words: string) => `Search the list for “${words}”`,
  answer: 'Go to the answer',
  close: 'Let it go',
  reopen: 'Take it up again',
  notANo: 'It is not a no',
  failed: (why: string) => `That did not work, and nothing was changed. ${why}`,
};
