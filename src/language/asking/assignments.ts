import { assignmentsAbout } from '../../meetings/answers/assignments-about.ts';
import type { FoundAssignment } from '../../meetings/answers/found-records.ts';
import { ofBody } from '../../meetings/answers/of-body.ts';
import type { Question } from '../../meetings/answers/question.ts';
import type { AssignmentRef } from '../../meetings/commands/assignment-command.ts';
import type { Book } from '../../meetings/model/book.ts';
import { findItem, standing } from '../../meetings/model/lookup.ts';
import { mayRecord } from '../../meetings/model/rights.ts';
import { organisationCalled } from '../../meetings/model/same-name.ts';
import { generalAbbreviations } from '../../meetings/search/abbreviations.ts';
import type { Intent, UnderstandContext } from '../intent.ts';
import { type PeriodRead, readPeriod } from '../reading/dates/read-period.ts';
import { readMeeting } from '../reading/sentences/read-meeting.ts';
import {
  readPerson,
  readPersonExactly,
  readPossessor,
  unclearPerson,
} from '../reading/sentences/read-person.ts';
import { onTogether } from '../reading/sentences/read-together-line.ts';
import { meantBy, readWhich } from '../reading/sentences/read-which.ts';
import type { Said } from '../said.ts';
import { type Asked, about, couldBeName, question } from './about.ts';

import { topicWords } from './glossary.ts';
import { asksOrTells } from './near/statement-words.ts';

import { onTopic } from './on-topic.ts';
import { questionRows } from './question-rows.ts';
import type { QuestionTable, Reader } from './question-table.ts';
import type { AssignmentAsked } from './sv/assignments.ts';
import { isThisGroup } from './this-group.ts';
import { topicSaid } from './topic-said.ts';

const group: Said = { scope: 'group' };

const readers: Readonly<Record<AssignmentAsked, Reader>> = {
  reporting,
  'changes-since': changesSince,
  'assignment-history': historyOf,
  'deadline-of': (asked) => aboutOne(asked, 'deadline'),
  'responsible-for': (asked) => aboutOne(asked, 'responsible'),
  deadline: (asked) => onTopic(asked, (words) => ({ type: 'deadline', words })),
  'status-whether': (asked) => ifAssigned(asked, asWhether),
  'status-loose': (asked) => ifAssigned(ofOne(withoutPredicate(asked)), asWhether),
  'deadline-loose': (asked) =>
    ifAssigned(ofOne(withoutPredicate(asked)), (words) => ({ type: 'deadline', words })),
  'responsible-loose': (asked) =>
    ifAssigned(ofOne(withoutVerb(asked)), (words) => ({ type: 'responsible', words }), mostOfIt),
  'deadline-do': (asked) => ifAssigned(asked, (words) => ({ type: 'deadline', words })),
  'due-or-back': (asked) =>
    ifAssigned(asked, (words) => ({ type: 'deadline', words })) ??
    onTopic(asked, (words) => ({ type: isDelivered.test(words) ? 'deadline' : 'item-return', words })),
  'news-about': (asked) =>
    ifAssigned(asked, (words) => ({ type: 'topic-status', words })) ??
    onTopic(asked, (words) => ({ type: 'matter', words })),
  'status-how': (asked) =>
    allOfThem.test(asked.slots['about'] ?? '')
      ? undefined
      : onTopic(asked, (words) => ({ type: 'topic-status', words })),
  responsible: (asked) => onTopic(asked, (words) => ({ type: 'responsible', words })),
  'responsible-doing': (asked) => responsibleDoing(asked),
  'mine-done': ({ context }) =>
    question(
      { type: 'assignments', whose: context.asker ?? 'group', overdueOnly: false, done: true },
      { scope: 'mine' },
    ),
  'done-assignments': () =>
    question({ type: 'assignments', whose: 'group', overdueOnly: false, done: true }, group),
  mine: (asked) => mine(asked, false),
  'mine-overdue': (asked) => mine(asked, true),
  open: () => question(ofGroup, group),
  'open-count': () => question(ofGroup, { ...group, count: true }),
  undated: () => question({ ...ofGroup, time: 'none' }, group),
  'more-time': () => question({ ...ofGroup, time: 'more' }, group),
  unassigned: () => question({ ...ofGroup, unassigned: true }, group),
  overdue: () => question({ ...ofGroup, overdueOnly: true }, group),
  'given-at': (asked) => about(asked, 'past', ({ id }) => ({ ...ofGroup, givenAt: id })),
  'due-within': dueWithin,
  about: (asked) => onTopic(asked, (words) => ({ ...ofGroup, words })),
  'open-of': (asked) => assignmentsOf(asked, false),
  'open-of-count': (asked) => counted(assignmentsOf(asked, false)),
  'overdue-of': (asked) => assignmentsOf(asked, true),
};

