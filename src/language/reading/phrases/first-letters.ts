/**
 * The letters with which a phrase (see `compilePhrase`) can begin, in lower case; nothing when it can begin with
 * anything. Only for passing by phrases that cannot fit: a line need not be held against every one.
 */
export function firstLetters(pattern: string): string | undefined {
  let letters = '';
  for (let at = 0; at < pattern.length; ) {
    const sign = pattern.charAt(at);
    if (sign === '{') return undefined;
    if (sign !== '[' && sign !== '(') return letters + sign.toLowerCase();
    const end = closing(pattern, at);
    for (const alternative of alternatives(pattern.slice(at + 1, end))) {
      const own = firstLetters(alternative);
      if (own === undefined) return undefined;
      letters += own;
    }
    if (sign === '(') return letters;
    at = end + 1;
  }
  return undefined;
}

/** The index of the bracket that closes the one at an index. */
function closing(pattern: string, start: number): number {
  let depth = 0;
  for (let at = start; at < pattern.length; at += 1) {
    if ('[('.includes(pattern.charAt(at))) depth += 1;
    if ('])'.includes(pattern.charAt(at))) depth -= 1;
    if (depth === 0) return at;
  }
  return pattern.length;
}

function alternatives(inside: string): readonly string[] {
  const found = [''];
  let depth = 0;
  for (const sign of inside) {
    if ('[('.includes(sign)) depth += 1;
    if ('])'.includes(sign)) depth -= 1;
    if (sign === '|' && depth === 0) found.push('');
    else found[found.length - 1] += sign;
  }
  return found;
}
