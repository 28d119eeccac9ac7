import { describe, expect, it } from 'vitest';
import { messageFromFields } from '../message/message-from-fields.ts';
import { readMessage } from '../reading/read-message.ts';
import type { Intent } from '../vocabulary.ts';
import type { DraftFacts } from './draft.ts';
import { draftReply } from './draft-reply.ts';

interface Letter {
  readonly from: string;
  readonly subject: string;
  readonly text: string;
  readonly intent: Intent;
  readonly facts?: DraftFacts;
  readonly name?: string;
  readonly today?: string;
}

/** The drafts that eight seeds give for a whole letter, read as any mail is. */
function drafts({ from, subject, text, intent, facts, name = 'Maya Lind', today = '2026-11-24' }: Letter) {
  const to = `${name} <me@example.org>`;
  const message = messageFromFields({ from, to, subject, date: '2026-11-20T09:00:00Z', text });
  const input = { message, reading: readMessage(message, {}), context: { today }, intent, facts, profile: { name } };
  return Array.from({ length: 8 }, (_, seed) => draftReply({ ...input, seed }).text);
}

function every(texts: readonly string[], ...patterns: readonly RegExp[]): void {
  for (const text of texts) for (const pattern of patterns) expect(text).toMatch(pattern);
}

describe('a German answer', () => {
  const tender = {
    from: 'Vergabestelle Osterau <vergabe@osterau.example>',
    subject: 'Ausschreibung 24/2026 Schulreinigung',
    text: `Sehr geehrte Damen und Herren,

auf Ihr Angebot zur Ausschreibung 24/2026 „Reinigung der Grundschulen“ kann der Zuschlag nicht erteilt werden. Ausschlaggebend war der Preis.

Auf Wunsch erläutern wir Ihnen die Wertung bis zum 15. Dezember 2026.

Mit freundlichen Grüßen
im Auftrag
Wenzel`,
    intent: 'ask-feedback',
  } as const;

  it('to a tender says "wir", names it and takes up the debriefing', () => {
    const texts = drafts(tender);
    every(texts, /^Sehr geehrte Damen und Herren,/, /zur Ausschreibung 24\/2026/, /bis zum 15\. Dezember 2026/);
    every(texts, /der Preis ausschlaggebend war/);
    expect(texts.join(' ')).not.toMatch(/(?<!\p{L})(?:ich|mir|mich)(?!\p{L})/iu);
  });

  it('dates the letter that it answers weeks later', () => {
    every(drafts({ ...tender, today: '2026-12-20' }), /Nachricht vom 20\. November zur Ausschreibung 24\/2026/);
  });

  it('tells what is new as it is, before an ask that leans on what they said', () => {
    const texts = drafts({
      from: 'Moritz Hagen <moritz@hafenkante.example>',
      subject: 'Seed-Runde Pollen',
      text: `Hi Lukas,

danke für euren Pitch. Aber wir brauchen erste Umsätze.

Meldet euch gern wieder, wenn ihr zahlende Kunden habt.

Beste Grüße
Moritz`,
      intent: 'ask-again',
      facts: { new: 'seit Montag haben wir drei zahlende Kunden' },
      name: 'Lukas Weidner',
    });
    every(texts, /^Hi Moritz,/, /ihr erste Umsätze braucht/, /in diesem Fall|für diesen Fall/i);
    every(texts, /\n\nSeit Montag haben wir drei zahlende Kunden\. /, /Beste Grüße\nLukas$/);
  });

  it('keeps what stands behind a yes', () => {
    const texts = drafts({
      from: 'Daniel Kranz <daniel.kranz@open-stage.example>',
      subject: 'Open Stage im Februar',
      text: `Hi Pia,

danke für dein Video! Der Februar ist leider schon voll.

Im April haben wir wieder zwei Plätze frei. Soll ich dich vormerken?

LG Daniel`,
      intent: 'thank',
      facts: { specific: 'ja bitte, April passt' },
      name: 'Pia Sander',
    });
    every(texts, /\n\nJa bitte, April passt\./, /der Februar schon voll ist/, /\nPia$/);
  });

  it('answers a yes as a yes', () => {
    const texts = drafts({
      from: 'Henrike Paul <henrike.paul@wortwerk.example>',
      subject: 'Lesung beim Wortwerk',
      text: `Lieber Jan,

wir haben uns am Ende für andere Texte entschieden und können deine Bewerbung nicht berücksichtigen.

Hättest du Lust, im Juni unseren Workshop zu leiten?

Viele liebe Grüße
Henrike`,
      intent: 'thank',
      facts: { specific: 'Ja, den Workshop leite ich sehr gern' },
      name: 'Jan Rothe',
    });
    every(texts, /^Liebe Henrike,/, /\n\nJa, den Workshop leite ich sehr gern\. [^\n]*Angebot/);
    expect(texts.join(' ')).not.toMatch(/noch einmal versuchen|bewerbe mich/);
  });
});

describe('a French answer', () => {
  it('says back what was liked and what stands in the way, and takes up the next number', () => {
    const texts = drafts({
      from: 'Inès Fabre <ines.fabre@palimpseste.example>',
      subject: 'Vos poèmes',
      text: `Chère Maya,

J'ai beaucoup aimé « Rue des Lices ». Le numéro est déjà complet, je ne prendrai donc pas vos poèmes.

Nous préparons un numéro sur la mer pour l'automne ; envoyez-nous vos textes avant le 15 mars.

Bien à vous,
Inès Fabre`,
      intent: 'keep-in-touch',
    });
    every(texts, /^Chère Inès,/, /mes poèmes/, /« Rue des Lices »/, /que le numéro soit déjà complet/);
    every(texts, /pour le numéro sur la mer/, /Bien à vous,\nMaya Lind$/);
  });

  it('to an office names the post, and what they look for', () => {
    const texts = drafts({
      from: 'Claire Besson <claire.besson@atelier-nord.example>',
      subject: 'Votre candidature au poste de chargée de communication',
      text: `Madame,

Nous n'avons pas retenu votre candidature : nous recherchons une personne disposant d'une expérience du secteur culturel.

Cordialement,
Claire Besson`,
      intent: 'ask-feedback',
      name: 'Léa Marchal',
    });
    every(texts, /^Madame,/, /ma candidature au poste de chargée de communication/);
    every(texts, /vous recherchiez une personne disposant d'une expérience du secteur culturel/, /Cordialement,/);
  });
});

describe('a Spanish answer', () => {
  it('greets as they did and says back what they loved, to people who say "tú"', () => {
    const texts = drafts({
      from: 'Pablo Rúa <pablo@estudiolince.example>',
      subject: 'Re: presupuesto vídeo',
      text: `Hola Nuria:

Muchas gracias por el presupuesto. Al final lo hemos hecho con otra productora, pero nos encantó tu idea de rodar en el mercado.

En enero abrimos otra campaña, ¿te parece bien que te escriba?

Un abrazo,
Pablo`,
      intent: 'thank',
      facts: { specific: 'sí, claro' },
      name: 'Nuria Vega',
    });
    every(texts, /^Hola, Pablo:/, /mi presupuesto/, /mi idea de rodar en el mercado os encantó/, /\n\nSí, /);
    every(texts, /Un abrazo,\nNuria$/);
  });
});
