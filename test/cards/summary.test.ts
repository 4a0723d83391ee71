import { summaryCard } from '../../src/cards/meeting/summary.ts';
import { sv } from '../../src/language/words/sv/sv.ts';
import type { Assignment, Decision } from '../../src/meetings/model/meeting.ts';
import { meeting, withMeeting } from './sample-book.ts';
import { shown } from './shown.ts';

const closedAt = '2027-02-12T15:00:00.000Z';
const later = '2027-02-13T09:00:00.000Z';

/** The marks of change in the summary of a closed meeting with this. */
function marks(what: {
  readonly decisions?: readonly Decision[];
  readonly assignments?: readonly Assignment[];
}) {
  const { decisions = [], assignments = [] } = what;
  const card = summaryCard(withMeeting({ state: 'closed', closedAt, decisions, assignments }), sv);
  return shown(card).filter((text) => /efter mötet$|^Rättat/u.test(text));
}

function sampleOf<T>(records: readonly T[]): T {
  const [first] = records;
  if (first === undefined) throw new Error('The sample has lost its records.');
  return first;
}

const decision = { ...sampleOf(meeting.decisions), removed: false, history: [] };
const assignment = { ...sampleOf(meeting.assignments), removed: false, history: [] };
const earlier = { text: 'Förut', at: decision.at, by: decision.by };

describe('a decision in the summary', () => {
  it('has no mark when it was made at the meeting', () => {
    expect(marks({ decisions: [decision] })).toEqual([]);
  });

  it('is said to be added when it was made after the closing', () => {
    expect(marks({ decisions: [{ ...decision, at: later, corrected: true }] })).toEqual([
      'tillagt efter mötet',
    ]);
  });

  it('shows its earlier wording when it was changed after the closing', () => {
    expect(marks({ decisions: [{ ...decision, at: later, corrected: true, history: [earlier] }] })).toEqual([
      'Rättat 13 februari 2027. Tidigare lydelse:',
    ]);
  });
});

describe('an assignment in the summary', () => {
  it('is said to be added when it was given after the closing', () => {
    expect(marks({ assignments: [{ ...assignment, at: later, corrected: true }] })).toEqual([
      'tillagt efter mötet',
    ]);
  });

  it('is said to be corrected when its responsible or its date was changed after the closing', () => {
    expect(marks({ assignments: [{ ...assignment, corrected: true }] })).toEqual(['rättat efter mötet']);
  });
});
