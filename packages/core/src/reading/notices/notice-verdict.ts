import type { Message } from '../../message/message.ts';
import type { Verdict } from '../../vocabulary.ts';
import { hostOf, registeredName } from '../sender/domain-name.ts';
import { RELAYS } from '../sender/relays.ts';

export interface NoticeVerdict {
  readonly verdict: Extract<Verdict, 'rejection' | 'acknowledgement' | 'other'>;
  readonly confidence: number;
  /** Where in the subject or text the notice speaks: the words to point at. */
  readonly pattern: RegExp | null;
}

/** What job boards call a no in the addresses of their links: `email_jobs_application_rejected_01`. */
const LINK_SAYS_NO =
  /(?:application|candidat\w{0,6}|submission|status|job)[_-]{1,2}(?:was[_-])?(?:reject(?:ed|ion)?|declined|not[_-]?selected|unsuccessful|refus\w{0,4})|reject(?:ed|ion)[_-](?:application|notice|email|candidate)/iu;
const LINK_SAYS_SEEN = /application[_-](?:viewed|received|submitted|sent|confirm)|viewed[_-](?:job|application)/iu;

/**
 * Notices whose words say nothing: a board tells "your update from X" only when X said no
 * (a view or a receipt is named as such in the subject).
 */
const EMPTY_UPDATE =
  /(?:dernière nouvelle de|your update from|ihre? (?:neuigkeit(?:en)?|update) von|tu actualización de|novedades de|sua atualização de|il tuo aggiornamento da|aggiornamento da|je update van|uw update van) [^\n]{1,120}/iu;
const OWN_APPLICATION =
  /^(?:votre candidature|your application|ihre bewerbung|deine bewerbung|tu solicitud|tu candidatura|sua candidatura|la tua candidatura|je sollicitatie|uw sollicitatie)\b/iu;
const VIEWED =
  /(?:candidature a été (?:vue|consultée|envoyée|transmise)|application (?:was|has been) (?:viewed|sent|submitted)|bewerbung (?:wurde|ist) (?:angesehen|gesendet|versendet|gesichtet)|(?:solicitud|candidatura) (?:ha sido|se ha|fue|foi|è stata) (?:vista|enviada|visualizada|visualizzata|inviata)|sollicitatie is (?:bekeken|verzonden|verstuurd))/iu;

const LONGEST_LINK = 2000;
const MOST_TEXT = 6000;

/** What a job board's status notice says that its words alone do not. Null for any other mail. */
export function noticeVerdict(message: Message): NoticeVerdict | null {
  if (message.from === null || !RELAYS.has(registeredName(hostOf(message.from.address)))) return null;
  const head = message.subject + '\n\n' + message.text.slice(0, MOST_TEXT);
  if (VIEWED.test(message.subject)) return { verdict: 'acknowledgement', confidence: 0.9, pattern: VIEWED };
  const links = message.links.map((link) => link.slice(0, LONGEST_LINK));
  if (links.some((link) => LINK_SAYS_NO.test(link)) || LINK_SAYS_NO.test(head)) {
    return { verdict: 'rejection', confidence: 0.95, pattern: EMPTY_UPDATE };
  }
  if (links.some((link) => LINK_SAYS_SEEN.test(link)))
    return { verdict: 'acknowledgement', confidence: 0.8, pattern: null };
  const empty = OWN_APPLICATION.test(message.subject) && EMPTY_UPDATE.test(head);
  return empty ? { verdict: 'rejection', confidence: 0.85, pattern: EMPTY_UPDATE } : null;
}