const ofGroup = { type: 'assignments', whose: 'group', overdueOnly: false } as const;

/** What is asked about assignments. */
export const assignments: QuestionTable<AssignmentAsked> = {
  rows: questionRows.assignments,
  readers,
};

/** Who has not reported: on one assignment, on all that were given at once, or on everything open. */
function reporting({ slots: { which: said }, context, line }: Asked): Intent | undefined {
  if (said === undefined) return { kind: 'question', question: { type: 'reporting' } };
  const which = readWhich(said, context);
  if (which === undefined) return undefined;
  const meant = meantBy(which, context);
  if (meant.kind === 'one') return { kind: 'question', question: { type: 'reporting', about: meant.ref } };
  const assignments = meant.kind === 'several' ? meant.refs : [];
  return (
    onTogether(meant, context) ?? {
      kind: 'unclear',
      text: line,
      why: { reason: 'which-assignment', assignments },
    }
  );
}

/** Someone unknown here has no assignments of her own; the answer will say that it is for participants. */
function mine({ context }: Asked, overdueOnly: boolean): Intent {
  return question({ type: 'assignments', whose: context.asker ?? 'group', overdueOnly }, { scope: 'mine' });
}

const asWhether = (words: string): Question => ({ type: 'topic-status', words, whether: true });

/** Those who meet are what no assignment is about. */
/** "Läget med uppdragen" asks for all of them. */
const allOfThem =
  /^(?:(?:alla|våra|gruppens|öppna|the|our|all|open)\s+)*(?:uppdrag(?:en)?|assignments|tasks|actions)$/iu;

/** What is drawn up and delivered: when it comes is when it is due. */
const isDelivered =
  /^(?:(?:den|det|första|slutliga|nästa|nya)\s+)*\p{L}*(?:rapport|redovisning|utvärdering|uppföljning|sammanställning|underlag|utredning|förslag|enkät|analys|direktiv|kartläggning)(?:en|et|n|er|erna|ar|arna)?(?!\p{L})/iu;

const noAssignment =
  /^(?:(?:i|in|the|vår|our|\p{L}*grupp(?:en)?|group|rådet|council|nämnden|board|utskottet|committee)(?:\s+|$))+$|^(?:sedan|sen|since|efter|after)\s/iu;

/** What is asked of assignments or of anything else as such is about no single one of them. */
const ofAny =
  /(?<!\p{L})(?:uppdrag|uppgifter|åtaganden|löften|deadlines|datum|remiss(?:er|erna|svar|svaren)?|beslut|punkter(?:na)?|ärenden|möten|saker|grejer|assignments?|tasks|actions|referrals?|consultations?|items|decisions|meetings|(?:mer|längre|more)\s+ti(?:d|me))(?!\p{L})/iu;

/** What can be asked of anything in the same words is asked of an assignment only where one is about it. */
function ifAssigned(asked: Asked, make: (words: string) => Question, strict?: number): Intent | undefined {
  const { book } = asked.context;
  return onTopic(asked, (words) =>
    !noAssignment.test(words) &&
    assignmentsAbout(book, words, allAssignments(asked.context), strict).length > 0
      ? make(words)
      : undefined,
  );
}

/** So much of what was said an assignment must hold, where the phrase alone says of nothing that it is one. */
const mostOfIt = 0.7;

/** What is half-written is only for those who record, also as a reason to read a line so. */
function allAssignments({ book, asker }: UnderstandContext): readonly FoundAssignment[] {
  const recorder = asker !== undefined && mayRecord(book, { kind: 'person', person: asker });
  const known = recorder ? everyOne : ofClosed;
  const made =
    known.get(book.meetings) ??
    book.meetings.filter(({ state }) => recorder || state === 'closed').flatMap(standingAssignments);
  known.set(book.meetings, made);
  return made;
}

const everyOne = new WeakMap<Book['meetings'], readonly FoundAssignment[]>();
const ofClosed = new WeakMap<Book['meetings'], readonly FoundAssignment[]>();

const assignmentsIn = new WeakMap<Book['meetings'][number], readonly FoundAssignment[]>();

