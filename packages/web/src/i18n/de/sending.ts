import type { sending as english } from '../en/sending.ts';
import { plural } from './count.ts';

/** Ein freigegebener Brief unterwegs: wann er hinausgeht, wie man ihn zurückholt, was aus ihm wurde. */
export const sending: typeof english = {
  title: 'Senden',
  from: 'Von',
  to: 'An',
  send: 'Senden',
  sendHelp: 'Sie können ihn noch einen Moment zurückholen, bevor er hinausgeht.',
  later: 'Später',
  drafts: 'In meine Entwürfe legen',
  draftsHelp: 'In derselben Unterhaltung, in Ihrem Postfach. Sie senden ihn mit Ihrem Mailprogramm.',
  puttingIntoDrafts: 'Wird in Ihre Entwürfe gelegt',
  laterTitle: 'Wann soll er hinausgehen?',
  goodMoment: 'Zu einem guten Zeitpunkt',
  goodMomentHelp: 'Wenn dort Arbeitszeit ist. Sie sehen die Uhrzeit, bevor er hinausgeht.',
  ownMoment: 'Zu einer Zeit, die ich wähle',
  moment: 'Tag und Uhrzeit',
  noMoment: 'Nennen Sie einen Tag und eine Uhrzeit, die noch kommen.',
  laterSend: 'Dann senden',
  connect: 'Verbinden Sie ein Konto.',
  connectHelp: 'Dann können Sie von hier senden.',
  otherFrom: (from) =>
    `Er wurde als Brief von ${from} freigegeben, und kein Konto hier hat diese Adresse. Geben Sie ihn noch einmal frei, dann geht er über eines Ihrer Konten hinaus.`,
  noFrom:
    'Er wurde freigegeben, bevor es hier ein Konto gab. Geben Sie ihn noch einmal frei, dann geht er über Ihr Konto hinaus.',
  approveAgain: 'Noch einmal freigeben',
  approveAgainHelp: 'Dieselben Worte, als ein anderer Brief.',
  otherWays: 'Oder senden Sie ihn selbst',
  seconds: (seconds) => {
    if (seconds <= 0) return 'Wird jetzt gesendet';
    if (seconds < 100) return `Wird in ${plural(seconds, 'Sekunde', 'Sekunden')} gesendet`;
    return `Wird in ${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')} Minuten gesendet`;
  },
  at: (moment) => `Wird gesendet: ${moment}`,
  notYet: 'Er ist noch nicht hinausgegangen',
  waitsOpen: 'Ajar muss dann laufen. Läuft es nicht, geht der Brief hinaus, sobald es das nächste Mal gestartet wird.',
  undo: 'Zurückholen',
  undoHelp: 'Noch ist nichts hinausgegangen. Er wird wieder zum Entwurf.',
  undoTime: 'So lange lässt sich ein Brief zurückholen',
  undoSeconds: (seconds) =>
    seconds < 60 ? plural(seconds, 'Sekunde', 'Sekunden') : plural(seconds / 60, 'Minute', 'Minuten'),
  takeBack: 'Zurückholen',
  signIn: 'Wieder anmelden',
  sendNow: 'Jetzt senden',
  sending: 'Er wird gerade übergeben',
  sendingHelp: 'Er lässt sich nicht mehr zurückholen.',
  sent: 'Gesendet',
  sentTo: (to, moment) => `An ${to}, ${moment}.`,
  sentHelp: 'Jetzt sind die anderen dran. Ajar achtet auf Antwort und sagt Bescheid, wenn die übliche Zeit vorbei ist.',
  refused: 'Er wurde nicht gesendet',
  change: 'Ändern',
  unknown: 'Er ist wahrscheinlich angekommen',
  arrived: 'Er ist angekommen',
  notSent: 'Nein, ich möchte ihn noch einmal senden',
  askFrom: (time) => `Taucht er nicht auf, können Sie das hier ab ${time} sagen.`,
  inDrafts: 'In Ihren Entwürfen',
  returned: 'Er kam zurück',
  words: {
    waiting: 'Diese Worte werden hinausgehen:',
    handed: 'Diese Worte wurden übergeben:',
    sent: 'Diese Worte sind hinausgegangen:',
  },
  row: {
    waiting: 'Freigegeben, geht gleich hinaus',
    sending: 'Wird gerade übergeben',
    refused: 'Nicht gesendet',
    unknown: 'Wohl gesendet: Sagen Sie, ob er ankam',
    'in-drafts': 'Liegt in Ihren Entwürfen: Sie senden ihn aus Ihrem Mailprogramm',
  },
  news: {
    waiting: 'Ihr Brief geht bald hinaus. „Zurückholen“ macht ihn wieder zum Entwurf.',
    later: 'Ihr Brief geht später hinaus. Bis dahin lässt er sich zurückholen.',
    sending: 'Ihr Brief wird gerade übergeben.',
    sent: 'Ihr Brief ist gesendet.',
    refused: 'Ihr Brief wurde nicht gesendet. Nichts wurde zugestellt.',
    unknown: 'Noch kann niemand sagen, ob Ihr Brief ankam.',
    'in-drafts': 'Ihr Brief liegt in Ihren Entwürfen.',
    returned: 'Ihr Brief kam zurück.',
    open: 'Der Entwurf ist wieder offen.',
    takenBack: 'Zurückgeholt. Nichts ist hinausgegangen, und der Entwurf ist wieder offen.',
  },
};
