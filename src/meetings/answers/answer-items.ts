import type { Book } from '../model/book.ts';
import { findItem, findMeeting, isMistake, itemByNumber, subItems } from '../model/lookup.ts';
import type { Item, Meeting } from '../model/meeting.ts';
import type { Standing } from '../model/rights.ts';
import { itemsAbout } from './about-words.ts';
import { seenAssignments } from './answer-assignments.ts';
import { answerItemReturn } from './answer-item-return.ts';
import { decisionsOf, maySee, withheldOf } from './answer-records.ts';
import { seenReferrals } from './answer-referrals.ts';
import { isPresenter } from './is-presenter.ts';
import type { AskedAt, Withheld } from './question.ts';
import type {
  FoundItem,
  ItemAnswer,
  ItemContent,
  ItemQuestion,
  LeftOut,
  PresentedItem,
} from './topic-questions.ts';
import { waitingMatters } from './waiting-matters.ts';

type Of<Type extends ItemQuestion['type']> = Extract<ItemQuestion, { readonly type: Type }>;

/** Answers what is asked of items of agendas: who presents them, what came of them, when they are back; as far as the asker may see it. */
export function answerItems(
  book: Book,
  question: ItemQuestion,
  standing: Standing,
  at: AskedAt,
): ItemAnswer | Withheld {
  switch (question.type) {
    case 'presenter':
      return answerPresenter(book, question, standing, at);
    case 'item-return':
      return answerItemReturn(book, question, standing, at);
    case 'left-out':
      return answerLeftOut(book, question, standing, at);
    case 'item-content':
      return answerContent(book, question, standing, at);
    case 'waiting':
      return { type: 'waiting', matters: waitingMatters(book, standing, at) };
    case 'history':
      return answerHistory(book, question, standing, at);
  }
}

/** The item of a meeting by its number, with those that stand under it; else those that words are about. */
function meant(
  book: Book,
  {
    meeting: id,
    item,
    words,
  }: { readonly meeting?: string; readonly item?: string; readonly words?: string },
  standing: Standing,
  at: AskedAt,
): readonly FoundItem[] {
  const meeting = findMeeting(book, id);
  if (item !== undefined) {
    const found = meeting && itemByNumber(meeting, item);
    return meeting === undefined || found === undefined ? [] : [{ meeting, item: found }];
  }
  return itemsAbout(book, words ?? '', (one) => maySee(one, standing, at)).filter(
    ({ meeting: one }) => id === undefined || one.id === id,
  );
}

function answerPresenter(book: Book, question: Of<'presenter'>, standing: Standing, at: AskedAt): ItemAnswer {
  const { meeting: id, item: number, words, by } = question;
  const meeting = findMeeting(book, id);
  const asked = {
    ...(words === undefined ? {} : { words }),
    ...(by === undefined ? {} : { by }),
    ...(number === undefined ? {} : { number }),
    ...(meeting === undefined ? {} : { meeting }),
  };
  if (number === undefined && words === undefined && by === undefined)
    return { type: 'presenter', ...asked, items: allPresented(meeting) };
  const items =
    by === undefined ? meant(book, question, standing, at).map(withPresenters) : presentedBy(book, by, id);
  return { type: 'presenter', ...asked, items };
}

function allPresented(meeting: Meeting | undefined): readonly PresentedItem[] {
  return (meeting?.items ?? []).flatMap((item) =>
    meeting === undefined || item.presenters.length === 0
      ? []
      : [{ meeting, item, presenters: item.presenters }],
  );
}

/** Presenters of an item and of what stands under it; of a sub-item without any those of the whole. */
function withPresenters({ meeting, item }: FoundItem): PresentedItem {
  const own = [item, ...subItems(meeting, item)].flatMap(({ presenters }) => presenters);
  const whole = own.length > 0 ? undefined : findItem(meeting, item.under);
  return { meeting, item, presenters: [...new Set([...own, ...(whole?.presenters ?? [])])] };
}

