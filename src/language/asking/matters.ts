import { itemsAbout } from '../../meetings/answers/about-words.ts';
import { isPresenter } from '../../meetings/answers/is-presenter.ts';
import type { Question } from '../../meetings/answers/question.ts';
import type { Book } from '../../meetings/model/book.ts';
import { itemByNumber } from '../../meetings/model/lookup.ts';
import type { Meeting } from '../../meetings/model/meeting.ts';
import type { MeetingId } from '../../meetings/model/terms.ts';
import type { Intent, UnderstandContext } from '../intent.ts';
import type { Tense } from '../reading/dates/meetings-within.ts';
import { previousMeeting } from '../reading/sentences/meeting-at-hand.ts';
import { readMeeting } from '../reading/sentences/read-meeting.ts';
import { readPerson } from '../reading/sentences/read-person.ts';
import { readWhich } from '../reading/sentences/read-which.ts';
import { type Asked, about, question } from './about.ts';
import { inBookWords, topicWords } from './glossary.ts';
import { onlyOfMeetings } from './near/only-of-meetings.ts';
import { onTopic } from './on-topic.ts';
import { questionRows } from './question-rows.ts';
import type { QuestionTable } from './question-table.ts';
import type { MatterAsked } from './sv/matters.ts';
import { readTopicAt } from './topic.ts';
import { readOrganisation } from './whom.ts';

const didPresent = /^(?:föredrog|presenterade|drog|höll|presented)\s+/iu;

/** What is asked about what has become of matters. */
export const matters: QuestionTable<MatterAsked> = {
  rows: questionRows.matters,
  readers: {
    'handed-over': () => question({ type: 'handed-over' }),
    'item-return-at': (asked) => atItem(asked, 'past', (at) => ({ type: 'item-return', ...at })),
    'item-return': (asked) =>
      onlyOfMeetings(asked.slots['about'] ?? '')
        ? undefined
        : onTopic(asked, (words) => ({ type: 'item-return', words })),
    withdrawn: (asked) => leftOut(asked, 'withdrawn'),
    postponed: (asked) => leftOut(asked, 'postponed'),
    'left-out-item': (asked) =>
      atItem(asked, 'past', (at) => ({ type: 'left-out', outcome: 'either', ...at })),
    'presenter-at': (asked) => atItem(asked, presenting(asked.line), (at) => ({ type: 'presenter', ...at })),
    'presented-by': presentedBy,
    presenters: (asked) =>
      about(asked, presenting(asked.line) === 'future' ? 'future' : 'past', ({ id }) => ({
        type: 'presenter',
        meeting: id,
      })),
    // An organisation is no matter that someone presents.
    presenter: (asked) =>
      readOrganisation(asked.slots['about']?.replace(didPresent, ''), asked.context) === undefined
        ? onTopic(asked, (words, at) => ({ type: 'presenter', words, ...at }))
        : undefined,
    'item-placed': itemPlaced,
    'item-content': (asked) => atItem(asked, 'past', (at) => ({ type: 'item-content', ...at })),
    'content-about': (asked) => onTopic(asked, (words, at) => ({ type: 'item-content', words, ...at })),
    'left-out-why': (asked) => leftOutAbout(asked, true) ?? whyNone(asked),
    'left-out-about': (asked) => leftOutAbout(asked),
    'matter-times': (asked) => onTopic(asked, (words) => ({ type: 'history', words })),
    'matter-first': (asked) => onTopic(asked, (words) => ({ type: 'history', words, end: 'first' })),
    'matter-last': (asked) => onTopic(asked, (words) => ({ type: 'history', words, end: 'last' })),
    waiting: () => question({ type: 'waiting' }),
    'matter-item': matterAt,
    'matter-about': matterAbout,
  },
};

/** "visa ärendet punkt 4 i mars": an item of the meeting that is named, else of the one at hand. */
function matterAt(asked: Asked): Intent | undefined {
  const { item } = asked.slots;
  if (item === undefined) return undefined;
  return about(asked, 'any', (meeting) => ({ type: 'matter', meeting: meeting.id, item }), { item });
}

