import type { Intent } from '../../src/language/intent.ts';
import { understand } from '../../src/language/reading/understand.ts';
import type { Question } from '../../src/meetings/answers/question.ts';
import type { PersonSaid, RosterCommand } from '../../src/meetings/commands/roster-command.ts';
import { meant } from './meant.ts';
import { inMeeting } from './small-book.ts';

const order = (command: RosterCommand): Intent => ({ kind: 'command', command });
const change = (person: string, changes: Partial<PersonSaid>) =>
  order({ type: 'change-person', person, changes });
const add = (name: string, organisation: string, title: string, category: PersonSaid['category']) =>
  order({ type: 'add-person', person: { name, organisation, title, category } });
const mandate = (person: string, until: string | null) =>
  order({ type: 'set-mandate', person, of: 'seat', until });
const ask = (question: Question): Intent => ({ kind: 'question', question });

const granby = ask({ type: 'seats', organisation: 'granby', vacantOnly: false });
const said: readonly (readonly [string, Intent])[] = [
  ['Eva Ek är ersättare för Granby', change('eva', { category: 'substitute', organisation: 'Granby' })],
  ['Klas är ersättare för Eva Ek', change('klas', { category: 'substitute', organisation: 'Granby' })],
  ['Klas blir ordinarie ledamot', change('klas', { category: 'member' })],
  ['Eva Ek sitter för Region Sjö', change('eva', { category: 'member', organisation: 'Region Sjö' })],
  ['Eva Ek is a substitute for Granby', change('eva', { category: 'substitute', organisation: 'Granby' })],
  ['Nils Ahl är ersättare för Granby kommun', add('Nils Ahl', 'Granby', '', 'substitute')],
  ['lägg till Per Alm, socialchef, Granby kommun', add('Per Alm', 'Granby', 'socialchef', 'member')],
  ['lägg till Per Alm, ersättare, Granby', add('Per Alm', 'Granby', '', 'substitute')],
  ['lägg till Per Alm från Granby', add('Per Alm', 'Granby', '', 'member')],
  ['lägg till Per Alm, Storån', add('Per Alm', 'Storån', '', 'other')],
  ['lägg till Per Alm', { kind: 'person-form', typed: { name: 'Per Alm', organisation: '', title: '' } }],
  ['lägg till person', { kind: 'person-form' }],
  ['add a person', { kind: 'person-form' }],
  ['ändra Eva Ek', { kind: 'person-form', person: 'eva' }],
  ['Eva Ek byter till Region Sjö', change('eva', { organisation: 'Region Sjö' })],
  ['Eva Ek represents Region Sjö', change('eva', { organisation: 'Region Sjö' })],
  ['Eva Ek har bytt namn till Eva Alm', change('eva', { name: 'Eva Alm' })],
  ['titeln för Eva Ek är socialdirektör', change('eva', { title: 'socialdirektör' })],
  ['Eva Ek är nu förvaltningschef', change('eva', { title: 'förvaltningschef' })],
  ['Granby har två platser', order({ type: 'set-seats', organisation: 'Granby', seats: 2 })],
  ['Granby kommun har 3 platser', order({ type: 'set-seats', organisation: 'Granby kommun', seats: 3 })],
  ['Granby has no seats', order({ type: 'set-seats', organisation: 'Granby', seats: 0 })],
  ['Granby är part', order({ type: 'set-party', organisation: 'Granby', party: true })],
  ['Granby är inte part', order({ type: 'set-party', organisation: 'Granby', party: false })],
  ['mandatet för Eva Ek går ut 31 december 2027', mandate('eva', '2027-12-31')],
  ['mandatet för Eva Ek gäller till och med 31 december 2027', mandate('eva', '2027-12-31')],
  ['the mandate of Eva Ek ends 31 December 2027', mandate('eva', '2027-12-31')],
  ['Eva Ek sitter tills vidare', mandate('eva', null)],
  ['vem är vem i Teams?', { kind: 'matching' }],
  ['vilka är med i gruppen?', ask({ type: 'roster' })],
  ['visa deltagarlistan', ask({ type: 'roster' })],
  ['who is in the group?', ask({ type: 'roster' })],
  ['platser', ask({ type: 'seats', vacantOnly: false })],
  ['seats', ask({ type: 'seats', vacantOnly: false })],
  ['vem sitter på Granbys platser?', granby],
  ['vilka har Granbys platser', granby],
  ['who holds the Granby seats?', granby],
  ['vilka platser är tomma?', ask({ type: 'seats', vacantOnly: true })],
  ['vem sitter för Granby?', ask({ type: 'seats', organisation: 'granby', vacantOnly: false })],
  ['vilka representerar Granby kommun?', ask({ type: 'seats', organisation: 'granby', vacantOnly: false })],
  ['who sits for Granby?', ask({ type: 'seats', organisation: 'granby', vacantOnly: false })],
];

describe('what is said of people and seats', () => {
  it.each(said)('%s', (text, intent) => {
    expect(meant(text, inMeeting)).toEqual([intent]);
  });

  it.each([
    ['Eva Ek är här', 'command'],
    ['Eva är sjuk', 'command'],
    ['jag är ersättare för Eva Ek', 'introduce'],
    ['lägg till punkt: Budget', 'command'],
    ['ändra beslut 5: Ja.', 'command'],
    ['skjut fram 7 till april', 'command'],
    ['Storån är part', 'unclear'],
  ])('is not: %s', (text, kind) => {
    const [intent] = understand(text, inMeeting);
    expect(intent?.kind).toBe(kind);
    expect(JSON.stringify(intent)).not.toMatch(/change-person|add-person|set-|person-form/u);
  });
});

describe('a message that is a pasted list', () => {
  const list = 'Eva Ek\tGranby\nBo Dahl\tGranby\nKlas Hed\tRegion Sjö';

  it.each([
    ['rows with organisations', list],
    ['with a heading', 'Närvarande:\nEva Ek, socialchef\nPer Alm, Granby'],
    ['announced', 'Deltagarlista:\nEva Ek\nPer Alm'],
    ['announced in English', 'roster:\nEva Ek, Granby'],
  ])('is read as one: %s', (_, text) => {
    expect(understand(text, inMeeting)).toEqual([{ kind: 'roster', text }]);
  });

  it.each([
    ['who was there, in names alone', 'Närvarande: Eva Ek, Bo Dahl, Klas Hed\nFrånvarande: Maria Öst'],
    [
      'records',
      'beslut 5: enligt förslaget\nbeslut 7: Gruppen godkänner planen\nuppdrag 7: Eva Ek tar fram den',
    ],
    ['how some attended', 'Eva Ek, sjuk\nBo Dahl, kom efter lunch\nKlas Hed, på distans'],
    ['one person', 'Eva Ek, Granby'],
  ])('is not: %s', (_, text) => {
    expect(understand(text, inMeeting).map(({ kind }) => kind)).not.toContain('roster');
  });
});
