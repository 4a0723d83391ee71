import type { RosterMember } from '../connector.ts';
import type { Place, User } from '../teams-client.ts';

// An invented group of forty, as its secretary has it in the last minutes.

/** The attendance list of the minutes, as it is pasted. */
export const rosterText = `Närvarande ledamöter:

Agneta Stolpe	Region Sjöland
Börje Hallgren	Region Sjöland
Cecilia Wiberg	Region Sjöland
Dag Ottosson	Region Sjöland
Elsa Brink	Almvik
Folke Sjögren	Almvik
Greta Lundin	Dalköping
Håkan Nyström	Dalköping
Inga-Lill Åström	Ekfors
Jonas Palm	Ekfors
Karin Öberg	Fagersund
Lars-Erik Molin	Fagersund
Maria Hedman	Hedåsa
Nils Tornberg	Hedåsa
Olga Rydell	Klippsund
Pär Sandin	Klippsund
Rut Ekdahl	Ljungtorp
Sven Åkerman	Ljungtorp
Tova Granat	Mossaby
Ulf Järvinen	Mossaby
Vera Lindmark	Näsinge
Wilhelm Ask	Sandhult
Yvonne Dahlin	Ådalsbo
Örjan Fors	Ådalsbo

Närvarande ersättare:

Anders Boman	Region Sjöland
Birgitta Ceder	Almvik
Claes Dunér	Dalköping
Disa Eklöf	Ekfors
Erik Flodin	Fagersund
Fatima Haddad	Hedåsa
Gustav Isling	Klippsund
Hanna Jonasson	Näsinge

Övriga närvarande:

Ida Kvist, sekreterare	Region Sjöland
Johan Lager, utvecklingschef	Region Sjöland
Kerstin Myhr	Region Sjöland
Leif Norén	Sjölands kommunförbund
Mona Ost	Sjölands kommunförbund
Nora Pihl	Region Sjöland
Oskar Quist	Region Sjöland
Petra Roos	Patientnämnden
`;

/** The year's dates as the last minutes list them. */
export const datesText = `Mötestider 2027
28 januari (digitalt möte)
24-25 mars (internat – framtidens vård)
29 april
20 maj (digitalt möte)
26 augusti
30 september (digitalt möte)
21 oktober (gemensamt med Psykiatrirådet)
2 december (digitalt möte)
Samtliga dagar kl 13-16`;

/** Everyone of the roster, by name. */
const names: readonly string[] = rosterText
  .split('\n')
  .flatMap((line) => (line.includes('\t') ? [(line.split(/[\t,]/u)[0] ?? '').trim()] : []));

const user = (name: string, n: number): User => ({
  id: `29:sjoland-${n}`,
  name,
  objectId: `dddddddd-0000-4000-8000-${String(n).padStart(12, '0')}`,
});

/** The account of someone in the group. */
export const users: ReadonlyMap<string, User> = new Map(
  [...names, 'Stina Vall', 'Tage Urberg'].map((name, n) => [name, user(name, n + 1)]),
);

/** The account of someone by name. */
export function account(name: string): User {
  const found = users.get(name);
  if (found === undefined) throw new Error(`nobody is called ${name}`);
  return found;
}

/** Everyone in the channel, as Teams has them; no e-mail is in the pasted list, so only names can be compared. */
export const channelRoster: readonly RosterMember[] = [...users.values()].map(
  ({ id, name, objectId }, n) => ({
    id,
    name,
    ...(objectId === undefined ? {} : { objectId }),
    email: `person${n + 1}@sjoland.example`,
  }),
);

export const council: Place = {
  id: '19:sjoland@thread.tacv2',
  kind: 'channel',
  team: '19:sjoland-team@thread.tacv2',
};
export const committee: Place = { id: '19:sjoland-au@thread.v2', kind: 'groupChat' };
