import { describe, expect, it } from 'vitest';
import { greetingForm } from './greeting-form.ts';

describe('the form of a greeting', () => {
  it.each([
    ['en', 'Hi Ann,', 'Hi {first},'],
    ['en', 'hi Ann', 'Hi {first}'],
    ['en', 'Hi Ann, thanks for the draft.', 'Hi {first},'],
    ['en', 'Hi there,', 'Hi there,'],
    ['en', 'Dear Ann Lee,', 'Dear {full},'],
    ['en', 'Dear Ludwig van Dijk,', 'Dear {full},'],
    ['en', 'Dear Dr. Okafor,', 'Dear {title} {last},'],
    ['en', 'Dear Mr. and Mrs. Lee,', null],
    ['en', 'Dear all,', 'Dear all,'],
    ['en', 'Hello!', 'Hello!'],
    ['en', 'Hello, I wanted to ask you something.', 'Hello,'],
    ['en', 'Hey Sam!', 'Hey {first}!'],
    ['en', 'Hello from a rainy Leeds, where nothing works', null],
    ['en', 'Hi Ann I wanted to ask', null],
    ['en', 'High time we met.', null],
    ['en', 'Thanks, Ann.', null],
    ['en', 'My secret is 4711', null],
    ['fr', 'Bonjour Madame Roux,', 'Bonjour {title} {last},'],
    ['fr', 'Bonjour,', 'Bonjour,'],
    ['fr', 'Chère Inès,', 'Cher/Chère {first},'],
    ['fr', 'Madame, Monsieur,', 'Madame, Monsieur,'],
    ['de', 'Sehr geehrte Frau Dr. Weber,', 'Sehr geehrter/Sehr geehrte {title} {last},'],
    ['de', 'Sehr geehrte Damen und Herren,', 'Sehr geehrte Damen und Herren,'],
    ['de', 'Liebe Jana,', 'Lieber/Liebe {first},'],
    ['es', 'Hola, Luis:', 'Hola, {first}:'],
    ['es', 'Estimada señora Gil:', 'Estimado/Estimada {title} {last}:'],
    ['it', 'Gentile Dott. Neri,', 'Gentile {title} {last},'],
    ['nl', 'Beste mevrouw de Vries,', 'Beste {title} {last},'],
    ['xx', 'Hi Ann,', null],
  ])('%s: %s', (language, line, form) => {
    expect(greetingForm(line, language)).toBe(form);
  });
});
