import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { cardText } from '../card-text.ts';
import { direct, granby, channel as home, people, roster } from './granby.ts';
import { openStage, type Stage } from './stage.ts';

const { sara, eva, bo, nils } = people;
const joinLink = 'https://moten.example/anslut/1?a=2&b=%2c';

let stage: Stage;
let group: string;
const says = (who: typeof sara, text: string) => told(stage, who, text);
/** What someone sees as answer in direct chat: the card where there is one. */
async function told(at: Stage, who: typeof sara, text: string): Promise<string> {
  const { replies } = await at.client.say(who, direct(who), text);
  return replies
    .map(({ card, text: words }) => (card === undefined ? (words ?? '') : cardText(card)))
    .join('\n');
}
const get = (url: string, headers: Record<string, string> = {}) => fetch(url, { headers });
const linkIn = (text: string) => /https?:\/\/\S+\.ics/u.exec(text)?.[0] ?? '';

/** The event of a meeting in a fetched calendar. */
async function eventAt(url: string, meeting: string) {
  const response = await get(url);
  expect(response.status).toBe(200);
  const calendar = new ICAL.Component(ICAL.parse(await response.text()));
  const event = calendar
    .getAllSubcomponents('vevent')
    .find((one) => String(one.getFirstPropertyValue('uid')).startsWith(`${meeting}-`));
  const value = (name: string) => event?.getFirstPropertyValue(name)?.toString();
  return {
    uid: value('uid'),
    start: value('dtstart'),
    sequence: Number(value('sequence')),
    status: value('status'),
    summary: value('summary'),
    description: value('description') ?? '',
  };
}

beforeAll(async () => {
  stage = await openStage('2027-01-18T09:00:00+01:00');
  stage.connector.setRoster(
    home.id,
    roster.filter(({ name }) => name !== 'Nils Ahl'),
  );
  const added = await stage.addGroup({
    ...granby,
    meetings: (granby.meetings ?? []).map((meeting, index) =>
      index === 0 ? { ...meeting, place: 'Stadshuset, Granby', mode: 'hybrid' } : meeting,
    ),
  });
  group = added.group;
  await stage.say(sara, home, `koppla ${added.code}`);
  await stage.settled();
});
afterAll(() => stage.end());

