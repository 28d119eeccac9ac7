import { expect, it } from 'vitest';
import { isKindElsewhere, likedElsewhere, praiseElsewhere } from './praise-elsewhere.ts';

it.each([
  ['de', 'Deine Entwürfe haben uns aber sehr gut gefallen.', true, 'meine Entwürfe euch sehr gut gefallen haben'],
  ['de', 'Ihr Vorschlag „Wie Karten lügen“ hat uns gut gefallen.', false, 'mein Vorschlag Ihnen gut gefallen hat'],
  ['de', 'Du hast uns alle zum Lachen gebracht.', true, 'ich euch alle zum Lachen gebracht habe'],
  ['de', 'Die Figur der Mutter hat mich sehr berührt.', false, 'die Figur der Mutter Sie sehr berührt hat'],
  ['es', 'Lo hemos hecho con otra, pero nos encantó tu idea de rodar.', true, 'mi idea de rodar os encantó'],
  ['es', 'Nos encantó tu idea de rodar en el mercado.', true, 'mi idea de rodar en el mercado les encantó'],
  ['es', 'Nos gustó mucho el enfoque, pero no puede ser.', false, 'el enfoque les gustó mucho'],
  ['es', 'Hemos elegido a otro, pero tu monólogo nos emocionó.', true, 'mi monólogo os emocionó'],
  ['fr', 'Elle a été remarquée par deux membres du jury.', false, "deux membres du jury l'ont remarquée"],
])('is said back in %s: %s', (language, sentence, close, said) => {
  expect(praiseElsewhere([sentence], language, close)).toBe(said);
});

it('is not said back where it is taken back', () => {
  expect(praiseElsewhere(['Ihre Skizzen haben uns nicht gefallen.'], 'de', false)).toBe('');
  expect(praiseElsewhere(['No nos gustó tu idea.'], 'es', true)).toBe('');
});

it('names what they liked, and hears that they are kind', () => {
  expect(likedElsewhere(["J'ai beaucoup aimé « Rue des Lices »."], 'fr')).toBe('« Rue des Lices »');
  expect(isKindElsewhere(['Tu étais très juste dans la scène du quai.'], 'fr')).toBe(true);
  expect(isKindElsewhere(['Nous vous souhaitons une belle suite.'], 'fr')).toBe(false);
  expect(isKindElsewhere(['Andere Bewerber waren überzeugender als Sie.'], 'de')).toBe(false);
});