/** Worked out once for each state of a meeting. */
function standingAssignments(meeting: Book['meetings'][number]): readonly FoundAssignment[] {
  const known = assignmentsIn.get(meeting);
  if (known !== undefined) return known;
  const made = standing(meeting.assignments).map((assignment) => ({
    meeting,
    item: findItem(meeting, assignment.item),
    assignment,
    overdue: false,
  }));
  assignmentsIn.set(meeting, made);
  return made;
}

/** What is said of a thing at the end: "enkäten utskickad", "samordnaren vara rekryterad senast", "the survey been sent out". */
const predicate =
  /(?<!(?:^|\s)(?:med|om|på|i|för|av|till|kring|with|on|of|about|for|to|the))(?:\s+(?:va|vara|bli|blivit|ha|blir|be|been|have|get))*\s+(?:(?:gå|skickas|komma|lämnas|come|go)\s+(?:ut|iväg|in|out|off)|\p{L}{2,}(?:ad|ade|at|ats|d|da|dda|t|ta|ts|tt|as|ed)|ute|inne|klar|på\s+plats|i\s+(?:hamn|mål|drift|bruk)|gått\s+(?:ut|iväg)|sent|done|made|given|held|chosen|out)(?:\s+(?:senast|än|ännu|redan|nu|yet|already|out|in|off|up))*$/iu;

/** Who spoke of something has no assignment by that. */
const spoke =
  /^(?:vill|ville|tycker|tyckte|anser|ansåg|menar|menade|saknar|behöver|blir|blev|wants?|thinks?|lacks?|föredrog|presenterade|drog|höll|hade|berättade|pratade|talade|informerade|redovisade|redogjorde|föreläste|gästade|besökte|kom|presented|had|held|spoke|talked|told|reported|introduced|chair\p{L}*)(?!\p{L})/iu;

/** Who keeps the minutes has that by her role. */
const byRole = /(?:^|\s)(?:\p{L}*protokoll|\p{L}*anteckning|dagordning|kallelse|agenda|minutes|notes)/iu;

function responsibleDoing(asked: Asked): Intent | undefined {
  const said = topicSaid(asked.slots['about'] ?? '', asked.context.book);
  return byRole.test(said) ? undefined : onTopic(asked, (words) => ({ type: 'responsible', words }));
}

/** Who was there, and who has left the group, are other questions. */
const ofPresence =
  /^(?:var|vara|bli|blir|är|delta|inte|varit|slutat|slutade|slutar|avtackades|började|tillträdde|lämnade(?=\s*$|\s+(?:vid|på|i|efter|under)\s)|missat|deltagit|suttit|uteblivit|saknats|närvarat|kommit|hoppat\s+av|lämnat\s+(?:oss|\p{L}*(?:gruppen|rådet|nämnden|utskottet|styrelsen)))(?!\p{L})/iu;

/** "vilka kommuner får ett team" asks of municipalities, and not who is responsible. */
const manyDo =
  /^\p{L}{3,}(?:er|ar|or|na|en|et)\s+(?:får|fick|har|hade|ska|är|var|kan|måste|blir|blev|ingår|gäller|finns|läggs|används|behövs|\p{L}{4,}[aeor]s)(?!\p{L})/iu;

/** "vem bokar studiebesöket" is about the visit. */
function withoutVerb(asked: Asked): Asked {
  const { about: said } = asked.slots;
  if (
    said === undefined ||
    manyDo.test(said) ||
    spoke.test(said) ||
    ofPresence.test(said) ||
    /^(?:\p{L}{4,}[aeör]s|tar\s+(?:emot|mot|del|ställning))\s/iu.test(said)
  )
    return { ...asked, slots: {} };
  const topic = said.replace(/^\p{L}{2,}[ra]\s+(?=\S)/iu, '');
  return { ...asked, slots: { about: topic } };
}

/** "har vi någon remiss ute" asks what there is, not how far it has come. */
const aboutPeople =
  /^(?:vi|ni|jag|du|de|dom|man|någon|nån|några|något|nåt|ngt|det|den|we|you|they|i|anyone|any|there|it)(?!\p{L})/iu;

/** Nothing where what is said is said of any assignment. */
function ofOne(asked: Asked): Asked {
  return ofAny.test(asked.slots['about'] ?? '') ? { ...asked, slots: {} } : asked;
}

