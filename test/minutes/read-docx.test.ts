import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { strToU8, zipSync } from 'fflate';
import { words } from '../../src/language/words/languages.ts';
import { readMark } from '../../src/minutes/document-mark.ts';
import { documentDocx } from '../../src/minutes/docx/docx.ts';
import { minutesDocument } from '../../src/minutes/minutes-document.ts';
import { compareSaid } from '../../src/minutes/reading/compare-said.ts';
import { readDocx } from '../../src/minutes/reading/read-docx.ts';
import { readFile as readSent } from '../../src/minutes/reading/read-file.ts';
import { readSaid } from '../../src/minutes/reading/read-said.ts';
import { unpackDocx } from '../../src/minutes/reading/unpack-docx.ts';
import { editDocx, newParagraph, paragraphWith } from './edit-docx.ts';
import { someMinutes } from './some-minutes.ts';

const sv = words('sv');
const minutes = someMinutes();
const document = { ...minutesDocument(minutes, { kind: 'draft' }), mark: 'samverka/norrdal/m1/7' };

async function said(file: Uint8Array) {
  const read = await readDocx(file);
  if (typeof read === 'string') throw new Error(read);
  return readSaid(read.blocks, sv, minutes.items);
}

async function differences(edit: (xml: string) => string) {
  const file = await documentDocx(document);
  return compareSaid(await said(file), await said(editDocx(file, edit)));
}

describe('a Word document that someone has edited', () => {
  it('still tells what it was made from', async () => {
    const read = await readDocx(await documentDocx(document));
    expect(readMark(typeof read === 'string' ? '' : read.mark)).toEqual({
      group: 'norrdal',
      meeting: 'm1',
      version: 7,
    });
  });

  it('has lost the bookmark of a paragraph that was written anew: it is known by its place', async () => {
    const found = await differences((xml) =>
      xml.replace(paragraphWith(xml, 'Kostnaden ökar.'), newParagraph('Kostnaden minskar.')),
    );
    expect(found).toEqual([
      expect.objectContaining({
        what: 'prose',
        id: 'n2',
        before: 'Kostnaden ökar.',
        after: 'Kostnaden minskar.',
      }),
    ]);
  });

  it('takes a decision that is split over two paragraphs of its style as one', async () => {
    const found = await differences((xml) => {
      const decision = paragraphWith(xml, 'Gruppen ställer sig bakom planen.');
      const style = /<w:pPr>.*?<\/w:pPr>/su.exec(decision)?.[0] ?? '';
      return xml.replace(
        decision,
        `${decision}<w:p>${style}<w:r><w:t>Den följs upp i maj.</w:t></w:r></w:p>`,
      );
    });
    expect(found).toEqual([
      expect.objectContaining({
        what: 'decision',
        id: 'd1',
        after: 'Gruppen ställer sig bakom planen.\n\nDen följs upp i maj.',
      }),
    ]);
  });

  it('tells a decision that was typed with its word before it, and one that is gone', async () => {
    const added = await differences((xml) => {
      const decision = paragraphWith(xml, 'Gruppen ställer sig bakom planen.');
      return xml.replace(decision, `${decision}${newParagraph('Beslut: Gruppen utser Eva Ek.')}`);
    });
    expect(added).toEqual([expect.objectContaining({ what: 'decision', after: 'Gruppen utser Eva Ek.' })]);
    const gone = await differences((xml) =>
      xml.replace(paragraphWith(xml, 'Gruppen ställer sig bakom planen.'), ''),
    );
    expect(gone).toEqual([
      expect.objectContaining({ what: 'decision', id: 'd1', before: 'Gruppen ställer sig bakom planen.' }),
    ]);
  });

  it('counts what is tracked as changed, and not what is tracked as gone', async () => {
    const found = await differences((xml) =>
      xml.replace(
        /<w:r>(?:(?!<w:r>).)*?Kostnaden ökar\.<\/w:t><\/w:r>/su,
        (run) =>
          `<w:del w:id="90" w:author="x" w:date="2027-03-01T00:00:00Z"><w:r><w:delText>Kostnaden ökar.</w:delText></w:r></w:del><w:ins w:id="91" w:author="x" w:date="2027-03-01T00:00:00Z">${run.replace('ökar', 'står still')}</w:ins>`,
      ),
    );
    expect(found).toEqual([
      expect.objectContaining({ what: 'prose', before: 'Kostnaden ökar.', after: 'Kostnaden står still.' }),
    ]);
  });

  it('tells titles, presenters, and who is struck or not', async () => {
    const found = await differences((xml) =>
      xml.replace('Hemsjukvård</w:t>', 'Hemsjukvården</w:t>').replaceAll(/<w:strike[^>]*\/>/gu, ''),
    );
    expect(found.map(({ what, label }) => [what, label])).toEqual([
      ['attendance', 'Bo Dahl'],
      ['title', undefined],
    ]);
  });
});

