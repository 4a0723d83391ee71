import type { GroupFile } from '../../src/meetings/intake/found-group.ts';
import type { RosterMember } from '../connector.ts';
import type { Place, User } from '../teams-client.ts';

/** An invented managers' group of twenty: a day's meeting with thirteen items, a residential one, and one in April. */
export const norrdalen: GroupFile = {
  format: 'samverka-group/1',
  name: 'Chefsgrupp för vård och omsorg i Norrdalen',
  shortNames: ['chefsgruppen'],
  organisation: 'Region Norrdalen',
  language: 'sv',
  zone: 'Europe/Stockholm',
  documentName: 'Protokoll',
  voice: 'Chefsgruppen',
  roles: { chair: 'Östen Åberg', secretary: 'Sara Ström' },
  organisations: ['Region Norrdalen', 'Granby', 'Lillån', 'Ängsholm', 'Öjeby'],
  persons: [
    person('Sara Ström', 'Region Norrdalen', 'other'),
    person('Östen Åberg', 'Region Norrdalen'),
    person('Anna Alm', 'Region Norrdalen'),
    person('Lars Holm', 'Region Norrdalen'),
    person('Eva Ek', 'Granby'),
    person('Karin Berg', 'Granby'),
    person('Per Nord', 'Granby'),
    person('Siv Lund', 'Granby'),
    person('Bo Dahl', 'Lillån'),
    person('Maria Sand', 'Lillån'),
    person('Olof Gran', 'Lillån'),
    person('Tor Hed', 'Lillån'),
    person('Åsa Öhman', 'Ängsholm'),
    person('Rut Ask', 'Ängsholm'),
    person('Ulla Vik', 'Ängsholm'),
    person('Vera Sten', 'Ängsholm'),
    person('Ida Lind', 'Öjeby'),
    person('Örjan Ros', 'Öjeby'),
    person('Ylva Rask', 'Öjeby'),
    person('Åke Mo', 'Öjeby'),
  ],
  meetings: [
    {
      start: '2027-02-12',
      startTime: '13:00',
      endTime: '16:00',
      mode: 'digital',
      agenda: [
        { number: 1, title: 'Inledning' },
        { number: 2, title: 'Dagordning' },
        { number: 3, title: 'Föregående protokoll' },
        { number: 4, title: 'Rapport från arbetsutskottet', presenters: ['Östen Åberg'] },
        { number: 5, title: 'Rapport från länsdelarna' },
        { number: 6, title: 'Trygg hemgång' },
        { number: 7, title: 'Avvikelser i samverkan' },
        { number: 8, title: 'Bemanning i sommar' },
        { number: 9, title: 'Hjälpmedel' },
        { number: 10, title: 'Korttidsplatser', presenters: ['Eva Ek'] },
        { number: 11, title: 'Remisser' },
        { number: 12, title: 'Demensvård' },
        { number: 13, title: 'Mötestider' },
      ],
    },
    {
      start: '2027-03-11',
      end: '2027-03-12',
      startTime: '10:00',
      endTime: '15:00',
      mode: 'residential',
      place: 'Ängsholms kursgård',
      agenda: [
        { number: 1, title: 'Inledning' },
        { number: 2, title: 'Dagordning' },
        { number: 3, title: 'Omvärlden' },
        { number: 4, title: 'Verksamhetsplan' },
        {
          number: 5,
          title: 'Rutin för utskrivning',
          proposal: 'Chefsgruppen antar rutinen från den 1 maj.',
        },
        { number: 6, title: 'Unga med psykisk ohälsa' },
        { number: 7, title: 'Pilot med gemensam mottagning', presenters: ['Anna Alm', 'Jan Utter'] },
      ],
    },
    { start: '2027-04-16', mode: 'in-person', agenda: [{ number: 1, title: 'Inledning' }] },
  ],
};

export const norrdalenChannel: Place = {
  id: '19:norrdalen@thread.tacv2',
  kind: 'channel',
  team: '19:norrdalen-team@thread.tacv2',
};

/** The account of a person in the group, as her Teams has it. */
export function account(name: string): User {
  const n = norrdalen.persons.findIndex((one) => one.name === name) + 1;
  if (n === 0) throw new Error(`Nobody in Norrdalen is called ${name}`);
  return { id: `29:n${n}`, name, objectId: `dddddddd-0000-4000-8000-${String(n).padStart(12, '0')}` };
}

/** The roster of the channel, with e-mails. */
export const norrdalenRoster: readonly RosterMember[] = norrdalen.persons.map(({ name, email = '' }) => {
  const { id, objectId = '' } = account(name);
  return { id, name, objectId, email };
});

function person(
  name: string,
  organisation: string,
  category: 'member' | 'other' = 'member',
): GroupFile['persons'][number] {
  const plain = name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(' ', '.');
  return { name, organisation, category, email: `${plain}@norrdalen.example` };
}
