import { findOrganisation } from '../../../meetings/model/lookup.ts';
import type { svRoster, svRosterRefusals } from '../sv/sv-roster.ts';
import { capital, nameOf } from '../wording.ts';
import { enBasics } from './en-basics.ts';

const { list, number } = enBasics;
const persons = (n: number) => (n === 1 ? 'one person' : `${number(n)} people`);

/** The group's people and seats, in English. */
export const enRoster: typeof svRoster = {
  category: { member: 'member', substitute: 'substitute', other: 'other' },
  cancel: 'Cancel',
  role: { chair: 'chair', secretary: 'secretary' },
  read: {
    title: 'This is how I read the roster. Is it right?',
    nothingToSave: 'The list agrees with what is saved. Nothing needs saving.',
    changedMeanwhile: 'Something changed since the card was shown. Nothing is saved. This is how it is now.',
    nobody: 'I find no names in the list. Paste it as the minutes have it. Nothing is saved.',
    tooLong: 'The list is too long for a card. Paste it in two parts. Nothing is saved.',
    dropped: 'The list was not saved.',
    added: (n) => `New (${n})`,
    changed: (n) => `Changed (${n})`,
    same: (n) => `Unchanged (${n})`,
    missing: (n) => `Not on the list (${n})`,
    stays: 'They stay in the group. A list removes nobody.',
    unclear: (n) => `Not clear who is meant (${n})`,
    sayWho: 'Several are called so. Write the organisation beside the name. These are not saved.',
    unread: (n) => `Lines that I could not read (${n})`,
    notSaved: 'They are not saved.',
    organisations: (names) => `New organisations: ${list(names)}.`,
    inferredCategory:
      'Where member, substitute or other is not said, I took it from how the list is divided.',
    inferredHost: (host) => `Those with only a title I read as ${host}.`,
    rolesNotGiven: 'Nobody becomes chair or secretary by a list. Write for example “make Eva Ek chair”.',
    outside: (n) =>
      n === 1 ? 'One line outside the list was not read.' : `${n} lines outside the list were not read.`,
    struck: 'absent in the list',
    again: { visitor: 'was a guest, joins the group', left: 'had left, is back' },
    becomes: (before, after) => (before === '' ? after : `${before} → ${after}`),
    nearly: (name) => `is it ${name}? If so, first write that ${name} is now called so`,
    noOrganisation: 'no organisation',
  },
  receipt: {
    changed: (n) => `${persons(n)} changed.`,
    person: (name, parts) => `${name}: ${parts.join(', ')}.`,
    renamed: (name) => `The name is now ${name}.`,
    party: (name, party) => (party ? `${name} is a party.` : `${name} is not a party.`),
    seats: (name, n) => `${name} has ${n === 0 ? 'no seat' : n === 1 ? 'one seat' : `${number(n)} seats`}.`,
    seatsRemoved: (n) => `${n === 1 ? 'one vacant seat is' : `${number(n)} vacant seats are`} removed.`,
    mandate: (name, day) =>
      day === undefined ? `The mandate of ${name} has no last day.` : `The mandate of ${name} ends ${day}.`,
    next: 'Write “seats” to see the seats.',
    noTitle: 'no title',
  },
  match: {
    title: 'Who is who in Teams?',
    explain: 'These have the same name in Teams as in the group. Untick whoever is somebody else.',
    guests: 'Guests are not ticked: tick those you are sure of.',
    pair: (account, person) => `${account} in Teams is ${person}`,
    label: 'Connect',
    guest: 'guest',
    persons: (n) => `In the group but not in Teams (${n})`,
    accounts: (n) => `In Teams but not in the group (${n})`,
    laterByEmail: 'They are connected when they write to me, if the e-mail matches or you approve.',
    save: 'Connect',
    connected: (n) =>
      `${persons(n)} ${n === 1 ? 'is' : 'are'} connected to ${n === 1 ? 'an account' : 'their accounts'} in Teams.`,
    nobody: 'Nobody was connected.',
    settled: 'It is done already, or something changed. Nothing new was saved.',
    nothing: 'Everyone in the group is connected to an account in Teams.',
    noRoster: 'I cannot see who is in Teams just now.',
  },
  seats: {
    several: (all: readonly { readonly name: string; readonly seats: number }[]) =>
      all.length === 0
        ? 'None has more than one seat.'
        : `${capital(number(all.length))} ${all.length === 1 ? 'has' : 'have'} more than one seat: ${list(all.map(({ name, seats }) => `${name} (${seats})`))}.`,
    lead: (seats, vacant) =>
      vacant === 0
        ? `${number(seats)} ${seats === 1 ? 'seat' : 'seats'}, none is vacant.`
        : `${number(seats)} ${seats === 1 ? 'seat' : 'seats'}, ${number(vacant)} vacant.`,
    of: (name, n, vacant, held) =>
      `${name} has ${n === 0 ? "no member's seat" : `${number(n)} ${n === 1 ? 'seat' : 'seats'}`}${vacant === 0 ? '' : `, ${number(vacant)} vacant`}${held.length === 0 ? '' : `: ${list(held)}`}.`,
    anyVacantOf: (name, n, vacant) =>
      vacant === 0
        ? `No, ${name} has no vacant seat.`
        : `Yes, ${name} has ${number(vacant)} vacant ${vacant === 1 ? 'seat' : 'seats'} of ${number(n)}.`,
    none: 'No seats are saved.',
    noneOf: (name) => `${name} has no seat.`,
    vacant: 'Vacant seats:',
    noVacant: 'No seat is vacant.',
    empty: 'vacant seat',
    substitutes: (names) => `Substitutes: ${list(names)}`,
    until: (name, day) => `${name} until ${day}`,
    party: 'party',
    notParty: 'not a party',
  },
  people: {
    lead: (n) => `${number(n)} ${n === 1 ? 'person is' : 'people are'} in the group.`,
    none: 'Nobody is in the group yet.',
  },
  form: {
    add: 'Add a person',
    change: 'Change a person',
    name: 'Name',
    nameRequired: 'Write a name.',
    organisation: 'Organisation',
    otherOrganisation: 'Another organisation',
    pick: 'Choose',
    title: 'Title',
    category: 'Takes part as',
    none: 'No organisation',
    roles: 'Roles in the group',
    emailSaved: 'The e-mail address is saved.',
    email: 'E-mail',
    emailKept: 'E-mails are not shown here. Write one only to add it.',
    badEmail: 'I cannot read the e-mail address. Nothing is saved.',
    emailTaken: 'Someone else in the group has that e-mail address. Nothing is saved.',
  },
};

const nothing = 'Nothing is saved.';

/** Why something about people and seats was not done, in English. */
export const enRosterRefusals: typeof svRosterRefusals = {
  'no-name': () => `The name is missing. ${nothing}`,
  'unknown-organisation': ({ name }) =>
    `I find no organisation called ${name}. Add a person from there first. ${nothing}`,
  'person-already': ({ person }, book) =>
    `${nameOf(book, person, enBasics.unknownPerson)} is in the group already. ${nothing}`,
  'person-changed': ({ person }, book) =>
    `Someone else changed ${nameOf(book, person, enBasics.unknownPerson)} meanwhile. This is how it is now. ${nothing}`,
  'too-many-seats': ({ limit }) => `An organisation can have at most ${limit} seats. ${nothing}`,
  'seats-held': ({ organisation, held }, book) =>
    `${findOrganisation(book, organisation)?.name ?? ''} has ${number(held)} ${held === 1 ? 'seat' : 'seats'} that someone holds. Change the people first. ${nothing}`,
  'nothing-to-hold': ({ person }, book) =>
    `${nameOf(book, person, enBasics.unknownPerson)} has no seat in the group. ${nothing}`,
};
