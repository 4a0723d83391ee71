import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { extractText, getDocumentProxy } from 'unpdf';
import type { Block, TextDocument } from '../../src/minutes/block.ts';
import { documentDocx } from '../../src/minutes/docx/docx.ts';
import { bookmarkOf, styledAs } from '../../src/minutes/docx/docx-names.ts';
import { people, sampleDocument } from './sample-document.ts';

async function partsOf(document: TextDocument): Promise<Readonly<Record<string, string>>> {
  const parts = Object.entries(unzipSync(await documentDocx(document)));
  return Object.fromEntries(parts.map(([path, bytes]) => [path, strFromU8(bytes)]));
}

const within = (blocks: readonly Block[]): TextDocument => ({
  language: 'sv',
  title: 'T',
  subject: 'S',
  blocks,
});

async function textOf(document: TextDocument): Promise<string> {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await documentDocx(document)) });
  return value;
}

describe('a document as DOCX', () => {
  it('has headings, lists, tables and links that Word knows as such', async () => {
    const buffer = Buffer.from(await documentDocx(sampleDocument));
    const { value } = await mammoth.convertToHtml(
      { buffer },
      { styleMap: ["p[style-name='Title'] => h1:fresh"] },
    );
    expect(value.slice(0, 30)).toMatch(/^<h1>Protokoll<\/h1>/u);
    expect(value.match(/<h2>/gu)).toHaveLength(22);
    for (const part of [
      '<li>',
      '<a href="https://example.org/underlag/%C3%A5tta?a=1&amp;b=2">',
      '<td><p><s>Örjan Ek</s></p></td>',
      '<thead><tr><th><p><strong>Namn</strong></p></th>',
    ])
      expect(value.includes(part) ? part : 'is not there').toBe(part);
  });

  it('holds all that is said, in order', async () => {
    const said = await textOf(sampleDocument);
    const parts = [
      'Preliminärt',
      'Tid:',
      'Eva Ek',
      '1. Läkarmedverkan',
      'Beslut 1',
      '20. Mötets',
      'Kommande',
      'Justerare',
    ];
    const places = parts.map((part) => said.indexOf(part));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    for (const { name } of people) expect(said).toContain(name);
  });

  it('says its language, title and subject', async () => {
    const parts = await partsOf({ ...sampleDocument, language: 'en' });
    expect(parts['word/styles.xml']).toContain('<w:lang w:val="en-GB"/>');
    expect(parts['docProps/core.xml']).toContain('<dc:language>en-GB</dc:language>');
    expect(parts['docProps/core.xml']).toContain('<dc:title>Protokoll 2027-02-12</dc:title>');
    expect(parts['docProps/core.xml']).toContain('samverkan &amp; vård &lt;i Sjöland&gt;');
    expect((await partsOf(sampleDocument))['word/styles.xml']).toContain('<w:lang w:val="sv-SE"/>');
  });

  it("repeats a table's head on each page, and breaks no row", async () => {
    const { 'word/document.xml': xml = '' } = await partsOf(sampleDocument);
    expect(xml.match(/<w:tblHeader\/>/gu)).toHaveLength(1);
    expect(xml.match(/<w:cantSplit\/>/gu)).toHaveLength(people.length + 1);
  });

  it('numbers its pages, and says on each that it is a draft', async () => {
    const footer = Object.entries(await partsOf(sampleDocument)).find(([path]) =>
      path.startsWith('word/footer'),
    )?.[1];
    expect(footer).toContain('Utkast. Protokollet är inte färdigt.');
    expect(footer).toContain('PAGE');
    expect(footer).toContain('NUMPAGES');
  });

  it('keeps what a paragraph is in a style, and what it was made from in a bookmark', async () => {
    const { 'word/document.xml': xml = '' } = await partsOf(sampleDocument);
    expect(xml.match(/<w:pStyle w:val="SamverkaDecision"\/>/gu)).toHaveLength(30);
    expect(xml).toContain('w:name="item_i7"');
    expect(bookmarkOf(`decision:${'d'.repeat(60)}`)).toHaveLength(40);
    const names = [...xml.matchAll(/w:bookmarkStart[^>]*w:name="([^"]*)"/gu)].map(([, name]) => name);
    expect(new Set(names.map((name) => name?.toLowerCase())).size).toBe(names.length);
  });

  it('keeps what a row of a table was made from', async () => {
    const rows = [[[{ text: 'ett' }], [{ text: 'två' }]]];
    const table: Block = {
      kind: 'table',
      caption: 'c',
      head: ['a', 'b'],
      rows,
      anchors: ['assignment:a1:list'],
    };
    const { 'word/document.xml': xml = '' } = await partsOf(within([table]));
    expect(xml).toContain('w:name="assignment_a1_list"');
    expect(xml).toContain('<w:tblCaption w:val="c"/></w:tblPr>');
  });

  it('has a bookmark once, also where two anchors would be one', async () => {
    const blocks = ['note:a.b', 'note:A-b'].map(
      (anchor): Block => ({ kind: 'paragraph', text: [{ text: anchor }], anchor }),
    );
    const { 'word/document.xml': xml = '' } = await partsOf(within(blocks));
    expect(xml).toContain('w:name="note_a_b"');
    expect(xml).toContain('w:name="note_A_b_2"');
  });

  it.each([
    ['SamverkaDecision', 'decision'],
    ['Samverka beslut', 'decision'],
    ['Samverkabeslut', 'decision'],
    ['Samverka decision', 'decision'],
    ['Samverka förslag', 'proposal'],
    ['Normal', undefined],
    [undefined, undefined],
  ])('finds its own style again by %s', (said, as) => {
    expect(styledAs(said)).toBe(as);
  });

  it('is the same, byte for byte, each time', async () => {
    expect(Buffer.from(await documentDocx(sampleDocument)).equals(await documentDocx(sampleDocument))).toBe(
      true,
    );
  });

  it('leads to the web alone', async () => {
    const links = [
      'javascript:alert(1)',
      'file:///etc/passwd',
      'ms-word:ofe|u|x',
      'https://example.org/"><w:x/>',
    ];
    const blocks = links.map((link): Block => ({ kind: 'paragraph', text: [{ text: 'länk', link }] }));
    const parts = await partsOf(within(blocks));
    expect(parts['word/_rels/document.xml.rels']).not.toContain('hyperlink');
    expect(Object.keys(parts).filter((path) => /vba|macro|embed/iu.test(path))).toEqual([]);
  });

  it('runs nothing: what looks like a field is words', async () => {
    const text =
      '{ DDEAUTO c:\\\\windows\\\\cmd.exe "/k calc" } =HYPERLINK("x") <w:fldSimple w:instr="DDE"/> " Id="rIdaaaaaaaaaaaaaaaaaaaaa"';
    const blocks: Block[] = [{ kind: 'paragraph', text: [{ text }] }];
    const { 'word/document.xml': xml = '' } = await partsOf(within(blocks));
    expect(xml).not.toMatch(/<w:(?:instrText|fldSimple|fldChar)/u);
    expect(await textOf(within(blocks))).toContain(text);
  });

  it('keeps line breaks and tabs', async () => {
    const blocks: Block[] = [{ kind: 'paragraph', text: [{ text: 'ett\ntvå\r\n\ttre\u000bfyra' }] }];
    const { 'word/document.xml': xml = '' } = await partsOf(within(blocks));
    expect(xml.match(/<w:br\/>/gu)).toHaveLength(3);
    expect(xml.match(/<w:tab\/>/gu)).toHaveLength(1);
  });

  it('ends a turn of direction where the words end that turned', async () => {
    const blocks: Block[] = [{ kind: 'paragraph', text: [{ text: 'a\u202eb' }, { text: ' ansvarar' }] }];
    expect(await textOf(within(blocks))).toContain('a\u202eb\u202c ansvarar');
  });

  it('opens whatever people wrote, and holds it to the letter as far as XML can', async () => {
    const nasty = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '\u0000',
        '\ud800',
        'a\udc00',
        '\ufffe',
        ']]>',
        '<!--',
        '&amp;',
        '\u202e\u2066',
        '\u001b[2J',
        '_x0000_',
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(nasty, { minLength: 1, maxLength: 4 }), nasty, async (texts, other) => {
        const document = within([
          { kind: 'heading', level: 1, text: [{ text: other }], anchor: `x:${other}` },
          {
            kind: 'paragraph',
            role: 'decision',
            text: texts.map((text) => ({ text, strong: true })),
            anchor: other,
          },
          { kind: 'facts', rows: [{ label: other, text: [{ text: other, link: other }] }] },
          { kind: 'table', caption: other, head: [other], rows: [[texts.map((text) => ({ text }))]] },
          { kind: 'signatures', lines: [{ role: other, name: other }] },
        ]);
        const said = await textOf({ ...document, title: other, subject: other, footer: other });
        for (const text of texts) for (const line of linesOf(text)) expect(said).toContain(line);
      }),
      { numRuns: 60 },
    );
  });

  const office = spawnSync('soffice', ['--version']).status === 0;
  // Where it is not installed this is said aloud: a skipped test stands in the report.
  (office ? it : it.skip)(
    'is opened by LibreOffice, which makes the same pages of it',
    async () => {
      const folder = await mkdtemp(join(tmpdir(), 'samverka-docx-'));
      try {
        await writeFile(join(folder, 'a.docx'), await documentDocx(sampleDocument));
        const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
        const args = [
          '--headless',
          profile,
          '--convert-to',
          'pdf',
          '--outdir',
          folder,
          join(folder, 'a.docx'),
        ];
        expect(spawnSync('soffice', args, { timeout: 90_000 }).status).toBe(0);
        const pdf = await getDocumentProxy(new Uint8Array(await readFile(join(folder, 'a.pdf'))));
        const { text } = await extractText(pdf, { mergePages: true });
        for (const said of ['Protokoll', '1. Läkarmedverkan', 'Beslut 2', 'Sida 1 av', 'Justerare'])
          expect(text).toContain(said);
        // The head of the attendance stands on both of its pages.
        expect(text.match(/Namn\s+Organisation/gu)?.length).toBeGreaterThan(1);
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
    120_000,
  );
});

/** A text's lines as XML can hold them. */
function linesOf(text: string): readonly string[] {
  return (
    text
      .toWellFormed()
      // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what parts lines.
      .split(/\r\n|[\n\r\u000b\u000c\u0085\u2028\u2029]/u)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what XML has no place for.
      .map((line) => line.replace(/[\u0000-\u0008\u000e-\u001f\ufffe\uffff]/gu, '\ufffd'))
  );
}
