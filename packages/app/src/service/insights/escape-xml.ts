/** Characters that XML 1.0 does not allow at all. */
// oxlint-disable-next-line no-control-regex -- these are the characters to take out
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu;

/** Signs that turn the order of what stands beside them: in a document of ours a stranger's name turns nothing but itself. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand in XML and HTML, between tags and in quoted attributes. */
export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(NOT_XML, '\ufffd')
    .replaceAll(TURNING, '')
    .replaceAll(/[&<>"']/gu, (sign) => ENTITIES[sign] ?? sign);
}
