import type { FindingWords } from '../finding-words.ts';

/** Was die Prüfung zu jeder Art von Wörtern sagt. */
export const findings: FindingWords = {
  entitlement: {
    message: 'Das kann klingen, als stünde es Ihnen zu.',
    why: 'Wer glaubt, etwas zu schulden, wehrt sich; wer frei nein sagen darf, kann auch ja sagen.',
  },
  snark: {
    message: 'Darin lässt sich Spott hören.',
    why: 'Geschrieben liest sich eine Spitze kälter, als sie gemeint war.',
  },
  rude: {
    message: 'Diese Wörter können verletzen.',
    why: 'Sie bleiben im Postfach der anderen, lange nachdem der Zorn vorbei ist.',
  },
  accusation: {
    message: 'Das kann wie ein Vorwurf klingen.',
    why: 'Auf einen Vorwurf folgt Verteidigung, keine Antwort.',
  },
  pressure: {
    message: 'Das kann drängend wirken.',
    why: 'Wer sich gedrängt fühlt, sagt schneller nein.',
  },
  threat: {
    message: 'Das lässt sich als Drohung lesen.',
    why: 'Schon angedeutet schließt sie die Tür, und sie kann diesen Austausch verlassen.',
  },
  guilt: {
    message: 'Das kann ein schlechtes Gewissen machen.',
    why: 'Wer liest, hat mit der Entscheidung nichts Böses getan und behielte es als Last in Erinnerung.',
  },
  begging: {
    message: 'Das kann nach Betteln klingen.',
    why: 'Eine schlichte Bitte steht besser da und lässt die anderen frei.',
  },
  'over-apology': {
    message: 'Das ist mehr Entschuldigung, als nötig ist.',
    why: 'Sie haben nichts falsch gemacht; eine Entschuldigung zu viel lässt an Ihnen zweifeln.',
  },
  'passive-aggressive': {
    message: 'Darin lässt sich etwas anderes hören, als dasteht.',
    why: 'Durch die Blume Gesagtes wird bemerkt, und antworten kann man darauf nicht.',
  },
  arguing: {
    message: 'Das streitet mit der Entscheidung.',
    why: 'Gegen Argumente verteidigt sich eine Entscheidung; eine neue Tatsache kann gehört werden.',
  },
  bragging: {
    message: 'Das kann nach Prahlen klingen.',
    why: 'Was Sie getan haben, spricht allein und in einem Satz besser.',
  },
  'over-head': {
    message: 'Das geht über die Person hinweg, die geschrieben hat.',
    why: 'Wer entschieden hat, erfährt es, und die Tür geht zu.',
  },
  'multiple-asks': {
    message: 'Das bittet um mehreres auf einmal.',
    why: 'Auf eine Bitte antwortet man leicht, auf mehrere oft gar nicht.',
  },
  'no-greeting': {
    message: 'Es beginnt ohne Anrede und kann knapp wirken.',
    why: 'Eine Anrede sagt, dass man jemandem schreibt.',
  },
  'no-signoff': {
    message: 'Es hört ohne Gruß auf.',
    why: 'Das liest sich, als hätten Sie sich abgewandt.',
  },
  'no-thanks': {
    message: 'Ein Dank hätte hier Platz.',
    why: 'Man hat sich die Mühe einer Antwort gemacht; viele tun das nicht.',
  },
  'no-ask': {
    message: 'Die Bitte steht noch nicht darin.',
    why: 'Ohne klare Frage wüsste niemand, worauf zu antworten ist.',
  },
  'no-easy-out': {
    message: 'Es bittet, ohne einen leichten Weg zum Nein zu lassen.',
    why: 'Was man leicht ablehnen kann, nimmt man eher an.',
  },
  'too-long': {
    message: 'Das ist lang: Wer viel zu tun hat, hebt sich den Rest vielleicht auf.',
    why: 'Bis etwa 125 Wörter wird zu Ende gelesen.',
  },
  'too-short': {
    message: 'So wenige Wörter können kühl klingen.',
    why: 'Eine Zeile mehr würde den Brief wärmer machen.',
  },
  shouting: {
    message: 'Das klingt wie eine erhobene Stimme.',
    why: 'Großbuchstaben und gehäufte Zeichen wirken aufgeregt, auch wenn sie fröhlich gemeint sind.',
  },
  placeholder: {
    message: 'Hier ist noch eine Lücke zu füllen.',
    why: 'Ein Brief mit einer Lücke sagt, dass er für irgendwen geschrieben ist.',
  },
  flattery: {
    message: 'Das kann nach Schmeichelei klingen.',
    why: 'Genaues Lob wird geglaubt; bei großem sucht man, was dahintersteckt.',
  },
  boilerplate: {
    message: 'Das ist eine feste Floskel.',
    why: 'Eigene Worte, auch einfache, lesen sich besser.',
  },
  hardship: {
    message: 'Das erzählt von Ihren Sorgen.',
    why: 'Sie sind echt, und eine schwere Last für die Person, die entscheidet; an ihrem Grund ändern sie nichts.',
  },
  'asked-twice': {
    message: 'Das bittet ein zweites Mal.',
    why: 'Einmal ist in Ordnung; das zweite Mal belastet beide.',
  },
};
