/** The page of the installed app when its server does not answer, and news of another version. */
export const away = {
  gone: 'Ajar is not running',
  goneHelp:
    'Its window is here, but the program behind it is not. Nothing is lost: your noes and drafts lie on this computer.',
  start: 'Start it in a terminal:',
  goesOn: 'This window goes on by itself as soon as it runs.',
  signedOut: 'Ajar was started anew',
  signedOutHelp:
    'Each time it starts it makes a new key, so that no other page can read your mail. Open the address it printed in the terminal, or paste it here.',
  address: 'The address it printed',
  open: 'Open',
  notIt: 'That is not such an address. It looks like http://127.0.0.1:2527/open…',
  looking: 'Looking for Ajar',
  updated: 'There is a newer Ajar behind this page',
  updatedHelp: 'It was updated since this page was opened. What you have written is kept; reload when it suits you.',
};
