/** Second-level registries under which companies register: `acme.co.uk`. */
const SECOND_LEVEL = new Set([
  'co',
  'com',
  'org',
  'net',
  'ac',
  'gov',
  'gob',
  'edu',
  'or',
  'ne',
  'gouv',
  'asso',
  'nhs',
  'ltd',
  'plc',
  'sch',
  'gv',
  'gc',
  'qc',
  'ind',
  'vc',
  'example',
]);

/** The registered name of a host, without its ending: `mail.acme.co.uk` gives `acme`. Lower case; empty when there is none. */
export function registeredName(host: string): string {
  const all = host.toLowerCase().split('.');
  const labels = all.includes('') ? all.filter((label) => label !== '') : all;
  if (labels.length < 2) return labels[0] ?? '';
  const second = labels[labels.length - 2] ?? '';
  const longTld = (labels[labels.length - 1] ?? '').length > 2;
  return labels.length >= 3 && SECOND_LEVEL.has(second) && !(longTld && second.length > 3)
    ? (labels[labels.length - 3] ?? '')
    : second;
}

/** The host of an address: what follows the last `@`. */
export function hostOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}

/** The local part of an address. */
export function localPartOf(address: string): string {
  const at = address.lastIndexOf('@');
  return at < 0 ? address : address.slice(0, at);
}
