import { number } from './count.ts';

/** What stands around every screen: names, the theme, and what to say when something is in the way. */
export const frame = {
  app: {
    name: 'Ajar',
    skip: 'Skip to the content',
    navigation: 'Main',
    noes: 'Noes',
    practice: 'Practice',
    settings: 'Settings',
    demo: 'An invented person’s mailbox. Nothing here is yours: try everything.',
    removeDemo: 'Remove the demo mailbox',
    loading: 'Loading',
    title: (page: string) => `${page} · Ajar`,
    colon: ': ',
    quoted: (text: string) => `“${text}”`,
    keys: 'Keys',
  },
  theme: { label: 'Theme', system: 'As the system', light: 'Light', dark: 'Dark' },
  errors: {
    screenAway: 'This opens once Ajar answers',
    screenAwayHelp: 'Leave this window open: words that you have typed in it are kept until then, and saved.',
    serverGone: 'Ajar does not answer. Is it still running?',
    serverGoneHelp:
      'If it was stopped, start it again in the terminal and open the address it prints. This page may stay open: it goes on by itself, and words you have typed here are kept.',
    storeAwayHelp: 'This page may stay open: it goes on by itself, and words you have typed here are kept.',
    signedOut: 'This page is not signed in any more. Open the address that Ajar printed in the terminal.',
    unexpected: (status: number) =>
      `Something went wrong on our side (${status}). Nothing of yours was changed. Try once more.`,
    full: (most: number) => `That is as much as fits here: ${number(most)} characters.`,
    title: 'That did not work',
    retry: 'Try again',
    notFound: 'There is no such no',
    notFoundHelp: 'It may have been taken out of the list, or the address was cut short.',
    pageNotFound: 'There is nothing at this address',
    back: 'Back to your noes',
    broken: 'This page broke. Your mail and your drafts are safe; reload to go on.',
    reload: 'Reload',
  },
};
