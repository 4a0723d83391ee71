import type { Form, OneMeetingQuestion } from '../../meetings/answers/meeting-questions.ts';
import type { Question } from '../../meetings/answers/question.ts';
import { themedAhead } from '../../meetings/answers/themed-ahead.ts';
import type { Meeting } from '../../meetings/model/meeting.ts';
import { textHolder } from '../../meetings/search/text-holds.ts';
import type { Intent, UnderstandContext } from '../intent.ts';
import type { Tense } from '../reading/dates/meetings-within.ts';
import { movedFromThen, readMeeting } from '../reading/sentences/read-meeting.ts';
import type { Said } from '../said.ts';
import { type Asked, about, question } from './about.ts';
import { insteadOf } from './instead-of.ts';
import {
  formsIn,
  isWhy,
  isYesOrNo,
  namesWhen,
  onlyIn,
  plainTense,
  tenseIn,
  whenIn,
} from './meeting-words.ts';
import { comingMeetings, countedMeetings, meetingsIn } from './meetings-in.ts';
import { questionRows } from './question-rows.ts';
import type { QuestionTable, Reader } from './question-table.ts';
import type { MeetingAsked } from './sv/meetings.ts';

const readers: Readonly<Record<MeetingAsked, Reader>> = {
  'next-meeting': (asked) => (asked.slots['body'] === undefined || isOurs(asked) ? next(asked) : undefined),
  'last-meeting': last,
  status: (asked) => about(asked, 'any', (meeting) => ({ type: 'status', meeting: meeting.id })),
  history: (asked) => about(asked, 'any', (meeting) => ({ type: 'meeting-history', meeting: meeting.id })),
  'new-year': ({ context }) => question({ type: 'new-year', year: yearAhead(context.today) }),
  'coming-meetings': comingMeetings,
  'changed-meetings': (asked) => meetingsIn(asked, 'any'),
  'joint-meetings': (asked) =>
    isMet(asked)
      ? meetingsIn(asked, haveMet.test(asked.read ?? asked.line) ? 'past' : 'any', 'joint')
      : undefined,
  'unread-meetings': (asked) => meetingsIn(asked, 'past', 'unread'),
  meetings: (asked) => meetingsIn(asked, 'any'),
  'meetings-past': (asked) => meetingsIn(asked, 'past'),
  moved: moved,
  joint: (asked) => joint(asked),
  theme: (asked) => one(asked, tenseIn(asked.read ?? asked.line), () => ({ ask: 'details', about: 'theme' })),
  details: (asked) => one(asked, tenseIn(asked.read ?? asked.line), () => ({ ask: 'details' })),
  mode: (asked) => mode(asked, tenseOf(asked, 'future')),
  'mode-past': (asked) => mode(asked, tenseOf(asked, 'past')),
  counted: countedMeetings,
  placed,
  break: (asked) => besideBreak(asked, 'before'),
  resume: (asked) => besideBreak(asked, 'after'),
  // Which there are then tells it; a plain yes would say the other thing.
  pause: (asked) =>
    isYesOrNo(asked.read ?? asked.line)
      ? meetingsIn({ ...asked, line: asked.slots['period'] ?? '' }, 'any')
      : undefined,
  meeting: (asked) => (asksWhen(asked) ? whenWhere(asked, tenseOf(asked, 'future')) : undefined),
  'meeting-past': (asked) => (asksWhen(asked) ? whenWhere(asked, tenseOf(asked, 'past')) : undefined),
};

/** What is asked about meetings. */
export const meetings: QuestionTable<MeetingAsked> = {
  rows: questionRows.meetings,
  readers,
};

function next({ line, read = line }: Asked): Intent {
  const ask = whenIn(read);
  return question({ type: 'next-meeting', ...(ask === undefined ? {} : { ask }) }, {});
}

/** "nästa råd", in a group that is a council: a word that the group is called by. */
function isOurs({ slots, context: { book } }: Asked): boolean {
  const [body = ''] = /\p{L}{3,}$/u.exec((slots['body'] ?? '').toLowerCase()) ?? [];
  const plain = body.replace(/s?(?:möte|sammanträde)t?$/u, '').replace(/(?:et|en)$/u, '');
  const called = [book.group.name, book.group.voice, ...book.group.shortNames].join(' ').toLowerCase();
  return (
    plain.length > 2 &&
    called.split(/[^\p{L}]+/u).some((word) => word.replace(/(?:et|en)$/u, '').endsWith(plain))
  );
}

const lastOf: Readonly<Record<Form, string>> = {
  digital: 'senaste digitala mötet',
  'in-person': 'senaste fysiska mötet',
  hybrid: 'senaste hybridmötet',
  residential: 'förra internatet',
};

const haveMet =
  /(?<!\p{L})(?:har\s+vi\s+(?:träffat|mött|haft|setts)|träffade|mötte|did\s+we\s+(?:ever\s+)?meet|have\s+we\s+(?:ever\s+)?met)(?!\p{L})/iu;

