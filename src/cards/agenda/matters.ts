import { changesInShort } from '../../language/words/answers/assignment-answers.ts';
import { nameOf } from '../../language/words/wording.ts';
import type { Words } from '../../language/words/words.ts';
import { type AbsentPresenter, absentPresenters } from '../../meetings/model/absent-presenter.ts';
import type { Book } from '../../meetings/model/book.ts';
import type { Item } from '../../meetings/model/meeting.ts';
import type { ItemProposal } from '../../meetings/model/proposal.ts';
import type { PersonId } from '../../meetings/model/terms.ts';
import { type Button, button, formButton, inPairs } from '../kit/button.ts';
import { fitCard, fitRows, fitText, type Line, lines } from '../kit/fit-card.ts';
import { type LinkLine, linkLines } from '../kit/links.ts';
import { type Bound, template } from '../kit/template.ts';
import type { MeetingInput } from './agenda.ts';
import { detailsOf } from './matter.ts';
import { aboutMeeting, judgeButtons, stateOf } from './proposal.ts';

type Row = {
  readonly title: string;
  readonly details: readonly string[];
  readonly of: Parameters<typeof linkLines>[0];
  readonly buttons: readonly Button[];
};
type MattersData = {
  readonly lang: string;
  readonly fallbackText: string;
  readonly title: string;
  readonly about: readonly Line[];
  readonly rows: readonly {
    readonly title: string;
    readonly details: readonly Line[];
    readonly links: readonly LinkLine[];
    readonly sets: readonly { readonly buttons: readonly Button[] }[];
  }[];
  readonly more: readonly Line[];
  readonly buttons: readonly Button[];
};

const expand = template<MattersData>('matters');

/** The proposals that wait, for those who make the agenda. */
export function proposalsCard(book: Book, words: Words): Bound {
  const say = words.agenda;
  const waiting = book.proposals.filter(({ settled }) => settled === undefined);
  return listCard(
    {
      title: say.proposals.title,
      about: [book.group.name, ...(waiting.length === 0 ? [say.proposals.none] : [])],
      rows: waiting.map((proposal) => ({
        ...rowOf(book, proposal, words),
        buttons: judgeButtons({ book, proposal }, words),
      })),
      buttons: [formButton(say.buttons.propose, 'show-propose', { group: book.id })],
    },
    words,
  );
}

/** Someone's own proposals, with what has become of them. */
export function ownProposalsCard(book: Book, person: PersonId | undefined, words: Words): Bound {
  const say = words.agenda;
  const own = book.proposals.filter(({ by }) => by !== undefined && by === person).toReversed();
  return listCard(
    {
      title: say.proposals.mine,
      about: [book.group.name, ...(own.length === 0 ? [say.proposals.noneOfMine] : [])],
      rows: own.map((proposal) => {
        const row = rowOf(book, proposal, words);
        return {
          ...row,
          details: [stateOf({ book, proposal }, words), ...row.details],
          buttons: ownButtons(book, proposal, words),
        };
      }),
      buttons: [formButton(say.buttons.propose, 'show-propose', { group: book.id })],
    },
    words,
  );
}

function ownButtons(book: Book, { id, settled }: ItemProposal, words: Words): readonly Button[] {
  const say = words.agenda.buttons;
  const data = { group: book.id, proposal: id };
  if (settled?.kind === 'accepted' || settled?.kind === 'withdrawn') return [];
  return [
    formButton(settled === undefined ? say.change : say.changeAndSend, 'show-proposal', data),
    button(say.takeBack, 'withdraw-proposal', data),
  ];
}

function rowOf(book: Book, proposal: ItemProposal, words: Words): Omit<Row, 'buttons'> {
  const say = words.agenda;
  const { origin, by, settled } = proposal;
  const from =
    origin === undefined
      ? say.proposals.fromPerson(nameOf(book, by, words.unknownPerson))
      : say.from(origin.groupName);
  const reason = settled?.kind === 'sent-back' ? settled.reason : undefined;
  return {
    title: say.proposals.number(book.proposals.indexOf(proposal) + 1, proposal.title),
    details: [
      from,
      ...aboutMeeting({ book, proposal }, words),
      ...(reason === undefined ? [] : [say.proposals.reason(reason)]),
      ...detailsOf(proposal, words),
    ],
    of: proposal,
  };
}

/** The agenda for those who make it: each item with what can be done to it. */
export function agendaEditCard({ book, meeting }: MeetingInput, words: Words): Bound {
  const say = words.agenda;
  const fixed = meeting.state !== 'planned';
  const changes = changesInShort(book, words);
  const followedUp = meeting.items.some(({ title }) => title === words.assignments.followUp);
  const at = { group: book.id, meeting: meeting.id };
  const away = absentPresenters(book, meeting);
  return listCard(
    {
      title: say.edit.title,
      about: [
        `${book.group.name}, ${words.when(meeting)}`,
        ...(fixed ? [say.edit.fixed] : []),
        ...(meeting.items.length === 0 ? [words.cards.agenda.noItems] : []),
        ...(changes === undefined ? [] : [changes]),
      ],
      rows: meeting.items.map((item, index) => {
        const data = { group: book.id, meeting: meeting.id, item: item.id };
        return {
          title: item.under === undefined ? `${item.number}. ${item.title}` : `${item.number} ${item.title}`,
          details: [...awayText(away, item, words), ...detailsOf(item, words)],
          of: item,
          buttons: [
            formButton(say.buttons.change, 'show-item', data),
            ...(fixed || isFirst(meeting.items, index)
              ? []
              : [button(say.buttons.up, 'move-up', { ...data, from: item.number })]),
            button(say.buttons.remove, 'remove-item', data),
          ],
        };
      }),
      buttons: [
        formButton(say.buttons.newItem, 'show-new-item', at),
        ...(changes === undefined || followedUp
          ? []
          : [button(words.assignments.buttons.followUp, 'add-follow-up', at)]),
      ],
    },
    words,
  );
}

/** Who presents an item and is away, for those who make the agenda. */
function awayText(away: readonly AbsentPresenter[], item: Item, words: Words): readonly string[] {
  const names = away.filter((one) => one.item === item).map(({ person }) => person.name);
  return names.length === 0 ? [] : [words.items.absent.remark(names)];
}

/** Nothing stands before it that it could be moved before: a sub-item moves among those of its item. */
function isFirst(items: readonly Item[], index: number): boolean {
  return items.slice(0, index).every(({ under }) => under !== items[index]?.under);
}

type List = {
  readonly title: string;
  readonly about: readonly string[];
  readonly rows: readonly Row[];
  readonly buttons: readonly Button[];
};

function listCard({ title, about, rows, buttons }: List, words: Words): Bound {
  const card = fitCard((limits) => {
    const { shown, more } = fitRows(rows, limits, words.cards.more.lines);
    return expand({
      lang: words.language,
      fallbackText: title,
      title,
      about: lines(...about),
      rows: shown.map((row) => ({
        title: fitText(row.title, limits, words),
        details: lines(...row.details.map((line) => fitText(line, limits, words))),
        links: linkLines(row.of, limits),
        sets:
          row.buttons.length > 3
            ? inPairs(row.buttons)
            : [{ buttons: row.buttons }].filter(({ buttons: some }) => some.length > 0),
      })),
      more,
      buttons,
    });
  });
  return { card, text: title };
}
