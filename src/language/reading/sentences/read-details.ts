import { closingGaps } from '../../../meetings/model/closing.ts';
import type { Assignment, Meeting, Responsible } from '../../../meetings/model/meeting.ts';
import { mayRecord } from '../../../meetings/model/rights.ts';
import type { Intent, Unclear, UnderstandContext } from '../../intent.ts';
import { readDue } from '../dates/read-due.ts';
import type { Slots } from '../phrases/phrase.ts';
import { readResponsible } from './read-assignment.ts';
import { readPerson, readPersonExactly, unclearPerson } from './read-person.ts';
import { allOf, exists, findRecord, noSuchDate } from './read-record.ts';
import { saidBetween } from './read-report.ts';

/** What is said afterwards of an assignment: who is responsible, who speaks for a body, when it is due. */
type Reader = (
  slots: Slots,
  meeting: Meeting,
  context: UnderstandContext,
  line: string,
) => readonly Intent[] | undefined;

type Lacking = readonly Assignment[];

/** "uppdrag 7 ansvarig: Anna"; without a number, the one assignment that nobody is responsible for. */
export const assignmentResponsible: Reader = (slots, meeting, context, line) => {
  const who = slots['who'] ?? '';
  if (asksWho.test(who)) return undefined;
  const found =
    slots['item'] === undefined
      ? theOnly(closingGaps(context.book, meeting).responsibleMissing)
      : findRecord('assignment', slots, meeting);
  const none = /^(?:ingen|nobody|no one|oklart)$/iu.test(who);
  const person = none ? undefined : readPerson(who, context);
  if (person?.kind === 'which') return [unclearPerson(person, who, line, context)];
  const responsible: Responsible =
    person?.kind === 'person'
      ? { kind: 'person', person: person.person.id }
      : none
        ? { kind: 'nobody' }
        : readResponsible(who, context);
  if (responsible.kind === 'nobody' && !none) return [unclear(line, { reason: 'no-such-person', name: who })];
  const between = saidBetween(
    slots,
    context,
    line,
    () => ({ kind: 'handed-over', responsible }),
    responsible,
  );
  if (between !== undefined) return between;
  if (typeof found !== 'string') return [unclear(line, found)];
  return [detail(meeting, found, { responsible })];
};

/** "kontaktperson för Psykiatrin: Anna": for all that the body has to do and nobody yet speaks for. */
export const assignmentContact: Reader = (slots, meeting, context, line) => {
  const parted = slots['bodyAndWho'] === undefined ? slots : partBody(slots['bodyAndWho'], meeting);
  const who = parted['who'] ?? '';
  if (asksWho.test(who)) return undefined;
  const read = readPerson(who, context);
  if (read.kind === 'person') {
    const contact = read.person.id;
    const between = saidBetween(slots, context, line, ({ responsible }) =>
      responsible.kind === 'body'
        ? { kind: 'handed-over', responsible: { ...responsible, contact } }
        : undefined,
    );
    if (between !== undefined) return between;
  }
  const lacking = whatLacks({ ...slots, ...parted }, meeting, context);
  if (read.kind === 'none' && lacking.length === 0 && slots['who'] === undefined) return undefined;
  if (lacking.length === 0) return [unclear(line, { reason: 'missing', what: 'assignment' })];
  if (read.kind !== 'person') return [unclearPerson(read, who, line, context)];
  const contact = read.person.id;
  return lacking.flatMap(({ id, responsible }) =>
    responsible.kind === 'body' ? [detail(meeting, id, { responsible: { ...responsible, contact } })] : [],
  );
};

/** "uppdrag 7 klart 10 mars". */
export const assignmentDue: Reader = (slots, meeting, context, line) => {
  const due = readDue(slots['when'] ?? '', context);
  if (due === undefined) return [unclear(line, { reason: 'missing', what: 'date' })];
  if (!exists(due)) return [unclear(line, noSuchDate(due))];
  const between = saidBetween(slots, context, line, () => ({ kind: 'more-time', due }));
  if (between !== undefined) return between;
  const found = findRecord('assignment', slots, meeting);
  if (typeof found !== 'string') return [unclear(line, found)];
  return [detail(meeting, found, { due, ...allOf(found, meeting, slots) })];
};

