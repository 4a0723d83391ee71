import { strToU8, zipSync } from 'fflate';
import { words } from '../../src/language/words/languages.ts';
import { readDocxApart } from '../../src/minutes/reading/read-docx-apart.ts';
import { readFile } from '../../src/minutes/reading/read-file.ts';
import { readMarkdown } from '../../src/minutes/reading/read-markdown.ts';
import { readSaid } from '../../src/minutes/reading/read-said.ts';

const types =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const relations =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';

function docx(body: string, head = ''): Uint8Array {
  const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  return zipSync({
    '[Content_Types].xml': strToU8(types),
    '_rels/.rels': strToU8(relations),
    'word/document.xml': strToU8(`${head}<w:document ${space}><w:body>${body}</w:body></w:document>`),
  });
}

const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

/** How often others got their turn while something was done. */
async function turnsDuring(act: () => Promise<unknown>): Promise<number> {
  let turns = 0;
  const timer = setInterval(() => {
    turns += 1;
  }, 10);
  await act();
  clearInterval(timer);
  return turns;
}

describe('a file that is made to harm', () => {
  it.each([
    ['deeply nested', docx(`${'<w:ins>'.repeat(200_000)}${'</w:ins>'.repeat(200_000)}`)],
    ['of nothing but empty paragraphs', docx('<w:p/>'.repeat(400_000))],
    ['of nothing but signs that begin something', docx('<'.repeat(1_000_000))],
  ])('%s is given up, and others are served meanwhile', async (_, file) => {
    expect(file.length).toBeLessThan(20_000);
    let read: unknown;
    const turns = await turnsDuring(async () => {
      read = await readDocxApart(file, 700);
    });
    expect(['too-large', 'not-a-document']).toContain(read);
    expect(turns).toBeGreaterThan(5);
  });

  it('of more lines or text than anyone goes through is too large', async () => {
    for (const body of [paragraph('a').repeat(6_000), paragraph('a b '.repeat(300_000))])
      expect(await readFile(docx(body))).toEqual({ kind: 'unreadable', why: 'too-large' });
    expect(await readFile(Buffer.from('a\n'.repeat(6_000)))).toEqual({
      kind: 'unreadable',
      why: 'too-large',
    });
  });

  it('with entities of its own, or of files on this machine, is no document', async () => {
    const levels = Array.from({ length: 12 }, (_, n) => `<!ENTITY e${n + 1} "${`&e${n};`.repeat(10)}">`);
    const heads = [
      `<!DOCTYPE d [<!ENTITY e0 "ha">${levels.join('')}]>`,
      '<!DOCTYPE d [<!ENTITY e12 SYSTEM "file:///etc/passwd">]>',
    ];
    for (const head of heads)
      expect(await readFile(docx(paragraph('&e12;'), head))).toEqual({
        kind: 'unreadable',
        why: 'not-a-document',
      });
  });

  it('still is read when it is an ordinary one', async () => {
    expect(await readFile(docx(paragraph('hej')))).toEqual({ kind: 'text', text: 'hej' });
  });
});

// Each of these once took seconds.
it.each(['[', '[a](', '<http://a', '**', '~~', '\\', '| '])(
  'Markdown of nothing but "%s" is kept as text',
  (sign) => {
    const text = readMarkdown(`# A\n\n${sign.repeat(100_000 / sign.length)}x`);
    expect(text.length).toBeGreaterThan(0);
  },
);

it.each([' ', '\t', 'a ', ': ', '\u00a0'])('a paragraph of nothing but "%s" has no label', (sign) => {
  const text = [{ text: `${sign.repeat(50_000)}x` }];
  const { items } = readSaid([{ kind: 'paragraph', text }], words('sv'));
  expect(items).toEqual([]);
});
