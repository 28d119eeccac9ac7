import { describe, expect, test } from 'vitest';
import { messageFromFields } from '../../message/message-from-fields.ts';
import { passageOf } from '../passage/passage.ts';
import { personOf } from './person.ts';

describe('who signed a letter', () => {
  test.each([
    ['Hausverwaltung Brandt <vermietung@hv-brandt.example>', 'Viele Grüße\ni. A. Maren Petersen', 'Maren Petersen'],
    [
      'HR Services <hr@alpenwerk.example>',
      'Freundliche Grüsse\n\nAlpenwerk AG\nRegula Zurbuchen\nHR',
      'Regula Zurbuchen',
    ],
    [
      'Casting <casting@theatre.example>',
      'Au plaisir de vous revoir,\n\nClaire Besson, directrice de casting',
      'Claire Besson',
    ],
    ['Uni <a@uni.example>', 'Met vriendelijke groet,\nnamens het bestuur,\nmr. Anna Willemse', 'Anna Willemse'],
    ['Lumo People <people@lumo.example>', 'Alles Liebe\nJule\n\n-- \nJule Adomeit\nPeople & Culture', 'Jule Adomeit'],
    ['Bart Kuipers <kuipers@gracht.example>', 'Groet,\nKuipers', 'Bart Kuipers'],
    ['procurement@brackenshire.example', 'Yours faithfully\nM. Ogden\nCategory Manager', 'M. Ogden'],
    ['Casting <casting@bluedoor.example>', 'Will keep you in mind!\nKat x', 'Kat'],
    ['Fonds Rive <bourses@fonds-rive.example>', "Cordialement,\n\nL'équipe du programme\nSherbrooke (Québec)", null],
    ['Agentur Hellwig & Partner <post@hellwig.example>', 'Beste Grüße\n\nAgentur Hellwig & Partner\nHamburg', null],
    ['Ferme du Pré <ferme@pre.example>', 'Bonne continuation,\nBenoît\nFerme du Pré, Gembloux', 'Benoît'],
    ['Prof. Anna van Dael <editor@soil.example>', 'Yours sincerely,\nAnna van Dael\nEditor in Chief', 'Anna van Dael'],
    ['Résidence <candidatures@saline.example>', "Bien cordialement,\n\nL'équipe de La Saline\nSalins", null],
    ['Lic. Karla Montes <karla@bajio.example>', 'Saludos,\n\nLic. Karla Montes\nReclutamiento', 'Karla Montes'],
    ['Jobs <jobs@ostwind.example>', 'Mit freundlichen Grüßen\nDein Talent-Team', null],
    ['Queries at Moss <queries@moss.example>', 'Kind regards,\nThe Submissions Team', null],
    ['Greylight Shorts <info@greylightshorts.example>', 'Regards,\nGreylight Shorts', null],
    ['FilmFreeway <notifications@filmfreeway.example>', 'View your submissions\nFilmFreeway', null],
    ['Bakery <shop@bakery.example>', 'No hard feelings. All best, Saoirse', 'Saoirse'],
    ['Camping <contact@duinrand.example>', 'Jammer voor ons allebei. Groeten uit de duinen, Desiree', 'Desiree'],
    ['Studio <studio@glaswerk.example>', 'Bon courage pour la suite. Farida', 'Farida'],
    ['Town Museum <volunteering@museum.example>', 'Best wishes,\nNerys & Tom\nTown Museum', 'Nerys'],
    ['Chorale <bureau@tuetete.example>', 'Bises,\nMaëlle pour le bureau', 'Maëlle'],
    ['Youth Theatre <casting@corder.example>', 'See you in spring.\n\nNeil (dir.)', 'Neil'],
    ['The Alder Post <weekend@alderpost.example>', '200 words at most.\n\nKit\nThe Alder Post', 'Kit'],
    ['Orchard School <office@orchard.example>', 'Yours,\nMrs Ottaway, School Office', 'Mrs Ottaway'],
    ['Council <gare@comune.example>', 'Distinti saluti\nIl RUP, geom. L. Tosatti', 'L. Tosatti'],
    [
      'Avv. Corrado Sestini <c.sestini@studio.example>',
      'Con i migliori saluti,\nAvv. Corrado Sestini',
      'Corrado Sestini',
    ],
    ['Joost van Hemert <joost@fanfare.example>', 'Groet, Joost (secretaris)', 'Joost van Hemert'],
    ['Kino <kino@ahlum.example>', 'Gruß aus der Kabine\nEgon', 'Egon'],
    ['Peter <peter@peakandpaddle.example>', 'Cheers for pitching\n\nPeter\nPeak & Paddle', 'Peter'],
    ['Casting <casting@vale.example>', 'Kind regards\nSarah Penhale CDG', 'Sarah Penhale'],
    ['Nordwaal <office@nordwaal.example>', 'Br,\nJoris', 'Joris'],
    ['Nordwaal <office@nordwaal.example>', 'KR, Ann', 'Ann'],
    ['Abbey Press <office@abbey.example>', 'Kind regards\nBr Thomas Ahern', 'Br Thomas Ahern'],
    ['Mail <mail@vale.example>', 'Good luck, Mira', null],
    ['Programme Committee <programme@ports.example>', 'Sincerely,\n\nProgramme Committee\nSingapore', null],
    ['Calder University <pg@calder.example>', 'Sincerely,\n\nPostgraduate Admissions\nFlorence', null],
    ['Grants <grants@ports.example>', 'Sincerely,\n\nThe Grants Team\nOmdurman', null],
    ['Grupo Mirazel <noreply@vagas.example>', 'A equipa de Pessoas\nMirazel Moda', null],
    ['Équipe RH Nord <rh@nord.example>', 'Wir haben den Platz vergeben.\n\nBises,\nLa team Nord', null],
    ['Éditions Petit Tonnerre <projets@maison.example>', 'Bonne continuation,\nPetit Tonnerre', null],
  ])('%s: %j', (from, end, name) => {
    const message = messageFromFields({ from, subject: 'Reply', text: `Dear Mira,\n\nThank you for this.\n\n${end}` });
    expect(personOf(message, passageOf(message))?.name ?? null).toBe(name);
  });
});
