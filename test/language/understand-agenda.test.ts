import type { UnderstandContext } from '../../src/language/intent.ts';
import { understand } from '../../src/language/reading/understand.ts';
import { inMeeting, smallBook } from './small-book.ts';

const proposal = { title: 'X', presenters: [], at: '2027-02-12T09:00:00Z' } as const;
const context: UnderstandContext = {
  ...inMeeting,
  book: {
    ...smallBook,
    proposals: [
      { ...proposal, id: 'f1', by: 'eva' },
      { ...proposal, id: 'f4', by: 'anna' },
    ],
  },
};
const read = (text: string) => understand(text, context);
const command = (asked: object) => [{ kind: 'command', command: asked }];

describe('an item proposed to a meeting by its name', () => {
  const { book } = inMeeting;
  const planned = { ...book, meetings: book.meetings.filter(({ state }) => state === 'planned') };

  it.each([
    ['nästa möte', 'mar'],
    ['marsmötet', 'mar'],
    ['mötet 16 april', 'apr'],
  ])('%s', (said, meeting) => {
    const before = { ...inMeeting, book: planned, today: '2027-03-01', meeting: 'mar' };
    expect(understand(`föreslå punkt till ${said}: Plan`, before)).toEqual([
      { kind: 'command', command: { type: 'propose-item', meeting, title: 'Plan' } },
    ]);
  });
});

describe('who presents an item is asked, and never taken for an order', () => {
  it.each([
    'vem föredrar punkt 7',
    'vem drar punkt 7',
    'vilka presenterar punkt 7',
    'vilken chef föredrar punkt 7',
    'punkt 7 föredras av vem',
    'who presents item 7',
    'item 7 is presented by who',
    'who should present item 7',
  ])('%s', (text) => {
    expect(read(text).map(({ kind }) => kind)).not.toContain('command');
  });
});

describe('orders about the agenda', () => {
  it.each([
    ['flytta punkt 9 efter 4', { type: 'move-item', meeting: 'feb', item: '9', after: '4' }],
    ['flytta punkt 9 till efter punkt 4', { type: 'move-item', meeting: 'feb', item: '9', after: '4' }],
    ['punkt 9 först', { type: 'move-item', meeting: 'feb', item: '9', after: 'first' }],
    ['flytta 9 sist', { type: 'move-item', meeting: 'feb', item: '9', after: 'last' }],
    ['lägg punkt 9 före punkt 4', { type: 'move-item', meeting: 'feb', item: '9', after: '3' }],
    ['lägg punkt 9 före 1', { type: 'move-item', meeting: 'feb', item: '9', after: 'first' }],
    ['move item 9 after 4', { type: 'move-item', meeting: 'feb', item: '9', after: '4' }],
    ['ta bort punkt 9', { type: 'remove-item', meeting: 'feb', item: '9' }],
    ['remove item 9', { type: 'remove-item', meeting: 'feb', item: '9' }],
    ['slå ihop 4 och 9', { type: 'merge-items', meeting: 'feb', items: ['4', '9'] }],
    ['slå ihop punkt 4 med punkt 9', { type: 'merge-items', meeting: 'feb', items: ['4', '9'] }],
    ['merge 4 and 9', { type: 'merge-items', meeting: 'feb', items: ['4', '9'] }],
    [
      'punkt 7 föredras av Eva Ek och Bo Dahl',
      { type: 'change-item', meeting: 'feb', item: '7', changes: { presenters: ['Eva Ek', 'Bo Dahl'] } },
    ],
    [
      'Eva Ek och Bo Dahl föredrar punkt 7',
      { type: 'change-item', meeting: 'feb', item: '7', changes: { presenters: ['Eva Ek', 'Bo Dahl'] } },
    ],
    [
      'lägg till punkt: Rapport från AU, föredragande Eva Ek, 15 min, information',
      {
        type: 'add-item',
        meeting: 'feb',
        title: 'Rapport från AU',
        presenters: ['Eva Ek'],
        minutes: 15,
        kind: 'information',
      },
    ],
    [
      'föredragande för punkt 7: Maj Sund',
      { type: 'change-item', meeting: 'feb', item: '7', changes: { presenters: ['Maj Sund'] } },
    ],
    ['punkt 7 tar 20 minuter', { type: 'change-item', meeting: 'feb', item: '7', changes: { minutes: 20 } }],
    [
      'item 7 takes half an hour',
      { type: 'change-item', meeting: 'feb', item: '7', changes: { minutes: 30 } },
    ],
    ['byt plats på punkt 1 och 2', { type: 'move-item', meeting: 'feb', item: '2', after: 'first' }],
    ['byt plats på 4 och 3', { type: 'move-item', meeting: 'feb', item: '4', after: '2' }],
    ['swap items 3 and 4', { type: 'move-item', meeting: 'feb', item: '4', after: '2' }],
    ['byt plats på punkt 1 och 99', { type: 'move-item', meeting: 'feb', item: '1', after: '99' }],
    ['tid för punkt 7: 15 min', { type: 'change-item', meeting: 'feb', item: '7', changes: { minutes: 15 } }],
    [
      'rubrik på punkt 7: Vård hemma: nu',
      { type: 'change-item', meeting: 'feb', item: '7', changes: { title: 'Vård hemma: nu' } },
    ],
    [
      'länk 7: https://example.org/a https://example.org/b',
      {
        type: 'add-links',
        meeting: 'feb',
        item: '7',
        links: ['https://example.org/a', 'https://example.org/b'],
      },
    ],
    [
      'lägg uppföljning av uppdrag på dagordningen',
      { type: 'add-follow-up', meeting: 'feb', title: 'Uppföljning av uppdrag' },
    ],
  ])('%s', (text, asked) => {
    expect(read(text)).toEqual(command(asked));
  });

  it('does not take what goes to a later meeting for a move on the agenda', () => {
    expect(read('flytta punkt 9 till april')).toMatchObject(command({ type: 'postpone-item', item: '9' }));
    expect(read('ta bort beslut 5')).toMatchObject(command({ type: 'remove-record' }));
  });
});

