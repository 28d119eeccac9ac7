import { number, plural } from './count.ts';

/** The list of noes, and the page before there are any. */
export const noesList = {
  noes: {
    title: 'Your noes',
    summary: (toDecide: number, waiting: number, settled: number, underWay: number) =>
      `${toDecide === 0 ? 'Nothing to decide' : `${number(toDecide)} to decide`}, ${underWay > 0 ? `${plural(underWay, 'letter', 'letters')} on the way, ` : ''}${number(waiting)} waiting, ${number(settled)} settled.`,
    search: 'Search',
    searchHint: 'Search, or org: reason: door: is: after:',
    field: 'Field',
    allFields: 'All fields',
    status: 'Status',
    allStatuses: 'All noes',
    clear: 'Clear',
    found: (count: number) => (count === 0 ? 'Nothing found' : `${plural(count, 'no', 'noes')} found`),
    group: { 'to-decide': 'To decide', 'under-way': 'Letters on their way', waiting: 'Waiting', settled: 'Settled' },
    groupHelp: {
      'to-decide': 'Read it, answer it, or let it go. None of these has to be today.',
      'under-way': 'You are writing, or you have approved a letter.',
      waiting: 'You answered. Nothing to do but wait.',
      settled: 'Nothing more is needed.',
    },
    silence: (days: number, normal: number) =>
      days === 0
        ? `answered today; they may take ${plural(normal, 'day', 'days')}`
        : `no answer yet, ${days} of about ${plural(normal, 'day', 'days')}`,
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
    terminal: 'Or in the terminal:',
    without: 'Without any mail',
    withoutHelp: 'Practise on letters that were made up, or put down a no that you remember. Nothing is read for that.',
    practise: 'Practise on a letter',
    demo: 'The whole of it, with the mailbox of an invented person:',
  },
};