/** What can be asked about in the same words, and is no matter. */
const noMatter =
  /^(?:\d|§|punkt|pkt|item|uppdrag|mitt|mina|beslut|remiss|ratific|förslag|mötet|protokoll|assignment|my|decision|referral|meeting|minutes|the (?:meeting|assignments|tasks)|(?:the )?\p{L}* ?(?:retreat|internat(?:et)?|möte[nt]?|meeting)(?!\p{L}))/iu;

function matterAbout({ slots, context }: Asked): Intent | undefined {
  const loose = slots['matter'];
  if (loose !== undefined && (noMatter.test(loose) || readWhich(loose, context) !== undefined))
    return undefined;
  const read = readTopicAt(loose ?? slots['about'], context);
  if (read === undefined) return undefined;
  const words = inBookWords(read.words, context.book);
  return question({ type: 'matter', words }, { topic: topicWords(read.words, context.book), ...read.named });
}

type At = { readonly meeting: MeetingId; readonly item: string };

/** An item by its number, of the meeting that is named, else of the one at hand. */
function atItem(asked: Asked, tense: Tense, make: (at: At) => Question): Intent | undefined {
  const { item, meeting } = asked.slots;
  if (item === undefined) return undefined;
  const read = about(asked, tense, ({ id }) => make({ meeting: id, item }), { item });
  if (meeting !== undefined || read?.kind !== 'question' || !('meeting' in read.question)) return read;
  const { meetings } = asked.context.book;
  const has = (one: Meeting) => itemByNumber(one, item) !== undefined;
  // Where no meeting is named, and the one at hand has no such item, the latest that has it is meant.
  const at = meetings.find(({ id }) => 'meeting' in read.question && id === read.question.meeting);
  const other =
    at === undefined || has(at) ? undefined : meetings.findLast((one) => one.state === 'closed' && has(one));
  return other === undefined ? read : question(make({ meeting: other.id, item }), { date: other.date, item });
}

/** The first or the last item of a meeting. */
function itemPlaced(asked: Asked): Intent | undefined {
  if (
    /^(?:vem|vems|who|whose)(?!\p{L})/iu.test(asked.line) ||
    !/(?<!\p{L})(?:vad|vilk\p{L}+|först\p{L}*|sista?|what|which|first|last)(?!\p{L})/iu.test(asked.line)
  )
    return undefined;
  const last = /(?<!\p{L})(?:sist|sista|last|avslutade|slutade|finish|end)(?!\p{L})/iu.test(asked.line);
  const back = /(?<!\p{L})(?:näst\s+sist|second\s+to\s+last)/iu.test(asked.line) ? 2 : 1;
  const numberOf = ({ items }: Meeting) => items.at(last ? -back : 0)?.number;
  let number: string | undefined;
  const read = about(asked, 'past', (meeting) => {
    number = numberOf(meeting);
    return number === undefined
      ? { type: 'agenda', meeting: meeting.id }
      : { type: 'item-content', meeting: meeting.id, item: number };
  });
  if (read?.kind !== 'question' || number === undefined) return read;
  return { ...read, said: { ...read.said, item: number } };
}

/** By its verb: whoever presented did so at a meeting that was. */
function presenting(line: string): Tense {
  if (
    /(?<!\p{L})(?:föredrog|presenterade|drog|höll|var|hade|rapporterade|presented|was|were|had|ran)(?!\p{L})/iu.test(
      line,
    )
  )
    return 'past';
  return /(?<!\p{L})(?:ska|får|kommer|will|presenting|speaking)(?!\p{L})/iu.test(line) ? 'future' : 'any';
}

function leftOut(asked: Asked, outcome: 'withdrawn' | 'postponed'): Intent | undefined {
  const also = outcome === 'postponed' ? { outcome } : {};
  const count = /^(?:hur\s+många|how\s+many)/iu.test(asked.line) ? { count: true } : {};
  // What is moved to the next meeting was put off at the last.
  const { meeting, ...rest } = asked.slots;
  const slots = outcome === 'postponed' && /nästa|next/iu.test(meeting ?? '') ? rest : asked.slots;
  return about({ ...asked, slots }, 'past', ({ id }) => ({ type: 'left-out', meeting: id, outcome }), {
    ...also,
    ...count,
  });
}

