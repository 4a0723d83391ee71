import type { Words } from '../../language/words/words.ts';
import type { Book } from '../../meetings/model/book.ts';
import { findMeeting } from '../../meetings/model/lookup.ts';
import type { Item, Meeting } from '../../meetings/model/meeting.ts';
import { itemsDeadline } from '../../meetings/model/notice.ts';
import type { ItemProposal } from '../../meetings/model/proposal.ts';
import type { DateString, GroupId, MeetingId } from '../../meetings/model/terms.ts';
import { type Button, button } from '../kit/button.ts';
import { type Field, type Form, formCard, typedInto } from '../kit/form.ts';
import type { MatterShown } from './matter.ts';

/** What was sent from a form, and why it was not saved. */
export type Again = { readonly typed?: object | undefined; readonly wrong?: string | undefined };

const keys = ['title', 'presenters', 'minutes', 'proposal', 'links', 'text'] as const;
type Key = (typeof keys)[number];
/** Characters of one field that a form holds, as the button carries them too. */
const longestField = 5_000;

/** The fields of a matter as a form shows them. */
function shownIn(matter: Partial<MatterShown>): Readonly<Record<Key, string>> {
  const { title = '', presenters = [], minutes, proposal = '', links = [], text = '' } = matter;
  return {
    title,
    presenters: presenters.join(', '),
    minutes: minutes === undefined ? '' : String(minutes),
    proposal,
    links: links.join('\n'),
    text,
  };
}

/** What a form showed, to be sent along: only those fields that it has. */
function wasOf(matter: Partial<MatterShown>, held: readonly Key[]): Record<string, unknown> {
  return Object.fromEntries(held.map((key) => [key, matter[key] ?? null]));
}

function fieldsFor(
  matter: Partial<MatterShown>,
  without: readonly Key[],
  words: Words,
  typed: object | undefined,
): {
  readonly fields: readonly Field[];
  readonly held: readonly Key[];
  /** Those that are too long for a form. */
  readonly left: readonly Key[];
  readonly remarks: readonly string[];
} {
  const say = words.agenda.form;
  const shown = shownIn(matter);
  const wanted = keys.filter((key) => !without.includes(key));
  const held = wanted.filter((key) => shown[key].length <= longestField);
  const value = (key: Key) => typedInto(typed, key) ?? shown[key];
  const fields = held.map((key): Field => {
    const one = { id: key, label: say[key], value: value(key) };
    if (key === 'title') return { ...one, kind: 'text', required: say.titleRequired, longest: 2_000 };
    if (key === 'presenters') return { ...one, kind: 'text', longest: 2_000 };
    if (key === 'minutes') return { ...one, kind: 'text', longest: 4 };
    return { ...one, kind: 'lines' };
  });
  const left = wanted.filter((key) => !held.includes(key));
  return { fields, held, left, remarks: left.map((key) => say.tooLong(say[key])) };
}

function saving(words: Words, save: Button): readonly Button[] {
  return [{ ...save, title: save.title || words.cards.buttons.save }];
}

/** The form in which someone proposes an item. */
export function proposeForm(
  input: {
    readonly book: Book;
    readonly meeting: Meeting | undefined;
    /** Those that it can be for. */
    readonly meetings?: readonly Meeting[];
    readonly today: DateString;
  } & Again,
  words: Words,
): Form {
  const { book, meeting, meetings = [], today, typed, wrong } = input;
  const say = words.agenda;
  const { fields } = fieldsFor({}, [], words, typed);
  const deadline = meeting && itemsDeadline(book, meeting);
  const told =
    meeting === undefined || deadline === undefined
      ? []
      : [
          (deadline < today ? say.form.overdue : say.form.deadline)(
            words.onDays(meeting),
            words.day(deadline, meeting.date),
          ),
        ];
  const isChosen = meetings.length > 1;
  const chooser: Field = {
    kind: 'choice',
    id: 'to',
    label: say.form.meeting,
    value: typedInto(typed, 'to') ?? meeting?.id,
    choices: meetings.map((one) => ({ title: words.when(one), value: one.id })),
  };
  const data = { group: book.id, ...(meeting === undefined || isChosen ? {} : { to: meeting.id }) };
  return formCard(
    {
      title: say.form.proposeTitle,
      wrong,
      about: [book.group.name, ...told],
      fields: isChosen ? [chooser, ...fields] : fields,
      buttons: [button(say.buttons.send, 'save-propose', data, { inputs: 'auto', style: 'positive' })],
    },
    words,
  );
}

/** The form in which a proposal is changed: by its proposer, or by those who make the agenda. */
export function changeProposalForm(
  { book, proposal, typed, wrong }: { readonly book: Book; readonly proposal: ItemProposal } & Again,
  words: Words,
): Form {
  const say = words.agenda;
  const { fields, held, remarks } = fieldsFor(proposal, [], words, typed);
  const { settled } = proposal;
  const data = { group: book.id, id: proposal.id, was: wasOf(proposal, held) };
  const title = settled?.kind === 'sent-back' ? say.buttons.changeAndSend : words.cards.buttons.save;
  return formCard(
    {
      title: say.form.changeProposalTitle,
      wrong,
      about: [
        book.group.name,
        ...(settled?.kind === 'sent-back' && settled.reason !== undefined
          ? [say.proposals.reason(settled.reason)]
          : []),
      ],
      fields,
      remarks,
      buttons: [button(title, 'save-proposal', data, { inputs: 'auto', style: 'positive' })],
    },
    words,
  );
}

