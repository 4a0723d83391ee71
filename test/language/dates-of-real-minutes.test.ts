import { existsSync, readFileSync } from 'node:fs';
import { readDatesList } from '../../src/language/reading/read-dates-list.ts';
import type { ListedMeeting } from '../../src/meetings/listed-meeting.ts';

const folder = new URL('../../../shared/minutes/', import.meta.url);
const isThere = existsSync(new URL('000.json', folder));
// Skipped aloud: the test's report names what was not read.
const withMinutes = isThere ? describe : describe.skip;

type Labelled = {
  readonly start: string;
  readonly end: string | null;
  readonly mode: string;
  readonly note: string;
  readonly status: string;
  readonly modeAccept?: readonly string[];
  readonly startTime?: string;
  readonly endTime?: string;
  readonly replacedBy?: string;
};

const modes = {
  digital: 'digital',
  'in-person': 'physical',
  residential: 'physical',
  hybrid: 'hybrid',
  unknown: 'unknown',
};

withMinutes.each(['000', '003'])('the dates of minutes %s', (name) => {
  const text = readFileSync(new URL(`${name}.txt`, folder), 'utf8');
  const labels: { readonly futureMeetings: readonly Labelled[] } = JSON.parse(
    readFileSync(new URL(`${name}.json`, folder), 'utf8'),
  );
  const { futureMeetings } = labels;
  const held = futureMeetings.filter((label) => label.status !== 'cancelled');

  it.each(['as they stand in the whole text', 'pasted alone'])('are read row for row, %s', (how) => {
    const from = Math.max(text.search(/^(?:12\. )?Möte(?:n|stider) 2023$/mu), 0);
    const pasted = how === 'pasted alone' ? text.slice(from) : text;
    const { meetings = [], unread = [] } = readDatesList(pasted, '2022-10-20') ?? {};
    expect(unread).toEqual([]);
    const byDate = meetings.toSorted((a, b) => (a.plan.date < b.plan.date ? -1 : 1));
    expect(byDate.map(told)).toEqual(held.map((label) => labelled(label, byDate)));
    expect(meetings.flatMap(({ instead }) => instead ?? [])).toEqual(
      futureMeetings.filter(({ status }) => status === 'cancelled').map(({ start }) => start),
    );
  });
});

function told({ plan }: ListedMeeting) {
  const { date, endDate = null, mode, startTime, endTime } = plan;
  return { date, endDate, mode: modes[mode], startTime, endTime };
}

/** Any of the modes that are right. */
function labelled(
  { start, end, mode, modeAccept, startTime, endTime }: Labelled,
  read: readonly ListedMeeting[],
) {
  const found = read.find(({ plan }) => plan.date === start)?.plan.mode ?? 'unknown';
  const right = (modeAccept ?? [mode]).includes(modes[found]) ? modes[found] : mode;
  return { date: start, endDate: end, mode: right, startTime, endTime };
}
