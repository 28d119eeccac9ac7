const MARKS =
  /^[-_=*\s>]{0,40}(?:original message|original appointment|forwarded message|forwarded by .{1,80}|begin forwarded message|ursprüngliche nachricht|originalnachricht|weitergeleitete nachricht|anfang der weitergeleiteten (?:nachricht|e-mail)|message d'origine|message original|message transféré|message transmis|début du message (?:réexpédié|transféré)|mensaje original|mensaje reenviado|inicio del mensaje reenviado|mensagem original|mensagem encaminhada|mensagem reencaminhada|início da mensagem (?:encaminhada|reencaminhada)|messaggio originale|messaggio inoltrato|inizio messaggio inoltrato|oorspronkelijk bericht|origineel bericht|doorgestuurd bericht|begin doorgestuurd bericht|oprindelig besked|ursprungligt meddelande|alkuperäinen viesti|wiadomość oryginalna)\s{0,3}:?[-_=*\s]{0,40}$/i;

/** "-----Original Message-----", "Begin forwarded message:" and the like, alone on their line. */
export function isForwardMark(line: string): boolean {
  if (line.length > 160 || line.length < 10 || !mayMark(line)) return false;
  const bare = line.replace(/’/g, "'");
  const dashed = /^\s{0,4}[-_=*]{2,}/.test(bare);
  // Without dashes only the sentence with a colon counts: "Original message" alone may be a heading.
  return (dashed || /:\s*$/.test(bare)) && MARKS.test(bare);
}

/** Quick, for the many lines that are none: dashes stand at the start, or a colon at the end. */
function mayMark(line: string): boolean {
  const end = line.charCodeAt(line.length - 1);
  if (end === 58 || end <= 32 || end > 127) return true;
  let at = 0;
  while (at < 4 && (line.charCodeAt(at) <= 32 || line.charCodeAt(at) > 127)) at += 1;
  return RULED.includes(line.charAt(at));
}

const RULED = '-_=*';

const FROM =
  /^[\s*_]{0,40}(?:from|von|de|da|van|från|fra|od|lähettäjä|发件人|差出人|寄件者|보낸 사람|от)\s?\*?\s?[:：]\*?\s{0,4}\S/i;
const SENT =
  /^[\s*_]{0,40}(?:sent|date|sent on|received|gesendet|datum|gesendet am|envoyé|envoyé le|date d'envoi|enviado|enviado el|enviada|enviada em|enviado em|fecha|data|inviato|verzonden|skickat|sendt|dato|wysłano|lähetetty|发送时间|送信日時|日期|дата)\s?\*?\s?[:：](?!\/\/)/i;
const TO = /^[\s*_]{0,40}(?:to|an|à|a|para|aan|till|til|do|vastaanottaja|收件人|宛先|кому)\s?\*?\s?[:：](?!\/\/)/i;
const SUBJECT =
  /^[\s*_]{0,40}(?:subject|betreff|objet|sujet|asunto|assunto|oggetto|onderwerp|ämne|emne|temat|aihe|主题|件名|тема)\s?\*?\s?[:：](?!\/\/)/i;

/** Whether the headers of a quoted message (Outlook's From/Sent/To/Subject block) start at this line. */
export function isHeaderBlock(lines: readonly string[], at: number): boolean {
  const first = lines[at] ?? '';
  if (!first.includes(':') && !first.includes('：')) return false;
  if (!FROM.test(first.slice(0, 200))) return false;
  let sent = false;
  let to = false;
  let subject = false;
  // Long recipient lists wrap, and some programs put blank lines between.
  for (let i = at + 1; i < lines.length && i <= at + 10; i++) {
    const line = (lines[i] ?? '').slice(0, 100);
    sent ||= SENT.test(line);
    to ||= TO.test(line);
    subject ||= SUBJECT.test(line);
  }
  return Number(sent) + Number(to) + Number(subject) >= 2;
}
