import { describe, expect, it } from 'vitest';
import { caseOf } from '../case.ts';
import { makeLetter } from '../testing/make-letter.ts';
import { weighBasis } from './weigh-basis.ts';

const facts = caseOf({
  ...makeLetter({
    form: 'personal',
    text: 'You lack the experience with budgets that we need.',
    reasons: [['experience', 'experience with budgets']],
  }),
  context: { stage: 'interviewed' },
});
const weigh = (text: string) => weighBasis(facts, { kind: 'new-fact', text }).weight;

describe('moods under the name of a fact', () => {
  it.each([
    'I really want this job',
    'I disagree with the decision',
    'I worked so hard for this',
    'I am heartbroken',
    'I need this job to pay my rent',
    'They might change their mind',
    'It is not fair, others with less experience got in',
    'I am the best candidate for it',
    'I hope they see my potential',
    'I will complain to their director',
    'My dream has always been to work there',
    'I spent 3 months preparing and I deserve it',
    'They said they want five years of experience but I think I have enough potential',
    'Ich bin enttäuscht und finde es ungerecht',
    'because',
    '',
  ])('%s', (text) => {
    expect(weigh(text)).toBe('none');
  });
});

describe('facts', () => {
  it.each([
    'Since then I have managed a budget of 200,000 euros in a project',
    'I have since completed a course in project finance',
    'I hope it helps: I have led a second project since June',
    'Ich habe seitdem ein Projekt mit eigenem Budget abgeschlossen',
  ])('%s', (text) => {
    expect(weigh(text)).toBe('ask');
  });
});