/** What someone presented: someone of the Book, or an outsider who is named as a presenter in it; perhaps at a meeting named after her. */
function presentedBy(asked: Asked): Intent | undefined {
  const { who, owner, meeting: said } = asked.slots;
  const name = who ?? owner?.replace(/['’]?s$/iu, '') ?? '';
  if (said === undefined) {
    const timed = nameAndTime(name, asked.context);
    if (timed !== undefined) return presentedBy({ ...asked, slots: { ...asked.slots, ...timed } });
  }
  const by = presenterCalled(name, asked.context);
  if (by === undefined) return undefined;
  if (said === undefined) return question({ type: 'presenter', by }, { person: by });
  return about(asked, 'past', ({ id }) => ({ type: 'presenter', by, meeting: id }), { person: by });
}

function presenterCalled(name: string, context: UnderstandContext): string | undefined {
  const read = readPerson(name, context);
  if (read.kind === 'person') return read.person.name;
  return presentersIn(context.book).some((one) => isPresenter(name, one)) ? name : undefined;
}

const presenters = new WeakMap<Book['meetings'], readonly string[]>();

/** Each name once, worked out once for each state of the meetings. */
function presentersIn({ meetings }: Book): readonly string[] {
  const known = presenters.get(meetings);
  if (known !== undefined) return known;
  const all = meetings.flatMap(({ items }) => items.flatMap((item) => item.presenters));
  const made = [...new Set(all)];
  presenters.set(meetings, made);
  return made;
}

const longestTime = 5;

/** "Eva Ek i december": a name, and when. */
function nameAndTime(
  said: string,
  context: UnderstandContext,
): { readonly who: string; readonly meeting: string } | undefined {
  const parts = said.split(/\s+/u);
  for (let count = Math.min(longestTime, parts.length - 1); count > 0; count -= 1) {
    const who = parts.slice(0, -count).join(' ');
    const meeting = parts.slice(-count).join(' ');
    if (
      readMeeting(meeting, context, 'past')?.kind === 'meeting' &&
      presenterCalled(who, context) !== undefined
    )
      return { who, meeting };
  }
  return undefined;
}

/** Why there was no item about something of which none was left out: what the texts tell of it. */
function whyNone(asked: Asked): Intent | undefined {
  if (
    !/(?<!\p{L})(?:punkt|rapport|föredragning|dragning|information|item|report|presentation)(?!\p{L})/iu.test(
      asked.line,
    )
  )
    return undefined;
  return onTopic(asked, (words, at) => ({ type: 'passage', words, ...at }));
}

/** What is said of items and of much else. */
const isOfMore =
  /(?<!\p{L})(?:flytta\p{L}*|lyft\p{L}*|tog|fick|hade|har|kom|gavs|fanns|blev|hörde|moved|get|got)(?!\p{L})/iu;

function isLeftOut({ outcome }: { readonly outcome?: { readonly kind: string } }): boolean {
  return outcome !== undefined && outcome.kind !== 'handled';
}

/**
 * Why something was withdrawn or put off, by what it is about: at the meeting where that happened last, else of the
 * item that it then was; `surely` only of what was left out. It is told by the item's title.
 */
function leftOutAbout(asked: Asked, surely = false): Intent | undefined {
  const { context } = asked;
  const { book } = context;
  let title: string | undefined;
  let last = false;
  const intent = onTopic(asked, (words, { meeting: at }) => {
    const items = itemsAbout(book, words, () => false).filter(
      ({ meeting }) => meeting.state !== 'planned' && (at === undefined || meeting.id === at),
    );
    const found = items.find(({ item }) => isLeftOut(item)) ?? (surely ? undefined : items[0]);
    if (found === undefined || (isOfMore.test(asked.line) && !isLeftOut(found.item))) return undefined;
    title = found.item.title;
    last = at === undefined && found.meeting === previousMeeting(context);
    return { type: 'left-out', outcome: 'either', meeting: found.meeting.id, item: found.item.number };
  });
  if (intent?.kind !== 'question' || title === undefined) return intent;
  return { ...intent, said: { ...intent.said, topic: title, ...(last ? { meeting: 'last' } : {}) } };
}