describe('a group’s meetings in its members’ calendars', () => {
  let link = '';

  it('a member gets the link in direct chat, and everyone the same one', async () => {
    const seen = await says(eva, 'kalenderlänk');
    link = linkIn(seen);
    expect(link).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/calendar\/[A-Za-z0-9_-]{32}\.ics$/u);
    expect(seen).toContain('Länken är hemlig.');
    expect(seen).not.toContain('stäng kalenderlänken');
    expect(linkIn(await says(bo, 'prenumerera på kalendern'))).toBe(link);
    expect(linkIn(await says(sara, 'var finns kalenderlänken?'))).toBe(link);
  });

  it('nobody gets it before others, nor someone who is not in the group', async () => {
    const inChannel = await stage.say(eva, home, 'kalenderlänk');
    expect(inChannel).toContain('Skriv till mig direkt i stället.');
    expect(await says(nils, 'kalenderlänk')).not.toContain('/calendar/');
  });

  it('shows every meeting, and tells a calendar that nothing is new', async () => {
    const response = await get(link);
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('private, max-age=300');
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
    const etag = response.headers.get('etag') ?? '';
    expect((await response.text()).match(/BEGIN:VEVENT/gu)).toHaveLength(3);
    const again = await get(link, { 'if-none-match': etag });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  it('a browser may open it, also in local mode', async () => {
    const response = await get(link, { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' });
    expect(response.status).toBe(200);
    const head = await fetch(link, { method: 'HEAD' });
    expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([
      200,
      response.headers.get('etag'),
      '',
    ]);
  });

  it.each([{ 'x-forwarded-for': '203.0.113.9' }, { via: '1.1 tunnel' }])(
    'but not from elsewhere in local mode: %o',
    async (headers) => {
      expect((await get(link, headers)).status).toBe(403);
      expect((await fetch(link, { method: 'POST' })).status).toBe(415);
    },
  );

  it('a wrong link is not there, and tells nothing of what is', async () => {
    const base = link.replace(/[^/]+$/u, '');
    const wrong = [
      '',
      'x.ics',
      `${'A'.repeat(32)}.ics`,
      `${'A'.repeat(32)}/m1.html`,
      '../readyz',
      '%2e%2e/x.ics',
    ];
    for (const path of wrong) {
      const response = await get(`${base}${path}`);
      if (path === '../readyz') continue;
      expect([response.status, await response.text()]).toEqual([404, '']);
    }
    const token = link.replace(/\.ics$/u, '');
    for (const path of ['', '/', '/m99.html', '/m1.pdf', '/m1', '/facts.jsonl', '/../m1.html'])
      expect((await get(`${token}${path}`)).status).toBe(404);
  });

  it('agendas are behind it too, but show nothing until they are posted', async () => {
    const page = await get(link.replace('.ics', '/m1.html'));
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    const text = await page.text();
    expect(text).toContain('Dagordningen är inte utskickad än.');
    expect(text).not.toContain('hemsjukvård');
  });

  it('it holds through a restart', async () => {
    await stage.restart();
    const moved = link.replace(/127\.0\.0\.1:\d+/u, new URL(stage.address()).host);
    expect((await get(moved)).status).toBe(200);
    link = linkIn(await says(eva, 'kalenderlänk'));
    expect(link).toBe(moved);
  });
});

describe('the notice of a meeting as one package', () => {
  let card: { readonly [key: string]: unknown } = {};
  let text = '';

  it('a secretary gets it in direct chat: what is posted, the mail, links, and what is missing', async () => {
    const turn = await stage.client.say(sara, direct(sara), 'kallelse');
    card = { ...turn.replies[0]?.card };
    text = cardText(card);
    expect(text).toContain('fredag 12 februari 2027 kl. 13.00–16.00');
    expect(text).toContain('I kanalen läggs dagordningen (fem punkter)');
    expect(text).toContain('Punkterna 1, 2 och 5 har ingen föredragande.');
    expect(text).toContain('[Posta i kanalen]');
    expect(text).toContain(
      'Ämnesrad att kopiera: Kallelse: Samverkansråd Västra Granbygden, fredag 12 februari 2027',
    );
    expect(text).toContain('Inget är skickat.');
    expect(stage.connector.conversation(home.id).picture).not.toContain('Dagordning');
  });

  it('the mail has the way there first, then the time, what to answer by when, the agenda, and links', () => {
    const mail = text.slice(text.indexOf('Mejltext att kopiera: '));
    const order = [
      'Plats: Stadshuset, Granby',
      'Hej!',
      'Tid: fredag 12 februari 2027 kl. 13.00–16.00',
      'Skicka in punkter senast fredag 29 januari 2027.',
      'senast innan mötet börjar 12 februari',
      '4. Ny överenskommelse om hemsjukvård',
      'Föredragande: Eva Ek och Jan Utter',
      'Förslag till beslut: Rådet ställer sig bakom',
      '/m1.html',
      '/m1.ics',
      'Frågor: Sara Ström.',
    ];
    const places = order.map((part) => mail.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('one press posts agenda and question, and the package stays for the mail to be copied', async () => {
    const turn = await stage.press(sara, direct(sara), card, 'Posta i kanalen');
    const after = cardText(turn.card);
    expect(after).toContain('Dagordningen ligger redan i kanalen.');
    expect(after).toContain('Mejltext att kopiera');
    expect(after).not.toContain('[Posta i kanalen]');
    await stage.settled();
    const { picture } = stage.connector.conversation(home.id);
    expect(picture).toContain('Plats: Stadshuset, Granby');
    expect(picture).toContain('Skicka in punkter senast 29 januari.');
    const again = await stage.press(sara, direct(sara), card, 'Posta i kanalen');
    expect(cardText(again.card)).toContain('Dagordningen ligger redan i kanalen.');
    const book = await stage.book(group);
    expect(book.recent.filter(({ touched }) => touched.includes('agenda:m1'))).toHaveLength(1);
  });

  it('the agenda is then a document for whoever has the link, and nothing of who comes is in it', async () => {
    expect(await says(eva, 'jag kommer inte')).toBeTruthy();
    const link = linkIn(await says(eva, 'kalenderlänk')).replace('.ics', '');
    const html = await (await get(`${link}/m1.html`)).text();
    expect(html).toContain('Ny överenskommelse om hemsjukvård');
    expect(html).toContain('Rådet ställer sig bakom överenskommelsen');
    expect(html).not.toMatch(/Kommer inte|inte svarat|Bo Dahl/u);
    const markdown = await get(`${link}/m1.md`);
    expect(markdown.headers.get('content-type')).toBe('text/markdown; charset=utf-8');
    expect(await markdown.text()).toContain('## 4. Ny överenskommelse om hemsjukvård');
    const one = await get(`${link}/m1.ics`);
    expect(one.headers.get('content-disposition')).toBe('attachment; filename="2027-02-12.ics"');
    expect((await one.text()).match(/BEGIN:VEVENT/gu)).toHaveLength(1);
  });

  it('another meeting can be named, and others than the secretary get the question that concerns them', async () => {
    const april = await says(sara, 'kallelse till mötet i april');
    expect(april).toContain('Klockslag är inte angivet.');
    expect(april).toContain('Platsen är inte angiven.');
    expect(april).toContain('Dagordningen har inga punkter.');
    expect(await says(bo, 'kallelsen')).toContain('Kommer du den 12 februari?');
    expect(await stage.say(sara, home, 'kallelse')).toContain('Skriv till mig direkt');
  });

  it('a join link comes before everything on the cards of those who attend', async () => {
    await says(sara, 'flytta mötet 12 februari till 19 februari (orsak: krock)');
    await says(sara, `länk till mötet 19 februari: ${joinLink}`);
    const { card } = (await stage.client.say(bo, direct(bo), 'kallelsen')).replies[0] ?? {};
    expect(cardText(card)).toMatch(/^\[Anslut\]\nPlats: Stadshuset, Granby\nKommer du den 19 februari\?/u);
    const body = JSON.stringify(card);
    expect(body).toContain(JSON.stringify({ type: 'Action.OpenUrl', title: 'Anslut', url: joinLink }));
  });
});

describe('moved and cancelled meetings reach calendars', () => {
  it('moved: the same event with a higher sequence at its new time; cancelled: it stays and says so', async () => {
    const link = linkIn(await says(eva, 'kalenderlänk'));
    const moved = await eventAt(link, 'm1');
    expect(moved).toMatchObject({ start: '2027-02-19T13:00:00', sequence: 2, status: 'CONFIRMED' });
    expect(moved.description).toContain('Flyttat från fredag 12 februari 2027 kl. 13.00–16.00. Orsak: krock');
    expect(moved.description).toContain(`Anslut: ${joinLink}`);
    await says(sara, 'ställ in mötet 19 februari');
    const cancelled = await eventAt(linkIn(await says(eva, 'kalenderlänk')), 'm1');
    expect(cancelled).toMatchObject({ uid: moved.uid, sequence: 3, status: 'CANCELLED' });
    expect(cancelled.summary).toBe('INSTÄLLT: Samverkansråd Västra Granbygden');
    expect(await says(sara, 'kallelse till mötet 19 februari')).toContain('Inställt möte:');
  });
});

describe('the calendar link is the secretary’s to take back', () => {
  it('a member can neither renew nor close it', async () => {
    const link = linkIn(await says(eva, 'kalenderlänk'));
    for (const order of ['ny kalenderlänk', 'stäng kalenderlänken'])
      expect(await says(eva, order)).toContain('sekreteraren');
    expect((await get(link)).status).toBe(200);
  });

  it('a new link works and the old one is gone at once', async () => {
    const old = linkIn(await says(sara, 'kalenderlänk'));
    const seen = await says(sara, 'ny kalenderlänk');
    expect(seen).toContain('Den gamla fungerar inte längre.');
    const fresh = linkIn(seen);
    expect(fresh).not.toBe(old);
    expect([(await get(old)).status, (await get(fresh)).status]).toEqual([404, 200]);
    expect(linkIn(await says(bo, 'kalenderlänk'))).toBe(fresh);
  });

  it('closed, there is none until the secretary opens it, also after a restart', async () => {
    const link = linkIn(await says(sara, 'kalenderlänk'));
    expect(await says(sara, 'stäng kalenderlänken')).toContain('Kalenderlänken är stängd.');
    expect((await get(link)).status).toBe(404);
    expect(await says(bo, 'kalenderlänk')).toBe('Sekreteraren har stängt kalenderlänken.');
    await stage.restart();
    expect(await says(bo, 'kalenderlänk')).toBe('Sekreteraren har stängt kalenderlänken.');
    expect(await says(sara, 'stäng kalenderlänken')).toBe('Gruppen har ingen kalenderlänk.');
    expect(linkIn(await says(sara, 'ny kalenderlänk'))).not.toBe('');
  });

  it('each time is in the trail; the secret itself is in no fact and no log', async () => {
    const token = /calendar\/([\w-]+)\.ics/u.exec(await says(sara, 'kalenderlänk'))?.[1] ?? 'none';
    const kept = await stage.kept(group);
    const [facts = '', contacts = ''] = [kept.slice(kept.indexOf('== facts')), kept];
    expect(facts.match(/"calendar-link-set","open":true/gu)).toHaveLength(3);
    expect(facts.match(/"calendar-link-set","open":false/gu)).toHaveLength(1);
    expect(facts.split('== outbox')[0]).not.toContain(token);
    expect(contacts).toContain(token);
    expect(JSON.stringify(stage.logged)).not.toContain(token);
    expect(JSON.stringify(stage.logged)).not.toContain('/calendar/');
  });
});

it('without a link the package has a button that makes one, also where it was closed, and shows the package again', async () => {
  const bare = await openStage('2027-01-18T09:00:00+01:00');
  bare.connector.setRoster(home.id, roster);
  const { code } = await bare.addGroup(granby);
  await bare.say(sara, home, `koppla ${code}`);
  for (const one of [sara, eva]) await told(bare, one, 'hej');
  const before = (await bare.client.say(sara, direct(sara), 'skicka kallelsen')).replies[0]?.card ?? {};
  expect(cardText(before)).toContain('[Posta i kanalen]\n[Gör en kalenderlänk]');
  await bare.settled();
  expect(bare.connector.conversation(home.id).picture).not.toContain('Dagordning');
  const made = cardText((await bare.press(sara, direct(sara), before, 'Gör en kalenderlänk')).card);
  const link = linkIn(made);
  expect(made).toContain('Gruppen har en kalenderlänk nu, och mejlet har länkar.');
  expect(made).toContain('Mejltext att kopiera');
  expect(made).not.toContain('[Gör en kalenderlänk]');
  expect((await get(link)).status).toBe(200);
  const again = cardText((await bare.press(sara, direct(sara), before, 'Gör en kalenderlänk')).card);
  expect(linkIn(again)).toBe(link);
  expect((await bare.press(eva, direct(eva), before, 'Gör en kalenderlänk')).toast).toContain('sekreteraren');
  await told(bare, sara, 'stäng kalenderlänken');
  const reopened = (await bare.client.say(sara, direct(sara), 'kallelse')).replies[0]?.card ?? {};
  const fresh = linkIn(
    cardText((await bare.press(sara, direct(sara), reopened, 'Gör en kalenderlänk')).card),
  );
  expect([(await get(link)).status, (await get(fresh)).status]).toEqual([404, 200]);
  await bare.end();
});

it('two who ask at once get the same link, and an order that is delivered twice makes one', async () => {
  const both = await openStage('2027-01-18T09:00:00+01:00');
  both.connector.setRoster(home.id, roster);
  const { code } = await both.addGroup(granby);
  await both.say(sara, home, `koppla ${code}`);
  await Promise.all([eva, bo, sara].map((one) => told(both, one, 'hej')));
  const first = await Promise.all([eva, bo].map((one) => told(both, one, 'kalenderlänk')));
  expect(new Set(first.map(linkIn)).size).toBe(1);
  const renewed: string[] = [];
  for (const activityId of ['one', 'one', 'other']) {
    const { replies } = await both.client.say(sara, direct(sara), 'ny kalenderlänk', { activityId });
    renewed.push(linkIn(cardText(replies[0]?.card)));
  }
  expect(renewed[1]).toBe(renewed[0]);
  expect(renewed[2]).not.toBe(renewed[0]);
  expect(new Set([...renewed, ...first.map(linkIn)])).not.toContain('');
  await both.end();
});

it('an order for a new link that was cut off half-way takes the old link away when it is delivered again', async () => {
  const cut = await openStage('2027-01-18T09:00:00+01:00');
  cut.connector.setRoster(home.id, roster);
  const { code, group: cutGroup } = await cut.addGroup(granby);
  await cut.say(sara, home, `koppla ${code}`);
  // Each start has another port.
  const tokenIn = (text: string) => linkIn(text).replace(/^.*\/calendar\//u, '');
  const old = tokenIn(await told(cut, sara, 'kalenderlänk'));
  const file = join(cut.folder, 'groups', cutGroup, 'contacts.json');
  const before = await readFile(file);
  const renew = async () => {
    const { replies } = await cut.client.say(sara, direct(sara), 'ny kalenderlänk', { activityId: 'cut' });
    return tokenIn(cardText(replies[0]?.card));
  };
  expect(await renew()).not.toBe(old);
  // As if the power went after the fact was written, and before the contacts were.
  await cut.restart(() => writeFile(file, before));
  const fresh = await renew();
  expect(fresh).not.toBe('');
  expect(fresh).not.toBe(old);
  expect(await renew()).toBe(fresh);
  await cut.end();
});

describe('in Teams itself', () => {
  const opened = async (env: Readonly<Record<string, string>>) => {
    const served = await openStage('2027-01-18T09:00:00+01:00', { served: true, env });
    served.connector.setRoster(home.id, roster);
    const { code } = await served.addGroup(granby);
    await served.say(sara, home, `koppla ${code}`);
    await served.settled();
    return served;
  };

  it('without an address of its own there can be no link, and that is said', async () => {
    const served = await opened({});
    expect(await told(served, eva, 'kalenderlänk')).toContain('SAMVERKA_URL');
    const seen = await told(served, sara, 'kallelse');
    expect(seen).toContain('administratören har inte angett någon adress');
    expect(seen).not.toContain('/calendar/');
    await served.end();
  });

  it('links lead to the address that was set, and whoever tries many is slowed down', async () => {
    const served = await opened({ SAMVERKA_URL: 'https://samverka.example/bot/' });
    const link = linkIn(await told(served, eva, 'calendar link'));
    expect(link).toMatch(/^https:\/\/samverka\.example\/bot\/calendar\/[\w-]{32}\.ics$/u);
    const own = `${served.address()}${new URL(link).pathname.replace('/bot', '')}`;
    const tries = await Promise.all(
      Array.from({ length: 150 }, (_, n) =>
        get(`${served.address()}/calendar/${'x'.repeat(29)}${100 + n}.ics`),
      ),
    );
    expect(new Set(tries.map(({ status }) => status))).toEqual(new Set([404, 429]));
    expect((await get(own)).status).toBe(200);
    await served.end();
  });
});
