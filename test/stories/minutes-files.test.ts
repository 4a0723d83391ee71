import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { extractText, getDocumentProxy } from 'unpdf';
import { printMinutes } from '../../src/cli/print-minutes.ts';
import { sha256 } from '../../src/minutes/canonical.ts';
import { direct } from './granby.ts';
import { account, norrdalen, norrdalenRoster, norrdalenChannel as room } from './norrdalen.ts';
import { openStage, type Stage } from './stage.ts';

const sara = account('Sara Ström');
const eva = account('Eva Ek');

/** From a meeting that was closed in chat to files on the secretary's computer, and in an archive. */
describe('minutes as files', () => {
  let stage: Stage;
  let group = '';

  beforeAll(async () => {
    stage = await openStage('2027-02-12T12:30:00+01:00');
    stage.connector.setRoster(room.id, norrdalenRoster);
    const added = await stage.addGroup(norrdalen);
    group = added.group;
    await stage.say(sara, room, `koppla ${added.code}`);
    await stage.say(sara, room, 'skicka dagordningen');
    await stage.settled();
    stage.at('2027-02-12T13:00:00+01:00');
    for (const line of [
      'start',
      'alla är här utom Eva Ek',
      'beslut 2: Dagordningen godkändes <b>',
      'avsluta',
      'klart',
    ])
      await stage.say(sara, direct(sara), line);
  });
  afterAll(() => stage.end());

  /** The addresses on the card, by what is written on them. */
  async function links(user = sara): Promise<Readonly<Record<string, string>>> {
    const [reply] = (await stage.client.say(user, direct(user), 'protokollet')).replies;
    const card = JSON.stringify(reply?.card ?? {});
    return Object.fromEntries(
      [...card.matchAll(/"title":"([^"]+)","url":"([^"]+)"/gu)].map(([, title = '', url = '']) => [
        title,
        url,
      ]),
    );
  }
  const bytesAt = async (url: string | undefined) =>
    new Uint8Array(await (await fetch(url ?? '')).arrayBuffer());

  it('the draft is had as Word and PDF, which say that it is a draft, and what was decided', async () => {
    const found = await links();
    expect(Object.keys(found)).toEqual(['Läs', 'Word', 'PDF']);
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await bytesAt(found['Word'])) });
    const { text } = await extractText(await getDocumentProxy(await bytesAt(found['PDF'])), {
      mergePages: true,
    });
    for (const said of [value, text]) {
      expect(said).toContain('Utkast.');
      expect(said).toContain('Dagordningen godkändes <b>');
      expect(said).toContain('Eva Ek');
    }
  });

  it('after an hour a link says to ask again, and asking gives one that works', async () => {
    const { PDF: url } = await links();
    stage.at('2027-02-12T14:01:00+01:00');
    const gone = await fetch(url ?? '');
    expect([gone.status, (await gone.text()).includes('Be Samverka om dokumentet igen')]).toEqual([
      404,
      true,
    ]);
    expect((await fetch((await links())['PDF'] ?? '')).status).toBe(200);
  });

  it('a restart forgets them', async () => {
    const { pathname } = new URL((await links())['PDF'] ?? '');
    await stage.restart();
    expect((await fetch(`${stage.address()}${pathname}`)).status).toBe(404);
  });

  it('a member gets none before they are shown to the group', async () => {
    expect(await links(eva)).toEqual({});
  });

  it('finished, they can be archived: frozen, with the digest that stands in the book', async () => {
    await stage.say(sara, direct(sara), 'protokollet är klart ändå');
    const found = await links();
    expect(Object.keys(found)).toEqual(['Läs', 'Word', 'PDF', 'Arkiv']);
    const files = unzipSync(await bytesAt(found['Arkiv']));
    const about = JSON.parse(Buffer.from(files['metadata.json'] ?? []).toString());
    const meeting = (await stage.book(group)).meetings.find(({ state }) => state === 'closed');
    const digest = meeting?.minutes?.editions.at(-1)?.digest;
    expect(about).toMatchObject({ state: 'finished', edition: 1, digest: { value: digest } });
    expect(sha256(files['minutes.json'] ?? new Uint8Array())).toBe(digest);
    const pdf = Object.entries(files).find(([name]) => name.endsWith('.pdf'))?.[1] ?? new Uint8Array();
    expect(Buffer.from(await bytesAt(found['PDF'])).equals(pdf)).toBe(true);
    const { text } = await extractText(await getDocumentProxy(pdf), { mergePages: true });
    expect(text.replace(/\s/gu, '')).toContain(digest);
  });

  it('the command line writes the same bytes, from the disk', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'samverka-files-'));
    const said: string[] = [];
    const world = {
      ...{ env: {}, folder, version: 'test', milliseconds: Date.now, isTerminal: true },
      randomBytes: () => new Uint8Array(),
      print: (line: string) => said.push(line),
      write: () => undefined,
      complain: () => undefined,
      untilAskedToEnd: async () => undefined,
    };
    const asked = { group, meeting: '2027-02-12', format: '' };
    try {
      await printMinutes(stage.folder, { ...asked, out: 'p.pdf' }, world);
      const written = await readFile(join(folder, 'p.pdf'));
      expect(written.equals(await bytesAt((await links())['PDF']))).toBe(true);
      expect(said).toEqual([join(folder, 'p.pdf')]);
      await expect(printMinutes(stage.folder, { ...asked, format: 'docx', out: '' }, world)).rejects.toThrow(
        'is no text',
      );
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  it('no secret of a link is in what was logged', async () => {
    const token = /minutes\/([\w-]+)\//u.exec((await links())['PDF'] ?? '')?.[1] ?? 'none';
    await fetch((await links())['PDF'] ?? '');
    expect(JSON.stringify(stage.logged)).not.toContain(token);
    expect(await stage.kept(group)).not.toContain(token);
  });
});
