import { describe, expect, it } from 'vitest';
import { messageFromFields } from '../../message/message-from-fields.ts';
import { readMessage } from '../../reading/read-message.ts';
import { draftReply } from '../draft-reply.ts';
import type { Draft } from '../draft.ts';

function drafted(said: string, specific: string): Draft {
  const message = messageFromFields({
    from: 'Ann Lee <ann@harbour.example>',
    to: 'Maya Lind <maya@lind.example>',
    subject: 'Your proposal',
    date: '2026-11-24T09:00:00Z',
    text: `Hi Maya,\n\nThank you for your proposal. I am sorry to say that we have chosen somebody else.\n\n${said}\n\nBest wishes\nAnn Lee`,
  });
  return draftReply({
    message,
    reading: readMessage(message, {}),
    context: { today: '2026-11-26' },
    facts: { specific },
    profile: { name: 'Maya Lind' },
  });
}

const UNSAID = 'How would you say what you jotted down in a whole sentence?';

describe('what the user jotted down, in a draft', () => {
  it.each([
    ['We read it twice, and argued over it.', 'argued over it', 'you argued over it'],
    [
      'I read it on a train and missed my stop.',
      'missed her stop - made my week',
      'That you missed your stop made my week.',
    ],
    [
      'The plan did not address the transfer of staff.',
      'transfer of staff - fair point',
      'The transfer of staff is a fair point.',
    ],
    ['Shall I put you down for the June market?', 'june market yes, free from 3 june', 'June'],
    [
      'We loved the plan for the transition week.',
      'happy for them to use the transition week plan',
      'I am happy for you to use the transition week plan.',
    ],
    ['The second year was not as clear.', 'second year, i see it', 'I see what you mean about the second year.'],
    [
      'The trustees worried about insurance.',
      'insurance sorted now, two volunteers trained',
      'The insurance is sorted now. Two volunteers are trained.',
    ],
    ['We run a meetup on Thursdays. January or February?', 'february better', 'February would suit me better.'],
    [
      'I can send your page to couples in September.',
      'late sept free apart from 19th',
      'I am free in late September, apart from the 19th.',
    ],
    [
      'Your model is on the windowsill.',
      'keep the model as long as you like',
      'Please keep the model as long as you like.',
    ],
  ])('is a sentence: %s / %s', (said, specific, sentence) => {
    expect(drafted(said, specific).text).toContain(sentence);
  });

  it('is asked for in a whole sentence where none takes it', () => {
    const draft = drafted('We were glad of the soup.', 'Beethoven from memory - nerves');
    expect(draft.text).not.toContain('nerves');
    expect(draft.needs).toContain(UNSAID);
  });

  it('asks nothing where the letter says it anyway', () => {
    const draft = drafted('Shall I send you the brief for the hampers?', 'yes please to the brief');
    expect(draft.text).toContain('please do send me the brief for the hampers');
    expect(draft.needs).not.toContain(UNSAID);
  });
});
