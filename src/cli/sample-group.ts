import { DateTime } from 'luxon';
import type { GroupFile } from '../meetings/intake/found-group.ts';
import type { Instant } from '../meetings/model/terms.ts';
import { type SampleHeld, type SampleItem, sampleAgenda, sampleHeld } from './sample-meetings.ts';
import { sampleOrganisations, samplePeople } from './sample-people.ts';

type FileMeeting = NonNullable<GroupFile['meetings']>[number];

export const sampleName = 'Samverkansgruppen Ekbygden';

const zone = 'Europe/Stockholm';
/** How many months ahead there are dates for. */
const monthsAhead = 6;

/** The invented group for trying out, as it stands at an instant: a year behind it, a meeting today, more to come. */
export function sampleGroup(at: Instant): GroupFile {
  const now = DateTime.fromISO(at, { zone });
  const coming = Array.from({ length: monthsAhead }, (_, index) => now.plus({ months: index + 1 }));
  return {
    format: 'samverka-group/1',
    name: sampleName,
    shortNames: ['samverkansgruppen', 'Ekbygden'],
    organisation: 'Region Mellanåsen',
    department: 'Samverkanskansliet',
    diaryNumber: `RM ${now.year}/117`,
    language: 'sv',
    zone,
    documentName: 'Minnesanteckningar',
    voice: 'Samverkansgruppen',
    roles: { chair: 'Göran Öberg', secretary: 'Åsa Lindqvist' },
    organisations: sampleOrganisations,
    persons: samplePeople.map((person) => ({ ...person, category: 'member' })),
    meetings: [
      ...sampleHeld.map((held) => pastMeeting(held, now)),
      sampleMeeting(at),
      ...coming.map((day): FileMeeting => ({ start: weekday(day), ...afternoon, mode: 'digital' })),
    ],
  };
}

const afternoon = { startTime: '13:00', endTime: '15:00' } as const;

/** A working day on or just before a day. */
function weekday(day: DateTime): string {
  return day.minus({ days: Math.max(0, day.weekday - 5) }).toFormat('yyyy-MM-dd');
}

/** Today's meeting. It begins at the next half hour, so that it can be played at any time of the day. */
export function sampleMeeting(at: Instant): FileMeeting {
  const now = DateTime.fromISO(at, { zone });
  const soon = now.plus({ minutes: 30 - (now.minute % 30) });
  const latest = now.set({ hour: 22, minute: 30 });
  const start = DateTime.min(soon, latest);
  return {
    start: now.toFormat('yyyy-MM-dd'),
    startTime: start.toFormat('HH:mm'),
    endTime: DateTime.min(start.plus({ minutes: 90 }), now.set({ hour: 23, minute: 59 })).toFormat('HH:mm'),
    mode: 'digital',
    agenda: sampleAgenda.map(agendaItem),
  };
}

function agendaItem({ title, presenters, proposal }: SampleItem) {
  return { title, presenters, proposal };
}

function pastMeeting({ monthsAgo, mode, place, absent, items }: SampleHeld, now: DateTime): FileMeeting {
  const day = now.minus({ months: monthsAgo });
  const held: FileMeeting['held'] = {
    attendance: samplePeople.map(({ name }) => ({
      name,
      status: absent.includes(name) ? 'absent' : 'present',
    })),
    decisions: items.flatMap(({ decisions = [] }, index) =>
      decisions.map((text) => ({ item: index + 1, text })),
    ),
    assignments: items.flatMap(({ assignments = [] }, index) =>
      assignments.map(({ text, responsible, dueAfter }) => ({
        item: index + 1,
        text,
        responsible,
        due: dueAfter === undefined ? undefined : weekday(day.plus({ months: dueAfter, days: 14 })),
      })),
    ),
  };
  return { start: weekday(day), ...afternoon, mode, place, agenda: items.map(agendaItem), held };
}
