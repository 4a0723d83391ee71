import { receiptLines } from '../../src/language/words/lines/receipt-lines.ts';
import { apply } from '../../src/meetings/folding/apply.ts';
import type { Book } from '../../src/meetings/model/book.ts';
import type { Fact } from '../../src/meetings/model/fact.ts';
import { book, closedMeeting, withMeeting } from '../cards/sample-book.ts';

const stamp = { at: '2027-02-12T13:00:00.000Z', by: { kind: 'person', person: 'p1' }, id: 's1' } as const;

/** What is said after the facts have happened in a book. */
function said(before: Book, facts: readonly Fact[], asker?: string): string {
  const after = apply(before, { stamp, facts });
  return receiptLines(facts, after, 'sv', asker === undefined ? {} : { asker }).join(' ');
}

const meeting = 'm2';
const decision = (id: string, item: string): Fact => ({
  type: 'decision-recorded',
  meeting,
  decision: { id, item, text: 'Chefsgruppen ställer sig bakom piloten', kind: 'endorsement' },
});
const body: Fact = {
  type: 'assignment-recorded',
  meeting,
  assignment: {
    id: 'r9',
    item: 'i4',
    text: 'Psykiatrin tar fram direktiv',
    responsible: { kind: 'body', name: 'Psykiatrin' },
    due: { kind: 'none' },
  },
};

describe('what was recorded', () => {
  it('tells the first decision of an item by its paragraph, and a second by its number', () => {
    expect(said(book, [decision('r7', 'i8')])).toBe('Beslutet är sparat: § 7. Det är inte publicerat.');
    const once = apply(book, { stamp, facts: [decision('r7', 'i8')] });
    expect(said(once, [decision('r8', 'i8')])).toBe(
      'Beslutet är sparat: § 7, beslut 2. Det är inte publicerat.',
    );
  });

  it('counts several and asks for what is missing', () => {
    expect(said(book, [decision('r7', 'i8'), decision('r8', 'i7'), body])).toBe(
      'Två beslut och ett uppdrag är sparade. Kontaktperson för Psykiatrin? Annars frågar jag när mötet avslutas.',
    );
  });

  it('tells how an assignment was read', () => {
    const fact: Fact = {
      type: 'assignment-recorded',
      meeting,
      assignment: {
        id: 'r9',
        item: 'i4',
        text: 'Åsa tar fram förslag till 12 mars',
        responsible: { kind: 'person', person: 'p5' },
        due: { kind: 'day', until: '2027-03-12', said: 'till 12 mars' },
      },
    };
    expect(said(book, [fact])).toBe(
      'Uppdraget är sparat: § 4, uppdrag 3. Ansvarig: Åsa Älgström. Klart: senast 12 mars. Det är inte publicerat.',
    );
  });

  it('tells the only assignment of an item by its paragraph, and a later change by the same', () => {
    if (body.type !== 'assignment-recorded') throw new Error('The fact has changed its type.');
    const alone: Fact = { ...body, assignment: { ...body.assignment, item: 'i8' } };
    expect(said(book, [alone])).toContain('Uppdraget är sparat: § 7. Ansvarig: Psykiatrin.');
    const responsible = { kind: 'body', name: 'Psykiatrin', contact: 'p3' } as const;
    const told: Fact = { type: 'assignment-detailed', meeting, id: 'r9', responsible };
    expect(said(apply(book, { stamp, facts: [body] }), [told])).toBe(
      'Uppdraget är ändrat: § 4, uppdrag 3. Ansvarig: Psykiatrin (kontaktperson Eva Ek).',
    );
  });

  it('tells a new wording and what was read out of it once, with only what was not said of a time', () => {
    const changed: Fact = { type: 'wording-changed', meeting, of: 'assignment', id: 'r9', text: 'Nytt' };
    const due = { kind: 'month', month: '2028-04', until: '2028-04-30', said: 'i april' } as const;
    const detailed: Fact = { type: 'assignment-detailed', meeting, id: 'r9', due };
    expect(said(apply(book, { stamp, facts: [body] }), [changed, detailed])).toBe(
      'Uppdraget är ändrat: § 4, uppdrag 3. Det är inte publicerat. Klart: i april (2028).',
    );
  });

  it('asks who is responsible when nobody is', () => {
    const fact: Fact = {
      type: 'assignment-recorded',
      meeting,
      assignment: {
        id: 'r9',
        item: 'i4',
        text: 'Rutinen ses över',
        responsible: { kind: 'nobody' },
        due: { kind: 'none' },
      },
    };
    expect(said(book, [fact])).toBe(
      'Uppdraget är sparat: § 4, uppdrag 3. Det är inte publicerat. Vem ansvarar? Jag frågar igen när mötet avslutas.',
    );
    expect(said(book, [fact, decision('r7', 'i8')])).toContain('Vem ansvarar för uppdraget i § 4?');
  });
});

