/** What came, or came back, and what only the user can say about it. */
export const enWatch = {
  proposals: 'Something came. Is it this?',
  yes: 'Yes',
  no: 'No',
  yesTo: (outcome: string) => `Yes, it is: ${outcome}`,
  noTo: (outcome: string) => `No, it is not: ${outcome}`,
  bounced: 'Your answer came back',
  bouncedFrom: (address: string) => `Your answer to ${address} came back`,
  bouncedHelp: 'Nobody has read it, so it does not count as an answer. The words are kept.',
  mend: 'Another address',
  mendHelp: 'The letter opens again with it. You approve it before anything leaves.',
  mendGo: 'Use this address',
  mendOthers: 'Known from the thread',
  mendUse: (address: string) => `Use ${address}`,
  toMend: 'Put in another address',
  delayed: 'Your answer is delayed. Mail servers still try; there is nothing to do yet.',
  away: 'They are away. The waiting counts from their return.',
  awayUntil: (day: string) => `They are away until ${day}. The waiting counts from then.`,
  row: {
    proposal: (outcome: string) => `perhaps: ${outcome}`,
    bounced: 'came back: it needs another address',
  },
};
