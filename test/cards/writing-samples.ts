import type { Bound } from '../../src/cards/kit/template.ts';
import { handedCard, handedQuestion } from '../../src/cards/writing/handed-back.ts';
import { textForm } from '../../src/cards/writing/text-form.ts';
import { writtenCard } from '../../src/cards/writing/written.ts';
import type { Words } from '../../src/language/words/words.ts';
import { book, meeting } from './sample-book.ts';

const shown = 'f'.repeat(32);

/** Samples of the cards with which the minutes are written, and of those about a file that was handed back. */
export function writingSamples(words: Words): Readonly<Record<string, Bound>> {
  const [first, second] = meeting.items;
  if (first === undefined || second === undefined) throw new Error('The sample has two items');
  const part = (item: string, as: 'prose' | 'discussion' | 'decision', text: string) => ({ item, as, text });
  const at = { group: book.id, meeting: meeting.id, shown };
  return {
    'text form': textForm({ book, meeting, item: second, was: shown }, words),
    'text form refused': textForm(
      {
        ...{ book, meeting, item: second, was: shown },
        typed: { prose: 'Ett stycke **till**.', discussion: '- En punkt' },
        wrong: 'Någon annan har ändrat. Inget är sparat.',
      },
      words,
    ),
    'written text': writtenCard(
      {
        ...{ book, meeting, shown, already: [], unplaced: ['Protokoll 12 februari'] },
        parts: [
          part(first.id, 'prose', 'Ordföranden hälsade välkommen.'),
          part(second.id, 'prose', 'Karin redovisade läget. [Länk](http://example.org) är ingen länk här.'),
          part(second.id, 'discussion', 'Flera såg risker.'),
          part(second.id, 'decision', 'Gruppen antar planen.'),
        ],
      },
      words,
    ),
    'written text standing': writtenCard(
      {
        ...{ book, meeting, shown, parts: [], unplaced: [] },
        already: [part(first.id, 'prose', 'Ordföranden hälsade välkommen.')],
      },
      words,
    ),
    'handed back': handedCard(
      {
        ...at,
        about: [book.group.name, words.days(meeting, meeting.date)],
        parts: [
          {
            head: undefined,
            rows: [words.writing.handed.changed('Närvaro (Bo Dahl)', 'Bo Dahl', 'Bo Dahl: frånvarande')],
          },
          {
            head: words.writing.pasted.item(second.number, second.title),
            rows: [
              words.writing.handed.changed('Text', 'Det kostar mer.', 'Det kostar mindre än väntat.'),
              words.writing.handed.added('Text', 'Ida frågade om tider.'),
              words.writing.handed.removed('Diskussion', 'Tiden är kort'),
            ],
          },
        ],
        unplaced: ['En rad som ingen vet var den hör hemma.'],
        ...{ texts: 3, others: 1 },
      },
      words,
    ),
    'handed back the same': handedCard(
      { ...at, about: [book.group.name], parts: [], unplaced: [], texts: 0, others: 0 },
      words,
    ),
    'handed question': handedQuestion(
      {
        ...{ ...at, key: 'k', takes: true, left: 2, lead: words.writing.handed.kept },
        lines: [
          words.writing.pasted.item(second.number, second.title),
          words.writing.handed.changed('Beslut', 'Gruppen antar planen.', 'Gruppen antar planen för 2027.'),
        ],
      },
      words,
    ),
    'handed question for chat': handedQuestion(
      {
        ...{ ...at, key: 'k', takes: false, left: 0 },
        lines: [words.writing.handed.elsewhere, words.writing.handed.added('Avsnitt (Bilagor)', 'Bilaga 1')],
      },
      words,
    ),
  };
}
