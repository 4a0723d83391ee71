import type { Book } from '../../src/meetings/model/book.ts';
import type { GroupId } from '../../src/meetings/model/terms.ts';
import { cardText } from '../card-text.ts';
import { channel, direct, granby, people, roster } from './granby.ts';
import { openStage, pressText, type Stage } from './stage.ts';

const { sara, bo } = people;

/** A stage on which the secretary has recorded one decision, which she will mend. */
async function recorded(served: boolean): Promise<{ stage: Stage; group: GroupId }> {
  const stage = await openStage('2027-02-12T12:30:00+01:00', { served });
  stage.connector.setRoster(channel.id, roster);
  const { group, code } = await stage.addGroup(granby);
  await stage.say(sara, channel, `koppla ${code}`);
  await stage.say(sara, direct(sara), 'start');
  await stage.say(sara, direct(sara), 'beslut 2: Anteckningarna godkänns.');
  return { stage, group };
}

function decision(book: Book): string | undefined {
  return book.meetings[0]?.decisions[0]?.text;
}

describe('a form in Teams', () => {
  let stage: Stage;
  let group: GroupId;
  beforeAll(async () => {
    ({ stage, group } = await recorded(true));
  });
  afterAll(() => stage.end());

  const receipt = () => {
    const found = stage.connector.conversation(direct(sara).id).messages.findLast(({ card }) => card);
    if (found === undefined) throw new Error('no receipt');
    return found;
  };

  it('opens as a dialog, with what is to be changed filled in', async () => {
    const opened = await stage.press(sara, direct(sara), receipt(), 'Ändra');
    expect(opened.dialog).toBe('Ändra beslutet');
    expect(cardText(opened.card)).toBe(
      'Ändra beslutet\n§ 2 Föregående anteckningar\nLydelse: Anteckningarna godkänns.\n[Spara]',
    );
    expect(opened.replies).toEqual([]);
  });

  it('is answered inside the dialog when something is wrong, with what was typed still there', async () => {
    const opened = await stage.press(sara, direct(sara), receipt(), 'Ändra');
    const blank = await stage.press(sara, direct(sara), opened.card ?? {}, 'Spara', { text: '  ' });
    expect(blank.dialog).toBe('Ändra beslutet');
    expect(cardText(blank.card)).toContain('Inget är sparat.\nÄndra beslutet');
    expect(JSON.stringify(blank.card)).toContain('"value":"  "');
    expect(decision(await stage.book(group))).toBe('Anteckningarna godkänns.');
    const mended = await stage.press(sara, direct(sara), blank.card ?? {}, 'Spara', { text: 'De godkänns.' });
    expect(pressText(mended)).toContain('Beslutet är ändrat: § 2');
    expect(decision(await stage.book(group))).toBe('De godkänns.');
  });

  it('tells inside the dialog what was saved, and can undo it there', async () => {
    const opened = await stage.press(sara, direct(sara), receipt(), 'Ändra');
    const saved = await stage.press(sara, direct(sara), opened.card ?? {}, 'Spara', { text: 'Ja.' });
    expect(saved.dialog).toBe('Samverka');
    const undone = await stage.press(sara, direct(sara), saved.card ?? {}, 'Ångra');
    expect(pressText(undone)).toContain('Ångrat.');
    expect(decision(await stage.book(group))).toBe('De godkänns.');
  });

  it('sent twice saves once', async () => {
    const opened = await stage.press(sara, direct(sara), receipt(), 'Ändra');
    const again = { activityId: 'delivered-twice' };
    await stage.press(sara, direct(sara), opened.card ?? {}, 'Spara', { text: 'En gång.' }, again);
    const { version } = await stage.book(group);
    await stage.press(sara, direct(sara), opened.card ?? {}, 'Spara', { text: 'En gång.' }, again);
    expect((await stage.book(group)).version).toBe(version);
  });

  it('opens for nobody who may not use it', async () => {
    const data = { v: 1, group, meeting: 'm1', of: 'decision', id: 'd1' };
    const opened = await stage.client.execute(bo, channel, 'show-change', data, { dialog: 'fetch' });
    expect(opened.card).toBeUndefined();
    expect(opened.toast).toContain('Inget är sparat.');
  });

  it('is nothing when what it sends is none of ours', async () => {
    for (const dialog of ['fetch', 'submit'] as const) {
      const forged = await stage.client.execute(sara, direct(sara), 'drop-table', { v: 1 }, { dialog });
      expect(forged.toast).toContain('Jag känner inte igen knappen.');
    }
    const bare = stage.client.activity(sara, direct(sara), { type: 'invoke', name: 'task/submit' });
    expect((await stage.client.post(bare)).status).toBe(400);
  });
});

describe('a form where there are no dialogs', () => {
  let stage: Stage;
  let group: GroupId;
  beforeAll(async () => {
    ({ stage, group } = await recorded(false));
  });
  afterAll(() => stage.end());

  const last = () => {
    const found = stage.connector.conversation(direct(sara).id).messages.findLast(({ card }) => card);
    if (found === undefined) throw new Error('no card');
    return found;
  };

  it('comes as a card in direct chat, says what is wrong there, and saves from there', async () => {
    expect(JSON.stringify(last().card)).not.toContain('task/fetch');
    await stage.press(sara, direct(sara), last(), 'Ändra');
    expect(cardText(last().card)).toContain('Lydelse: Anteckningarna godkänns.\n[Spara]');
    await stage.press(sara, direct(sara), last(), 'Spara', { text: ' ' });
    expect(cardText(last().card)).toContain('Inget är sparat.\nÄndra beslutet');
    await stage.press(sara, direct(sara), last(), 'Spara', { text: 'De godkänns.' });
    expect(cardText(last().card)).toContain('Beslutet är ändrat: § 2');
    expect(decision(await stage.book(group))).toBe('De godkänns.');
  });

  it('asked for before a whole channel comes in direct chat', async () => {
    const id = (await stage.book(group)).meetings[0]?.decisions[0]?.id;
    const data = { v: 1, group, meeting: 'm1', of: 'decision', id };
    const asked = await stage.client.execute(sara, channel, 'show-change', data, { submit: true });
    expect(asked.replies.map(({ text }) => text)).toEqual(['Formuläret finns i vår direktchatt.']);
    expect(cardText(last().card)).toContain('Lydelse: De godkänns.');
  });

  it('asked for there by someone who cannot be reached directly, is told of and not shown', async () => {
    stage.connector.withoutApp(sara.objectId ?? '');
    const id = (await stage.book(group)).meetings[0]?.decisions[0]?.id;
    const data = { v: 1, group, meeting: 'm1', of: 'decision', id };
    const asked = await stage.client.execute(sara, channel, 'show-change', data, { submit: true });
    expect(asked.replies.map(({ text }) => text)).toEqual([
      'Det går inte här. Skriv till mig direkt i stället. Inget är sparat.',
    ]);
  });
});
