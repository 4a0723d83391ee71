import { summaryCard } from '../../src/cards/summary.ts';
import { sv } from '../../src/language/sv.ts';
import { meeting, withMeeting } from './sample-book.ts';
import { shown } from './shown.ts';

describe('a decision in the summary', () => {
  it('that was added after the closing is shown as a correction, and no other', () => {
    const [first, second] = meeting.decisions;
    if (first === undefined || second === undefined) throw new Error('The sample has lost its decisions.');
    const marks = (corrected: boolean) =>
      shown(
        summaryCard(
          withMeeting({
            state: 'closed',
            closedAt: '2027-02-12T15:00:00.000Z',
            decisions: [first, { ...second, text: 'Tillagt', removed: false, corrected }],
            assignments: [],
          }),
          sv,
        ),
      ).filter((text) => text === 'rättat efter mötet');
    expect([marks(true).length, marks(false).length]).toEqual([1, 0]);
  });
});
