import { describe, expect, it } from 'vitest';
import { messageFromFields } from '../message/message-from-fields.ts';
import { readMessage } from '../reading/read-message.ts';
import { echoesOf } from './echo/echoes-of.ts';
import type { Intent, Stage } from '../vocabulary.ts';
import type { DraftFacts } from './draft.ts';
import { draftReply } from './draft-reply.ts';
import { scoredElsewhere } from './particulars/elsewhere/scored-elsewhere.ts';

interface Sent {
  readonly from: string;
  readonly subject: string;
  readonly text: string;
  readonly intent: Intent;
  readonly name: string;
  readonly stage?: Stage;
  readonly facts?: DraftFacts;
}

function draftsOf({ from, subject, text, intent, name, stage = 'reviewed', facts = {} }: Sent) {
  const to = `${name} <writer@postbox.example>`;
  const message = messageFromFields({ from, to, subject, date: '2026-03-02T09:00:00Z', text });
  const reading = readMessage(message, {});
  const context = { stage, asksSoFar: 0, noesSoFar: 1, today: '2026-03-03' };
  return [0, 1, 2, 3, 4, 5].map((seed) =>
    draftReply({ message, reading, context, intent, facts, profile: { name }, seed }),
  );
}

function every(sent: Sent, ...patterns: readonly RegExp[]): void {
  for (const { text } of draftsOf(sent)) for (const pattern of patterns) expect(text).toMatch(pattern);
}

function none(sent: Sent, pattern: RegExp): void {
  for (const { text } of draftsOf(sent)) expect(text).not.toMatch(pattern);
}

describe('a condition that is met, beside English', () => {
  it('is told before the question that rests on it, in French, German and Spanish', () => {
    every(
      {
        from: 'Sylvain Morel <s.morel@atelier.example>',
        subject: 'Candidature apprentie ébéniste',
        text: "Bonjour Madame,\n\nNous avons choisi un autre candidat.\n\nSi vous passez votre permis, n'hésitez pas à revenir vers nous.\n\nSylvain Morel",
        intent: 'ask-again',
        name: 'Nadia Keller',
        stage: 'final',
        facts: { new: "j'ai eu mon permis ce matin" },
      },
      /\n\nJ'ai eu mon permis ce matin\. [^?]*dans ce cas[^?]* \?/,
    );
    every(
      {
        from: 'Anna Roth <anna@kiezkueche.example>',
        subject: 'Aushilfe am Wochenende',
        text: 'Hallo Lea,\n\ndanke fürs Probearbeiten! Wir haben uns für jemanden entschieden, der auch unter der Woche kann. Wenn du im Sommer mehr Zeit hast, melde dich gern noch mal.\n\nLiebe Grüße\nAnna',
        intent: 'ask-again',
        name: 'Lea Vogt',
        stage: 'final',
        facts: { new: 'ab Juli habe ich auch unter der Woche Zeit' },
      },
      /\n\nAb Juli habe ich auch unter der Woche Zeit\. [^?]*(?:diesen Fall|diesem Fall)/,
    );
    every(
      {
        from: 'Rodrigo Villaseñor <rodrigo@mezquite.example>',
        subject: 'Re: Nixta – ronda semilla',
        text: 'Hola Daniela:\n\nPor ahora no vamos a invertir: la empresa todavía vende a través de un solo distribuidor. Si llegan a firmar con un segundo, avísame y lo volvemos a ver.\n\nRodrigo',
        intent: 'ask-again',
        name: 'Daniela Ruiz',
        stage: 'final',
        facts: { new: 'el viernes firmamos con un segundo distribuidor' },
      },
      /\n\nEl viernes firmamos con un segundo distribuidor\. Me /,
    );
  });
});