function presentedBy(book: Book, by: string, at: string | undefined): readonly PresentedItem[] {
  return book.meetings
    .filter((one) => !isMistake(one) && (at === undefined || one.id === at))
    .toReversed()
    .flatMap((meeting) =>
      meeting.items
        .filter(({ presenters }) => presenters.some((one) => isPresenter(by, one)))
        .map((item) => ({ meeting, item, presenters: item.presenters })),
    );
}

function answerLeftOut(
  book: Book,
  { meeting: id, outcome, item: number }: Of<'left-out'>,
  standing: Standing,
  at: AskedAt,
): ItemAnswer | Withheld {
  const meeting = findMeeting(book, id);
  if (meeting === undefined) return { withheld: 'participants-only' };
  if (!maySee(meeting, standing, at)) return withheldOf([meeting]);
  const named = number === undefined ? undefined : itemByNumber(meeting, number);
  const items = leftOutOf(meeting, outcome).filter((one) => number === undefined || one === named);
  const nearest = book.meetings.findLast(
    (one) => one !== meeting && maySee(one, standing, at) && leftOutOf(one, outcome).length > 0,
  );
  return {
    type: 'left-out',
    meeting,
    outcome,
    items,
    // Why something was left out is not for everyone.
    reasons: at.publicly !== true,
    ...(number === undefined ? {} : { number }),
    ...(named === undefined ? {} : { named }),
    ...(items.length > 0 || nearest === undefined ? {} : { nearest }),
  };
}

function leftOutOf(meeting: Meeting, outcome: LeftOut): readonly Item[] {
  return meeting.items.filter(
    ({ outcome: came }) =>
      came !== undefined && came.kind !== 'handled' && (outcome === 'either' || came.kind === outcome),
  );
}

function answerContent(
  book: Book,
  question: Of<'item-content'>,
  standing: Standing,
  at: AskedAt,
): ItemAnswer | Withheld {
  const { meeting: id, item: number, words } = question;
  const meeting = findMeeting(book, id);
  const items = meant(book, question, standing, at).map((found) => contentOf(book, found, standing, at));
  // What an agenda says is for all who read it, before the meeting as well.
  if (items.length > 0 && items.every((one) => !one.shown && one.meeting.state !== 'planned'))
    return withheldOf(items.map((one) => one.meeting));
  return {
    type: 'item-content',
    ...(words === undefined ? {} : { words }),
    ...(number === undefined ? {} : { number }),
    ...(meeting === undefined ? {} : { meeting }),
    items,
  };
}

/** All that stands of an item and of what stands under it. */
function contentOf(book: Book, found: FoundItem, standing: Standing, at: AskedAt): ItemContent {
  const { meeting, item } = found;
  const shown = maySee(meeting, standing, at);
  const here = new Set([item, ...subItems(meeting, item)].map(({ id }) => id));
  const isHere = (record: { readonly item: string }) => here.has(record.item);
  const ofMeeting = (one: { readonly meeting: Meeting }) => one.meeting.id === meeting.id;
  const order = meeting.items.filter(({ id }) => here.has(id));
  return {
    ...withPresenters(found),
    shown,
    // Why something was withdrawn is not for everyone.
    reasons: shown && at.publicly !== true,
    decisions: shown ? decisionsOf(meeting).filter(({ decision }) => isHere(decision)) : [],
    assignments: seenAssignments(book, standing, at).filter(
      (one) => ofMeeting(one) && isHere(one.assignment),
    ),
    referrals: seenReferrals(book, standing, at).filter((one) => ofMeeting(one) && isHere(one.referral)),
    notes: shown
      ? order.flatMap(({ id }) =>
          meeting.notes.filter((note) => !note.removed && note.item === id).map(({ text }) => text),
        )
      : [],
  };
}

/** Oldest first; titles tell when something was up, and where none do, what was written there. */
function answerHistory(
  book: Book,
  { words, end }: Of<'history'>,
  standing: Standing,
  at: AskedAt,
): ItemAnswer {
  const items = itemsAbout(book, words, (one) => maySee(one, standing, at))
    .map((found) => contentOf(book, found, standing, at))
    .toSorted((one, other) => (one.meeting.date < other.meeting.date ? -1 : 1));
  return { type: 'history', words, ...(end === undefined ? {} : { end }), items };
}
