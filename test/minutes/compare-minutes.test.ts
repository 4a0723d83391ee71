import { compareMinutes } from '../../src/minutes/compare-minutes.ts';
import type { Minutes, MinutesItem } from '../../src/minutes/minutes.ts';
import { aDecision, anItem, someMinutes } from './some-minutes.ts';

const before = someMinutes();
const [opening, home] = before.items;
if (opening === undefined || home === undefined) throw new Error('The sample has two items');

function withHome(changes: Partial<MinutesItem>): Minutes {
  const items = before.items.map((item) => (item.id === 'i2' ? { ...item, ...changes } : item));
  return someMinutes({ items });
}
const at = { id: 'i2', number: '2', title: 'Hemsjukvård' };

/** As it comes from a document whose anchors were lost. */
function withoutIds(minutes: Minutes): Minutes {
  const bare = <One extends { readonly id: string }>(one: One): One => ({ ...one, id: '' });
  return {
    ...minutes,
    items: minutes.items.map((item) => ({
      ...bare(item),
      prose: item.prose.map(bare),
      discussion: item.discussion.map(bare),
      farewells: item.farewells.map(bare),
      decisions: item.decisions.map(bare),
      assignments: item.assignments.map(bare),
      referrals: item.referrals.map(bare),
    })),
  };
}

describe('what two minutes say differently', () => {
  it('is nothing when they say the same', () => {
    expect(compareMinutes(before, someMinutes())).toEqual([]);
  });

  it('is nothing when only ids are lost', () => {
    expect(compareMinutes(before, withoutIds(before))).toEqual([]);
  });

  it('is told for a paragraph that was changed, with both wordings', () => {
    const prose = [{ id: 'n1', text: 'Jan redovisade.' }, ...home.prose.slice(1)];
    expect(compareMinutes(before, withHome({ prose }))).toEqual([
      { in: 'text', item: at, of: 'prose', before: home.prose[0], after: prose[0] },
    ]);
  });

  it('is told for a new paragraph, with the one that it stands after', () => {
    const added = { id: '', text: 'Ida frågade om tider.' };
    const prose = [...home.prose.slice(0, 1), added, ...home.prose.slice(1)];
    expect(compareMinutes(before, withHome({ prose }))).toEqual([
      { in: 'text', item: at, of: 'prose', follows: 'n1', after: added },
    ]);
    expect(compareMinutes(before, withoutIds(withHome({ prose })))).toEqual([
      { in: 'text', item: at, of: 'prose', follows: 'n1', after: added },
    ]);
  });

  it('is told for a paragraph that changed places, as gone and new', () => {
    const differences = compareMinutes(before, withHome({ prose: home.prose.toReversed() }));
    expect(differences).toEqual([
      { in: 'text', item: at, of: 'prose', before: home.prose[0] },
      { in: 'text', item: at, of: 'prose', follows: 'n2', after: home.prose[0] },
    ]);
  });

  it('is told for a paragraph that is gone, and one whose words changed though its id was lost', () => {
    expect(compareMinutes(before, withHome({ discussion: [] }))).toEqual([
      { in: 'text', item: at, of: 'discussion', before: home.discussion[0] },
    ]);
    const reworded = withoutIds(withHome({ discussion: [{ id: 'n3', text: 'Några såg risker.' }] }));
    expect(compareMinutes(before, reworded)).toMatchObject([
      { in: 'text', of: 'discussion', before: { id: 'n3' }, after: { text: 'Några såg risker.' } },
    ]);
  });

  it('holds records apart from texts', () => {
    const [decision] = home.decisions;
    const after = aDecision('d1', 'Gruppen avslår planen.');
    expect(compareMinutes(before, withHome({ decisions: [after] }))).toEqual([
      { in: 'decision', item: at, before: decision, after },
    ]);
    const another = aDecision('d9', 'Gruppen utser Eva Ek.');
    expect(compareMinutes(before, withHome({ decisions: [...home.decisions, another] }))).toEqual([
      { in: 'decision', item: at, after: another },
    ]);
  });

  it('is no difference that the only decision of an item gets a number, or is marked as corrected', () => {
    const decisions = home.decisions.map((one) => ({ ...one, ordinal: 1, corrected: true }));
    expect(compareMinutes(before, withHome({ decisions }))).toEqual([]);
  });

  it('is told for titles, presenters, attendance and the head', () => {
    const after = {
      ...withHome({ title: 'Hemsjukvården', presenters: ['Jan Utter', 'Maj Ny'] }),
      chair: 'Eva Ek',
      attendance: before.attendance.map((line) => ({ ...line, status: 'present' as const })),
    };
    expect(compareMinutes(before, after)).toEqual([
      { in: 'head', field: 'chair', before: 'Östen Åberg', after: 'Eva Ek' },
      {
        in: 'attendance',
        name: 'Bo Dahl',
        before: before.attendance[1],
        after: after.attendance[1],
      },
      {
        in: 'field',
        item: { ...at, title: 'Hemsjukvården' },
        field: 'title',
        before: 'Hemsjukvård',
        after: 'Hemsjukvården',
      },
      {
        in: 'field',
        item: { ...at, title: 'Hemsjukvården' },
        field: 'presenters',
        before: 'Jan Utter',
        after: 'Jan Utter; Maj Ny',
      },
    ]);
  });

  it('is told for an item that is new, and one that is gone', () => {
    const added = anItem('3', 'Övrigt', { id: 'i9' });
    expect(compareMinutes(before, someMinutes({ items: [opening, home, added] }))).toEqual([
      { in: 'item', item: { id: 'i9', number: '3', title: 'Övrigt' }, after: added },
    ]);
    expect(compareMinutes(before, someMinutes({ items: [home] }))).toEqual([
      { in: 'item', item: { id: 'i1', number: '1', title: 'Inledning' }, before: opening },
    ]);
  });
});
