import { DateTime } from 'luxon';
import type { GroupFile } from '../../src/meetings/intake/found-group.ts';
import type { FileMeeting } from '../../src/meetings/intake/found-meeting.ts';

/** The day of the bench's clock; everything in its books is dated from it. */
export const benchDay = '2027-02-12';
const zone = 'Europe/Stockholm';

const first = ['Eva', 'Bo', 'Åsa', 'Nils', 'Ida', 'Östen', 'Märta', 'Jörgen', 'Karin', 'Sven'];
const last = ['Ek', 'Dahl', 'Öhman', 'Ahl', 'Lind', 'Åberg', 'Sjöö', 'Ström', 'Älv', 'Berg'];
const parties = [
  'Region Granland',
  'Granby',
  'Lillån',
  'Ängsholm',
  'Öjeby',
  'Sjövalla',
  'Åsmåla',
  'Björkhult',
];

/** How much history a book has. */
export type History = {
  readonly years: number;
  readonly meetingsAYear: number;
  readonly itemsAMeeting: number;
  readonly personsAMeeting: number;
  readonly decisions: number;
  readonly assignments: number;
};

export const noHistory: History = {
  years: 0,
  meetingsAYear: 0,
  itemsAMeeting: 0,
  personsAMeeting: 0,
  decisions: 0,
  assignments: 0,
};

/** 240 meetings, 3,600 items, 8,640 attendance rows. */
export const twentyYears: History = {
  years: 20,
  meetingsAYear: 12,
  itemsAMeeting: 15,
  personsAMeeting: 36,
  decisions: 2000,
  assignments: 2000,
};

export const oneYear: History = {
  years: 1,
  meetingsAYear: 9,
  itemsAMeeting: 12,
  personsAMeeting: 30,
  decisions: 60,
  assignments: 40,
};

/** Name of the nth person (from 0) of every group; the first is its secretary, the second its chair. */
export function personName(n: number): string {
  return `${first[n % 10]} ${last[Math.floor(n / 10) % 10]}`;
}

/** An invented group: so many persons, its past, meetings today, and one to come. */
export function inventedGroup(name: string, persons: number, history: History, today: number): GroupFile {
  return {
    format: 'samverka-group/1',
    name,
    shortNames: ['rådet'],
    language: 'sv',
    zone,
    documentName: 'Minnesanteckningar',
    voice: 'Rådet',
    roles: { secretary: personName(0), chair: personName(1) },
    organisations: parties,
    persons: Array.from({ length: persons }, (_, n) => ({
      name: personName(n),
      organisation: parties[n % parties.length],
      category: n === 0 ? 'other' : 'member',
    })),
    meetings: [
      ...pastMeetings(persons, history),
      ...Array.from({ length: today }, () => todaysMeeting()),
      { start: '2027-04-16', startTime: '13:00', endTime: '16:00', mode: 'in-person', place: 'Ängsholm' },
    ],
  };
}

/** So many meetings in two and a half weeks, minute after minute: the items' deadline of all of them is soon. */
export function crowdedMeetings(count: number): readonly FileMeeting[] {
  const minutes = 600;
  return Array.from({ length: count }, (_, n): FileMeeting => {
    const day = DateTime.fromISO(benchDay).plus({ days: 16 + Math.floor(n / minutes) });
    const time = DateTime.fromISO(benchDay)
      .plus({ minutes: 480 + (n % minutes) })
      .toFormat('HH:mm');
    return { start: day.toFormat('yyyy-MM-dd'), startTime: time, endTime: '23:00', mode: 'digital' };
  });
}

function todaysMeeting(): FileMeeting {
  const titles = [
    'Mötet öppnas',
    'Föregående anteckningar',
    'Ny överenskommelse',
    'Lägesrapport',
    'Mötestider',
  ];
  const agenda = titles.map((title) => ({ title }));
  return { start: benchDay, startTime: '13:00', endTime: '16:00', mode: 'digital', agenda };
}

function pastMeetings(persons: number, history: History): readonly FileMeeting[] {
  const { years, meetingsAYear, itemsAMeeting, personsAMeeting, decisions, assignments } = history;
  const count = years * meetingsAYear;
  const start = DateTime.fromISO(benchDay).minus({ years });
  return Array.from({ length: count }, (_, n): FileMeeting => {
    const day = start.plus({ days: Math.floor((n * 365 * years) / count) }).toFormat('yyyy-MM-dd');
    const titles = Array.from(
      { length: itemsAMeeting },
      (_, i) => `Ärende ${n + 1}.${i + 1}: samverkan om hemgång`,
    );
    return {
      start: day,
      startTime: '13:00',
      endTime: '16:00',
      mode: n % 2 === 0 ? 'digital' : 'in-person',
      agenda: titles.map((title, i) => ({ title, presenters: [personName((n + i) % persons)] })),
      held: {
        attendance: Array.from({ length: personsAMeeting }, (_, i) => ({
          name: personName(i),
          status: (n + i) % 9 === 0 ? 'absent' : 'present',
        })),
        decisions: share(decisions, count, n).map((i) => ({
          item: (i % itemsAMeeting) + 1,
          text: `Rådet beslutar att ställa sig bakom förslag ${i + 1} om samordnad hemgång från sjukhus.`,
        })),
        assignments: share(assignments, count, n).map((i) => ({
          item: (i % itemsAMeeting) + 1,
          text: `${personName(i % persons)} tar fram underlag ${i + 1} till ett kommande möte.`,
          responsible: personName(i % persons),
          due: day.slice(0, 7),
        })),
      },
    };
  });
}

/** The nth part, of `parts`, of the numbers from 0 up to `all`. */
function share(all: number, parts: number, n: number): readonly number[] {
  const from = Math.floor((all * n) / parts);
  return Array.from({ length: Math.floor((all * (n + 1)) / parts) - from }, (_, i) => from + i);
}
