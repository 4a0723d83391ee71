import { findOrganisation } from '../../../meetings/model/lookup.ts';
import type { RefusalWords } from '../lines/refusal-words.ts';
import { capital, nameOf } from '../wording.ts';
import { svBasics } from './sv-basics.ts';

const { list, number } = svBasics;
const persons = (n: number) => (n === 1 ? 'en person' : `${number(n)} personer`);

/** The group's people and seats, in Swedish. */
export const svRoster = {
  category: { member: 'ledamot', substitute: 'ersättare', other: 'övrig' },
  cancel: 'Avbryt',
  role: { chair: 'ordförande', secretary: 'sekreterare' },
  read: {
    title: 'Så här läste jag deltagarlistan. Stämmer det?',
    nothingToSave: 'Listan stämmer med det som är sparat. Inget behöver sparas.',
    changedMeanwhile: 'Något har ändrats sedan kortet visades. Inget är sparat. Så här är det nu.',
    nobody: 'Jag hittar inga namn i listan. Klistra in den som den står i protokollet. Inget är sparat.',
    tooLong: 'Listan är för lång för ett kort. Klistra in den i två delar. Inget är sparat.',
    dropped: 'Listan är inte sparad.',
    added: (n: number) => `Nya (${n})`,
    changed: (n: number) => `Ändrade (${n})`,
    same: (n: number) => `Oförändrade (${n})`,
    missing: (n: number) => `Står inte i listan (${n})`,
    stays: 'De står kvar i gruppen. Ingen tas bort av en lista.',
    unclear: (n: number) => `Oklart vem som menas (${n})`,
    sayWho: 'Flera heter så. Skriv organisationen vid namnet. De här sparas inte.',
    unread: (n: number) => `Rader som jag inte kunde läsa (${n})`,
    notSaved: 'De sparas inte.',
    organisations: (names: readonly string[]) => `Nya organisationer: ${list(names)}.`,
    inferredCategory:
      'Där det inte står ledamot, ersättare eller övrig har jag läst det av hur listan är uppdelad.',
    inferredHost: (host: string) => `De som bara har en titel har jag läst som ${host}.`,
    rolesNotGiven:
      'Ordförande och sekreterare blir ingen av en lista. Skriv till exempel ”Eva Ek är ordförande”.',
    outside: (n: number) =>
      n === 1 ? 'En rad utanför listan är inte läst.' : `${n} rader utanför listan är inte lästa.`,
    struck: 'frånvarande enligt listan',
    again: { visitor: 'har varit gäst, blir en i gruppen', left: 'hade slutat, är med igen' },
    becomes: (before: string, after: string) => (before === '' ? after : `${before} → ${after}`),
    nearly: (name: string) => `är det ${name}? Skriv i så fall först att ${name} har bytt namn`,
    noOrganisation: 'ingen organisation',
  },
  receipt: {
    changed: (n: number) => `${persons(n)} ${n === 1 ? 'är ändrad' : 'är ändrade'}.`,
    person: (name: string, parts: readonly string[]) => `${name}: ${parts.join(', ')}.`,
    renamed: (name: string) => `Namnet är nu ${name}.`,
    party: (name: string, party: boolean) => (party ? `${name} är part.` : `${name} är inte part.`),
    seats: (name: string, n: number) =>
      `${name} har ${n === 0 ? 'ingen plats' : n === 1 ? 'en plats' : `${number(n)} platser`}.`,
    seatsRemoved: (n: number) =>
      `${n === 1 ? 'en tom plats är borttagen' : `${number(n)} tomma platser är borttagna`}.`,
    mandate: (name: string, day: string | undefined) =>
      day === undefined ? `Mandatet för ${name} har ingen slutdag.` : `Mandatet för ${name} går ut ${day}.`,
    next: 'Skriv ”platser” om du vill se platserna.',
    noTitle: 'ingen titel',
  },
  match: {
    title: 'Vem är vem i Teams?',
    explain: 'De här har samma namn i Teams som i gruppen. Ta bort krysset för den som är någon annan.',
    guests: 'Gäster är inte förkryssade: kryssa dem du är säker på.',
    pair: (account: string, person: string) => `${account} i Teams är ${person}`,
    label: 'Koppla ihop',
    guest: 'gäst',
    persons: (n: number) => `I gruppen men inte i Teams (${n})`,
    accounts: (n: number) => `I Teams men inte i gruppen (${n})`,
    laterByEmail: 'De kopplas när de skriver till mig, om e-posten stämmer eller du godkänner.',
    save: 'Koppla',
    connected: (n: number) =>
      `${persons(n)} ${n === 1 ? 'är kopplad till sitt konto' : 'är kopplade till sina konton'} i Teams.`,
    nobody: 'Ingen är kopplad.',
    settled: 'Det är redan gjort, eller så har något ändrats. Inget nytt är sparat.',
    nothing: 'Alla i gruppen är kopplade till sina konton i Teams.',
    noRoster: 'Jag kan inte se vilka som är med i Teams just nu.',
  },
  seats: {
    several: (all: readonly { readonly name: string; readonly seats: number }[]) =>
      all.length === 0
        ? 'Ingen har mer än en plats.'
        : `${capital(number(all.length))} har mer än en plats: ${list(all.map(({ name, seats }) => `${name} (${seats})`))}.`,
    lead: (seats: number, vacant: number) =>
      vacant === 0
        ? `${number(seats)} ${seats === 1 ? 'plats' : 'platser'}, ingen är tom.`
        : `${number(seats)} ${seats === 1 ? 'plats' : 'platser'}, ${number(vacant)} ${vacant === 1 ? 'är tom' : 'är tomma'}.`,
    of: (name: string, n: number, vacant: number, held: readonly string[]) =>
      `${name} har ${n === 0 ? 'ingen ledamotsplats' : `${number(n)} ${n === 1 ? 'plats' : 'platser'}`}${vacant === 0 ? '' : `, ${number(vacant)} ${vacant === 1 ? 'är tom' : 'är tomma'}`}${held.length === 0 ? '' : `: ${list(held)}`}.`,
    anyVacantOf: (name: string, n: number, vacant: number) =>
      vacant === 0
        ? `Nej, ${name} har ingen tom plats.`
        : `Ja, ${name} har ${number(vacant)} ${vacant === 1 ? 'tom plats' : 'tomma platser'} av ${number(n)}.`,
    none: 'Inga platser är sparade.',
    noneOf: (name: string) => `${name} har ingen plats.`,
    vacant: 'Tomma platser:',
    noVacant: 'Ingen plats är tom.',
    empty: 'tom plats',
    substitutes: (names: readonly string[]) => `Ersättare: ${list(names)}`,
    until: (name: string, day: string) => `${name} till och med ${day}`,
    party: 'part',
    notParty: 'inte part',
  },
  people: {
    lead: (n: number) => `${number(n)} ${n === 1 ? 'person är' : 'personer är'} med i gruppen.`,
    none: 'Ingen är inlagd i gruppen än.',
  },
  form: {
    add: 'Lägg till person',
    change: 'Ändra person',
    name: 'Namn',
    nameRequired: 'Skriv ett namn.',
    organisation: 'Organisation',
    otherOrganisation: 'Annan organisation',
    pick: 'Välj',
    title: 'Titel',
    category: 'Är med som',
    none: 'Ingen organisation',
    roles: 'Uppdrag i gruppen',
    emailSaved: 'E-postadressen är sparad.',
    email: 'E-post',
    emailKept: 'E-post visas inte här. Skriv en bara om du vill lägga till den.',
    badEmail: 'E-postadressen går inte att läsa. Inget är sparat.',
    emailTaken: 'Någon annan i gruppen har den e-postadressen. Inget är sparat.',
  },
};

