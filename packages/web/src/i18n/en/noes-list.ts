import { number, plural } from './count.ts';

/** The list of noes, and the page before there are any. */
export const noesList = {
  noes: {
    title: 'Your noes',
    /** One line of these; what is empty is left out. */
    summary: {
      today: (count: number) => (count === 0 ? 'Nothing has to be today' : `${number(count)} for today`),
      'to-decide': (count: number) => (count === 0 ? '' : `${number(count)} to decide when you like`),
      'under-way': (count: number) => (count === 0 ? '' : `${plural(count, 'letter', 'letters')} in hand`),
      waiting: (count: number) => (count === 0 ? '' : `${number(count)} waiting`),
      settled: (count: number) => (count === 0 ? '' : `${number(count)} settled`),
    },
    search: 'Search',
    searchHint: 'Search, or org: reason: door: is: after:',
    field: 'Field',
    allFields: 'All fields',
    status: 'Status',
    allStatuses: 'All noes',
    clear: 'Clear',
    found: (count: number) => (count === 0 ? 'Nothing found' : `${plural(count, 'no', 'noes')} found`),
    group: {
      today: 'Today',
      'to-decide': 'To decide',
      'under-way': 'Letters in hand',
      waiting: 'Waiting',
      settled: 'Settled',
    },
    groupHelp: {
      today: 'They wrote back, a day they named is near or has come, or a letter of yours did not get through.',
      'to-decide': 'Read it, answer it, or let it go. None of these has to be today.',
      'under-way': 'You are writing, or you have approved a letter.',
      waiting: 'You answered. Nothing to do but wait.',
      settled: 'Nothing more is needed.',
    },
    mailPaused: {
      title: 'Mail waits for you to sign in',
      all: (who: string) => `Nothing is read from ${who}, and nothing is sent, until you sign in again.`,
      sending: (who: string) => `Nothing is sent from ${who} until you sign in again. Its mail is read.`,
    },
    silence: (days: number, normal: number) =>
      days === 0
        ? `answered; they may take ${plural(normal, 'day', 'days')}`
        : `no answer yet, ${days} of about ${plural(normal, 'day', 'days')}`,
    lastDay: (day: string) => `Last day: ${day}`,
    dayCame: (day: string) => `The day they named has come: ${day}`,
    thisDay: 'today',
    undoLetter: (name: string) => `Undo: take back the letter to ${name}`,
    answerTo: (name: string) => `Answer to ${name}`,
    nobody: 'Nobody to answer',
    undated: 'No date',
    corrected: 'corrected by you',
    noted: 'noted by you',
    nobodyKnown: 'Sender unknown',
    doors: 'Door left open',
    none: 'No noes match this',
    noneHelp: 'Take a word or a filter away to see more.',
  },
  empty: {
    title: 'No noes yet',
    intro:
      'Ajar reads your mail, finds the noes in it, and helps you answer the ones worth answering. Nothing leaves this machine but what you send.',
    read: (count: number) =>
      count === 0
        ? 'No mail has been read yet.'
        : `${plural(count, 'message', 'messages')} read, and no rejection among them. That is allowed.`,
    without: 'Without any mail',
    withoutHelp: 'Practise on letters that were made up, or put down a no that you remember. Nothing is read for that.',
    practise: 'Practise on a letter',
    demo: 'Look round in the demo',
    demoHelp:
      'The mailbox of an invented person, with everything that Ajar does. It lies apart from yours, nothing in it is sent, and one press takes it away again.',
    demoOpen: 'Try the demo',
    demoOpening: 'Opening the demo',
  },
};