/** "Har någon bokat studiebesöket", "did Hassan recruit the coordinator" are about the visit, and the coordinator. */
const doer =
  /^(?<who>\p{L}[\p{L}-]+(?:\s+\p{Lu}[\p{L}-]+)?)\s+(?:(?:redan|nu|ännu|already|yet)\s+)?(?<verb>\p{L}{3,})\s+(?<what>\S.*)$/u;
const someone = /^(?:någon|nån|ngn|vi|ni|de|dom|anyone|anybody|someone|we|they)$/iu;
const hasDone = /(?:at|it|tt|rt|yt|lt|nt)$/iu;

function whatIsDone(said: string, { context }: Asked): string | undefined {
  const { who = '', verb = '', what } = doer.exec(said)?.groups ?? {};
  const named = someone.test(who) || readPersonExactly(who, context).kind === 'person';
  const isVerb = context.language === 'en' || hasDone.test(verb);
  return named && isVerb ? what : undefined;
}

function withoutPredicate(asked: Asked): Asked {
  const { about: said } = asked.slots;
  const done = said === undefined ? undefined : whatIsDone(said, asked);
  if (done !== undefined) return { ...asked, slots: { about: done } };
  const topic = said?.replace(predicate, '');
  const whose = topic === undefined || aboutPeople.test(topic);
  return topic === said || whose ? { ...asked, slots: {} } : { ...asked, slots: { about: topic } };
}

/** Since the latest meeting, or since one that is named. */
function changesSince(asked: Asked): Intent | undefined {
  const said = asked.slots['meeting'];
  if (said === undefined) return question({ type: 'changes-since' });
  return about(asked, 'past', ({ id }) => ({ type: 'changes-since', since: id }));
}

function dueWithin({ slots, context, line }: Asked): Intent | undefined {
  const said = (slots['period'] ?? '')
    .replace(/^senast\s+(?:till\s+)?/iu, 'till ')
    .replace(/^inför\s/iu, 'före ')
    .replace(/^by\s/iu, 'until ');
  const period = untilMeeting(said, context) ?? readPeriod(said, context, 'future');
  if (period === undefined) return undefined;
  if (period.kind === 'no-such-date')
    return { kind: 'unclear', text: line, why: { reason: 'no-such-date', said: period.said } };
  const { from, to } = period;
  return question({ ...ofGroup, due: { from, to } }, { ...group, from, to });
}

/** "Till nästa möte", "före majmötet": from today on. */
function untilMeeting(said: string, context: UnderstandContext): PeriodRead | undefined {
  const named =
    /^(?:till|före|innan|på|vid|inför|until|before|at)\s+(?<meeting>.*(?:möte|gång|meeting|time).*)$/iu.exec(
      said,
    )?.groups?.['meeting'];
  const read = named === undefined ? undefined : readMeeting(named, context, 'future');
  if (read?.kind !== 'meeting' || read.meeting.date < context.today) return undefined;
  return { kind: 'period', from: context.today, to: read.meeting.date };
}

function historyOf(asked: Asked): Intent | undefined {
  return oneMeant(asked, (ref) => ({ type: 'assignment-history', ...ref }));
}

/** When an assignment that is named is due, or who has it. */
function aboutOne(asked: Asked, type: 'deadline' | 'responsible'): Intent | undefined {
  return oneMeant(asked, (about) => ({ type, words: asked.slots['which'] ?? '', about }));
}

function oneMeant(
  { slots, context, line }: Asked,
  make: (ref: AssignmentRef) => Question,
): Intent | undefined {
  const which = readWhich(slots['which'] ?? '', context);
  if (which === undefined) return undefined;
  const meant = meantBy(which, context);
  const said = which.about === undefined ? undefined : { topic: which.about };
  if (meant.kind === 'one') return question(make(meant.ref), said);
  const together = onTogether(meant, context);
  if (together !== undefined) return together;
  // What it is about may be told by words that another phrase reads.
  if (
    meant.kind === 'none' &&
    which.about !== undefined &&
    !/^(?:mitt|mina|my)\s/iu.test(slots['which'] ?? '')
  )
    return undefined;
  const assignments = meant.kind === 'several' ? meant.refs : [];
  return { kind: 'unclear', text: line, why: { reason: 'which-assignment', assignments } };
}