type AtMeeting = { readonly book: Book; readonly meeting: Meeting };

/** The form in which an item of an agenda is changed. */
export function itemForm(
  { book, meeting, item, typed, wrong }: AtMeeting & { readonly item: Item } & Again,
  words: Words,
): Form {
  const { fields, held, remarks } = fieldsFor(item, [], words, typed);
  const data = { group: book.id, meeting: meeting.id, item: item.id, was: wasOf(item, held) };
  return formCard(
    {
      title: words.agenda.form.itemTitle(item.number),
      wrong,
      about: [`${book.group.name}, ${words.when(meeting)}`],
      fields: item.under === undefined ? [...fields, partsField(words, typed)] : fields,
      remarks,
      buttons: saving(words, button('', 'save-item', data, { inputs: 'auto', style: 'positive' })),
    },
    words,
  );
}

/** The form in which an item is put on an agenda. */
export function newItemForm({ book, meeting, typed, wrong }: AtMeeting & Again, words: Words): Form {
  const { fields } = fieldsFor({}, [], words, typed);
  const data = { group: book.id, meeting: meeting.id };
  return formCard(
    {
      title: words.agenda.form.newItemTitle,
      wrong,
      about: [`${book.group.name}, ${words.when(meeting)}`],
      fields: [...fields, partsField(words, typed)],
      buttons: saving(words, button('', 'save-new-item', data, { inputs: 'auto', style: 'positive' })),
    },
    words,
  );
}

/** New sub-items, one on each line. */
function partsField(words: Words, typed: object | undefined): Field {
  return {
    kind: 'lines',
    id: 'parts',
    label: words.items.partsField,
    value: typedInto(typed, 'parts') ?? '',
  };
}

type OfProposal = { readonly book: Book; readonly proposal: ItemProposal };

/** The form that asks why a proposal is sent back. */
export function returnForm({ book, proposal, typed, wrong }: OfProposal & Again, words: Words): Form {
  const say = words.agenda;
  const data = { group: book.id, proposal: proposal.id };
  return formCard(
    {
      title: say.form.returnTitle,
      wrong,
      about: [proposal.title.slice(0, 500)],
      fields: [{ kind: 'lines', id: 'reason', label: say.form.reason, value: typedInto(typed, 'reason') }],
      buttons: [button(say.buttons.sendBack, 'return-proposal', data, { inputs: 'auto' })],
    },
    words,
  );
}

/** The form that asks where a proposal is to stand: on which agenda, and at which place of the one that it is meant for. */
export function acceptForm(
  input: OfProposal & {
    readonly meetings: readonly Meeting[];
    readonly meeting: MeetingId | undefined;
  } & Again,
  words: Words,
): Form {
  const { book, proposal, meetings, meeting: id, typed, wrong } = input;
  const say = words.agenda.form;
  const meeting = findMeeting(book, id);
  const items = meeting?.items ?? [];
  const titled = (title: string) => title.slice(0, 80);
  return formCard(
    {
      title: say.acceptTitle,
      wrong,
      about: [proposal.title.slice(0, 500)],
      fields: [
        {
          kind: 'choice',
          id: 'to',
          label: say.meeting,
          value: typedInto(typed, 'to') ?? id,
          choices: meetings.map((one) => ({ title: words.when(one), value: one.id })),
        },
        {
          kind: 'choice',
          id: 'place',
          label: say.place,
          value: typedInto(typed, 'place') ?? 'last',
          choices: [
            { title: say.last, value: 'last' },
            ...items.map(({ number, title }) => ({
              title: say.afterItem(number, titled(title)),
              value: `after:${number}`,
            })),
            ...items.map(({ number, title }) => ({
              title: say.intoItem(number, titled(title)),
              value: `into:${number}`,
            })),
          ],
        },
      ],
      buttons: [
        button(
          words.agenda.buttons.accept,
          'accept-proposal',
          { group: book.id, proposal: proposal.id },
          { inputs: 'auto', style: 'positive' },
        ),
      ],
    },
    words,
  );
}

/** The form in which a matter is handed over to another group. */
export function handOverForm(
  input: {
    readonly book: Book;
    /** Those that the asker is in, besides this. */
    readonly groups: readonly { readonly id: GroupId; readonly name: string }[];
    readonly from?: { readonly meeting: Meeting; readonly item: Item };
  } & Again,
  words: Words,
): Form {
  const { book, groups, from, typed, wrong } = input;
  const say = words.agenda;
  const { fields, left } = fieldsFor(from?.item ?? {}, ['minutes'], words, typed);
  const data = {
    group: book.id,
    ...(from === undefined ? {} : { from: from.meeting.id, item: from.item.id }),
  };
  const chooser: Field = {
    kind: 'choice',
    id: 'to',
    label: say.form.group,
    value: typedInto(typed, 'to') ?? (groups.length === 1 ? groups[0]?.id : undefined),
    required: say.form.groupRequired,
    choices: groups.map(({ id, name }) => ({ title: name, value: id })),
  };
  const none = groups.length === 0;
  return formCard(
    {
      title: say.form.handOverTitle,
      wrong,
      about: [book.group.name],
      fields: none ? [] : [chooser, ...fields],
      remarks: none
        ? [say.form.noGroups]
        : [say.form.copied, ...left.map((key) => say.form.notSent(say.form[key]))],
      buttons: none
        ? []
        : [button(say.buttons.handOver, 'hand-over', data, { inputs: 'auto', style: 'positive' })],
    },
    words,
  );
}