describe('attendance', () => {
  it('tells the count, the absent of a day, and what was written', () => {
    const two = withMeeting({ endDate: '2027-02-13', attendance: [] }).book;
    const day1 = ['p1', 'p2', 'p3', 'p4'].map((person) => ({ person, day: 1, status: 'present' as const }));
    const before = apply(two, {
      stamp,
      facts: [{ type: 'attendance-recorded', meeting, rows: day1, how: 'secretary' }],
    });
    const rows = [
      { person: 'p1', day: 2, status: 'present' as const },
      { person: 'p2', day: 2, status: 'present' as const },
      { person: 'p3', day: 2, status: 'partial' as const, note: 'kom efter lunch' },
      { person: 'p4', day: 2, status: 'absent' as const },
      { person: 'p5', day: 2, status: 'absent' as const },
    ];
    expect(said(before, [{ type: 'attendance-recorded', meeting, rows, how: 'secretary' }])).toBe(
      "Tre närvarande. Bo Dahl frånvarande dag 2. Eva Ek: 'kom efter lunch'.",
    );
  });

  it('tells a person’s own check-in to her, and names the colleagues beside her', () => {
    const rows = ['p5', 'p7'].map((person) => ({ person, day: 1, status: 'present' as const }));
    expect(said(book, [{ type: 'attendance-recorded', meeting, rows, how: 'companion' }], 'p5')).toBe(
      'Du är incheckad. Nils Ahl är incheckad.',
    );
  });

  it('tells nothing of those present when only the absent are known, and all absent after one stroke', () => {
    const empty = withMeeting({ attendance: [] }).book;
    const away = (...persons: readonly string[]): Fact => ({
      type: 'attendance-recorded',
      meeting,
      how: 'secretary',
      rows: persons.map((person) => ({ person, day: 1, status: 'absent' })),
    });
    expect(said(empty, [away('p3')])).toBe('Eva Ek frånvarande.');
    const once = apply(empty, { stamp, facts: [away('p3')] });
    expect(said(once, [away('p4')])).toBe('Bo Dahl frånvarande.');
    expect(said(once, [away('p4', 'p2')])).toMatch(/Eva Ek.* frånvarande\.$/u);
  });

  it('thanks for an answer', () => {
    expect(said(book, [{ type: 'attendance-answered', meeting, person: 'p5', answer: 'remote' }])).toBe(
      'Tack! Du är anmäld på distans. Du kan ändra dig fram till mötet.',
    );
  });
});

describe('the course of a meeting', () => {
  it('tells where a postponed item stands, once', () => {
    const item = {
      id: 'i9',
      number: '1',
      title: 'Nästa möte',
      presenters: [],
      from: { meeting, item: 'i8' },
    };
    const facts: readonly Fact[] = [
      {
        type: 'item-settled',
        meeting,
        item: 'i8',
        outcome: { kind: 'postponed', to: { kind: 'meeting', meeting: 'm3', said: 'april' } },
      },
      { type: 'item-added', meeting: 'm3', item },
    ];
    expect(said(book, facts)).toBe('Punkt 7 står på dagordningen 15–16 april.');
  });

  it('says what is not decided of a postponement in words', () => {
    const to = { kind: 'words', said: 'efter sommaren' } as const;
    const facts: readonly Fact[] = [
      { type: 'item-settled', meeting, item: 'i8', outcome: { kind: 'postponed', to } },
    ];
    expect(said(book, facts)).toBe("Punkt 7 är framskjuten: 'efter sommaren'. Mötet är inte bestämt.");
  });

  it('tells several handled items together', () => {
    const handled = (item: string): Fact => ({
      type: 'item-settled',
      meeting,
      item,
      outcome: { kind: 'handled' },
    });
    expect(said(book, [handled('i7'), handled('i8')])).toBe('Punkterna 6 a och 7 är behandlade.');
  });

  it('tells the next item with its presenters', () => {
    expect(said(book, [{ type: 'item-opened', meeting, item: 'i5' }])).toBe(
      'Punkt 5: Rapport från Granby. Föredragande: Eva Ek.',
    );
  });

  it('says that nothing is published when the meeting is closed', () => {
    expect(said(withMeeting({ state: 'closing' }).book, [{ type: 'meeting-closed', meeting }])).toBe(
      'Mötet är avslutat. Inget är publicerat.',
    );
  });

  it('calls a change after the closing a correction', () => {
    const fact: Fact = { type: 'wording-changed', meeting, of: 'decision', id: 'd1', text: 'Nytt' };
    expect(said(closedMeeting().book, [fact])).toBe(
      'Beslutet är ändrat: § 3, beslut 1. Det visas som en rättelse.',
    );
    expect(said(book, [fact])).toBe('Beslutet är ändrat: § 3, beslut 1. Det är inte publicerat.');
  });

  it('says first that something is undone', () => {
    const facts: readonly Fact[] = [
      { type: 'record-removed', meeting, of: 'decision', id: 'd2', removed: true },
      { type: 'command-undone', stamp: 's0' },
    ];
    expect(said(book, facts)).toMatch(/^Ångrat\. Beslutet är borttaget: § 3/u);
  });
});