describe('proposals', () => {
  it.each([
    [
      'föreslå punkt: Samordnad plan: nästa steg',
      { type: 'propose-item', meeting: 'feb', title: 'Samordnad plan: nästa steg' },
    ],
    [
      'Föreslå en punkt till mötet i april: Plan (föredragande: Eva Ek)',
      { type: 'propose-item', meeting: 'apr', title: 'Plan', presenters: ['Eva Ek'] },
    ],
    ['propose an item: Plan', { type: 'propose-item', meeting: 'feb', title: 'Plan' }],
    ['ta upp förslag 2', { type: 'accept-proposal', id: 'f4' }],
    ['godkänn förslag 1', { type: 'accept-proposal', id: 'f1' }],
    ['ta upp förslag 2 efter punkt 4', { type: 'accept-proposal', id: 'f4', after: '4' }],
    ['slå ihop förslag 2 med punkt 4', { type: 'accept-proposal', id: 'f4', into: '4' }],
    ['ta upp förslag 99', { type: 'accept-proposal', id: 'said:99' }],
    ['skicka tillbaka förslag 1', { type: 'return-proposal', id: 'f1' }],
    [
      'skicka tillbaka förslag 1: Skriv ett förslag till beslut.',
      { type: 'return-proposal', id: 'f1', reason: 'Skriv ett förslag till beslut.' },
    ],
    ['dra tillbaka mitt förslag', { type: 'withdraw-proposal', id: 'f4' }],
    ['ta tillbaka förslag 1', { type: 'withdraw-proposal', id: 'f1' }],
  ])('%s', (text, asked) => {
    expect(read(text)).toEqual(command(asked));
  });

  it.each([
    ['förslag', 'proposals'],
    ['visa förslagen', 'proposals'],
    ['mina förslag', 'own-proposals'],
    ['föreslå en punkt', 'propose-form'],
    ['ändra dagordningen', 'edit-agenda'],
    ['proposals', 'proposals'],
  ])('%s shows a card', (text, what) => {
    expect(read(text)).toEqual([{ kind: 'ask-agenda', what }]);
  });

  it('a meeting that is not there is asked about', () => {
    expect(read('föreslå punkt till mötet 3 maj: Plan')).toEqual([
      {
        kind: 'unclear',
        text: 'föreslå punkt till mötet 3 maj: Plan',
        why: { reason: 'no-such-meeting', said: 'mötet 3 maj' },
      },
    ]);
  });

  it('a proposed decision is still one', () => {
    expect(read('förslag 7: Planen antas.')).toEqual(
      command({ type: 'set-proposal', meeting: 'feb', item: '7', text: 'Planen antas.' }),
    );
  });
});

