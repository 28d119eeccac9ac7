import { anyOf } from '../find-any.ts';

/** What comes after a letter: signatures that programs add, legal notices, list footers. */

const DEVICE =
  /^[\s*_]{0,3}(?:sent from [^.!?]{2,60}(?:<|$)|sent (?:via|using|with) |get outlook for|get bluemail|gesendet (?:von|mit|über) |von (?:meinem|outlook|mein) .{1,60} gesendet|diese nachricht wurde von mein|envoyé (?:depuis|de mon|à partir|avec|via) |télécharger outlook|obtenir outlook|enviado (?:desde|do meu|a partir|con|via|de mi) |obtener outlook|obter o outlook|inviato (?:da|dal mio|con) |scarica outlook|ottieni outlook|verzonden (?:vanaf|met|via) |verstuurd (?:vanaf|met|via) |outlook voor |download outlook|sendt fra |skickat från |lähetetty )/i;

/** "Sent from my iPhone" and its relatives, a line of its own. */
export function isDeviceLine(line: string): boolean {
  return line.length < 130 && DEVICE.test(line) && line.trim().split(/\s+/).length <= 14;
}

/** The signature separator of RFC 3676 4.3; programs that trim lines leave `--`. */
export function isSignatureMark(line: string): 'sure' | 'likely' | null {
  if (line === '-- ') return 'sure';
  return line === '--' || line === '---' || line === '—' || line === '--\u00a0' ? 'likely' : null;
}

const MAIL = String.raw`(?:e-?mail|message|communication|transmission|correspondence|nachricht|courriel|messagerie|mensaje|correo|messaggio|posta elettronica|mensagem|bericht)`;
const SECRET = String.raw`(?:confidential|privileged|intended (?:only|solely|exclusively)|intended recipient|vertraulich|confidentiel|confidencial|riservat|confidenzial|vertrouwelijk|uitsluitend bestemd|destinataire|destinatari|ausschließlich)`;
const LEGAL = new RegExp(`${MAIL}.{0,100}${SECRET}|${SECRET}.{0,60}${MAIL}`, 'i');
const NOTICE =
  /^[\s*_-]{0,6}(?:(?:confidentiality|legal|privacy) (?:notice|disclaimer|note)|(?:e-?mail )?disclaimer|avertissement|haftungsausschluss|aviso (?:legal|de confidencialidad(?:e)?)|avis de confidentialité|avviso di riservatezza|vertrouwelijkheid)\b/i;
const LIST =
  /\bunsubscribe\b|\bopt[ -]out\b|manage (?:your )?(?:e-?mail |notification )?(?:preferences|notifications|subscriptions?)|update your (?:e-?mail )?preferences|(?:you (?:are receiving|received|have received|were sent|got) this (?:e-?mail|message|notification))|no longer wish to receive|please consider the environment|se désinscrire|désabonner|désinscription|abmelden|newsletter abbestellen|abbestellen|darse de baja|cancelar (?:la )?suscripción|cancelar (?:a )?(?:inscrição|subscrição)|descadastr|disiscriv|annulla(?:re)? l'iscrizione|afmelden|uitschrijven|pensez à l'environnement|denken sie an die umwelt|all rights reserved|alle rechte vorbehalten|tous droits réservés|^\s*(?:copyright )?(?:©|\(c\)) ?\d{4}/i;
/** Every footer has one of these somewhere near its end; lower case. */
const STEMS =
  'confiden|privileg|intended |vertrau|vertrouw|riserv|destinat|ausschließ|uitsluitend|disclaim|notice|aviso|avert|haftung|unsub|opt out|opt-out|preferences|notifications|subscription|this e|this message|this notif|no longer wish|environ|inscri|abonn|abmeld|abbestell|baja|cancelar|descad|iscri|afmeld|uitschr|umwelt|rights res|mailing list|listinfo|rechte vorb|droits rés';
const hasStem = anyOf(STEMS.split('|'));
const FOOTER_REACH = 1500;

/** Whether the end of a letter may be a footer; quick, for letters that have none. */
export function mayHaveFooter(lines: readonly string[]): boolean {
  const end = lines.slice(-60).join('\n').slice(-FOOTER_REACH).toLowerCase();
  return hasStem(end) || end.includes('©') || end.includes('(c)');
}

/**
 * Whether a footer starts with this line: a legal notice or how to leave a list. The words must come early in
 * the line: where a letter and its footer run together, the letter is kept.
 */
export function isFooterLine(line: string): boolean {
  const head = line.slice(0, 160);
  return LIST.test(head) || NOTICE.test(head) || LEGAL.test(head);
}

/** Whether a mailing list program's footer starts with the rule at this line. */
export function isListRule(lines: readonly string[], at: number): boolean {
  if (!/^[_-]{2,}\s*$/.test(lines[at] ?? '')) return false;
  return lines
    .slice(at + 1, at + 4)
    .some((line) => /\bmailing list\b|\/listinfo\/|\bunsubscribe\b/i.test(line.slice(0, 200)));
}
