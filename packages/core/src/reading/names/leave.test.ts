import { expect, it } from 'vitest';
import { messageFromFields } from '../../message/message-from-fields.ts';
import { passageOf } from '../passage/passage.ts';
import { leaveAt } from './leave.ts';

it.each([
  ['Hi Mira,\n\nIt is a no.\n\nKind regards\nAnn Lee\nWarden', 'Kind regards\nAnn Lee\nWarden'],
  ['Hi Mira,\n\nIt is a no.\n\nAnn Lee\nWarden', 'Ann Lee\nWarden'],
  ['Hi Mira,\n\nIt is a no.', ''],
])('%s', (text, leave) => {
  const passage = passageOf(messageFromFields({ from: 'ann@heron.example', subject: 'Your letter', text }));
  const at = leaveAt(passage);
  expect(at === Infinity ? '' : passage.text.slice(at)).toBe(leave);
});