describe('handing over', () => {
  it.each([
    ['lämna över ärende 7 till Chefsgruppen', { meeting: 'feb', item: '7', group: 'Chefsgruppen' }],
    ['lämna över punkt 7 till styrgruppen', { meeting: 'feb', item: '7', group: 'styrgruppen' }],
    ['hand over item 7 to the council', { meeting: 'feb', item: '7', group: 'the council' }],
    ['lämna över punkt 7', { meeting: 'feb', item: '7' }],
    ['lämna över ett ärende', { meeting: 'feb' }],
    ['lämna över ärende', { meeting: 'feb' }],
  ])('%s', (text, asked) => {
    expect(read(text)).toEqual([{ kind: 'hand-over', ...asked }]);
  });
});

describe('a promise to report back', () => {
  it.each([
    ['uppdrag 7: Eva återkommer till mötet i april', true],
    ['uppdrag 7: Eva Ek får i uppdrag att återkomma med ett förslag till mötet i april.', true],
    ['uppdrag 7: Eva ska rapportera tillbaka på mötet i april', true],
    ['task 7: Eva reports back at the meeting in April', true],
    ['uppdrag 7: Eva tar fram ett förslag till mötet i april', undefined],
    ['uppdrag 7: Eva återkommer senast 10 mars', undefined],
  ])('%s', (text, comesBack) => {
    const [only] = read(text);
    const asked = only?.kind === 'command' ? only.command : undefined;
    expect(asked).toMatchObject({ type: 'record-assignment' });
    expect(asked && 'comesBack' in asked ? asked.comesBack : undefined).toBe(comesBack);
  });
});

describe('an order about the agenda of a meeting that it names', () => {
  it.each([
    ['lägg till punkt till mötet i april: Budget: del 2', { type: 'add-item', title: 'Budget: del 2' }],
    ['lägg till punkt på mötet 16 april: Budget', { type: 'add-item', title: 'Budget' }],
    ['aprilmötet: ny punkt: Budget', { type: 'add-item', title: 'Budget' }],
    ['add an item to the meeting in April: Budget', { type: 'add-item', title: 'Budget' }],
    ['flytta punkt 3 sist på aprilmötet', { type: 'move-item', item: '3', after: 'last' }],
    ['Kan du skicka dagordningen för aprilmötet', { type: 'post-agenda' }],
  ])('%s', (text, asked) => {
    expect(read(text)).toMatchObject(command({ ...asked, meeting: 'apr' }));
  });

  it('shows that agenda to be changed', () => {
    expect(read('ändra dagordningen till mötet i april')).toEqual([
      { kind: 'ask-agenda', what: 'edit-agenda', meeting: 'apr' },
    ]);
  });

  it.each(['pausen till april: tack', 'starta aprilmötet: nu', 'mötet i april: allt är bra'])(
    'nothing else is taken for one: %s',
    (text) => {
      expect(read(text)).toMatchObject([{ kind: 'unclear' }]);
    },
  );
});

it('two items apart take each other’s place in two moves', () => {
  expect(read('byt plats på punkt 2 och 5')).toEqual([
    ...command({ type: 'move-item', meeting: 'feb', item: '5', after: '1' }),
    ...command({ type: 'move-item', meeting: 'feb', item: '3', after: '5' }),
  ]);
});

it.each([
  'punkt 7 tar en evighet',
  'punkt 7 får en kvarts million',
  'byt plats på Eva och Bo',
  'byt plats på punkt 2 och 2',
])('is no order about the agenda: %s', (text) => {
  expect(read(text)).toMatchObject([{ kind: 'unclear' }]);
});

it.each([
  ['en kvart', 15],
  ['en halvtimme', 30],
  ['tre kvart', 45],
  ['en timme', 60],
  ['två timmar', 120],
])('an item takes %s', (said, minutes) => {
  for (const text of [`punkt 7 tar ${said}`, `tid för punkt 7: ${said}`])
    expect(read(text)).toEqual(
      command({ type: 'change-item', meeting: 'feb', item: '7', changes: { minutes } }),
    );
});
