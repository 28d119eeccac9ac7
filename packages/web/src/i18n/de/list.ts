import type { list as englishList, palette as englishPalette } from '../en/list.ts';
import { number, plural } from './count.ts';

/** In der Liste suchen, und dasselbe mit mehreren Absagen tun. */
export const list: typeof englishList = {
  unclear: {
    key: (text, key) => `Nach „${key}:“ lässt sich nicht suchen, deshalb wurde „${text}“ als Wörter gesucht.`,
    value: (text, key) =>
      `Unter diesem Namen ist für „${key}:“ nichts bekannt, deshalb wurde „${text}“ als Wörter gesucht.`,
  },
  choose: (name) => `${name} auswählen`,
  batch: {
    title: 'Mit den ausgewählten Absagen',
    chosen: (count) => `${number(count)} ausgewählt`,
    close: 'Dabei belassen',
    notANo: 'Keine Absage',
    clear: 'Keine auswählen',
    undo: 'Zurücknehmen',
    fine: 'Gut',
    failed: (why) => `Es wurde nichts geändert. ${why}`,
    done: {
      close: (count) =>
        count === 0 ? 'Diese waren schon erledigt' : `Bei ${plural(count, 'Absage', 'Absagen')} bleibt es dabei`,
      reopen: (count) => `${plural(count, 'Absage', 'Absagen')} wieder aufgenommen`,
      'not-a-rejection': (count) => `${plural(count, 'Brief', 'Briefe')} aus der Liste genommen`,
      'is-a-rejection': (count) => `${plural(count, 'Absage', 'Absagen')} wieder in der Liste`,
    },
  },
};

/** Das Feld, das überallhin geht und alles tut. */
export const palette: typeof englishPalette = {
  title: 'Überallhin, alles tun',
  open: 'Suchen',
  hint: 'Eine Seite, eine Handlung, oder Wörter aus einer Absage',
  results: 'Was passt',
  none: 'Nichts passt. Versuchen Sie ein anderes Wort.',
  count: (count) => (count === 0 ? 'Nichts passt' : `${number(count)} zur Auswahl`),
  goTo: (screen) => `Zu: ${screen}`,
  noes: 'Absagen',
  screens: 'Seiten',
  thisNo: 'Diese Absage',
  searchList: (words) => `In der Liste nach „${words}“ suchen`,
  answer: 'Zur Antwort',
  close: 'Dabei belassen',
  reopen: 'Wieder aufnehmen',
  notANo: 'Es ist keine Absage',
  failed: (why) => `Das hat nicht geklappt, und es wurde nichts geändert. ${why}`,
};
