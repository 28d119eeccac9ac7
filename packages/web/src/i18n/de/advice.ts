import type { advice as english } from '../en/advice.ts';

/** Was man tun könnte. */
export const advice: typeof english = {
  title: 'Was Sie tun könnten',
  because: 'Dafür',
  against: 'Dagegen',
  nothingAgainst: 'Nichts spricht dagegen.',
  odds: 'Wie oft es geklappt hat',
  source: 'Quelle',
  worst: 'Das Schlimmste, was geschehen kann: noch ein Nein, oder gar nichts.',
  notBefore: (date) => `Nicht vor dem ${date}.`,
  moment: (moment) => `Ein guter Zeitpunkt zum Senden: ${moment}.`,
  now: 'jetzt',
  yourTime: (moment) => `${moment}, nach Ihrer Uhr`,
  locked:
    'Noch einmal zu fragen wird hier nicht angeboten. Die Antwort steht, und noch einmal zu schreiben würde nur Sie etwas kosten.',
  to: (address) => `Es ginge an ${address}.`,
  nobody: 'Es gibt niemanden, dem man schreiben könnte: ',
  questions: 'Gut zu wissen wäre',
  stage: 'Wie weit kam es?',
  stageUnsaid: 'Nicht gesagt',
  basis: 'Gibt es einen Anlass, noch einmal zu fragen?',
  basisNone: 'Nein, oder nicht dass ich wüsste',
  basisText: 'Sagen Sie es in einem Satz',
  tell: 'Damit noch einmal ansehen',
  told: 'Der Rat berücksichtigt es.',
  letGo: 'Dabei belassen',
  write: 'Schreiben',
};
