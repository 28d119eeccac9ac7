import { expect, it } from 'vitest';
import { messageFromFields } from '../../message/message-from-fields.ts';
import { passageOf } from '../passage/passage.ts';
import { nameParts } from './name-parts.ts';
import { organisationCandidates } from './organisation-candidates.ts';
import { SignBook } from './ranker.ts';
import { roleCandidates } from './role-candidates.ts';

const book = new SignBook({});

it.each([
  [
    "Votre candidature en qualité d'Ingénieure d'études – réseaux de chaleur nous est bien parvenue.",
    "Ingénieure d'études – réseaux de chaleur",
  ],
  [
    'Votre candidature au poste de Déléguée pharmaceutique, secteur Bretagne sud, nous est parvenue.',
    'Déléguée pharmaceutique, secteur Bretagne sud',
  ],
  ['Sua vaga: Encarregada de Perecíveis | Loja Savassi', 'Encarregada de Perecíveis | Loja Savassi'],
])('%s may be about %s', (text, role) => {
  const message = messageFromFields({ from: 'a@b.example', subject: '', text });
  const passage = passageOf(message);
  const found = roleCandidates(passage, nameParts(message, passage), { organisation: null, language: 'fr' }, book);
  expect(found.map(({ name }) => name)).toContain(role);
});

it.each([
  ['jan@mill.example', 'Bien à vous\nJan\nCentre hospitalier de Valombreuse', 'Centre hospitalier de Valombreuse'],
  [
    'jan@mill.example',
    "Le jury de l'École supérieure d'art de la Marelle a tranché.",
    "École supérieure d'art de la Marelle",
  ],
  ['jan@mill.example', "Best\nJan\nHartnoll's Farm Shop", "Hartnoll's Farm Shop"],
  ['jan@mill.example', 'Best\nJan\nBrandreth & Lamb Literary Agents', 'Brandreth & Lamb'],
  ['jan@lowgablerecords.example', "it's a no\n\ncheers\njan / low gable", 'low gable'],
  ['jan@fallowmerecapital.example', 'Fallowmere does not invest in hardware.', 'Fallowmere Capital'],
])('of %s, %s may be from %s', (from, text, house) => {
  const message = messageFromFields({ from, subject: 'Re', text });
  const passage = passageOf(message);
  const found = organisationCandidates(message, passage, nameParts(message, passage), null, book);
  expect(found.map(({ name }) => name)).toContain(house);
});
