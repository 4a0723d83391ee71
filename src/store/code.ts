import { createHash } from 'node:crypto';

/** What codes are written with: no 0, O, 1 or I, which people mix up. 32 signs, so that a random byte maps evenly. */
const alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** How many random bytes a code is made of; each gives 5 bits. */
export const codeBytes = 10;

/** A one-time code as people read it, `ABCDE-FGHJK`, out of random bytes. */
export function codeFrom(random: Uint8Array): string {
  const signs = [...random.subarray(0, codeBytes)].map((byte) => alphabet.charAt(byte % alphabet.length));
  return `${signs.slice(0, 5).join('')}-${signs.slice(5).join('')}`;
}

/** SHA-256 of a one-time code however it was typed: case, dashes and spaces do not matter. Only this is kept. */
export function hashCode(code: string): string {
  const bare = code.toUpperCase().replace(/[^A-Z0-9]/gu, '');
  return createHash('sha256').update(bare).digest('hex');
}

/** How many random bytes a secret link is made of: 192 bits. */
export const tokenBytes = 24;

/** The secret part of a link, out of random bytes: letters, digits, `-` and `_`. */
export function tokenFrom(random: Uint8Array): string {
  return Buffer.from(random.subarray(0, tokenBytes)).toString('base64url');
}

/** SHA-256 of a link's secret. It is looked up by this, so that how long that takes tells nothing of the secret. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
