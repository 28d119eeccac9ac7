import { plainPhrases } from '../../phrases/phrase.ts';

/** Ways to give a reason in Dutch that leave no doubt, wherever they stand. */
export const nl = plainPhrases('nl', 'reason', {
  'iemand-anders': [
    'reason:competition',
    '(voor|met|aan|naar) ..1 (iemand anders|een ander|een andere|andere|iemand|een collega|een kandidaat|een interne|een stel|de ander|de andere) ..3 (gekozen|gekozen|verder|gegaan|gegund|gegeven|gaat|gaan|toegekend|verhuurd|in zee)',
    '(gekozen|gaan|kiezen|kozen|koos|ging|gegund|gegaan|vergeven|verhuurd|aangesteld|aangenomen|benoemd) ..2 (voor|met|aan|naar)? ..1 (iemand anders|een ander|een andere|iemand|een collega|een kandidaat|een interne|een stel|de ander|de andere)',
    '(andere|ander) (kandidaat|kandidaten|partij|aanbieder|leverancier|bureau|voorstel|sollicitant|inschrijver|offerte) ..2',
  ],
  'geen-geld': [
    'reason:budget',
    '(geen|niet genoeg|te weinig) ..1 (geld|budget|middelen|financiering)',
    '(boven|buiten|overschrijdt|past niet binnen|hoger dan) ..2 (budget|begroting|mogelijkheden)',
    '(goedkoper|goedkopere|voordeliger|voordeligere) ..2',
    '(budget|subsidie|begroting|middelen) ..3 (geschrapt|bevroren|gekort|weggevallen|op|uitgeput|ingetrokken)',
  ],
  regel: [
    'reason:policy',
    '(reglement|regels|regel|statuten|voorwaarden|verzekeraar|verzekering|wet|richtlijnen|beleid|cao) ..3 (eist|eisen|verbiedt|verbieden|vereist|vereisen|staat|staan|schrijft|schrijven|laat|laten|verplicht|verplichten)',
    '(voorbehouden aan|uitsluitend voor|alleen voor) ..3',
    '(komt niet in aanmerking|niet ontvankelijk)',
  ],
  'te-laat': [
    'reason:timing',
    '(te laat|te vroeg|na de deadline|na sluiting|na de sluitingsdatum|buiten de termijn)',
    '(deadline|sluitingsdatum|inschrijving|termijn) ..3 (verstreken|gesloten|voorbij|verlopen)',
  ],
});
