import { createHash, randomBytes } from 'node:crypto';

const BYTES = 32;
/** As long as the tokens made here are; whatever else is shown is not looked for. */
const SHAPE = /^[\w-]{43}$/u;

/** 256 random bits, base64url: nobody guesses it, so its plain hash may be kept in its place. */
export function newToken(): string {
  return randomBytes(BYTES).toString('base64url');
}

export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

export function isToken(text: string): boolean {
  return SHAPE.test(text);
}
