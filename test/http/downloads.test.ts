import { randomBytes } from 'node:crypto';
import { unzipSync } from 'fflate';
import { type Asked, createDownloads } from '../../src/bot/documents/downloads.ts';
import { gonePage } from '../../src/bot/documents/gone-page.ts';
import { createReadDownload } from '../../src/bot/documents/read-download.ts';
import { foundGroup } from '../../src/meetings/intake/found-group.ts';
import type { Fact } from '../../src/meetings/model/fact.ts';
import { findMeeting } from '../../src/meetings/model/lookup.ts';
import { canonicalJson, sha256 } from '../../src/minutes/canonical.ts';
import { minutesOf } from '../../src/minutes/minutes-of.ts';
import type { Store } from '../../src/store/store.ts';
import { bind, commitOf, newFolder, noon, openLocal, removeFolders } from '../store/sample.ts';
import { granby } from '../stories/granby.ts';
import { type StartedBot, startLocalBot, startServedBot } from '../teams/started-bot.ts';

const [group, meeting] = ['g1', 'm1'];
const clock = { now: Date.parse(noon) };
let store: Store;
let bot: StartedBot;
let downloads: ReturnType<typeof createDownloads>;
let secretary = '';
let member = '';

const makeDownloads = () =>
  createDownloads({ address: () => 'https://s.example', randomBytes }, () =>
    new Date(clock.now).toISOString(),
  );

beforeEach(async () => {
  clock.now = Date.parse(noon);
  store = await openLocal(newFolder());
  await store.create(group);
  for (const commit of foundGroup(group, granby, noon).commits)
    await store.append(group, (await store.load(group)).version, commit);
  const { persons } = await store.load(group);
  secretary = persons.find(({ roles }) => roles.includes('secretary'))?.id ?? '';
  member = persons.find(({ name }) => name === 'Eva Ek')?.id ?? '';
  downloads = makeDownloads();
  bot = await startLocalBot({
    http: { download: { read: createReadDownload(store, downloads), gone: gonePage() } },
  });
});
afterEach(async () => {
  await bot.stop();
  await store.close();
});
afterAll(removeFolders);

const happened = async (...facts: readonly Fact[]) => {
  const { version } = await store.load(group);
  await store.append(group, version, commitOf(`c${version}`, ...facts));
};

