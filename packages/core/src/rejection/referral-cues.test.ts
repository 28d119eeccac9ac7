import { expect, test } from 'vitest';

import { whichOf } from '../find-any.ts';
import { REFERRAL_CUES } from './referral-cues.ts';

/** Sentences that say so, by language; together they match every pattern. */
const SAID: readonly string[] = [
  'Ruth PASSED me your name, and here I am.',
  'He sent us your proposal to me.',
  'I was shown the note you sent to me.',
  'She showed me your essay.',
  'He handed your CV on to me.',
  'She mentioned your short story to our board.',
  'Your name came to me from Ruth.',
  'He tells us about your letter.',
  'He thinks that all of us and we should meet.',
  'She speaks highly of your essay.',
  'On the Recommendation of a reader.',
  'She thought we might be a fit.',
  'He mentioned your work.',
  'Let me put you in touch with her.',
  'Why not write to a friend of mine.',
  'We were given your details by Ruth.',
  "Ruth m'a chaleureusement parlé de vous.",
  'Elle m’a transmis votre lettre.',
  "Elle m'a fait suivre votre dossier.",
  'On nous a vivement recommandée.',
  'J’ai eu vos coordonnées grâce à Ruth.',
  'Je vous écris de la part d’Anne.',
  'Sur les conseils de Ruth, je vous écris.',
  'Hans hat uns Ihre Arbeit empfohlen.',
  'Frau Lang hat dich mir sehr empfohlen.',
  'Hans hat mir viel Gutes von Ihnen erzählt.',
  'Ihren Namen habe ich von Hans Lang bekommen.',
  'Ich schreibe auf Vermittlung von Hans.',
  'Ana me ha pasado su contacto.',
  'Ana nos mostró tu carta.',
  'Ana me habló muy bien de usted.',
  'Ana nos recomendó a usted.',
  'Le escribo por mediación de Ana.',
  'A Rita deu-me o seu contacto.',
  'A Rita nos encaminhou sua carta.',
  'A Rita falou-me muito bem de si.',
  'A Rita recomendou-me o seu trabalho.',
  'Escrevo por sugestão da Rita.',
  'Rita mi ha dato il suo nome.',
  'Rita ci ha parlato molto bene di lei.',
  'Ho avuto il suo contatto tramite Rita.',
  'Le scrivo su segnalazione di Rita.',
  'Rita me l’ha raccomandata.',
  'Jan heeft mij uw naam gegeven.',
  'Jan heeft u bij mij aanbevolen.',
  'Jan vertelde ons veel over jouw werk.',
  'Ik kreeg je gegevens via Jan.',
  'Ik schrijf op voorspraak van Jan.',
];

test('every pattern is tried where it matches: one of its words stands there', () => {
  const found = whichOf(REFERRAL_CUES.map(({ words }) => words));
  for (const [at, { patterns }] of REFERRAL_CUES.entries()) {
    for (const pattern of patterns) {
      const said = SAID.filter((one) => pattern.test(one));
      expect(said, String(pattern)).not.toEqual([]);
      for (const one of said) expect(found(one.toLowerCase()) & (1 << at), `${one} ${String(pattern)}`).not.toBe(0);
    }
  }
});
