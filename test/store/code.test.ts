import { codeFrom, hashCode, hashToken, tokenBytes, tokenFrom } from '../../src/store/code.ts';

describe('one-time codes', () => {
  it('are ten signs in two groups, none of which is mistaken for another', () => {
    const everyByte = Array.from({ length: 26 }, (_, start) =>
      codeFrom(Buffer.from(Array.from({ length: 10 }, (__, at) => start * 10 + at))),
    );
    for (const code of everyByte) expect(code).toMatch(/^[A-HJ-NP-Z2-9]{5}-[A-HJ-NP-Z2-9]{5}$/u);
    expect(new Set(everyByte.join('').replaceAll('-', '')).size).toBe(32);
  });

  it('are the same however they are typed', () => {
    const hash = hashCode('ABCDE-FGHJK');
    expect(hashCode('abcde-fghjk')).toBe(hash);
    expect(hashCode(' abcde fghjk ')).toBe(hash);
    expect(hashCode('ABCDEFGHJK')).toBe(hash);
    expect(hashCode('ABCDE–FGHJK')).toBe(hash);
    expect(hashCode('ABCDE-FGHJL')).not.toBe(hash);
  });
});

describe('secrets of links', () => {
  it('are 192 random bits, in signs that an address holds as they are', () => {
    expect(tokenBytes * 8).toBe(192);
    const token = tokenFrom(Buffer.from(Array.from({ length: tokenBytes }, (_, n) => 255 - n)));
    expect(token).toMatch(/^[A-Za-z0-9_-]{32}$/u);
    expect(encodeURIComponent(token)).toBe(token);
  });

  it('are told apart by every letter', () => {
    expect(hashToken('Abc')).not.toBe(hashToken('abc'));
    expect(hashToken('abc')).toMatch(/^[0-9a-f]{64}$/u);
  });
});
