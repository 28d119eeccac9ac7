/** What a firm's name ends in by law: `GmbH & Co. KG`, `S.p.A.`, `e. V.`. Nobody says it when they speak of the house. */
const LEGAL_FORM =
  /(?:,? (?:(?:g?GmbH|AG|SE|UG|Ltd\.?|LLC) )?(?:&|und|\+) Co\.?,? KG(?:aA)?|,? (?:g?GmbH|mbH|GbR|AG|KG|KGaA|OHG|SE|eG|eGbR|e\. ?V|Inc|LLC|LLP|Ltd|Limited|Pty|Pvt|Corp|PLC|plc|CIC|SAS|SASU|SARL|EURL|SA|S\.A\.S|S\.A\.R\.L|S\.A\.A|S\.A|SpA|S\.p\.A|Srl|S\.r\.l|SL|SLU|S\.L\.U|S\.L|E\.I\.R\.L|Lda|Ltda|LTDA|S\/A|EIRELI|BV|B\.V|NV|N\.V|vzw|VZW|AS|ASA|AB|A\/S|Oy)\.?)$/u;

/** A name without the legal form at its end. */
export function withoutLegalForm(name: string): string {
  let plain = name;
  for (let step = 0; step < 3; step += 1) {
    const at = plain.search(LEGAL_FORM);
    if (at < 2) break;
    plain = plain.slice(0, at);
  }
  return plain;
}
