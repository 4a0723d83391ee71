import type { GroupFile } from '../../src/meetings/intake/found-group.ts';
import type { Place, User } from '../teams-client.ts';

/** An invented group: a council of a region and four municipalities, with one meeting today and others around it. */
export const granby: GroupFile = {
  format: 'samverka-group/1',
  name: 'Samverkansråd Västra Granbygden',
  shortNames: ['rådet'],
  organisation: 'Region Granland',
  language: 'sv',
  zone: 'Europe/Stockholm',
  documentName: 'Minnesanteckningar',
  voice: 'Rådet',
  roles: { chair: 'Östen Åberg', secretary: 'Sara Ström' },
  organisations: ['Region Granland', 'Granby', 'Lillån', 'Ängsholm', 'Öjeby'],
  persons: [
    {
      name: 'Sara Ström',
      organisation: 'Region Granland',
      category: 'other',
      email: 'sara.strom@granland.example',
    },
    {
      name: 'Östen Åberg',
      organisation: 'Region Granland',
      category: 'member',
      email: 'osten.aberg@granland.example',
    },
    { name: 'Eva Ek', organisation: 'Granby', category: 'member', email: 'eva.ek@granby.example' },
    { name: 'Bo Dahl', organisation: 'Lillån', category: 'member', email: 'bo.dahl@lillan.example' },
    { name: 'Åsa Öhman', organisation: 'Ängsholm', category: 'member', email: 'asa.ohman@angsholm.example' },
    { name: 'Ida Lind', organisation: 'Öjeby', category: 'member', email: 'ida.lind@ojeby.example' },
  ],
  meetings: [
    {
      start: '2027-02-12',
      startTime: '13:00',
      endTime: '16:00',
      mode: 'digital',
      agenda: [
        { number: 1, title: 'Inledning och dagordning' },
        { number: 2, title: 'Föregående anteckningar' },
        { number: 3, title: 'Rapport från arbetsutskottet', presenters: ['Östen Åberg'] },
        {
          number: 4,
          title: 'Ny överenskommelse om hemsjukvård',
          presenters: ['Eva Ek', 'Jan Utter'],
          proposal: 'Rådet ställer sig bakom överenskommelsen och rekommenderar parterna att anta den.',
        },
        { number: 5, title: 'Mötestider' },
      ],
    },
    { start: '2027-04-16', mode: 'in-person' },
    { start: '2027-06-03', end: '2027-06-04', mode: 'residential', place: 'Ängsholms kursgård' },
  ],
};

/** Accounts of the members, as their Teams has them. */
export const people = {
  sara: user('Sara Ström', 1),
  osten: user('Östen Åberg', 2),
  eva: user('Eva Ek', 3),
  bo: user('Bo Dahl', 4),
  asa: user('Åsa Öhman', 5),
  ida: user('Ida Lind', 6),
  nils: user('Nils Ahl', 7),
};

export const channel: Place = { id: '19:granby@thread.tacv2', kind: 'channel', team: '19:team@thread.tacv2' };

/** The roster of the channel, with e-mails. */
export const roster = [
  member(people.sara, 'sara.strom@granland.example'),
  member(people.osten, 'Osten.Aberg@granland.example'),
  member(people.eva, 'eva.ek@granby.example'),
  member(people.bo, 'bo.dahl@lillan.example'),
  member(people.asa, 'asa.ohman@angsholm.example'),
  member(people.ida, 'ida.lind@ojeby.example'),
  member(people.nils, 'nils.ahl@granby.example'),
];

function user(name: string, n: number): User {
  return { id: `29:${n}`, name, objectId: `eeeeeeee-0000-4000-8000-00000000000${n}` };
}

function member(one: User, email: string) {
  return {
    id: one.id,
    name: one.name,
    email,
    ...(one.objectId === undefined ? {} : { objectId: one.objectId }),
  };
}

/** Someone's direct chat with the bot. */
export function direct(one: User): Place {
  return { id: `a:personal-${one.objectId ?? one.id}`, kind: 'personal' };
}
