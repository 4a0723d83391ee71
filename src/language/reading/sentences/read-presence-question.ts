import type { AskedAbout, AttendanceView, Question } from '../../../meetings/answers/question.ts';
import { findMeeting } from '../../../meetings/model/lookup.ts';
import type { Meeting } from '../../../meetings/model/meeting.ts';
import { organisationCalled } from '../../../meetings/model/same-name.ts';
import type { Language } from '../../../meetings/model/terms.ts';
import type { Intent, UnderstandContext } from '../../intent.ts';
import { type CompiledPhrases, compilePhrases, firstMatch, type Slots } from '../phrases/phrase.ts';
import {
  type EvaluationPhrase,
  type PresenceQuestionPhrase,
  presencePhrases,
} from '../phrases/presence-phrases.ts';
import { readPerson, readPersonExactly, unclearPerson } from './read-person.ts';
import { type Asked, about, isThisGroup } from './read-question.ts';

type Compiled = {
  readonly questions: CompiledPhrases<PresenceQuestionPhrase>;
  readonly orders: CompiledPhrases<EvaluationPhrase>;
};

const compiled = new Map<Language, Compiled>();

function tableOf(language: Language): Compiled {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const { questions, orders, macros } = presencePhrases[language];
  const made = {
    questions: compilePhrases(questions, 'whole', macros),
    orders: compilePhrases(orders, 'whole', macros),
  };
  compiled.set(language, made);
  return made;
}

function inTurn({ language }: UnderstandContext): readonly Language[] {
  return language === 'sv' ? ['sv', 'en'] : ['en', 'sv'];
}

/** Reads what is asked of parts of a meeting, of organisations, of quorum, and of how the meeting was. */
export function readPresenceQuestion(line: string, context: UnderstandContext): Intent | undefined {
  for (const language of inTurn(context)) {
    const found = firstMatch(tableOf(language).questions, line, (key, slots) =>
      readers[key]({ slots, context, line }),
    );
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Reads that the evaluation round of a meeting is to begin, or to end: of the meeting at hand, else of the latest. */
export function readEvaluationOrder(line: string, context: UnderstandContext): Intent | undefined {
  for (const language of inTurn(context)) {
    const order = firstMatch(tableOf(language).orders, line, (key) => key);
    if (order === undefined) continue;
    const meeting = evaluated(context, order);
    if (meeting === undefined) return { kind: 'unclear', text: line, why: { reason: 'no-meeting' } };
    return order === 'open'
      ? { kind: 'command', command: { type: 'open-evaluation', meeting: meeting.id } }
      : { kind: 'end-evaluation', meeting: meeting.id };
  }
  return undefined;
}

function evaluated({ book, meeting: id }: UnderstandContext, order: EvaluationPhrase): Meeting | undefined {
  const open = order === 'end' ? book.meetings.findLast((one) => one.evaluation?.open === true) : undefined;
  const focus = findMeeting(book, id);
  if (open !== undefined) return open;
  if (focus !== undefined && focus.state !== 'planned') return focus;
  return book.meetings.findLast((one) => one.state === 'closed') ?? focus;
}

type Reader = (asked: Asked) => Intent | undefined;

const readers: Readonly<Record<PresenceQuestionPhrase, Reader>> = {
  'present-at': (asked) => there(asked, { side: 'present', by: 'persons' }),
  'missing-at': (asked) => there(asked, { side: 'absent', by: 'persons' }),
  'present-organisations-at': (asked) => there(asked, { side: 'present', by: 'organisations' }),
  'missing-organisations-at': (asked) => there(asked, { side: 'absent', by: 'organisations' }),
  'present-organisations': (asked) =>
    about(asked, 'past', ({ id }) => ({
      type: 'who-was-there',
      meeting: id,
      who: { side: 'present', by: 'organisations' },
    })),
  'was-there-at': (asked) => {
    const at = partIn(asked.slots);
    return at && someone(asked, at);
  },
  'organisation-there': (asked) => organisation(asked, undefined),
  quorum: (asked) => {
    const { body, item } = asked.slots;
    if (body !== undefined && !isThisGroup(body, asked.context)) return undefined;
    const at = item === undefined ? {} : { at: { item } };
    // "Are we" is asked of the meeting at hand, also just before it; "were we" of the one that was.
    const tense = /^(?:var|blev|hade|was|were|did)\s/iu.test(asked.line) ? 'past' : 'any';
    return about(asked, tense, ({ id }) => ({ type: 'quorum', meeting: id, ...at }));
  },
  evaluation: (asked) =>
    about(asked, 'past', (meeting): Question => ({ type: 'evaluation', meeting: meeting.id })),
};

/** An item, or a day; nothing where the words tell neither. */
function partIn(slots: Slots): AskedAbout | undefined {
  const { item, day, decided } = slots;
  if (item !== undefined) return { item, ...(decided === undefined ? {} : { decision: true }) };
  return day !== undefined && /^\d$/u.test(day) ? { day: Number(day) } : undefined;
}

function there(asked: Asked, who: AttendanceView): Intent | undefined {
  const at = partIn(asked.slots);
  return at && about(asked, 'past', ({ id }) => ({ type: 'who-was-there', meeting: id, who, at }));
}

function someone(asked: Asked, at: AskedAbout): Intent | undefined {
  const { slots, context, line } = asked;
  const who = slots['who'] ?? '';
  const read = readPersonExactly(who, context);
  const found = read.kind === 'none' ? (organisation(asked, at) ?? readPerson(who, context)) : read;
  if (found.kind === 'none') return undefined;
  if (found.kind === 'which') return unclearPerson(found, who, line, context);
  if (found.kind !== 'person') return found;
  return about(asked, 'past', ({ id }) => ({
    type: 'was-there',
    meeting: id,
    person: found.person.id,
    at,
  }));
}

/** Only what is called as an organisation of the Book is one. */
function organisation(asked: Asked, at: AskedAbout | undefined): Intent | undefined {
  const found = organisationCalled(asked.context.book, asked.slots['who'] ?? '');
  return (
    found &&
    about(asked, 'past', ({ id }) => ({
      type: 'organisation-there',
      meeting: id,
      organisation: found.id,
      ...(at === undefined ? {} : { at }),
    }))
  );
}
