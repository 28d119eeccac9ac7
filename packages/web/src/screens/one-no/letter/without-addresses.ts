/** What in CSS can load something, `@font-face` and the like included: a name before it makes it a word that CSS does not know. */
const LOADING =
  /@(?=import|font-face|namespace|document)|(?=(?:url|src|image|image-set|-webkit-image-set|cross-fade|element)\s*\()/gi;

/**
 * CSS that names no address. Whoever writes `\75rl(` hides something: such a style is dropped as a whole.
 * The rest stays, so that a letter still looks like itself.
 */
export function withoutAddresses(css: string): string {
  return css.includes('\\') ? '' : css.replace(LOADING, (found) => (found === '@' ? '@x-' : 'x-'));
}
