import type { Commit, Fact } from '../model/fact.ts';
import type { Category, Person, Role } from '../model/person.ts';
import type { Instant, Language, PersonId } from '../model/terms.ts';
import { type FileMeeting, type Ids, meetingFacts } from './found-meeting.ts';

/** A group as a file, in the format `samverka-group/1`: what is needed to begin, and past meetings if they are at hand. */
export type GroupFile = {
  readonly format: 'samverka-group/1';
  readonly name: string;
  readonly shortNames?: readonly string[] | undefined;
  readonly organisation?: string | undefined;
  readonly department?: string | undefined;
  readonly diaryNumber?: string | undefined;
  readonly language: Language;
  readonly zone: string;
  readonly documentName: string;
  readonly voice: string;
  /** By name; whoever is not on the roster is added to it. */
  readonly roles?: { readonly [Name in Role]?: string | readonly string[] | undefined } | undefined;
  /** The parties: those that should be represented at meetings. */
  readonly organisations: readonly string[];
  readonly persons: readonly FilePerson[];
  readonly meetings?: readonly FileMeeting[] | undefined;
};

type FilePerson = {
  readonly name: string;
  readonly organisation?: string | undefined;
  readonly title?: string | undefined;
  readonly category: Category;
  readonly email?: string | undefined;
  /** The name of the member whom a substitute stands in for, and with whom she shares the organisation unless she has one. */
  readonly substituteFor?: string | undefined;
};

/** How a group begins: the first commits of its journal, and the addresses that belong in the contacts. */
type Founding = {
  readonly commits: readonly Commit[];
  readonly emails: readonly { readonly person: PersonId; readonly email: string }[];
};

/**
 * Founds a group from a file, by an administrator: one commit for the group and its people, one for each meeting.
 * Throws when something past names an item that its agenda does not have.
 */
export function foundGroup(id: string, file: GroupFile, at: Instant): Founding {
  const counters = { person: 0, organisation: 0, meeting: 0, record: 0 };
  const ids: Ids = {
    persons: new Map(),
    organisations: new Map(),
    visits: new Map(),
    next: (kind) => {
      counters[kind] += 1;
      return counters[kind];
    },
  };
  const beginning = [groupFact(file), ...organisationFacts(file, ids), ...personFacts(file, ids)];
  const batches = [
    beginning,
    ...(file.meetings ?? []).map((meeting) => meetingFacts(meeting, file.zone, ids)),
  ];
  const by = { kind: 'administrator' } as const;
  return {
    commits: batches.map((facts, index) => ({ stamp: { at, by, id: `found:${id}:${index}` }, facts })),
    emails: file.persons.flatMap(({ name, email }) => {
      const person = ids.persons.get(name);
      return email === undefined || person === undefined ? [] : [{ person, email }];
    }),
  };
}

function groupFact(file: GroupFile): Fact {
  const { name, shortNames = [], language, zone, documentName, voice } = file;
  const { organisation, department, diaryNumber } = file;
  return {
    type: 'group-created',
    group: {
      name,
      shortNames,
      ...(organisation === undefined ? {} : { organisation }),
      ...(department === undefined ? {} : { department }),
      ...(diaryNumber === undefined ? {} : { diaryNumber }),
      language,
      zone,
      documentName,
      voice,
    },
  };
}

function organisationFacts(file: GroupFile, ids: Ids): readonly Fact[] {
  const employers = file.persons.flatMap(({ organisation }) =>
    organisation === undefined ? [] : [organisation],
  );
  return [...new Set([...file.organisations, ...employers])].map((name): Fact => {
    const id = `o${ids.next('organisation')}`;
    ids.organisations.set(name, id);
    return {
      type: 'organisation-added',
      organisation: { id, name, party: file.organisations.includes(name) },
    };
  });
}

function personFacts(file: GroupFile, ids: Ids): readonly Fact[] {
  const roles = (['chair', 'secretary'] as const).flatMap((role) => {
    const named = file.roles?.[role] ?? [];
    return (typeof named === 'string' ? [named] : named).map((name) => ({ name, role }));
  });
  const listed = new Set(file.persons.map(({ name }) => name));
  const unlisted = new Set(roles.map(({ name }) => name).filter((name) => !listed.has(name)));
  const added = [...unlisted].map((name): FilePerson => ({ name, category: 'other' }));
  return [
    ...[...file.persons, ...added].map((person) => personFact(file, person, ids)),
    ...roles.flatMap(({ name, role }): readonly Fact[] => {
      const person = ids.persons.get(name);
      return person === undefined ? [] : [{ type: 'role-given', person, role }];
    }),
  ];
}

function personFact(file: GroupFile, { name, title, category, ...given }: FilePerson, ids: Ids): Fact {
  const id = `p${ids.next('person')}`;
  // Of two with one name the first is meant wherever the file only says the name.
  if (!ids.persons.has(name)) ids.persons.set(name, id);
  const member = file.persons.find((one) => one.name === given.substituteFor);
  const organisation = ids.organisations.get(given.organisation ?? member?.organisation ?? '');
  const person: Person = {
    id,
    name,
    ...(organisation === undefined ? {} : { organisation }),
    ...(title === undefined ? {} : { title }),
    category,
    roles: [],
  };
  return { type: 'person-added', person };
}
