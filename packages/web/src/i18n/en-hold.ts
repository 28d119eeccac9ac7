/** A draft that waits till the morning: because it sounds angry, or because its writer wishes. */
export const enHold = {
  title: 'Let it lie until the morning?',
  yours: 'As you wrote it',
  yoursHelp: 'The marked words may sound angry.',
  calmer: 'A calmer one',
  calmerHelp: 'Your own letter, without what sounds angry.',
  scratch: 'Without the marked words too little of yours would be left, so this is another letter to the same end.',
  takeCalmer: 'Use the calmer one',
  wait: 'Wait till morning',
  asItIs: 'Approve it as it is',
  letItLie: 'Let it lie till morning',
  lies: (moment: string) => `It lies until ${moment}. You are reminded then, and can approve it before if you like.`,
  until: (moment: string) =>
    `It sounds angry in places, so it is held until ${moment}. From then on it can be approved unchanged.`,
};
