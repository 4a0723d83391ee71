import type { GroupFile } from '../../src/meetings/intake/found-group.ts';
import type { RosterMember } from '../connector.ts';
import type { Place, User } from '../teams-client.ts';
import { people } from './granby.ts';

/** Another invented group beside Granby's, with secrets of its own. Eva Ek is in both; Vera Vik is its secretary. */
export const neighbours: GroupFile = {
  format: 'samverka-group/1',
  name: 'Styrgrupp Fjärrvik',
  shortNames: ['styrgruppen'],
  language: 'sv',
  zone: 'Europe/Stockholm',
  documentName: 'Protokoll',
  voice: 'Styrgruppen',
  roles: { chair: 'Olle Orre', secretary: 'Vera Vik' },
  organisations: ['Fjärrvik', 'Granby'],
  persons: [
    { name: 'Vera Vik', organisation: 'Fjärrvik', category: 'other', email: 'vera.vik@fjarrvik.example' },
    { name: 'Olle Orre', organisation: 'Fjärrvik', category: 'member', email: 'olle.orre@fjarrvik.example' },
    { name: 'Eva Ek', organisation: 'Granby', category: 'member', email: 'eva.ek@granby.example' },
  ],
  meetings: [
    {
      start: '2027-02-12',
      startTime: '15:00',
      mode: 'digital',
      agenda: [
        { number: 1, title: 'Nedläggning av Ekbackens äldreboende', presenters: ['Olle Orre'] },
        { number: 2, title: 'Upphandling av larm', proposal: 'Styrgruppen väljer anbud två.' },
      ],
    },
    { start: '2027-03-05', mode: 'in-person', place: 'Hemliga salen' },
  ],
};

export const neighbour = {
  vera: user('Vera Vik', 1),
  olle: user('Olle Orre', 2),
};

export const neighbourChannel: Place = {
  id: '19:fjarrvik@thread.tacv2',
  kind: 'channel',
  team: '19:fjarrvik-team@thread.tacv2',
};

export const neighbourRoster: readonly RosterMember[] = [
  rosterEntry(neighbour.vera, 'vera.vik@fjarrvik.example'),
  rosterEntry(neighbour.olle, 'olle.orre@fjarrvik.example'),
  rosterEntry(people.eva, 'eva.ek@granby.example'),
];

function user(name: string, n: number): User {
  return { id: `29:f${n}`, name, objectId: `ffffffff-0000-4000-8000-00000000000${n}` };
}

function rosterEntry({ id, name, objectId = '' }: User, email: string): RosterMember {
  return { id, name, objectId, email };
}
