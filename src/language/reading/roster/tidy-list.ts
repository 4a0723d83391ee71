/** A line of a pasted list, without what only dresses it; struck text stands between `~~`. */
export function tidyListLine(line: string): string {
  return line
    .normalize('NFC')
    .replace(/((?:.\u0336)+)/gu, (struck) => `~~${struck.replaceAll('\u0336', '')}~~`)
    .replace(/<\/?(?:del|s|strike)>/giu, '~~')
    .replace(/<br\s*\/?>/giu, ' ')
    .replace(/<\/?(?:b|i|u|strong|em|p|li|td|tr)>/giu, ' ')
    .replace(/\*\*|__/gu, '')
    .replace(/[\u00a0\u2007\u202f]/gu, ' ')
    .replace(/\u200b/gu, '')
    .replace(/^\s*#+\s*/u, '')
    .replace(/^\s*\|\s*|\s*\|\s*$/gu, '')
    .replace(/ {2,}/gu, ' ')
    .trim()
    .replace(/^(?:[-*•·▪◦‣–—]|o(?=\s))\s+/u, '')
    .trim();
}