/** "när träffar vi cheferna" asks for a joint meeting only where there is one with them. */
function isMet({ slots, line, read, context: { book } }: Asked): boolean {
  const { partner } = slots;
  const plainly = read === undefined && !/(?<!\p{L})(?:träffar|möter)\s+vi(?!\p{L})/iu.test(line);
  if (plainly || onlyIn(read ?? line) === 'joint') return true;
  if (partner === undefined) return false;
  const holds = textHolder(partner);
  return book.meetings.some((meeting) => holds(meeting.partner ?? ''));
}

const nextOf: Readonly<Record<Form, string>> = {
  digital: 'nästa digitala möte',
  'in-person': 'nästa fysiska möte',
  hybrid: 'nästa hybridmöte',
  residential: 'nästa internat',
};

const ofItsForm =
  /(?<!\p{L})(?:(?:nästa|next)\s+(?:digital|fysisk|hybrid|online|remote|physical|in[-\s]person|on[-\s]site)|(?:gång|time|vi|we)(?!\p{L})|(?:första|andra|tredje|sista|first|second|third|last)\s)/iu;

const inTurn =
  /(?<!\p{L})(?:första|andra|tredje|fjärde|sista|nästa|senaste|first|second|third|last|next)\s+(?:möte|internat|träff|sammanträde|meeting|retreat)/iu;

/** The whole line names the meeting: by its place among others, or as the next of its form. */
function placed(asked: Asked): Intent | undefined {
  const { line, read } = asked;
  if (read !== undefined && !ofItsForm.test(read)) return undefined;
  if (asked.slots['which'] !== undefined && !inTurn.test(asked.slots['which'])) return undefined;
  const [form, ...others] = formsIn(line);
  const { when, which = line } = asked.slots;
  const ofForm = form === undefined || others.length > 0 || when !== undefined ? which : nextOf[form];
  return whenWhere({ ...asked, slots: { meeting: ofForm } }, tenseOf(asked, 'future'));
}

/** "när bryter vi för sommaren": the last meeting before it; "när ses vi efter jul": the first after it. */
function besideBreak(asked: Asked, side: 'before' | 'after'): Intent | undefined {
  const when = asked.slots['when']?.trim() ?? '';
  const said = placedWords[asked.context.language][side] + when;
  return readMeeting(said, asked.context, 'future') === undefined
    ? undefined
    : whenWhere({ ...asked, slots: { meeting: said } }, 'future');
}

const placedWords = {
  sv: { before: 'sista mötet före ', after: 'första mötet efter ' },
  en: { before: 'last meeting before ', after: 'first meeting after ' },
} as const;

/** When the group last met, or last met so. */
function last(asked: Asked): Intent | undefined {
  const [form] = formsIn(asked.read ?? asked.line);
  const meeting = form === undefined ? 'förra mötet' : lastOf[form];
  return whenWhere({ ...asked, slots: { meeting } }, 'past');
}

type Ask<Question> = Question extends OneMeetingQuestion ? Omit<Question, 'type' | 'meeting'> : never;

/** A question about the one meeting that was named. */
function one(
  { slots, context, line }: Asked,
  tense: Tense,
  make: (named: Said) => Ask<OneMeetingQuestion>,
): Intent | undefined {
  const read = readMeeting(slots['meeting'] ?? '', context, tense);
  if (read === undefined) return undefined;
  if (read.kind === 'none') {
    const moved = movedFromThen(read.time, context);
    if (moved !== undefined) return question(asksOf(moved, make(read.named ?? {})), read.named);
  }
  if (read.kind !== 'meeting') return insteadOf(read, line);
  const named = read.named ?? {};
  return question(asksOf(read.meeting, make(named)), named);
}

function asksOf(meeting: Meeting, ask: Ask<OneMeetingQuestion>): Question {
  return { type: 'meeting', meeting: meeting.id, ...ask };
}

/** As the line tells it where only its words are a phrase's; as the phrase does where it fits wholly. */
function tenseOf({ read }: Asked, phrase: 'past' | 'future'): Tense {
  return (read === undefined ? undefined : plainTense(read)) ?? phrase;
}

/** Whether a line that only has the words of a phrase asks when or where, and not whether something shall be done. */
function asksWhen({ read }: Asked): boolean {
  if (read !== undefined && /^(?:vem|who)\s/iu.test(read)) return false;
  return read === undefined || namesWhen(read) || !isYesOrNo(read);
}

/** When and where a meeting is; of the next one alone it is a question about that. */
function whenWhere(asked: Asked, tense: Tense): Intent | undefined {
  const { slots, context, line, read = line } = asked;
  const named = readMeeting(slots['meeting'] ?? '', context, tense)?.named ?? {};
  const [mode] = formsIn(read);
  if (named['meeting'] === 'next' && tense !== 'past' && named['kind'] === undefined)
    return mode === undefined ? next(asked) : question({ type: 'next-meeting', mode }, { mode });
  const about = whenIn(read);
  const themed = asked.read === undefined ? meetingOfTheme(asked) : undefined;
  if (themed !== undefined) return question(asksOf(themed, { ask: 'when-where' }), { date: themed.date });
  return one(asked, tense, ({ type, month }) => ({
    ask: 'when-where',
    ...(about === undefined ? {} : { about }),
    ...(type === 'internat' && month === undefined ? { loosely: true } : {}),
  }));
}

