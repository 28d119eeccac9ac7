import { INTERFACE_LANGUAGES } from '@ajar/core';
import type { InterfaceLanguage } from '@ajar/core';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';

/** `__Host-`: only this very host over https sets and gets it (RFC 6265bis section 4.1.3.2). */
const KEPT = { httpOnly: true, secure: true, path: '/', prefix: 'host' } as const;
const SESSION = 'ajar';
const BEGUN = 'ajar-begun';
const WEEK_S = 7 * 86_400;
const TEN_MINUTES_S = 600;
const YEAR_S = 365 * 86_400;
const LANGUAGE = 'ajar-language';

export function sessionOf(c: Context): string | null {
  return getCookie(c, SESSION, 'host') ?? null;
}

export function setSession(c: Context, token: string): void {
  setCookie(c, SESSION, token, { ...KEPT, sameSite: 'Strict', maxAge: WEEK_S });
}

export function dropSession(c: Context): void {
  deleteCookie(c, SESSION, KEPT);
}

/** What ties the end of a sign-in to the browser that began it. `Lax`: the provider sends the browser back from elsewhere. */
export function setBegun(c: Context, token: string): void {
  setCookie(c, BEGUN, token, { ...KEPT, sameSite: 'Lax', maxAge: TEN_MINUTES_S });
}

/** Good for once: whoever asks for it takes it away. */
export function takeBegun(c: Context): string {
  const token = getCookie(c, BEGUN, 'host') ?? '';
  deleteCookie(c, BEGUN, KEPT);
  return token;
}

/** What was chosen to be read in this browser; null where nothing was. */
export function languageOfCookie(c: Context): InterfaceLanguage | null {
  const kept = getCookie(c, LANGUAGE, 'host');
  return INTERFACE_LANGUAGES.find((language) => language === kept) ?? null;
}

/**
 * Beside what a member chose: a page that is opened from elsewhere comes without its session (`Strict`), and somebody without noes of their own
 * has no settings. `Lax`, so that it comes along then; it says nothing of anybody.
 */
export function keepLanguage(c: Context, language: InterfaceLanguage | null): void {
  if (language === languageOfCookie(c)) return;
  if (language === null) deleteCookie(c, LANGUAGE, KEPT);
  else setCookie(c, LANGUAGE, language, { ...KEPT, sameSite: 'Lax', maxAge: YEAR_S });
}