/** Only a name, from someone who records, while one assignment alone lacks one: the answer to what was asked of it. */
export function nameAsAnswer(
  line: string,
  meeting: Meeting | undefined,
  context: UnderstandContext,
): readonly Intent[] | undefined {
  if (meeting === undefined || context.asker === undefined) return undefined;
  if (!mayRecord(context.book, { kind: 'person', person: context.asker })) return undefined;
  const read = readPersonExactly(line, context);
  if (read.kind !== 'person') return undefined;
  const { responsibleMissing, contactMissing } = closingGaps(context.book, meeting);
  const [only, ...others] = [...responsibleMissing, ...contactMissing];
  if (only === undefined || others.length > 0) return undefined;
  const person = read.person.id;
  const responsible: Responsible =
    only.responsible.kind === 'body' ? { ...only.responsible, contact: person } : { kind: 'person', person };
  return [detail(meeting, only.id, { responsible })];
}

/** What can stand where a name would, and is none. */
const asksWho = /^(?:vem|vilka|vilken|någon|för|who|which|someone|anyone|for)(?:\s|$)/iu;

function detail(
  meeting: Meeting,
  id: string,
  said: { readonly responsible: Responsible } | { readonly due: Assignment['due']; readonly all?: true },
): Intent {
  return { kind: 'command', command: { type: 'detail-assignment', meeting: meeting.id, id, ...said } };
}

function unclear(text: string, why: Unclear['why']): Intent {
  return { kind: 'unclear', text, why };
}

function theOnly([only, ...others]: Lacking): string | Unclear['why'] {
  return only === undefined || others.length > 0 ? { reason: 'missing', what: 'assignment' } : only.id;
}

/** The assignments of bodies that words mean: by number, by the body's name, or the only body that lacks a contact. */
function whatLacks(slots: Slots, meeting: Meeting, context: UnderstandContext): Lacking {
  const ofBodies = meeting.assignments.filter((one) => !one.removed && one.responsible.kind === 'body');
  if (slots['item'] !== undefined) {
    const found = findRecord('assignment', slots, meeting);
    return ofBodies.filter(({ id }) => id === found);
  }
  const { contactMissing } = closingGaps(context.book, meeting);
  const body = slots['body']?.toLowerCase();
  if (body !== undefined) {
    const lacking = contactMissing.filter((one) => bodyOf(one) === body);
    return lacking.length > 0 ? lacking : ofBodies.filter((one) => bodyOf(one) === body);
  }
  return new Set(contactMissing.map(bodyOf)).size === 1 ? contactMissing : [];
}

function bodyOf({ responsible }: Assignment): string | undefined {
  return responsible.kind === 'body' ? responsible.name.toLowerCase() : undefined;
}

/** "Psykiatrin: Anna", "Psykiatrin är Anna", "Psykiatrin Anna": the body is one that has an assignment here. */
function partBody(said: string, meeting: Meeting): Slots {
  const lower = said.toLowerCase();
  const bodies = meeting.assignments
    .flatMap((one) => bodyOf(one) ?? [])
    .filter((one) => lower.startsWith(one));
  const [body] = bodies.toSorted((a, b) => b.length - a.length);
  const after =
    body === undefined
      ? undefined
      : /^(?:\s*[:,–-]\s*|\s+(?:(?:är|blir|is)\s+)?)(?<who>\S.*)$/iu.exec(said.slice(body.length));
  if (body !== undefined && after?.groups?.['who'] !== undefined) return { body, who: after.groups['who'] };
  const apart = /^(?<body>.+?)(?:\s*:\s*|\s+(?:är|blir|is)\s+)(?<who>\S.*)$/iu.exec(said)?.groups;
  return apart ?? { body: said };
}
