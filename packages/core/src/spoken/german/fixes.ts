import type { fixes as french } from '../french/fixes.ts';

/** Die Änderungen, die die Prüfung anbietet. */
export const fixes: Readonly<Record<keyof typeof french, string>> = {
  'Leave these words out': 'Diese Wörter weglassen',
  'Leave this sentence out': 'Diesen Satz weglassen',
  'Say “{1}”': '„{1}“ sagen',
  'Say instead “{1}”': 'Stattdessen „{1}“ sagen',
  'One “{1}”': 'Nur ein „{1}“',
  'End with “{1}”': 'Mit „{1}“ enden',
  'Begin with “{1}”': 'Mit „{1}“ beginnen',
};
