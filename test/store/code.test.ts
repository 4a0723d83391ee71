import { codeFrom, hashCode } from '../../src/store/code.ts';

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
