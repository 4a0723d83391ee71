import type { GroupFile } from '../../src/meetings/intake/found-group.ts';
import type { RosterMember } from '../connector.ts';
import type { Place, User } from '../teams-client.ts';

/** An invented group of twenty from a region and six municipalities; a meeting of two days is near, and one comes after it. */
export const havsbygden: GroupFile = {
  format: 'samverka-group/1',
  name: 'Samverkansråd Havsbygden',
  shortNames: ['rådet'],
  organisation: 'Region Havsbygd',
  diaryNumber: 'SH 2027-14',
  language: 'sv',
  zone: 'Europe/Stockholm',
  documentName: 'Protokoll',
  voice: 'Rådet',
  roles: { chair: 'Gunnar Lind', secretary: 'Stina Berg' },
  organisations: ['Region Havsbygd', 'Almby', 'Bergvik', 'Forsa', 'Hedlunda', 'Kilaby', 'Lindås'],
  persons: [
    person('Stina Berg', 'Region Havsbygd', 'other'),
    person('Gunnar Lind', 'Region Havsbygd'),
    person('Maja Holm', 'Region Havsbygd'),
    person('Rolf Ask', 'Almby'),
    person('Lena Dahlin', 'Bergvik'),
    person('Owe Kjell', 'Bergvik'),
    person('Harriet Moss', 'Forsa'),
    person('Isak Nord', 'Hedlunda'),
    person('Åke Bäck', 'Kilaby'),
    person('Kajsa Torn', 'Lindås'),
    person('Signe Ros', 'Lindås'),
    person('Tova Sand', 'Almby', 'substitute'),
    person('Hilma Frid', 'Forsa', 'substitute'),
    person('Ylva Gren', 'Hedlunda', 'substitute'),
    person('Siri Hav', 'Kilaby', 'substitute'),
    person('Nina Falk', 'Region Havsbygd', 'other'),
    person('Bengt Alm', 'Region Havsbygd', 'other'),
    person('Joar Vik', 'Kommunförbundet Havsbygd', 'other'),
    person('Elin Rask', 'Kommunförbundet Havsbygd', 'other'),
    person('Tage Ulv', 'Patientnämnden', 'other'),
  ],
  meetings: [
    {
      start: '2027-03-11',
      end: '2027-03-12',
      startTime: '10:00',
      endTime: '15:00',
      mode: 'residential',
      place: 'Strandgården',
    },
    { start: '2027-04-16', startTime: '13:00', endTime: '16:00', mode: 'digital' },
    { start: '2027-06-03', startTime: '13:00', endTime: '16:00', mode: 'in-person', place: 'Almby' },
  ],
};

export const havsbygdenChannel: Place = {
  id: '19:havsbygden@thread.tacv2',
  kind: 'channel',
  team: '19:havsbygden-team@thread.tacv2',
};

/** The account of someone in the group, as her Teams has it. */
export function account(name: string): User {
  const n = havsbygden.persons.findIndex((one) => one.name === name) + 1;
  if (n === 0) throw new Error(`Nobody in Havsbygden is called ${name}`);
  return { id: `29:h${n}`, name, objectId: `abababab-0000-4000-8000-${String(n).padStart(12, '0')}` };
}

/** Everyone in the channel, as Teams has them. */
export const havsbygdenRoster: readonly RosterMember[] = havsbygden.persons.map(({ name, email = '' }) => {
  const { id, objectId = '' } = account(name);
  return { id, name, objectId, email };
});

function person(
  name: string,
  organisation: string,
  category: 'member' | 'substitute' | 'other' = 'member',
): GroupFile['persons'][number] {
  const plain = name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(' ', '.');
  return { name, organisation, category, email: `${plain}@havsbygden.example` };
}
