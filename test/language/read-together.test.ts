import type { UnderstandContext } from '../../src/language/intent.ts';
import { readDue } from '../../src/language/reading/dates/read-due.ts';
import { readAssignment } from '../../src/language/reading/sentences/read-assignment.ts';
import { readEach } from '../../src/language/reading/sentences/read-each.ts';
import { given } from '../meetings/given.ts';

const { book } = given();
const context: UnderstandContext = { book, asker: 'p1', today: '2027-02-12', meeting: 'm1', language: 'sv' };

/** A sentence, who helps, and to whom it is reported. */
const sentences: readonly (readonly [string, readonly string[], string | undefined])[] = [
  ['Eva tar fram underlag tillsammans med Bo och Åsa, rapporteras till AU', ['Bo Dahl', 'Åsa Öberg'], 'AU'],
  ['Eva tar fram underlag tillsammans med Bo Dahl', ['Bo Dahl'], undefined],
  [
    'Eva Ek tar fram underlag ihop med Bo, Åsa och Ivar senast 1 mars',
    ['Bo Dahl', 'Åsa Öberg', 'Ivar Näs'],
    undefined,
  ],
  ['Eva tar fram underlag i samarbete med arbetsgruppen', ['arbetsgruppen'], undefined],
  ['Eva tar fram underlag i samverkan med Granby', ['Granby'], undefined],
  ['Eva tar fram underlag med stöd av HR-avdelningen', ['HR-avdelningen'], undefined],
  ['Eva tar fram underlag med hjälp av Nils Ahl', ['Nils Ahl'], undefined],
  ['Eva tar fram underlag tillsammans med Bo. Klart i mars.', ['Bo Dahl'], undefined],
  ['Eva tar fram underlag tillsammans med Bo och återkommer i april', ['Bo Dahl'], undefined],
  ['Eva tar fram underlag tillsammans med Bo till mötet i april', ['Bo Dahl'], undefined],
  ['Eva tar fram underlag tillsammans med Bo för beslut i april', ['Bo Dahl'], undefined],
  ['Tillsammans med Bo tar Eva fram ett underlag', [], undefined],
  ['Eva tar fram underlag tillsammans med några till', [], undefined],
  ['Eva tar fram underlag som hör samman med budgeten', [], undefined],
  ['Arbetsgruppen fortsätter i samarbete med universitetet', ['universitetet'], undefined],
  ['Eva and Bo write it together with Åsa', ['Åsa Öberg'], undefined],
  ['Eva drafts a plan with the support of the steering group', ['the steering group'], undefined],
  ['Eva drafts a plan together with Bo by 1 March', ['Bo Dahl'], undefined],
  ['Bo kartlägger behovet och rapporterar till styrgruppen', [], 'styrgruppen'],
  ['Bo kartlägger behovet. Redovisas för chefsgruppen i april.', [], 'chefsgruppen'],
  ['Bo kartlägger behovet, återrapporteras till AU senast 1 maj', [], 'AU'],
  ['Bo kartlägger behovet, rapporteras tillbaka till Eva Ek', [], 'Eva Ek'],
  ['Bo kartlägger behovet och återkopplar till Granby', [], 'Granby'],
  ['Bo kartlägger behovet, redovisas till samverkansrådet vid nästa möte', [], 'samverkansrådet'],
  ['Bo kartlägger behovet, rapporteras till mötet i april', [], undefined],
  ['Bo kartlägger behovet, rapporteras till nästa möte', [], undefined],
  ['Bo kartlägger behovet, redovisas 3 maj', [], undefined],
  ['Bo ser över hur avvikelser rapporteras till någon', [], undefined],
  ['Bo surveys the need and reports to the steering group', [], 'the steering group'],
  ['Bo surveys the need, reported back to AU', [], 'AU'],
  ['Eva tar fram underlag ihop med Bo, redovisas för AU.', ['Bo Dahl'], 'AU'],
  ['Eva bjuder in alla', [], undefined],
];

