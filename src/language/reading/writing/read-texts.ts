const bullet = /^\s*(?:[-–—•*·‣▪]|\d{1,2}[.)])\s+(?=\S)/u;

/** The paragraphs of a text, to the letter: what empty lines part. */
export function paragraphsOf(text: string): readonly string[] {
  return text
    .split(/(?:\r\n|[\n\r\u2028\u2029])[^\S\n\r\u2028\u2029]*(?:\r\n|[\n\r\u2028\u2029])\s*/u)
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

/** The points of a discussion: one for each line that begins with a bullet, with the lines after it; without bullets one for each line. */
export function pointsOf(text: string): readonly string[] {
  const lines = text.trim().split(/\r\n|[\n\r\u2028\u2029]/u);
  if (!lines.some((line) => bullet.test(line)))
    return lines.map((line) => line.trim()).filter((line) => line !== '');
  const [only = ''] = lines;
  if (lines.length === 1) return inOneLine(only);
  const points: string[] = [];
  for (const line of lines) {
    const last = points.at(-1);
    const begun = bullet.exec(line);
    if (begun !== null || last === undefined) points.push(line.slice(begun?.[0].length ?? 0));
    else points[points.length - 1] = `${last}\n${line}`;
  }
  return points.map((point) => point.trim()).filter((point) => point !== '');
}

/** "- ett - två": points on one line, when the first begins with the sign that parts them. */
function inOneLine(line: string): readonly string[] {
  const sign = /^\s*(?<sign>[-–—•*·‣▪])\s+/u.exec(line)?.groups?.['sign'];
  if (sign === undefined) return [line.replace(bullet, '').trim()];
  return ` ${line.trim()}`
    .split(` ${sign} `)
    .map((one) => one.trim())
    .filter((one) => one !== '');
}
