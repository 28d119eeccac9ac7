import { describe, expect, test } from 'vitest';
import { displayNameParts } from './display-name.ts';
import { nameAt } from './name-at.ts';

describe('displayNameParts', () => {
  test.each([
    ['Acme Hiring Team', 'no-reply@greenhouse.io', 'Acme', null],
    ['Acme via Greenhouse', 'no-reply@greenhouse.io', 'Acme', null],
    ['Jane Roe from Acme', 'jane@acme.com', 'Acme', 'Jane Roe'],
    ['Jane Roe', 'jane.roe@acme.com', null, 'Jane Roe'],
    ['LinkedIn', 'jobs-noreply@linkedin.com', null, null],
    ['The Heron Review Editors', 'editors@heron.org', 'Heron Review', null],
    ['Careers', 'careers@acme.com', null, null],
    ['Guadalupe Arizmendi', 'lupita@floresarizmendi.example', null, 'Guadalupe Arizmendi'],
    ['Roderick Sayle', 'rs@sayle-engineering.example', null, 'Roderick Sayle'],
    ['Künstlerhaus Sandkrug', 'post@kh-sandkrug.example', 'Künstlerhaus Sandkrug', null],
    ['Lumière Recrutement', 'rh@lumiere.fr', 'Lumière', null],
  ])('%s', (name, address, organisation, person) => {
    expect(displayNameParts({ name, address })).toEqual({ organisation, person });
  });
});

describe('nameAt', () => {
  test.each([
    ['Palo Verde Networks, and', 'Palo Verde Networks'],
    ['Museum of Modern Art. Thank', 'Museum of Modern Art'],
    ['Fernhill! We', 'Fernhill'],
    ['us and', null],
    ['Acme’s team', 'Acme'],
  ])('%s', (text, name) => {
    expect(nameAt(text, 0)?.name ?? null).toBe(name);
  });
});
