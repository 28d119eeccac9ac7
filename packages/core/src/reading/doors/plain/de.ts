import { plainPhrases } from '../../phrases/phrase.ts';

/** Ways to leave something open in German that leave no doubt, wherever they stand. */
export const de = plainPhrases('de', 'door', {
  weitergegeben: [
    'door:referral',
    '(Ihre|Ihren|deine|deinen) ..2 (Namen|Kontakt|Kontaktdaten|Unterlagen|Bewerbung|Nummer|Manuskript|Exposé|Mappe) ..3 (an|bei) ..6 (weitergegeben|weitergeleitet|gegeben|weitergereicht)',
    '(sagen|sag|richten|bestellen) ..3 (von mir|von uns)',
  ],
  wiederkommen: [
    'door:apply-again',
    '(melden|meldet|melde|kommen|komm|schreiben|schreib|bewerben|bewirb) ..3 (wieder|noch einmal|nochmal|erneut) ..3 (im|in|ab|nach|wenn|sobald|zum)',
    '(erneut|wieder|nochmals) ..1 (bewerben|einreichen|einzureichen|zu bewerben)',
  ],
  rueckmeldung: [
    'door:feedback-offered',
    '(Rückmeldung|Feedback|Gutachten|Begründung|Auswertung) ..4 (auf Anfrage|auf Wunsch|anfordern|erbitten|anzufordern)',
    '(um|nach) (eine|ein|genauere|ausführliche)? ..1 (Rückmeldung|Feedback) (bitten|fragen)',
  ],
  warteliste: [
    'door:waitlist',
    '(auf|auf der|auf die|auf unsere|auf unserer) (Warteliste|Reserveliste|Nachrückerliste|Nachrückliste)',
  ],
  ueberarbeiten: [
    'door:resubmit',
    '(überarbeiten|überarbeitet|überarbeitete|überarbeitung) ..4 (erneut einreichen|wieder einreichen|noch einmal einreichen|erneut einzureichen|neu einreichen|nochmals einreichen)',
  ],
  pool: [
    'door:talent-pool',
    '(in|in unseren|in unserem|in den) (Talentpool|Bewerberpool|Talent Pool|Freelancer Pool|Kandidatenpool)',
  ],
  'wir-melden-uns': [
    'door:keep-on-file',
    '(melde|melden|rufe|rufen) ..1 (mich|uns|Sie|dich) ..2 (wenn|sobald|falls)',
    '(komme|kommen) ..3 auf (Sie|dich) zu ..2 (wenn|sobald|falls)?',
  ],
  'andere-stellen': [
    'door:other-roles',
    '(andere|anderen|weitere|weiteren|aktuelle|offene|offenen) ..1 (Stellen|Stellenangebote|Stellenausschreibungen|Positionen|Angebote|Wohnungen|Ausschreibungen|Vakanzen) ..4',
    '(Karriereseite|Stellenportal|Jobportal|Stellenbörse)',
    '(stattdessen|alternativ) ..3 (anbieten|Interesse|vorstellen|möglich)',
  ],
  woanders: [
    'door:referral',
    '(empfehle|empfehlen|rate) ..3 (Ihnen|dir) ..4',
    '(Kontakt|in Kontakt|in Verbindung) ..2 (bringen|herstellen|vermitteln)',
  ],
  vorgemerkt: [
    'door:keep-on-file',
    '(kommen|komme|melden|melde) ..4 (auf Sie|auf dich|uns|mich|bei Ihnen|bei dir) ..3 (zu|zurück|wenn|sobald|falls|wieder)?',
  ],
  nochmal: [
    'door:apply-again',
    '(gern|gerne|jederzeit|herzlich|freuen|willkommen|eingeladen|ermutigen|ermuntern|bitte) ..5 (wieder|erneut|noch einmal|nochmal|nochmals|neues|anderes|nächste|nächsten|nächstes)',
    '(schicken|schick|senden|zeigen|reichen) ..2 (Sie|du|uns|mir) ..3 (wieder|anderes|andere|neue|neues|nächstes|weitere|erneut)',
  ],
  'sagen-warum': [
    'door:feedback-offered',
    '(sprechen|reden|besprechen|erkläre|erklären|telefonieren) ..3 (darüber|drüber|durch|Ihnen|gern|gerne)',
  ],
});