describe('an answer beside English', () => {
  it.each([
    [
      'fr',
      "Elle a obtenu 62 points sur 100, l'offre retenue 78 points.",
      "62 points sur 100, contre 78 pour l'offre retenue",
    ],
    ['de', 'Es erreichte 62,5 von 100 Punkten.', '62,5 von 100 Punkten erreicht hat'],
    ['es', 'Su oferta obtuvo 62 puntos sobre 100.', '62 puntos sobre 100'],
    // Nothing was marked.
    ['fr', 'Nous avons reçu 12 offres le 3 mars 2026.', ''],
    ['es', 'El 12 de 2026 se abrirá otra.', ''],
  ])('says the score back in %s: %s', (language, sentence, said) => {
    expect(scoredElsewhere([sentence], language)).toBe(said);
  });

  it('says the score in the letter, as we, and asks for what a council offers', () => {
    const marked: Sent = {
      from: 'Service des marchés <marches@ville-arcourt.example>',
      subject: 'Marché 2026-031 nettoyage des écoles',
      text: "Madame,\n\nVotre offre pour le marché 2026-031 n'a pas été retenue. Elle a obtenu la note de 62 points sur 100, l'offre retenue 78 points.\n\nVous pouvez demander des précisions par courriel.\n\nLe service des marchés",
      intent: 'ask-feedback',
      name: 'Eva Pons',
    };
    every(
      marked,
      /notre offre a obtenu 62 points sur 100, contre 78 pour l'offre retenue\./,
      /les précisions que vous proposez \?/,
    );
    none(marked, /(?<!\p{L})(?:je|me|mon|ma)(?!\p{L})/iu);
  });

  it('returns good wishes, and does not thank a third time for them', () => {
    const poems: Sent = {
      from: 'Comité de lecture <comite@tramontane.example>',
      subject: 'Votre envoi',
      text: "Monsieur,\n\nVos poèmes n'ont pas été retenus pour le numéro de printemps.\n\nNous vous souhaitons plein succès pour la suite.\n\nLe comité de lecture",
      intent: 'thank',
      name: 'Luc Ferrand',
    };
    expect(draftsOf(poems).every(({ text }) => /à mon tour/i.test(text) && !text.includes('encouragements'))).toBe(
      true,
    );
    none(poems, /à quoi s'en tenir|où j'en suis/);
  });

  it('greets by a degree, by a family name alone, and nobody by an initial', () => {
    const thanks = { subject: 'Su solicitud', intent: 'thank' as const };
    every(
      {
        ...thanks,
        from: 'Lic. Marina Soto <msoto@ceiba.example>',
        text: 'Estimado Raúl:\n\nEl comité revisó su solicitud y no fue seleccionada.\n\nCordialmente,\nLic. Marina Soto',
        name: 'Raúl Peña',
      },
      /^Estimada Lic\. Soto:/,
    );
    every(
      {
        ...thanks,
        from: 'Vergabestelle <vergabe@nordau.example>',
        subject: 'Vergabe 14/2026',
        text: 'Sehr geehrter Herr Kern,\n\nIhr Angebot konnte leider nicht berücksichtigt werden.\n\nMit freundlichen Grüßen\ni. A. Simon',
        name: 'Uwe Kern',
      },
      /^Sehr geehrte Damen und Herren,/,
    );
    every(
      {
        ...thanks,
        from: 'Marchés publics <marches@harsenne.example>',
        subject: 'Marché 2026-014',
        text: "Monsieur,\n\nVotre offre n'a pas été retenue.\n\nG. Wautelin",
        name: 'Fabrice Lemm',
      },
      /^(?:Madame, Monsieur|Bonjour),/,
    );
  });

  it('names a flat by no part of its size', () => {
    none(
      {
        from: 'Régie Dufaux <location@dufaux.example>',
        subject: 'Appartement 3,5 pièces, rue du Simplon 22, Vevey',
        text: 'Monsieur,\n\nNous vous informons que le propriétaire a porté son choix sur un autre locataire.\n\nService location',
        intent: 'thank',
        name: 'Loïc Berthoud',
      },
      /appartement 3(?!,)/,
    );
  });

  it('takes a line with its pronoun first for a sentence', () => {
    const read: Sent = {
      from: 'Lucía Ferrer <lucia@marea.example>',
      subject: 'Tu manuscrito',
      text: 'Hola, Pablo:\n\nHe leído "La casa de sal". Me encantó la voz de la abuela, pero nuestro catálogo está cerrado, así que no podemos publicarla.\n\nUn abrazo,\nLucía',
      intent: 'thank',
      name: 'Pablo Ríos',
      facts: { specific: 'la he vuelto a leer con otros ojos' },
    };
    every(read, / La he vuelto a leer con otros ojos\./);
  });
});

it('an English letter alone is read for the marks of every criterion', () => {
  const message = messageFromFields({
    from: 'Vergabe <vergabe@nordau.example>',
    to: 'Uwe Kern <uwe@kern.example>',
    subject: 'Vergabe 14/2026',
    date: '2026-03-02T09:00:00Z',
    text: 'Sehr geehrter Herr Kern,\n\nIhr Angebot konnte nicht berücksichtigt werden. Es erreichte 62 von 100 Punkten, das wirtschaftlichste Angebot 78 Punkte.',
  });
  const reading = { ...readMessage(message, {}), field: 'tender' as const };
  const { scores } = echoesOf({ message, reading, context: {}, profile: { name: 'Uwe Kern' } });
  expect(scores).toEqual({ total: '62 von 100 Punkten erreicht hat und das erfolgreiche 78', gap: '' });
});
