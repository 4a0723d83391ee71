import type { WrittenPart } from '../../language/reading/writing/read-written.ts';
import type { Words } from '../../language/words/words.ts';
import type { Book } from '../../meetings/model/book.ts';
import { findItem } from '../../meetings/model/lookup.ts';
import type { Meeting } from '../../meetings/model/meeting.ts';
import { button } from '../kit/button.ts';
import { fitCard, fitRows, fitText, type Limits, lines } from '../kit/fit-card.ts';
import type { Section, SectionsData } from '../kit/sections.ts';
import { type AdaptiveCard, type Bound, template } from '../kit/template.ts';

const expand = template<SectionsData>('written');

export type WrittenInput = {
  readonly book: Book;
  readonly meeting: Meeting;
  /** What would be saved. */
  readonly parts: readonly WrittenPart[];
  /** What stands already. */
  readonly already: readonly WrittenPart[];
  readonly unplaced: readonly string[];
  /** The digest under which it is remembered. */
  readonly shown: string;
};

/** How a text of several items was read, item by item; saved only when the secretary says so. */
export function writtenCard(input: WrittenInput, words: Words): Bound {
  const say = words.writing.pasted;
  const text = input.parts.length === 0 ? say.nothing : say.title;
  return { card: fitCard((limits) => written(input, text, words, limits)), text };
}

function written(input: WrittenInput, title: string, words: Words, limits: Limits): AdaptiveCard {
  const { book, meeting, parts, already, unplaced, shown } = input;
  const say = words.writing.pasted;
  const sections = [
    ...meeting.items.flatMap((item) => sectionOf(item.id, input, words, limits)),
    ...other(say.unplaced, unplaced, words, limits),
  ];
  const at = { group: book.id, meeting: meeting.id };
  return expand({
    lang: words.language,
    fallbackText: title,
    title,
    about: lines(
      book.group.name,
      words.days(meeting, meeting.date),
      parts.length === 0 ? undefined : say.about,
    ),
    sections,
    remarks: lines(
      already.length === 0 || parts.length === 0 ? undefined : `${say.already}: ${already.length}`,
      meeting.minutesFinishedAt === undefined
        ? undefined
        : words.writing.afterFinished(book.group.documentName),
    ),
    buttons:
      parts.length === 0
        ? []
        : [
            button(words.cards.buttons.save, 'save-written', { ...at, shown }, { style: 'positive' }),
            button(say.cancel, 'drop-written', at),
          ],
  });
}

function sectionOf(
  id: string,
  { meeting, parts }: WrittenInput,
  words: Words,
  limits: Limits,
): readonly Section[] {
  const item = findItem(meeting, id);
  const mine = parts.filter((part) => part.item === id);
  if (item === undefined || mine.length === 0) return [];
  const say = words.writing.pasted;
  const { shown, more } = fitRows(mine, limits, words.cards.more.lines);
  const rows = shown.map((part) => {
    const text = fitText(part.text, limits, words);
    return part.as === 'prose' ? text : `${say.kinds[part.as]}: ${text}`;
  });
  return [
    {
      head: say.item(item.number, item.title.slice(0, 200)),
      rows: [...lines(...rows), ...more],
      remarks: [],
    },
  ];
}

function other(head: string, texts: readonly string[], words: Words, limits: Limits): readonly Section[] {
  if (texts.length === 0) return [];
  const { shown, more } = fitRows(texts, limits, words.cards.more.lines);
  const rows = [...lines(...shown.map((text) => fitText(text, limits, words))), ...more];
  return [{ head, rows, remarks: [] }];
}