type Mine =
  | 'no-name'
  | 'unknown-organisation'
  | 'person-already'
  | 'person-changed'
  | 'too-many-seats'
  | 'seats-held'
  | 'nothing-to-hold';

const nothing = 'Inget är sparat.';

/** Why something about people and seats was not done, in Swedish. */
export const svRosterRefusals: Pick<RefusalWords, Mine> = {
  'no-name': () => `Namnet saknas. ${nothing}`,
  'unknown-organisation': ({ name }) =>
    `Jag hittar ingen organisation som heter ${name}. Lägg till en person därifrån först. ${nothing}`,
  'person-already': ({ person }, book) =>
    `${nameOf(book, person, svBasics.unknownPerson)} är redan med. ${nothing}`,
  'person-changed': ({ person }, book) =>
    `Någon annan har ändrat ${nameOf(book, person, svBasics.unknownPerson)} under tiden. Så här är det nu. Inget är sparat.`,
  'too-many-seats': ({ limit }) => `En organisation kan ha högst ${limit} platser. ${nothing}`,
  'seats-held': ({ organisation, held }, book) =>
    `${findOrganisation(book, organisation)?.name ?? ''} har ${number(held)} ${held === 1 ? 'plats som någon sitter på' : 'platser som någon sitter på'}. Ändra personerna först. ${nothing}`,
  'nothing-to-hold': ({ person }, book) =>
    `${nameOf(book, person, svBasics.unknownPerson)} har ingen plats i gruppen. ${nothing}`,
};
