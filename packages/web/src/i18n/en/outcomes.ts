import { plural } from './count.ts';

/** What came of one no. */
export const outcomes = {
  title: 'What came of it',
  nothing: 'Nothing yet.',
  record: 'Something came that Ajar has not seen? Note it:',
  close: 'Close it',
  closeHelp: 'Put it with the settled ones. You can take it up again at any time.',
  reopen: 'Take it up again',
  timeline: 'How it went',
  dayAndTime: (day: string, time: string) => `${day}, ${time}`,
  /** `days` that nothing came, of those that are usual; null while they are away and none counts. */
  waiting: (days: number | null, normal: number) =>
    `${days === null ? `Then they may take ${plural(normal, 'day', 'days')}` : days === 0 ? `You answered; they may take ${plural(normal, 'day', 'days')}` : `No answer yet, ${days} of about ${plural(normal, 'day', 'days')}`}. Silence after that is an answer too, and says nothing about you.`,
  by: { mailbox: 'seen in your mail', user: 'told by you', time: 'by time' },
};