/** The path of a new link. */
function path(format: string, asked: Partial<Asked> = {}): string {
  const links = downloads.open({ group, meeting, person: secretary, ...asked });
  const { pathname } = new URL(links?.pdf ?? 'x:');
  return pathname.replace(/pdf$/u, format);
}

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${bot.origin}${path}`, { headers });

async function finish(): Promise<void> {
  const book = await store.load(group);
  const found = findMeeting(book, meeting);
  if (found === undefined) throw new Error('no meeting');
  const content = canonicalJson(minutesOf(book, found));
  const edition = { number: 1, digest: sha256(content) };
  await store.keepEdition(group, { meeting, ...edition }, content);
  await happened(
    { type: 'meeting-started', meeting },
    { type: 'meeting-closed', meeting },
    { type: 'minutes-finished', meeting, finished: true, edition },
  );
}

describe('a link to the minutes of a meeting', () => {
  it.each([
    ['md', 'text/markdown; charset=utf-8', '# '],
    ['html', 'text/html; charset=utf-8', '<!doctype html>'],
    ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'PK'],
    ['pdf', 'application/pdf', '%PDF-1.7'],
    ['archive', 'application/zip', 'PK'],
  ])('gives them as %s', async (format, type, starts) => {
    const response = await get(path(format));
    expect([response.status, response.headers.get('content-type')]).toEqual([200, type]);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'cache-control': 'no-store',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-robots-tag': 'noindex, nofollow',
    });
    expect(
      Buffer.from(await response.arrayBuffer())
        .subarray(0, starts.length)
        .toString(),
    ).toBe(starts);
    const ending = format === 'archive' ? 'zip' : format;
    const how = format === 'html' ? 'inline' : 'attachment';
    expect(response.headers.get('content-disposition')).toBe(
      `${how}; filename="Minnesanteckningar 2027-02-12.${ending}"; filename*=UTF-8''Minnesanteckningar%202027-02-12.${ending}`,
    );
  });

  it('has a name of any letters', async () => {
    await happened({ type: 'group-changed', changes: { documentName: 'Mötes"anteckningar/åäö' } });
    expect((await get(path('pdf'))).headers.get('content-disposition')).toBe(
      `attachment; filename="Motes anteckningar aao 2027-02-12.pdf"; filename*=UTF-8''M%C3%B6tes%20anteckningar%20%C3%A5%C3%A4%C3%B6%202027-02-12.pdf`,
    );
  });

  it('works for an hour, and then says in both languages to ask again', async () => {
    const link = path('md');
    clock.now += 59 * 60 * 1000;
    expect((await get(link)).status).toBe(200);
    clock.now += 60 * 1000;
    const gone = await get(link);
    const text = await gone.text();
    expect([gone.status, gone.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
    expect(text).toContain('Be Samverka om dokumentet igen');
    expect(text).toContain('Ask Samverka for the document again');
    expect(gone.headers.get('cache-control')).toBe('no-store');
  });

  it('does not tell a wrong secret, another format or another path from one that has ended', async () => {
    const link = path('md');
    const said = await (await get(`/minutes/${'x'.repeat(32)}/md`)).text();
    for (const wrong of [
      link.replace(/md$/u, 'doc'),
      `${link}/x`,
      '/minutes/',
      '/minutes/../calendar/x',
      link.slice(0, -6),
    ])
      expect([(await get(wrong)).status, wrong]).toEqual([404, wrong]);
    expect(await (await get(link.replace(/md$/u, 'xyz'))).text()).toBe(said);
  });

  it('is of no use to one who is no longer secretary', async () => {
    const link = path('md');
    const { persons } = await store.load(group);
    const chair = persons.find(({ roles }) => roles.includes('chair'))?.id ?? '';
    await happened({ type: 'role-taken', person: secretary, role: 'secretary' });
    expect((await get(link)).status).toBe(404);
    expect((await get(path('md', { person: chair }))).status).toBe(200);
  });

  it('is of no use once the account that asked is no longer hers', async () => {
    const account = { tenant: 'tenant', id: 'a1' };
    await store.changeContacts(group, bind('a1', secretary));
    const link = path('md', { account });
    expect((await get(link)).status).toBe(200);
    await store.changeContacts(group, (contacts) => ({ ...contacts, accounts: [] }));
    expect((await get(link)).status).toBe(404);
  });

  it('gives a member what was shown to all, as it was then, and nothing before', async () => {
    const link = path('md', { person: member });
    expect((await get(link)).status).toBe(404);
    await finish();
    expect((await get(link)).status).toBe(404);
    await happened({ type: 'minutes-shown', meeting, edition: 1 });
    await happened({ type: 'item-changed', meeting, item: 'i1', changes: { title: 'Ändrad efteråt' } });
    const text = await (await get(link)).text();
    expect(text).toContain('Inledning och dagordning');
    expect(text).not.toContain('Ändrad efteråt');
    expect(await (await get(path('md'))).text()).not.toContain('Ändrad efteråt');
    expect((await get(path('md', { person: 'p999' }))).status).toBe(404);
  });

  it('gives an archive whose digests are those of its files', async () => {
    await finish();
    const bytes = new Uint8Array(await (await get(path('archive'))).arrayBuffer());
    const files = unzipSync(bytes);
    const about = JSON.parse(Buffer.from(files['metadata.json'] ?? []).toString());
    expect(Object.keys(files)).toEqual([
      'Minnesanteckningar 2027-02-12.pdf',
      'Minnesanteckningar 2027-02-12.docx',
      'minutes.json',
      'metadata.json',
      'metadata.txt',
    ]);
    for (const { name, sha256: said, size } of about.files) {
      expect(sha256(files[name] ?? new Uint8Array())).toBe(said);
      expect(files[name]).toHaveLength(size);
    }
    expect(sha256(files['minutes.json'] ?? new Uint8Array())).toBe(about.digest.value);
    const { minutes } = findMeeting(await store.load(group), meeting) ?? {};
    expect(about).toMatchObject({
      state: 'finished',
      edition: 1,
      digest: { value: minutes?.editions[0]?.digest },
    });
    expect(Buffer.from(files['metadata.txt'] ?? []).toString()).toContain('Läge: färdigt, utgåva 1');
    await happened({ type: 'item-changed', meeting, item: 'i1', changes: { title: 'Ändrad efteråt' } });
    const later = new Uint8Array(await (await get(path('archive'))).arrayBuffer());
    expect(Buffer.from(later).equals(bytes)).toBe(true);
  });

  it('is forgotten at a restart, and its secret is in no log', async () => {
    const link = path('md');
    downloads = makeDownloads();
    const after = createReadDownload(store, downloads);
    expect(await after(link.replace('/minutes/', ''))).toBeUndefined();
    expect(JSON.stringify(bot.logged)).not.toContain(link.slice(9, 30));
  });

  it('is slowed down when it is asked for again and again', async () => {
    const link = path('md');
    const answers = await Promise.all(Array.from({ length: 30 }, () => get(link)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 429]));
    expect((await get(path('md'))).status).toBe(200);
  });

  it('may be opened by a browser in local mode, but not by way of a proxy', async () => {
    const link = path('md');
    expect((await get(link, { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' })).status).toBe(
      200,
    );
    expect((await get(link, { 'x-forwarded-for': '203.0.113.1' })).status).toBe(403);
  });
});

it('in served mode whoever tries many secrets is slowed down', async () => {
  const served = await startServedBot({
    http: { download: { read: createReadDownload(store, downloads), gone: gonePage() } },
  });
  const tries = await Promise.all(
    Array.from({ length: 150 }, (_, n) => fetch(`${served.origin}/minutes/${'x'.repeat(29)}${100 + n}/md`)),
  );
  expect(new Set(tries.map(({ status }) => status))).toEqual(new Set([404, 429]));
  await served.stop();
});
