import { receiptCard } from '../../src/cards/answers/receipt.ts';
import { assignedCard } from '../../src/cards/assignments/assigned.ts';
import { admittedCard } from '../../src/cards/attendance/admitted.ts';
import { approvalCard } from '../../src/cards/attendance/approval.ts';
import { introduceCard } from '../../src/cards/attendance/introduce.ts';
import { connectCard } from '../../src/cards/group/connect.ts';
import { groupChoiceCard } from '../../src/cards/kit/choice.ts';
import { changeForm } from '../../src/cards/meeting/change.ts';
import { words } from '../../src/language/words/languages.ts';
import { book, hugeMeeting, meeting, peoplesWords } from './sample-book.ts';
import { buttons, inputs, sent, shown } from './shown.ts';

const sv = words('sv');
const at = { book, meeting };

describe('someone who is not on the list', () => {
  it('is asked who she is, and shown nothing of the group', () => {
    const card = introduceCard({ group: 'g1', meeting: 'm2' }, sv);
    expect(shown(card)).toContain('Jag hittar dig inte på listan. Är du ersättare, föredragande eller gäst?');
    expect(buttons(card)).toEqual(['Ersättare', 'Föredragande', 'Gäst']);
    const json = JSON.stringify(card.card);
    expect(peoplesWords.filter((one) => json.includes(one))).toEqual([]);
  });

  it('is let in by the secretary, who sees for whom she stands in', () => {
    const card = approvalCard({ ...at, person: 'p9' }, sv);
    expect(shown(card)[0]).toBe('Ida Gäst vill checka in som ersättare för Eva Ek, Granby.');
    expect(buttons(card)).toEqual(['Godkänn', 'Nej']);
  });

  it('cannot be let in twice', () => {
    expect(buttons(approvalCard({ ...at, person: 'p10' }, sv))).toEqual([]);
  });

  it('is told when she is not let in', () => {
    expect(shown(admittedCard({ ...at, person: 'p10' }, sv))[0]).toMatch(/^Sekreteraren har inte godkänt/u);
  });
});

describe('an account that nobody is bound to', () => {
  it('is proposed as the person of the same name, or any other is picked', () => {
    const card = connectCard({ book, account: 't1/a1', name: 'Eva Ek', proposed: 'p3' }, sv);
    expect(sent(card.card, 'connect-person')).toEqual([
      { v: 1, group: 'g1', account: 't1/a1', person: 'p3' },
      { v: 1, group: 'g1', account: 't1/a1' },
    ]);
    expect(inputs(card)['person']?.['isRequired']).toBe(true);
  });
});

describe('an assignment', () => {
  it('is told with its day', () => {
    expect(shown(assignedCard({ ...at, person: 'p3', assignments: ['a1'] }, sv)).slice(0, 2)).toEqual([
      'Ditt uppdrag ska vara klart 12 mars.',
      'Åsa tar fram ett förslag till 12 mars',
    ]);
  });

  it('is told as it was said when no day was given, or that none was', () => {
    expect(shown(assignedCard({ ...at, person: 'p3', assignments: ['a3'] }, sv))[0]).toBe(
      'Du har fått ett uppdrag. Klart: efter sommaren.',
    );
    expect(shown(assignedCard({ ...at, person: 'p3', assignments: ['a2'] }, sv))[0]).toBe(
      'Du har fått ett uppdrag. Slutdatum är inte angivet.',
    );
  });
});

describe('mending', () => {
  it('is offered on the receipt, only where it can be done', () => {
    const receipt = { group: 'g1', lines: ['Beslutet är sparat: § 3.'] };
    const change = { meeting: 'm2', of: 'decision', id: 'd1' } as const;
    expect(buttons(receiptCard({ ...receipt, undo: 's1', change }, sv))).toEqual(['Ändra', 'Ångra']);
    expect(buttons(receiptCard(receipt, sv))).toEqual([]);
  });

  it('never offers to save a wording that the card has cut', () => {
    const card = changeForm({ ...hugeMeeting('running'), of: 'decision', id: 'd0' }, sv);
    expect(inputs(card)).toEqual({});
    expect(buttons(card)).toEqual([]);
    expect(shown(card).join(' ')).toContain('får inte plats i ett kort');
  });
});

describe('a question to one of several groups', () => {
  it('is asked again to the letter', () => {
    const groups = [
      { id: 'g1', name: 'Chefsgruppen' },
      { id: 'g2', name: 'Styrgruppen' },
    ];
    const card = groupChoiceCard({ groups, text: `mina uppdrag \${x}`, all: true }, sv);
    expect(buttons(card)).toEqual(['Chefsgruppen', 'Styrgruppen', 'Alla mina grupper']);
    expect(sent(card.card, 'ask-in')).toContainEqual({ v: 1, group: '*', text: `mina uppdrag \${x}` });
  });
});
