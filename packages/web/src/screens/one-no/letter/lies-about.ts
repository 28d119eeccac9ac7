/**
 * Whether the words of a link name another place than the one it leads to. A text that looks like an address has to be that
 * address's host, or a part of it. A name before an `@` is no host, only dressed as one.
 */
export function liesAbout(text: string, target: URL): boolean {
  const named = namedHost(text);
  if (target.protocol === 'mailto:') return named !== null && named !== hostAfterAt(target.pathname);
  const real = target.hostname;
  return target.username !== '' || (named !== null && real !== named && !real.endsWith(`.${named}`));
}

/** Characters that show nothing or turn the direction. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** The host that a link's text names, as a browser would write it. */
function namedHost(text: string): string | null {
  // Wide letters and dots are the same to a browser.
  const plain = text.replace(UNSEEN, '').normalize('NFKC').replaceAll('\u3002', '.').trim();
  const address = /(?:https?:\/\/|\bwww\.)[^\s"'<>()]{1,200}/i.exec(plain)?.[0];
  const mail = /^[^\s@/:]{1,64}@[^\s@/:]{1,100}$/u.test(plain) ? plain : undefined;
  const bare = /^[\p{L}\p{N}.-]{1,80}\.\p{L}{2,24}(?=[/:?#]|$)/u.exec(plain)?.[0];
  if (address === undefined && mail !== undefined) return hostAfterAt(mail);
  const named = address ?? bare;
  return named === undefined ? null : hostOf(/^https?:/i.test(named) ? named : `https://${named}`);
}

function hostAfterAt(mail: string): string | null {
  return hostOf(`https://${mail.slice(mail.lastIndexOf('@') + 1)}`);
}

function hostOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : null;
}
