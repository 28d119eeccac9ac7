import type { outcomes as english } from '../en/outcomes.ts';
import { number, plural } from './count.ts';

/** Was aus einer Absage wurde. */
export const outcomes: typeof english = {
  title: 'Was daraus wurde',
  nothing: 'Noch nichts.',
  record: 'Kam etwas, das Ajar nicht gesehen hat? Notieren Sie es:',
  close: 'Dabei belassen',
  closeHelp: 'Zu den erledigten legen. Sie können sie jederzeit wieder aufnehmen.',
  reopen: 'Wieder aufnehmen',
  timeline: 'Wie es verlief',
  dayAndTime: (day, time) => `${day}, ${time}`,
  waiting: (days, normal) =>
    `${days === null ? `Dann kann es ${plural(normal, 'Tag', 'Tage')} dauern` : days === 0 ? `Sie haben geantwortet; es kann ${plural(normal, 'Tag', 'Tage')} dauern` : `Noch keine Antwort, ${number(days)} von etwa ${plural(normal, 'Tag', 'Tagen')}`}. Schweigen danach ist auch eine Antwort und sagt nichts über Sie.`,
  by: { mailbox: 'in Ihrer Mail gesehen', user: 'von Ihnen angegeben', time: 'mit der Zeit' },
};