describe('who helps, and to whom it is reported', () => {
  it.each(sentences)('%s', (text, coWorkers, reportTo) => {
    const read = readAssignment(text, context);
    expect((read.coWorkers ?? []).map(({ name }) => name)).toEqual(coWorkers);
    expect(read.reportTo).toBe(reportTo);
  });
});

const each: readonly (readonly [string, string | undefined])[] = [
  ['Samtliga parter', 'parties'],
  ['alla parter', 'parties'],
  ['Alla huvudmän', 'parties'],
  ['varje part', 'parties'],
  ['respektive huvudman', 'parties'],
  ['samtliga organisationer', 'parties'],
  ['all parties', 'parties'],
  ['every party', 'parties'],
  ['Samtliga kommuner', 'asked'],
  ['alla kommunerna i länet', 'asked'],
  ['all the municipalities', 'asked'],
  ['Samtliga länsdelar', 'sub-counties'],
  ['alla länsdelar', 'sub-counties'],
  ['varje länsdel', 'sub-counties'],
  ['every sub-county', 'sub-counties'],
  ['kommunerna', undefined],
  ['parterna', undefined],
  ['alla', undefined],
  ['alla medarbetare', undefined],
  ['Samtliga chefer', undefined],
  ['Granby kommun', undefined],
];

describe('whom "all" means', () => {
  it.each(each)('%s', (said, of) => {
    const read = readEach(said, book);
    expect(read?.kind === 'each' ? read.each.of : read && 'asked').toBe(of);
  });

  it('the definite alone means all of them where it can mean nobody else', () => {
    expect(readEach('parterna', book, { definite: true })).toEqual({
      kind: 'each',
      each: { of: 'parties', said: 'parterna' },
    });
  });

  it('all municipalities are all parties where none of them is a region', () => {
    const without = {
      ...book,
      organisations: book.organisations.filter(({ name }) => !name.startsWith('Region')),
    };
    expect(readEach('Samtliga kommuner', without)).toEqual({
      kind: 'each',
      each: { of: 'parties', said: 'Samtliga kommuner' },
    });
  });
});

/** Vague times, and the day after which they have run out, said on 12 February 2027. */
const dues: readonly (readonly [string, string | undefined])[] = [
  ['nästa möte', '2027-03-18'],
  ['till nästa möte', '2027-03-18'],
  ['inom kort', undefined],
  ['löpande', undefined],
  ['tills vidare', undefined],
  ['snarast', undefined],
  ['vid årsskiftet', '2028-01-31'],
  ['före årsskiftet', '2027-12-31'],
  ['efter årsskiftet', '2028-01-31'],
  ['vid årsskiftet 2027/28', '2028-01-31'],
  ['tidig höst', '2027-09-30'],
  ['tidigt i höst', '2027-09-30'],
  ['efter sommaren', '2027-09-30'],
  ['före sommaren', '2027-06-30'],
  ['under våren', '2027-06-30'],
  ['under hösten', '2027-12-31'],
  ['hösten 2027', '2027-12-31'],
  ['året ut', '2027-12-31'],
  ['under 2028', '2028-12-31'],
  ['i mars', '2027-03-31'],
  ['mars', '2027-03-31'],
  ['mötet i april', '2027-04-16'],
  ['aprilmötet', '2027-04-16'],
  ['internatet', '2027-03-18'],
  ['före jul', '2027-12-23'],
  ['next meeting', '2027-03-18'],
  ['shortly', undefined],
  ['until further notice', undefined],
  ['early autumn', '2027-09-30'],
  ['after the summer', '2027-09-30'],
];

describe('vague times', () => {
  it.each(dues)('%s', (said, until) => {
    const due = readDue(said, context);
    expect(due).toBeDefined();
    expect(due !== undefined && 'until' in due ? due.until : undefined).toBe(until);
  });
});
