import { describe, expect, it } from 'vitest';
import { messageFromFields } from '../../message/message-from-fields.ts';
import { readMessage } from '../read-message.ts';

const SINCERELY = '\n\nKind regards\nThe hiring team';
const NO = 'Unfortunately we have decided not to take your application further and have chosen another candidate.';

describe('the role of a letter', () => {
  it.each([
    ['Front Desk Agent - Amberlight Hotels', `Dear Mira,\n\n${NO}${SINCERELY}`, 'Front Desk Agent'],
    [
      'Your application',
      `Dear Mira,\n\nThank you for applying for the role of Export Manager (m/f/d) with us. ${NO}${SINCERELY}`,
      'Export Manager',
    ],
    [
      'Re: Following up',
      `Dear Mira,\n\n${NO}${SINCERELY}\n\nOn 15 Mar 2026 Mira Sol wrote:\n> I wondered whether there was any news on the Site Surveyor position.`,
      'Site Surveyor',
    ],
    [
      'Votre candidature',
      "Bonjour,\n\nNous avons bien reçu votre candidature au poste de Mécanicienne poids lourds. Malheureusement, nous ne pouvons pas y donner une suite favorable.\n\nCordialement\nL'équipe recrutement",
      'Mécanicienne poids lourds',
    ],
    ['Your application', `Dear Mira,\n\nRequisition: 88-204 Roustabout, Band 2\n\n${NO}${SINCERELY}`, 'Roustabout'],
    [
      'Re: bar back',
      `Hi Mira,\n\nthe bar is full now and I gave the job to somebody else, so no bar back this year.${SINCERELY}`,
      'bar back',
    ],
    [
      'Healthcare Assistant, Ward 6: your application',
      `Dear Mira,\n\nThank you for applying for the post of Healthcare Assistant, Ward 6. ${NO}${SINCERELY}`,
      'Healthcare Assistant, Ward 6',
    ],
    ['Quality Technician - 2nd Shift', `Dear Mira,\n\n${NO}${SINCERELY}`, 'Quality Technician - 2nd Shift'],
    [
      'Ihre Bewerbung',
      'Guten Tag Frau Sol,\n\nleider können wir Ihnen die Stelle als Zahntechnikerin nicht anbieten.\n\nFreundliche Grüße\nDas Team',
      'Zahntechnikerin',
    ],
    [
      'Uw kandidatuur',
      'Beste Mira,\n\nHelaas werd uw kandidatuur als beroepsbrandweerman niet weerhouden.\n\nMet vriendelijke groeten\nDe personeelsdienst',
      'beroepsbrandweerman',
    ],
    ['Saturday job', `Hi Mira,\n\n${NO} My niece is coming to work for me.${SINCERELY}`, 'Saturday job'],
    [
      'Your application',
      `Dear Mira,\n\nThank you for applying for the post of Ward Volunteer. ${NO}\n\nKind regards\nAgnes Doherty\nVolunteer Coordinator`,
      'Ward Volunteer',
    ],
    ['the shop', `Hi Mira,\n\nthe shop is full and I gave the job to somebody else.${SINCERELY}`, null],
    ['Regarding Ski Patroller at Amberlight Hotels', `Dear Mira,\n\n${NO}${SINCERELY}`, 'Ski Patroller'],
    ['Re: hello', `Dear Mira,\n\n${NO}${SINCERELY}`, null],
  ])('%s: %s', (subject, text, role) => {
    const message = messageFromFields({
      from: 'Amberlight Hotels <careers@amberlighthotels.example>',
      to: 'mira@sol.example',
      subject,
      date: '2026-03-16',
      text,
    });
    expect(readMessage(message).role).toBe(role);
  });
});

it('a letter of nothing but work is read like any other', () => {
  const text = Array.from({ length: 4000 }, (_, at) => `Senior${String(at)} manager of Sales${String(at)}`).join(' ');
  const message = messageFromFields({ from: 'a@b.example', subject: 'Your application', text: `${NO} ${text}` });
  expect(readMessage(message).text).toContain('manager');
});

it('is the post that was refused, and not the one a door opens on', () => {
  const { role } = readMessage(
    messageFromFields({
      from: 'Lorna Quill <lorna@heron.example>',
      subject: 'Editor, Heron Books',
      text: 'Dear Tamsin,\n\nWe have offered the Editor post to somebody else.\n\nIn January we are going to look for an Associate Editor, two days a week.\n\nLorna',
    }),
  );
  expect(role).toBe('Editor');
});
