import { answerCard } from '../../src/cards/answers/answer.ts';
import { movedCard } from '../../src/cards/attendance/moved.ts';
import { rollCard } from '../../src/cards/attendance/roll.ts';
import type { Bound } from '../../src/cards/kit/template.ts';
import { closingCard } from '../../src/cards/meeting/closing.ts';
import { evaluationCard, evaluationForm, fewAnswersCard } from '../../src/cards/meeting/evaluation.ts';
import { answerLines } from '../../src/language/words/answers/answer-lines.ts';
import type { Words } from '../../src/language/words/words.ts';
import { answer } from '../../src/meetings/answers/answer.ts';
import type { Question } from '../../src/meetings/answers/question.ts';
import type { Book } from '../../src/meetings/model/book.ts';
import type { AttendanceRow, Evaluation, Meeting } from '../../src/meetings/model/meeting.ts';
import { hardText, book as plain, meeting as sample } from './sample-book.ts';

const at = sample.date.length > 0 ? '2027-02-12T12:30:00.000Z' : '';
const row = (person: string, rest: Partial<AttendanceRow>): AttendanceRow => ({
  person,
  day: 1,
  status: 'present',
  at,
  ...rest,
});

/** The meeting with people who came and left, a substitute beside her member, and a seat without a person. */
const meeting: Meeting = {
  ...sample,
  attendance: [
    row('p2', {}),
    row('p3', { status: 'partial', note: 'gick 13.20', part: { to: '13:20' } }),
    row('p4', {}),
    row('p5', { status: 'partial', note: 'till och från' }),
    row('p7', { standsInFor: 'p4' }),
    row('p6', { status: 'absent' }),
  ],
  movements: [
    {
      id: 'v1',
      person: 'p3',
      kind: 'left',
      day: 1,
      time: '13:20',
      note: 'gick 13.20',
      own: true,
      removed: false,
    },
    { id: 'v2', person: 'p6', kind: 'arrived', day: 1, item: 'i3', removed: false },
  ],
};
const book: Book = {
  ...plain,
  group: { ...plain.group, settings: { quorum: { of: 'seats', atLeast: 'more-than-half' } } },
  meetings: plain.meetings.map((one) => (one.id === meeting.id ? meeting : one)),
  seats: [
    ...['p2', 'p3', 'p4', 'p5'].map((person) => ({
      id: `s-${person}`,
      organisation: plain.persons.find(({ id }) => id === person)?.organisation ?? 'o1',
      as: 'member' as const,
      terms: [{ person }],
    })),
    { id: 's9', organisation: 'o4', as: 'member', terms: [] },
    { id: 's10', organisation: 'o4', as: 'member', terms: [] },
  ],
};

/** What shows attendance in part, those who serve for others, quorum, and the evaluation. */
export function presenceSamples(words: Words): Readonly<Record<string, Bound>> {
  const evaluated = (evaluation: Evaluation) => ({ book, meeting: { ...meeting, evaluation } });
  const open = evaluated({ open: true, answered: ['p2', 'p3'], answers: [] });
  const over = evaluated({ open: false, answered: ['p2', 'p3', 'p4'], answers: ['Bra.', hardText, 'Ö'] });
  const ask = (question: Question, on: { book: Book; meeting: Meeting } = { book, meeting }) => {
    const seen = {
      ...on.book,
      meetings: on.book.meetings.map((one) => (one.id === on.meeting.id ? on.meeting : one)),
    };
    const found = answer(seen, question, 'p1', { now: at, today: '2027-02-12' });
    if ('withheld' in found) throw new Error('withheld');
    return answerCard(answerLines(found, seen, words), words, []);
  };
  const about = { meeting: meeting.id };
  const persons = { side: 'present', by: 'persons' } as const;
  return {
    'roll with substitutes': rollCard({ book, meeting, day: 1, now: { day: 1, time: '13:30' } }, words),
    'closing with doubts': closingCard({ book, meeting: { ...meeting, state: 'closing' } }, words),
    moved: movedCard({ book, meeting, movement: 'v1' }, words) ?? evaluationCard(open, words),
    evaluation: evaluationCard(open, words),
    'evaluation over': evaluationCard(over, words),
    'evaluation form': evaluationForm(open, words),
    'evaluation form again': evaluationForm(
      { ...open, typed: { text: hardText }, wrong: words.evaluation.required },
      words,
    ),
    'evaluation form with much': evaluationForm({ ...open, typed: { text: 'å'.repeat(4000) } }, words),
    'few answers': fewAnswersCard(open, 2, words),
    'evaluation answers': ask({ type: 'evaluation', ...about }, over),
    'who was there at an item': ask({ type: 'who-was-there', ...about, who: persons, at: { item: '3' } }),
    'who was missing': ask({ type: 'who-was-there', ...about, who: { side: 'absent', by: 'organisations' } }),
    'organisation there': ask({
      type: 'organisation-there',
      ...about,
      organisation: 'o2',
      at: { item: '3' },
    }),
  };
}
