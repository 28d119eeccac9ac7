import { number, plural } from './count.ts';

/** Searching the list, and doing the same with many noes. */
export const list = {
  unclear: {
    key: (text: string, key: string) => `There is no “${key}:” to search by, so “${text}” was searched for as words.`,
    value: (text: string, key: string) =>
      `Nothing is known by that name for “${key}:”, so “${text}” was searched for as words.`,
  },
  nothing: (text: string) =>
    `There is nothing to search for in “${text}”. Type a word, or part of one; all noes are shown.`,
  choose: (name: string) => `Choose ${name}`,
  /** To search by: a letter went. */
  answered: 'Answered',
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
  actions: 'Actions',
  newMail: 'Look for new mail',
  keys: 'Show the keys',
  letter: 'Go to the letter',
  says: 'Go to what it says',
  advice: 'Go to the advice',
  outcome: 'Go to what came of it',
  aNo: 'It is a no after all',
  /** What people would look for each by, beside its name. */
  also: {
    noes: 'list home start inbox rejections',
    doors: 'dates calendar deadlines',
    feedback: 'reasons what they said',
    cameOfIt: 'insights statistics numbers charts figures rates',
    practice: 'exercise train learn',
    settings: 'preferences options',
    you: 'name signature address profile',
    mail: 'account accounts password mail email inbox imap smtp gmail file mbox scan sync',
    notices: 'digest notices notifications alerts reminders calendar',
    voice: 'voice style words greeting sign-off',
    llm: 'ai llm model assistant',
    organisation: 'people members invite roles administration counts log audit',
    shared: 'counsellor members',
    signIn: 'sign out log out passkey browsers',
    data: 'data export import delete erase backup privacy csv',
    newMail: 'sync refresh check read mail update scan',
    add: 'no new rejection paste by hand',
    keys: 'help keyboard shortcuts',
    theme: 'mode colours appearance',
    language: 'translation',
    languages: { en: 'english', fr: 'french', de: 'german' },
    export: 'export download save backup json csv mbox data',
    import: 'import csv table spreadsheet huntr teal data',
    forget: 'delete erase remove forget everything data',
  },
  failed: (why: string) => `That did not work, and nothing was changed. ${why}`,
};
