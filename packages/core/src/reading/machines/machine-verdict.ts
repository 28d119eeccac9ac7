import type { DeliveryAction } from '../../message/delivery-report.ts';
import type { Message } from '../../message/message.ts';
import type { Verdict } from '../../vocabulary.ts';
import { localPartOf } from '../sender/domain-name.ts';

/** Subjects mail servers write. */
const BOUNCE_SUBJECT =
  /undeliver|delivery status notification|returned mail|mail delivery (?:failed|failure|subsystem|system)|delivery (?:failure|has failed|problem|report|notification)|failure notice|non[- ]?remis|non distribu|échec de (?:la )?remise|unzustellbar|nicht zugestellt|zustellung fehlgeschlagen|no se (?:pudo|ha podido) entregar|entrega fallida|falha (?:na|no) entreg|não entregue|mancata consegna|non recapitat|onbestelbaar|bezorging mislukt|could not be delivered|mail system error/iu;

/** Subjects absence notices carry. */
const AWAY_SUBJECT =
  /^(?:re: ?)?(?:out of (?:the )?office|auto(?:matic)?[- ]?(?:reply|response)|automatic reply|auto:|réponse automatique|absence du bureau|absent|automatische antwort|abwesenheit|abwesend|respuesta automática|fuera de (?:la )?oficina|resposta automática|fora do escritório|ausência|risposta automatica|fuori (?:sede|ufficio)|assenza|automatisch antwoord|afwezig|niet aanwezig|on (?:leave|holiday|vacation))/iu;

const DAEMON = /^(?:mailer-daemon|postmaster|mail-daemon|mailerdaemon|bounces?|mdaemon)(?:[-+.].{0,80})?$/iu;

/** A receipt for a letter that went through (RFC 3464 2.3.3) is no bounce. */
const ARRIVED: ReadonlySet<DeliveryAction> = new Set(['delivered', 'relayed', 'expanded']);

export interface MachineVerdict {
  readonly verdict: Extract<Verdict, 'bounce' | 'auto-reply'>;
  readonly confidence: number;
}

/** What the headers alone settle: bounces (RFC 3464) and automatic answers (RFC 3834). Null when they settle nothing. */
export function machineVerdict(message: Message): MachineVerdict | null {
  const { signs, subject } = message;
  const subjectHead = subject.slice(0, 300);
  const reported = signs.report?.recipients ?? [];
  if (reported.length > 0 && reported.every(({ action }) => ARRIVED.has(action)))
    return { verdict: 'auto-reply', confidence: 0.95 };
  if (signs.reportType === 'delivery-status' || signs.failedRecipients.length > 0)
    return { verdict: 'bounce', confidence: 0.99 };
  if (signs.reportType === 'disposition-notification') return { verdict: 'auto-reply', confidence: 0.95 };
  const fromDaemon = message.from !== null && DAEMON.test(localPartOf(message.from.address));
  if (fromDaemon && reported.length > 0) return { verdict: 'bounce', confidence: 0.95 };
  if (reported.length > 0 && signs.report?.returned != null) return { verdict: 'bounce', confidence: 0.9 };
  if (BOUNCE_SUBJECT.test(subjectHead) && (fromDaemon || signs.nullReturnPath || subject.length < 160)) {
    return { verdict: 'bounce', confidence: fromDaemon ? 0.98 : 0.9 };
  }
  if (fromDaemon && signs.autoSubmitted !== null) return { verdict: 'bounce', confidence: 0.9 };
  if (AWAY_SUBJECT.test(subjectHead)) return { verdict: 'auto-reply', confidence: 0.97 };
  return null;
}

/** Whether the headers say that this is an automatic answer, which the words may still turn into a receipt. */
export function isAutoReplied(message: Message): boolean {
  return message.signs.autoSubmitted === 'auto-replied' || message.signs.precedence === 'auto_reply';
}
