import type { UnderstandContext } from '../../src/language/intent.ts';
import { type Book, emptyBook } from '../../src/meetings/model/book.ts';
import type { Assignment, Decision, Item, Meeting } from '../../src/meetings/model/meeting.ts';
import type { Person } from '../../src/meetings/model/person.ts';
import { plannedMeeting } from '../../src/meetings/model/planned-meeting.ts';

const empty = emptyBook('sjogruppen');

function person(id: string, name: string, organisation: string, more: Partial<Person> = {}): Person {
  return { id, name, organisation, category: 'member', roles: [], ...more };
}

function item(number: string): Item {
  return { id: `i${number}`, number, title: `Ärende ${number}`, presenters: [] };
}

function meeting(id: string, date: string, more: Partial<Meeting> = {}): Meeting {
  return { ...plannedMeeting({ id, date, mode: 'digital' }, '2026-06-01T09:00:00.000Z'), ...more };
}

const recorded = {
  at: '2027-02-12T09:00:00Z',
  by: { kind: 'person', person: 'anna' },
  history: [],
  removed: false,
  corrected: false,
} as const;

function decision(id: string, at: string): Decision {
  return { ...recorded, id, item: at, text: 'Gruppen beslutar så.', kind: 'decision' };
}

function assignment(id: string, at: string): Assignment {
  return {
    ...recorded,
    id,
    item: at,
    text: 'Ta fram.',
    responsible: { kind: 'nobody' },
    due: { kind: 'none' },
    reports: [],
  };
}

/** A group in the middle of its meeting of 12 February 2027, at item 7. */
export const smallBook: Book = {
  ...empty,
  group: { ...empty.group, name: 'Chefsgrupp Sjö', shortNames: ['sjögruppen'], voice: 'Sjögruppen' },
  organisations: [
    { id: 'granby', name: 'Granby', party: true },
    { id: 'sjo', name: 'Region Sjö', party: true },
  ],
  persons: [
    person('anna', 'Anna Berg', 'sjo', { category: 'other', roles: ['secretary'] }),
    person('eva', 'Eva Ek', 'granby'),
    person('bo', 'Bo Dahl', 'granby'),
    person('maria-a', 'Maria Åhl', 'sjo'),
    person('maria-o', 'Maria Öst', 'granby', { roles: ['chair'] }),
    person('klas', 'Klas Hed', 'granby'),
    person('lars', 'Lars-Erik Malm', 'sjo'),
    person('karin-b', 'Karin Blom', 'sjo'),
    person('karin-l', 'Karin Lund', 'granby'),
  ],
  meetings: [
    meeting('oct', '2026-10-15', { endDate: '2026-10-16', mode: 'residential', state: 'closed' }),
    meeting('dec', '2026-12-09', { state: 'closed' }),
    meeting('feb', '2027-02-12', {
      state: 'running',
      currentItem: 'i7',
      items: ['1', '2', '3', '4', '5', '6', '7', '7 a', '8', '9', '10', '11', '12'].map(item),
      decisions: [decision('d1', 'i5'), decision('d2', 'i7'), decision('d3', 'i7')],
      assignments: [assignment('a1', 'i7'), assignment('a2', 'i8'), assignment('a3', 'i8')],
      notes: [{ ...recorded, id: 'n1', item: 'i9', text: 'En notering.' }],
      admissions: [{ person: 'p20', name: 'Nils Ahl', as: 'substitute', state: 'requested' }],
    }),
    meeting('mar', '2027-03-17', { endDate: '2027-03-18', mode: 'residential' }),
    meeting('apr', '2027-04-16'),
    meeting('sep1', '2027-09-10'),
    meeting('sep2', '2027-09-24'),
  ],
};

/** The secretary, in the middle of the meeting. */
export const inMeeting: UnderstandContext = {
  book: smallBook,
  asker: 'anna',
  today: '2027-02-12',
  meeting: 'feb',
  language: 'sv',
};