/** Someone's, also what she helps with; else those of an organisation or a body that has any. */
function assignmentsOf(asked: Asked, overdueOnly: boolean): Intent | undefined {
  const { owner, who } = asked.slots;
  const { context, line } = asked;
  const name = owner ?? who ?? '';
  if (isThisGroup(name, context) && !/^(?:vi|ni|man|we|you)$/iu.test(name))
    return question({ ...ofGroup, overdueOnly }, group);
  const read = owner === undefined ? readPerson(name, context) : readPossessor(name, context);
  // Someone outside the group who has an assignment is called so exactly, and not nearly.
  const outsider =
    readPersonExactly(name, context).kind === 'none' && /^\p{Lu}\p{Ll}/u.test(name)
      ? bodyNamed(name, context)
      : undefined;
  if (outsider !== undefined && ofBody(context.book, outsider.name, allAssignments(context)).length > 0)
    return ofBodyNamed(outsider, overdueOnly);
  if (read.kind === 'person')
    return question(
      { type: 'assignments', whose: read.person.id, overdueOnly },
      isSelf(name) ? { scope: 'mine' } : { person: read.person.name },
    );
  const body = bodyNamed(owner === undefined ? name : name.replace(/['’]?s$/iu, ''), context);
  if (body !== undefined) return ofBodyNamed(body, overdueOnly);
  if (read.kind === 'none' && !(couldBeName(name) && (owner === undefined || /s$/iu.test(name))))
    return undefined;
  return unclearPerson(read, name, line, context);
}

type BodyNamed = { readonly name: string; readonly said: Said };

/** Someone who is not of the group is still someone. */
function ofBodyNamed({ name, said }: BodyNamed, overdueOnly: boolean): Intent {
  const asked = question({ ...ofGroup, overdueOnly, body: name }, said);
  return said['person'] === undefined || overdueOnly ? asked : { ...asked, asks: 'assignments_person' };
}

function counted(intent: Intent | undefined): Intent | undefined {
  return intent?.kind === 'question' ? { ...intent, said: { ...intent.said, count: true } } : intent;
}

/** What a body is called, also one that has no assignments. */
const bodyLike =
  /(?:utskott|grupp|nämnd|styrelse|länsdel|förvaltning|enhet|kansli|sekretariat|beredning|expedition|nätverk|committee|group|board|team)(?:en|et|n|er|erna|na|ar|arna|t)?$/iu;

/** An organisation of the Book, or another body that has assignments in it. */
function bodyNamed(name: string, context: UnderstandContext): BodyNamed | undefined {
  const { book } = context;
  const plain = topicWords(name.replace(/^(?:the|alla|samtliga|våra)\s+/iu, ''), book);
  const organisation = organisationCalled(book, plain);
  if (organisation !== undefined)
    return { name: organisation.name, said: { organisation: organisation.name } };
  if (!/^\p{L}{2}[\p{L}\s/-]*$/u.test(plain) || noBody.test(plain)) return undefined;
  if (plain.toLowerCase().split(/\s+/u).some(asksOrTells)) return undefined;
  const outsider = outsiderCalled(plain, context);
  if (outsider !== undefined) return { name: outsider, said: { person: outsider } };
  const spelled = generalAbbreviations[plain.toLowerCase()] ?? plain;
  const known = bodyLike.test(spelled) || ofBody(book, spelled, allAssignments(context)).length > 0;
  return known ? { name: spelled, said: { body: spelled } } : undefined;
}

/** Someone from outside who has an assignment, by her name or a part of it. */
function outsiderCalled(said: string, context: UnderstandContext): string | undefined {
  const names = outsidersIn(allAssignments(context));
  const [first = '', ...others] = said.toLowerCase().split(/\s+/u);
  const found = [...names].filter((name) => {
    const parts = name.toLowerCase().split(/\s+/u);
    return others.length === 0 ? parts.includes(first) : name.toLowerCase() === said.toLowerCase();
  });
  return found.length === 1 ? found[0] : undefined;
}

const outsiders = new WeakMap<readonly FoundAssignment[], ReadonlySet<string>>();

/** The names of those from outside who have assignments, found once for the same ones. */
function outsidersIn(all: readonly FoundAssignment[]): ReadonlySet<string> {
  const known = outsiders.get(all);
  if (known !== undefined) return known;
  const names = new Set(
    all.flatMap(({ assignment: { responsible } }) =>
      responsible.kind === 'outsider' ? [responsible.name] : [],
    ),
  );
  outsiders.set(all, names);
  return names;
}

function isSelf(name: string): boolean {
  return /^(?:jag|mig|min|mitt|mina|i|me|my)$/iu.test(name);
}

const noBody =
  /^(?:jag|du|vi|ni|man|han|hon|hen|den|det|de|dom|någon|nån|alla|i|you|we|he|she|it|they|anyone|someone|everyone)$/iu;
