/** English counts: `plural(1, 'no', 'noes')` is "1 no". Other languages bring their own rule. */
export function plural(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}
