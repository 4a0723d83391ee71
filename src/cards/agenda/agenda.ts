import type { Words } from '../../language/words/words.ts';
import type { Book } from '../../meetings/model/book.ts';
import { findItem, findMeeting, roster } from '../../meetings/model/lookup.ts';
import type { Item, Meeting, Target } from '../../meetings/model/meeting.ts';
import { openItemsDeadline } from '../../meetings/model/notice.ts';
import { type Button, button } from '../kit/button.ts';
import { fitCard, fitRows, fitText, type Limits, type Line, lines } from '../kit/fit-card.ts';
import { type LinkLine, linkLines } from '../kit/links.ts';
import { type AdaptiveCard, type Bound, template } from '../kit/template.ts';
import { aboutMeeting, type WayIn, wayIn } from '../meeting/about-meeting.ts';

type AgendaData = WayIn & {
  readonly lang: string;
  readonly fallbackText: string;
  readonly title: string;
  readonly about: readonly Line[];
  readonly states: readonly Line[];
  readonly items: readonly {
    readonly number: string;
    readonly title: string;
    readonly weight: 'Default' | 'Bolder';
    readonly details: readonly Line[];
    readonly links: readonly LinkLine[];
  }[];
  readonly more: readonly Line[];
  readonly buttons: readonly Button[];
};

const expand = template<AgendaData>('agenda');

export type MeetingInput = { readonly book: Book; readonly meeting: Meeting };

/**
 * The agenda as everybody sees it: a post that follows the meeting, so it has no inputs, and shows nothing of what is
 * recorded before the summary is published.
 */
export function agendaCard({ book, meeting }: MeetingInput, words: Words): Bound {
  const text = words.cards.agenda.text(book.group.name, words.when(meeting));
  return { card: fitCard((limits) => agenda(book, meeting, words, text, limits)), text };
}

function agenda(book: Book, meeting: Meeting, words: Words, text: string, limits: Limits): AdaptiveCard {
  const { shown, more } = fitRows(meeting.items, limits, words.cards.more.items);
  return expand({
    ...wayIn(meeting, words),
    lang: words.language,
    fallbackText: text,
    title: words.cards.agenda.title,
    about: aboutMeeting(book, meeting, words),
    states: lines(stateText(book, meeting, words, limits), deadlineText(book, meeting, words)),
    items: shown.map((item) => ({
      number: item.number,
      title: fitText(item.title, limits, words),
      weight: isRunning(meeting, item) ? ('Bolder' as const) : ('Default' as const),
      details: itemDetails(book, meeting, item, words, limits),
      links: linkLines(item, limits),
    })),
    more: meeting.items.length === 0 ? lines(words.cards.agenda.noItems) : more,
    buttons: buttonsFor(book, meeting, words),
  });
}

function isRunning(meeting: Meeting, item: Item): boolean {
  return meeting.state === 'running' && meeting.currentItem === item.id;
}

function stateText(book: Book, meeting: Meeting, words: Words, limits: Limits): string {
  const say = words.cards.agenda;
  if (meeting.cancelled === true) return words.calendar.isCancelled;
  if (meeting.state === 'running' && meeting.pausedAt !== undefined) return words.calendar.isPaused;
  switch (meeting.state) {
    case 'planned': {
      const coming = meeting.answers.filter(({ answer }) => answer !== 'absent').length;
      const asked = roster(book).filter(
        (person) => !meeting.answers.some((answer) => answer.person === person.id),
      );
      return say.answers(coming, meeting.answers.length - coming, asked.length);
    }
    case 'running': {
      const item = findItem(meeting, meeting.currentItem);
      return item === undefined
        ? say.runningNoItem
        : say.running(item.number, fitText(item.title, limits, words));
    }
    case 'closing':
      return say.closing;
    case 'closed':
      return meeting.publishedAt === undefined ? say.closed : say.published;
  }
}

/** Until when items can be proposed, where that is still to come when the agenda is posted. */
function deadlineText(book: Book, meeting: Meeting, words: Words): string | undefined {
  const deadline = openItemsDeadline(book, meeting);
  return deadline === undefined || meeting.cancelled
    ? undefined
    : words.notice.itemsBy(words.day(deadline, meeting.date));
}

function itemDetails(
  book: Book,
  meeting: Meeting,
  item: Item,
  words: Words,
  limits: Limits,
): readonly Line[] {
  const say = words.cards.agenda;
  const { proposal, presenters } = item;
  return lines(
    presenters.length === 0 ? undefined : fitText(say.presenters(presenters), limits, words),
    whenceText(book, meeting, item, words),
    proposal === undefined ? undefined : fitText(words.cards.proposal(proposal), limits, words),
    item.text === undefined ? undefined : fitText(item.text, limits, words),
    isRunning(meeting, item) ? say.outcome.running : undefined,
    outcomeText(book, meeting, item, words),
  );
}

/** How long it takes and where it comes from, on one line. */
function whenceText(book: Book, meeting: Meeting, item: Item, words: Words): string {
  const say = words.agenda;
  const { minutes, origin, standing, from, reportOn, kind } = item;
  const days = (id: string) => {
    const there = findMeeting(book, id);
    return there && words.span(there.date, there.endDate, meeting.date);
  };
  const before = from && days(from.meeting);
  const promised = reportOn && days(reportOn.meeting);
  return [
    ...(kind === undefined ? [] : [words.items.kind(kind)]),
    ...(minutes === undefined ? [] : [say.minutes(minutes)]),
    ...(origin === undefined ? [] : [say.from(origin)]),
    ...(standing === undefined ? [] : [say.standing]),
    ...(before === undefined ? [] : [say.postponedFrom(before)]),
    ...(promised === undefined ? [] : [say.reportOn(promised)]),
  ].join(' · ');
}

/** Why an item was withdrawn is not for the channel. */
function outcomeText(book: Book, meeting: Meeting, { outcome }: Item, words: Words): string | undefined {
  const say = words.cards.agenda.outcome;
  if (outcome === undefined) return undefined;
  if (outcome.kind !== 'postponed') return say[outcome.kind];
  return say.postponed(targetText(book, meeting, outcome.to, words));
}

/** Where a postponed item goes: "16 april", "april", or the words as said. */
export function targetText(book: Book, meeting: Meeting, to: Target, words: Words): string {
  if (to.kind === 'month') return words.month(to.month, meeting.date);
  const target = to.kind === 'meeting' ? findMeeting(book, to.meeting) : undefined;
  return target === undefined ? to.said : words.days(target, meeting.date);
}

function buttonsFor(book: Book, meeting: Meeting, words: Words): readonly Button[] {
  const at = { group: book.id, meeting: meeting.id, on: 'agenda' } as const;
  const say = words.cards.buttons;
  if (meeting.cancelled === true) return [];
  if (meeting.state === 'planned') return [button(say.answer, 'show-notice', at)];
  if (meeting.state === 'running') return [button(say.here, 'check-in', at, { style: 'positive' })];
  return [];
}
