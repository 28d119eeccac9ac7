/** Words after which a condition no longer holds: what comes then is the news. */
export const CONTRASTS: ReadonlySet<string> = new Set(
  [
    'but however unfortunately regrettably sadly regret sorry although',
    'mais cependant toutefois malheureusement neanmoins regret regrettons',
    'aber jedoch leider doch allerdings bedauerlicherweise bedauern',
    'pero sin embargo lamentablemente desafortunadamente lamentamos',
    'porem contudo infelizmente entretanto todavia lamentamos',
    'pero tuttavia purtroppo spiacenti ma',
    'maar echter helaas',
  ].flatMap((line) => line.split(' ')),
);
