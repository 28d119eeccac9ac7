import { argument, option } from '../command.ts';
import type { Definition } from '../command.ts';

/** Commands about what comes of answers, and how the user hears of it. */
export const WATCH_COMMANDS: readonly Definition[] = [
  {
    name: 'mend',
    says: 'Put another address in the place of one that did not work: the same words, as a draft to approve.',
    arguments: [
      argument('<id>', 'a no, by its id or the beginning of it (see: ajar list)'),
      argument('<address>', 'the address that works'),
    ],
    examples: [['mend 4f2a ann.lee@example.org', 'then: ajar approve 4f2a']],
    run: async (face, words) => (await import('../actions/mend.ts')).mend(face, words),
  },
  {
    name: 'digest',
    says: 'What there is today: what can be decided, what came, which days have come.',
    examples: [
      ['digest', 'in a few lines'],
      ['digest --json', 'as data'],
    ],
    run: async (face) => (await import('../actions/digest.ts')).digest(face),
  },
  {
    name: 'notices',
    says: 'How you hear of what happens: once a day, of each thing, or not at all.',
    options: [
      option('--digest <time>', 'once a day at this time of yours (08:30), on days with something to say'),
      option('--each', 'each thing as it comes'),
      option('--off', 'nothing on the desktop'),
      option('--names', 'say in notices who it is about'),
      option('--private', 'counts only, no names (as it is at first)'),
    ],
    examples: [
      ['notices', 'how it is now'],
      ['notices --digest 18:00', 'in the evening'],
      ['notices --off', 'peace'],
    ],
    notes: 'They are shown while Ajar runs (ajar serve); what was missed meanwhile is told at the next time.',
    run: async (...all) => (await import('../actions/notices.ts')).notices(...all),
  },
  {
    name: 'calendar',
    says: 'The dates of your noes for a calendar: days that the letters name, and when a usual wait is over.',
    options: [
      option('--out <file>', 'where to; ajar.ics when omitted; - for standard output'),
      option('--force', 'replace a file that is there'),
      option('--feed', 'the address to subscribe to, on this machine'),
      option('--renew', 'with --feed: a new address; the old one ends'),
      option('--port <number>', 'with --feed: the port that Ajar is served on; 2527 when omitted'),
    ],
    examples: [
      ['calendar', 'writes ajar.ics here'],
      ['calendar --feed --port 2527', 'to subscribe; keep it served with: ajar serve --port 2527'],
    ],
    run: async (...all) => (await import('../actions/calendar.ts')).calendar(...all),
  },
];
