import { describe, expect, test } from 'vitest';
import { messageFromFields } from '../../message/message-from-fields.ts';
import { readMessage } from '../read-message.ts';

const notice = {
  ...messageFromFields({
    from: 'LinkedIn <jobs-noreply@linkedin.com>',
    subject: 'An update on your application',
    text: 'See what is new.',
  }),
};

describe('notices that speak in their links only', () => {
  test('a rejected application', () => {
    const links = ['https://www.linkedin.com/comm/x?trk=eml-email_jobs_application_rejected_01-header'];
    const reading = readMessage({ ...notice, links });
    expect(reading.verdict).toBe('rejection');
    expect(reading.evidence).toContainEqual({
      says: 'rejection',
      quote: notice.subject,
      start: 0,
      end: notice.subject.length,
      rule: 'notice/link',
    });
  });

  test('a viewed application', () => {
    const links = ['https://www.linkedin.com/comm/x?trk=eml-application_viewed-header'];
    expect(readMessage({ ...notice, links }).verdict).toBe('acknowledgement');
  });

  test('only boards and hiring systems are taken at their links', () => {
    const links = ['https://a.example/?x=application_rejected'];
    const from = { name: '', address: 'ann@fernhill.org' };
    expect(readMessage({ ...notice, from, links }).verdict).toBe('other');
  });
});
