import { existsSync, readFileSync } from 'node:fs';
import { readDatesList } from '../../src/language/reading/dates/read-dates-list.ts';
import { apply } from '../../src/meetings/folding/apply.ts';
import { calendarCommands } from '../../src/meetings/intake/calendar-commands.ts';
import { compareCalendar } from '../../src/meetings/intake/compare-calendar.ts';
import type { ListedMeeting } from '../../src/meetings/intake/listed-meeting.ts';
import type { Book } from '../../src/meetings/model/book.ts';
import { decide } from '../../src/meetings/rules/decide.ts';
import { isRefusal } from '../../src/meetings/rules/ruling.ts';
import { given } from '../meetings/given.ts';
import { secretary } from '../meetings/the-group.ts';

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

withMinutes('the dates of one minutes against the other’s', () => {
  const pasted = (book: Book, name: string) => {
    const list = readDatesList(readFileSync(new URL(`${name}.txt`, folder), 'utf8'), '2022-10-20');
    return compareCalendar(book, list?.meetings ?? [], list?.periods ?? [], '2022-10-20');
  };
  const saved = (book: Book, name: string) =>
    calendarCommands(pasted(book, name), new Set()).reduce((now, command, index) => {
      const stamp = { at: '2022-10-20T09:00:00.000Z', by: secretary, id: `${name}${index}` };
      const facts = decide(now, command, stamp);
      if (isRefusal(facts)) throw new Error(JSON.stringify(facts));
      return apply(now, { stamp, facts });
    }, book);
  const moves = (book: Book, name: string) =>
    pasted(book, name).flatMap((row) =>
      row.kind === 'moved' ? [`${row.meeting.date} > ${row.plan.date}`] : [],
    );
  const empty = { ...given().book, meetings: [] };

  it('in October nothing is in the book, and every row is new', () => {
    expect(new Set(pasted(empty, '003').map(({ kind }) => kind))).toEqual(new Set(['new']));
  });

  it('in December March and October have moved, and nothing is missing', () => {
    const october = saved(empty, '003');
    expect(moves(october, '000')).toEqual(['2023-03-17 > 2023-03-30', '2023-10-12 > 2023-10-13']);
    expect(pasted(october, '000').some(({ kind }) => kind === 'missing' || kind === 'new')).toBe(false);
    expect(pasted(saved(october, '000'), '000').every(({ kind }) => kind === 'same')).toBe(true);
  });

  it('in the other order they move back', () => {
    const december = saved(empty, '000');
    expect(moves(december, '003')).toEqual(['2023-03-30 > 2023-03-17', '2023-10-13 > 2023-10-12']);
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
