import type { Words } from '../../language/words/words.ts';
import type { Book } from '../../meetings/model/book.ts';
import type { Item, Meeting } from '../../meetings/model/meeting.ts';
import { textsOf } from '../../meetings/model/texts-of.ts';
import { button } from '../kit/button.ts';
import { largestCard } from '../kit/fit-card.ts';
import { type Form, formCard, typedInto } from '../kit/form.ts';

export type TextFormInput = {
  readonly book: Book;
  readonly meeting: Meeting;
  readonly item: Item;
  /** A digest of what stands, which comes along when it is saved. */
  readonly was: string;
  readonly typed?: { readonly prose?: string | undefined; readonly discussion?: string | undefined };
  readonly wrong?: string;
};

/** The form with what is written of an item. What no card can hold is never cut: it is written in the chat or as a file. */
export function textForm(input: TextFormInput, words: Words): Form {
  const { book, meeting, item, was, typed, wrong } = input;
  const say = words.writing.form;
  const prose = textsOf(meeting, item.id, 'prose').map(({ text }) => text);
  const discussion = textsOf(meeting, item.id, 'discussion').map(({ text }) => asPoint(text));
  const shown = {
    prose: typedInto(typed, 'prose') ?? prose.join('\n\n'),
    discussion: typedInto(typed, 'discussion') ?? discussion.join('\n'),
  };
  const letters = shown.prose.length + shown.discussion.length;
  const fits = JSON.stringify(shown).length < largestCard - 4000;
  const data = { group: book.id, meeting: meeting.id, item: item.id, was };
  const many = { kind: 'lines', longest: 20_000 } as const;
  return formCard(
    {
      title: say.title(item.number),
      wrong,
      about: [item.title.slice(0, 500), prose.length + discussion.length === 0 ? say.empty : say.stands],
      fields: fits
        ? [
            { ...many, id: 'prose', label: say.prose, value: shown.prose },
            { ...many, id: 'discussion', label: say.discussion, value: shown.discussion },
          ]
        : [],
      remarks: [
        ...(fits ? [] : [say.tooLong(letters)]),
        ...(meeting.minutesFinishedAt === undefined
          ? []
          : [words.writing.afterFinished(book.group.documentName)]),
      ],
      buttons: fits
        ? [button(words.cards.buttons.save, 'save-text', data, { inputs: 'auto', style: 'positive' })]
        : [],
    },
    words,
  );
}

/** A point with its sign, as it is read again; further lines of it follow without one. */
function asPoint(text: string): string {
  return `- ${text}`;
}
