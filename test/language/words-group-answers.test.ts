import { answerText } from '../../src/language/words/answers/answer-text.ts';
import { answer } from '../../src/meetings/answers/answer.ts';
import type { Question } from '../../src/meetings/answers/question.ts';
import type { Book } from '../../src/meetings/model/book.ts';
import type { Handover } from '../../src/meetings/model/proposal.ts';
import { given } from '../meetings/given.ts';
import { secretary } from '../meetings/the-group.ts';

const sek = secretary.kind === 'person' ? secretary.person : '';
const { book: bare } = given();
const now = '2027-05-01T09:00:00.000Z';

function says(book: Book, question: Question, language: 'sv' | 'en' = 'sv', publicly = false): string {
  const found = answer(book, question, sek, { now, today: '2027-05-01', publicly });
  return 'withheld' in found ? found.withheld : answerText(found, book, language);
}

const withRoles = (roles: readonly ('chair' | 'secretary')[][]): Book => ({
  ...bare,
  persons: bare.persons.map((person, index) => ({
    ...person,
    roles: person.id === sek ? ['secretary'] : (roles[index] ?? []),
  })),
});

describe('who chairs and who is secretary', () => {
  it('is answered with names, and said to be unknown where it is', () => {
    const chair = { type: 'role', role: 'chair' } as const;
    expect(says(withRoles([]), chair)).toBe('Det är inte antecknat vem som är ordförande.');
    expect(says(withRoles([]), chair, 'en')).toBe('It is not recorded who the chair is.');
    const led = withRoles(bare.persons.map(({ id }) => (id === sek ? [] : ['chair'])));
    const name = led.persons.find(({ roles }) => roles.includes('chair'))?.name ?? '?';
    expect(says(led, chair)).toContain(name);
    expect(says(led, chair)).toMatch(/ är ordförande\.$/u);
    expect(says(bare, { type: 'role', role: 'secretary' })).toMatch(/ är sekreterare\.$/u);
  });
});

describe('what was handed over', () => {
  const asked = { type: 'handed-over' } as const;
  const one: Handover = {
    id: 'h1',
    to: 'radet',
    toName: 'Rådet',
    title: 'Gemensam *jour*',
    presenters: [],
    at: '2027-03-20T09:00:00.000Z',
    by: secretary,
    answers: [],
  };
  const outcome = {
    kind: 'outcome',
    on: '2027-04-16',
    outcome: 'handled',
    decisions: ['Rådet inför *jouren*.'],
    at: '2027-04-16T15:00:00.000Z',
  } as const;

  it('is told with to whom, when and what came back', () => {
    expect(says({ ...bare, handovers: [] }, asked)).toBe(
      'Inget ärende är överlämnat till någon annan grupp.',
    );
    expect(says({ ...bare, handovers: [one] }, asked)).toBe(
      'Ett ärende är överlämnat:\nGemensam *jour*\n   Lämnat till Rådet 20 mars 2027 · Inget svar har kommit.',
    );
    expect(says({ ...bare, handovers: [{ ...one, answers: [outcome] }] }, asked)).toContain(
      'Rådet har behandlat ärendet den 16 april 2027. · Rådet inför *jouren*.',
    );
    expect(says({ ...bare, handovers: [one] }, asked, 'en')).toContain('Handed to Rådet');
  });

  it('but before everyone without the other group’s decisions', () => {
    const said = says({ ...bare, handovers: [{ ...one, answers: [outcome] }] }, asked, 'sv', true);
    expect(said).toContain('Rådet har behandlat ärendet');
    expect(said).not.toContain('jouren');
  });
});