/** "när är remissdialogen", where that is the theme of a coming meeting and no meeting is named. */
function meetingOfTheme({ slots, context }: Asked): Meeting | undefined {
  const said = slots['meeting'] ?? '';
  if (!/\p{L}{6}/u.test(said) || readMeeting(said, context, 'any') !== undefined) return undefined;
  return themedAhead(context.book, said, context)[0];
}

function mode(asked: Asked, tense: Tense): Intent | undefined {
  const { slots, line, read = line } = asked;
  const around = read.replace(slots['meeting'] ?? '', ' ');
  const [said, ...others] = formsIn(around);
  const is = said ?? (travels.test(around) ? 'in-person' : undefined);
  if (
    is === undefined &&
    !/(?<!\p{L})(?:form\p{L}*|mötesform\p{L}*|hur|sätt|how|format)(?!\p{L})/iu.test(around)
  )
    return undefined;
  const yes = is !== undefined && others.length === 0 && isYesOrNo(read);
  const next = asked.context.language === 'sv' ? 'nästa möte' : 'next meeting';
  const named = slots['meeting'] === undefined ? { ...asked, slots: { ...slots, meeting: next } } : asked;
  return one(named, tense, () => ({ ask: 'mode', ...(yes ? { is } : {}) }));
}

/** Whoever must travel asks whether it is held on site. */
const travels =
  /^(?:måste|behöver|ska|bör|do|must|should|will|shall)\s.*(?<!\p{L})(?:åka|resa|pendla|komma\s+in|bege|ta\s+(?:mig|sig|oss)|travel|commute|drive|(?:go|come)\s+in)(?!\p{L})/iu;

/** Whoever it may be. */
const anyone =
  /(?<!\p{L})(?:n[åa]gon|nån|ngn|några|ngra|nåt|något|annan|andra|annat|vem|vilka|fler|en|ett|grupp(?:er|en)?|anyone|anybody|someone|another|other|others|any|else|groups?|with|med)(?!\p{L})/giu;

const asksOfOthers =
  /(?<!\p{L})(?:gemensam\p{L}*|ihop|tillsammans|med|vem|vilk\p{L}+|andra|annan|delar|delade|sällskap|gäster|besök|joint(?:ly)?|with|who|whom|which|what|share|guests|company|together)(?!\p{L})/iu;

/** Whether nobody else is there. */
const alone =
  /(?<!\p{L})(?:(?:bara|endast|enbart)\s+(?:vi|oss|vår|gruppen)|själva|ensamma|(?:just|only)\s+(?:us|we|the\s+group|our)|alone|by\s+ourselves|on\s+our\s+own)(?!\p{L})/iu;

/** Whether the asker herself must be there is another question. */
const ofAsker = /^(?:behöver|måste|bör|ska|får|kan|need|must|should|can|do|am|är)\s+(?:jag|man|i)(?!\p{L})/iu;

function joint(asked: Asked): Intent | undefined {
  if (asked.read !== undefined && asked.slots['partner'] === undefined && !asksOfOthers.test(asked.read))
    return undefined;
  if (asked.read !== undefined && ofAsker.test(asked.read)) return undefined;
  const whom = asked.slots['partner']?.replace(anyone, ' ').replace(/\s+/gu, ' ').trim();
  return one(asked, tenseIn(asked.read ?? asked.line), () => ({
    ask: 'details',
    about: alone.test(asked.read ?? asked.line) ? 'alone' : 'partner',
    ...(whom === undefined || !/\p{L}{3}/u.test(whom) ? {} : { with: whom }),
  }));
}

/** No meeting that is named. */
const anyMeeting = /^(?:ett|nåt|något|några|any|a|some)\s+(?:\p{L}+\s+)?(?:möten?|meetings?)$/iu;

/** Whether it was moved or cancelled, or why. */
function moved(asked: Asked): Intent | undefined {
  const { line, read = line } = asked;
  if (anyMeeting.test(asked.slots['meeting'] ?? '')) return meetingsIn({ ...asked, slots: {} }, 'any');
  const only = onlyIn(read);
  const what = only === 'moved' || only === 'cancelled' ? only : undefined;
  const about = isWhy(read)
    ? 'why'
    : isYesOrNo(read) || /^(?:flyttades|ställdes)/iu.test(read)
      ? what
      : undefined;
  return one(asked, 'any', () => ({ ask: 'moved', ...(about === undefined ? {} : { about }) }));
}

/** From the summer on the year that is prepared for is the next. */
function yearAhead(today: UnderstandContext['today']): number {
  const year = Number(today.slice(0, 4));
  return today.slice(5) >= '07-01' ? year + 1 : year;
}
