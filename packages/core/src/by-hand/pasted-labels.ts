export type PastedLabel = 'from' | 'to' | 'cc' | 'subject' | 'date' | 'reply-to';

const WORDS: readonly (readonly [PastedLabel, string])[] = [
  [
    'from',
    'from|von|de|da|van|från|fra|od|lähettäjä|от|absender|expéditeur|remitente|remetente|mittente|afzender|sender',
  ],
  ['to', 'to|an|à|a|para|aan|till|til|do|vastaanottaja|кому|empfänger|destinataire|destinatario|destinatário'],
  ['cc', 'cc|kopie|copie|copia|cópia|bcc'],
  ['subject', 'subject|betreff|objet|sujet|asunto|assunto|oggetto|onderwerp|ämne|emne|temat|aihe|тема|re|betr'],
  [
    'date',
    "date|sent|sent on|received|datum|gesendet|gesendet am|erhalten|envoyé|envoyé le|date d'envoi|enviado|enviado el|enviada|enviada em|enviado em|fecha|data|data di invio|inviato|verzonden|skickat|sendt|dato|wysłano|lähetetty|дата",
  ],
  ['reply-to', 'reply-to|reply to|antwort an|répondre à|responder a|rispondi a|antwoord aan'],
];

/** What mail programs write in front of the parts of a heading, in lower case, by what it is. */
export const LABELS: ReadonlyMap<string, PastedLabel> = new Map(
  WORDS.flatMap(([label, names]) => names.split('|').map((name) => [name, label] as const)),
);
