import { receiptLines } from '../../src/language/words/lines/receipt-lines.ts';
import { apply } from '../../src/meetings/folding/apply.ts';
import type { Fact } from '../../src/meetings/model/fact.ts';
import { closedMeeting } from '../cards/sample-book.ts';

const stamp = { at: '2027-02-16T13:00:00.000Z', by: { kind: 'person', person: 'p1' }, id: 's1' } as const;
const meeting = 'm2';
const decision: Fact = {
  type: 'decision-recorded',
  meeting,
  decision: { id: 'd9', item: 'i4', text: 'Gruppen ställer sig bakom piloten', kind: 'endorsement' },
};
const assignment: Fact = {
  type: 'assignment-recorded',
  meeting,
  assignment: {
    id: 'r9',
    item: 'i4',
    text: 'ta fram direktiv',
    responsible: { kind: 'nobody' },
    due: { kind: 'none' },
  },
};
const note: Fact = { type: 'note-recorded', meeting, note: { id: 'n9', item: 'i4', text: 'Inga frågor' } };

/** What is said when something is recorded at a meeting that is closed, and perhaps published. */
function said(facts: readonly Fact[], published: boolean): string {
  const { book } = closedMeeting();
  const meetings = book.meetings.map((one) =>
    one.id === meeting && published ? { ...one, publishedAt: '2027-02-13T08:00:00.000Z' } : one,
  );
  return receiptLines(facts, apply({ ...book, meetings }, { stamp, facts }), 'sv').join(' ');
}

describe('what is recorded at a meeting that is closed', () => {
  it.each([
    ['a decision', [decision]],
    ['an assignment', [assignment]],
    ['several at once', [decision, assignment, note]],
  ])('is called a correction, and never unpublished when all can see it: %s', (_, facts) => {
    expect(said(facts, true)).toContain('Det visas som en rättelse i den publicerade sammanfattningen.');
    expect(said(facts, true)).not.toContain('inte publicerat');
    expect(said(facts, false)).toContain('Det visas som en rättelse.');
  });

  it('is shown nowhere when it is a note', () => {
    expect(said([note], true)).toMatch(/^Texten är sparad i § \S+: ”[^”]+”$/u);
  });
});