const soffice = (process.env['PATH'] ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'soffice'))
  .find((path) => existsSync(path));

describe('a Word document that LibreOffice has saved', () => {
  if (soffice === undefined)
    process.stderr.write('LibreOffice is not installed: what it saves is not read here.\n');
  (soffice === undefined ? it.skip : it)(
    'says the same, and what it was made from',
    async () => {
      const folder = await mkdtemp(join(tmpdir(), 'samverka-office-'));
      try {
        await writeFile(join(folder, 'a.docx'), await documentDocx(document));
        const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
        const to = ['--headless', profile, '--convert-to', 'odt', '--outdir', folder];
        await promisify(execFile)(soffice ?? '', [...to, join(folder, 'a.docx')]);
        const back = ['--headless', profile, '--convert-to', 'docx', '--outdir', join(folder, 'back')];
        await promisify(execFile)(soffice ?? '', [...back, join(folder, 'a.odt')]);
        const file = await readFile(join(folder, 'back', 'a.docx'));
        expect(compareSaid(await said(await documentDocx(document)), await said(file))).toEqual([]);
        const read = await readDocx(file);
        expect(readMark(typeof read === 'string' ? '' : read.mark)?.meeting).toBe('m1');
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
    120_000,
  );
});

describe('a file that is to be read', () => {
  it('unfolds to no more than it may, also when it lies about its size', () => {
    const bomb = zipSync({
      '[Content_Types].xml': strToU8('<a/>'),
      'word/document.xml': new Uint8Array(20_000_000),
    });
    expect(unpackDocx(bomb)).toBe('too-large');
    const lying = Buffer.from(bomb);
    // The size that the list of contents and the part itself tell.
    for (let at = lying.indexOf('PK\u0001\u0002'); at >= 0; at = lying.indexOf('PK\u0001\u0002', at + 4))
      if (lying.readUInt32LE(at + 24) === 20_000_000) lying.writeUInt32LE(1000, at + 24);
    for (let at = lying.indexOf('PK\u0003\u0004'); at >= 0; at = lying.indexOf('PK\u0003\u0004', at + 4))
      if (lying.readUInt32LE(at + 22) === 20_000_000) lying.writeUInt32LE(1000, at + 22);
    const unpacked = unpackDocx(lying);
    expect(typeof unpacked === 'string' || unpacked.bytes.length < 10_000).toBe(true);
  });

  it('reads no part but those that say something', () => {
    const packed = zipSync({
      '[Content_Types].xml': strToU8('<a/>'),
      'word/document.xml': strToU8('<a/>'),
      'word/vbaProject.bin': strToU8('macro'),
      'word/media/image1.png': new Uint8Array(30_000_000),
    });
    const unpacked = unpackDocx(packed);
    expect(typeof unpacked === 'string' ? unpacked : Buffer.from(unpacked.bytes).includes('macro')).toBe(
      false,
    );
  });

  it.each([
    ['UTF-8', Buffer.from('Åsa'), 'Åsa'],
    ['UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Åsa', 'utf16le')]), 'Åsa'],
    ["Windows' own", Buffer.from([0xc5, 0x73, 0x61]), 'Åsa'],
  ])('is text in %s', async (_, bytes, text) => {
    expect(await readSent(bytes)).toEqual({ kind: 'text', text });
  });

  it.each([
    ['samverka/norrdal/m1/7', { group: 'norrdal', meeting: 'm1', version: 7 }],
    ['utkast; samverka/norrdal/m1/7', { group: 'norrdal', meeting: 'm1', version: 7 }],
    ['samverka/norrdal/m1', undefined],
    ['samverka/a/b/c', undefined],
    ['', undefined],
  ])('is marked as "%s"', (text, mark) => {
    expect(readMark(text)).toEqual(mark);
  });
});
