import fc from 'fast-check';
import { canonicalJson, sha256 } from '../../src/minutes/canonical.ts';

describe('canonical JSON', () => {
  it('writes the same data in the same way, however its keys are ordered', () => {
    expect(canonicalJson({ b: [1, { d: null, c: 'å' }], a: true })).toBe(
      canonicalJson({ a: true, b: [1, { c: 'å', d: null }] }),
    );
    expect(canonicalJson({ b: [1, { d: null, c: 'å' }], a: true })).toBe(
      '{"a":true,"b":[1,{"c":"å","d":null}]}',
    );
  });

  it('does not tell what is undefined from what is not there', () => {
    expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
  });

  it('says all that the data says', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('keeps half a sign apart from another half', () => {
    expect(sha256(canonicalJson('\ud800'))).not.toBe(sha256(canonicalJson('\ud801')));
  });

  it('refuses what JSON has no place for', () => {
    expect(() => canonicalJson(() => 1)).toThrow(TypeError);
  });
});
