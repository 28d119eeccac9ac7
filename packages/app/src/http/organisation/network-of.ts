/** What tries are counted by: an address of IPv4, or the network of 64 bits that an address of IPv6 is in, for one person has all of it. */
export function networkOf(told: string): string {
  const address = withoutPort(told);
  const mapped = /^::ffff:(\d{1,3}(?:\.\d{1,3}){3})$/iu.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (!address.includes(':')) return address.slice(0, 45);
  const [head = '', tail] = address.slice(0, 45).toLowerCase().split('::');
  const first = head === '' ? [] : head.split(':');
  const missing = tail === undefined ? 0 : 8 - first.length - (tail === '' ? 0 : tail.split(':').length);
  const all = [...first, ...Array.from({ length: Math.max(0, missing) }, () => '0'), ...(tail ?? '').split(':')];
  return `${all.slice(0, 4).join(':')}::/64`;
}

/** Some proxies tell the port as well: another for each connection, so that nothing would ever be counted. */
function withoutPort(address: string): string {
  return (
    /^(\d{1,3}(?:\.\d{1,3}){3}):\d{1,5}$/u.exec(address)?.[1] ??
    /^\[([\da-f:.]{2,45})\](?::\d{1,5})?$/iu.exec(address)?.[1] ??
    address
  );
}
