import type { Fact } from '../../src/meetings/model/fact.ts';
import type { Item } from '../../src/meetings/model/meeting.ts';
import type { Person } from '../../src/meetings/model/person.ts';
import type { Actor } from '../../src/meetings/model/stamp.ts';

/** The invented group of the specs: three parties, two officers, four members, a substitute. */

export const secretary: Actor = { kind: 'person', person: 'p1' };
export const chair: Actor = { kind: 'person', person: 'p2' };
export const eva: Actor = { kind: 'person', person: 'p3' };
export const bo: Actor = { kind: 'person', person: 'p4' };
/** Let in to the February meeting only. */
export const visitor: Actor = { kind: 'person', person: 'p8' };
export const administrator: Actor = { kind: 'administrator' };
export const codeHolder: Actor = { kind: 'code-holder' };
export const stranger: Actor = { kind: 'stranger' };

/** The February meeting is m1, 12 February 2027, 13.00 to 16.00 in Stockholm (12.00 to 15.00 UTC). */
export const weeksBefore = '2027-01-20T09:00:00.000Z';
export const thatMorning = '2027-02-12T08:00:00.000Z';
export const halfAnHourBefore = '2027-02-12T11:30:00.000Z';
export const duringIt = '2027-02-12T12:30:00.000Z';
/** During the April meeting. */
export const inApril = '2027-04-16T09:00:00.000Z';
export const daysAfter = '2027-02-15T09:00:00.000Z';
/** The residential meeting is m2, 17 and 18 March 2027, time unknown. */
export const residentialDay1 = '2027-03-17T07:00:00.000Z';
export const residentialDay2 = '2027-03-18T07:00:00.000Z';
/** The April meeting is m3, 16 April 2027, without an agenda. */

const person = (
  id: string,
  name: string,
  organisation: string | undefined,
  rest: Partial<Person> = {},
): Fact => ({
  type: 'person-added',
  person: {
    id,
    name,
    ...(organisation === undefined ? {} : { organisation }),
    category: 'member',
    roles: [],
    ...rest,
  },
});

const party = (id: string, name: string): Fact => ({
  type: 'organisation-added',
  organisation: { id, name, party: true },
});

const item = (id: string, number: string, title: string, rest: Partial<Item> = {}): Fact => ({
  type: 'item-added',
  meeting: 'm1',
  item: { id, number, title, presenters: [], ...rest },
});

/** Everything before the February meeting: people, dates, an agenda of four items, nothing posted, no conversation. */
export const theGroup: readonly Fact[] = [
  {
    type: 'group-created',
    group: {
      name: 'Chefsgrupp Norrdal',
      shortNames: ['chefsgruppen'],
      language: 'sv',
      zone: 'Europe/Stockholm',
      documentName: 'Minnesanteckningar',
      voice: 'Chefsgruppen',
    },
  },
  party('o1', 'Granby'),
  party('o2', 'Ekköping'),
  party('o3', 'Region Norrdal'),
  person('p1', 'Sara Lind', 'o3', { category: 'other' }),
  person('p2', 'Olof Holm', 'o3', { category: 'other' }),
  person('p3', 'Eva Ek', 'o1'),
  person('p4', 'Bo Dahl', 'o2'),
  person('p5', 'Åsa Öberg', 'o2'),
  person('p6', 'Ivar Näs', 'o3'),
  person('p7', 'Tove Ros', 'o1', { category: 'substitute' }),
  { type: 'role-given', person: 'p1', role: 'secretary' },
  { type: 'role-given', person: 'p2', role: 'chair' },
  {
    type: 'meeting-scheduled',
    meeting: { id: 'm1', date: '2027-02-12', startTime: '13:00', endTime: '16:00', mode: 'digital' },
  },
  {
    type: 'meeting-scheduled',
    meeting: { id: 'm2', date: '2027-03-17', endDate: '2027-03-18', mode: 'residential' },
  },
  { type: 'meeting-scheduled', meeting: { id: 'm3', date: '2027-04-16', mode: 'digital' } },
  item('i1', '1', 'Inledning'),
  item('i2', '2', 'Dagordning'),
  item('i3', '3', 'Ny överenskommelse', {
    proposal: 'Att överenskommelsen antas.',
    presenters: ['Maj Sund'],
  }),
  item('i4', '4', 'Mötestider'),
  person('p8', 'Maj Sund', undefined, { category: 'other', admittedTo: ['m1'] }),
];

export const started: readonly Fact[] = [
  { type: 'meeting-started', meeting: 'm1' },
  { type: 'item-opened', meeting: 'm1', item: 'i1' },
];

export const closing: readonly Fact[] = [...started, { type: 'closing-begun', meeting: 'm1' }];

export const closed: readonly Fact[] = [...closing, { type: 'meeting-closed', meeting: 'm1' }];

/** In the group's channel. */
export const connected: Fact = {
  type: 'conversation-bound',
  conversation: { id: 'channel-1', kind: 'channel', tenant: 'host' },
};

export const decided = (id: string, text: string, at = 'i3'): Fact => ({
  type: 'decision-recorded',
  meeting: 'm1',
  decision: { id, item: at, text, kind: 'decision' },
});

export const assigned = (id: string, text: string): Fact => ({
  type: 'assignment-recorded',
  meeting: 'm1',
  assignment: { id, item: 'i3', text, responsible: { kind: 'nobody' }, due: { kind: 'none' } },
});

export const present = (...persons: readonly string[]): Fact => ({
  type: 'attendance-recorded',
  meeting: 'm1',
  rows: persons.map((one) => ({ person: one, day: 1, status: 'present' })),
  how: 'secretary',
});
