import type { UnderstandContext } from '../../language/intent.ts';
import { readAssignment } from '../../language/reading/sentences/read-assignment.ts';
import { exists } from '../../language/reading/sentences/read-record.ts';
import { absentMark } from '../../language/words/lines/difference-line.ts';
import type { Words } from '../../language/words/words.ts';
import type { Command } from '../../meetings/commands/command.ts';
import { findItem } from '../../meetings/model/lookup.ts';
import type { Meeting } from '../../meetings/model/meeting.ts';
import { foldName } from '../../meetings/model/same-name.ts';
import type { HandedDifference } from './handed-back.ts';

const itemKinds = ['formality', 'report', 'information', 'discussion', 'decision'] as const;

/** Running text and discussion, which are taken over with one press. */
export function isText({ what, item }: HandedDifference): boolean {
  return item !== undefined && (what === 'prose' || what === 'discussion' || what === 'farewells');
}

/**
 * What taking over changes of text comes to: new texts first, each after the one that it follows, then other words, then
 * what is gone. What someone else changed meanwhile is left to be asked about.
 */
export function textCommands(differences: readonly HandedDifference[], meeting: Meeting): readonly Command[] {
  const texts = differences.filter((one) => isText(one) && one.now === undefined);
  const added = Map.groupBy(
    texts.filter(({ before, what }) => before === undefined && what !== 'farewells'),
    ({ what, item, follows }) => JSON.stringify([what, item?.id, follows ?? null]),
  );
  return [
    ...[...added.values()].flatMap((together) => addition(together, meeting)),
    ...texts.filter((one) => one.before !== undefined).flatMap((one) => changeOf(one, meeting)),
  ];
}

function addition(together: readonly HandedDifference[], meeting: Meeting): readonly Command[] {
  const [first] = together;
  const item = findItem(meeting, first?.item?.id);
  if (first === undefined || item === undefined) return [];
  const texts = together.flatMap(({ after }) => (after === undefined ? [] : [after]));
  const as = first.what === 'discussion' ? 'discussion' : 'prose';
  return [
    { type: 'write-text', meeting: meeting.id, item: item.number, as, texts, after: first.follows ?? null },
  ];
}

/** A text that says something else, or is gone. */
function changeOf({ id, after }: HandedDifference, meeting: Meeting): readonly Command[] {
  const note = meeting.notes.find((one) => one.id === id && !one.removed);
  if (note === undefined) return [];
  const which = { meeting: meeting.id, of: 'note', id: note.id } as const;
  return after === undefined
    ? [{ type: 'remove-record', ...which }]
    : [{ type: 'change-wording', ...which, text: after, was: note.text }];
}

/**
 * What taking over one change of a record comes to; undefined where it must be said in the chat instead, as for what
 * follows from other things, or cannot be read for certain.
 */
export function recordCommands(
  difference: HandedDifference,
  meeting: Meeting,
  context: UnderstandContext,
  say: Words,
): readonly Command[] | undefined {
  const { what, item: at, id, label, after } = difference;
  if (isText(difference)) return textCommands([{ ...difference, now: undefined }], meeting);
  if (what === 'attendance') return attendance(difference, meeting, context);
  const item = findItem(meeting, at?.id);
  if (item === undefined) return undefined;
  const where = { meeting: meeting.id, item: item.number };
  switch (what) {
    case 'decision':
    case 'assignment':
      if (label !== undefined)
        return what === 'assignment' ? detail(difference, meeting, context, say) : undefined;
      if (id !== undefined) return reworded(what, id, after, meeting);
      if (after === undefined) return undefined;
      return what === 'decision'
        ? [{ type: 'record-decision', ...where, text: after }]
        : [assigned(where, after, context)];
    case 'title':
      return after === undefined ? undefined : [{ type: 'change-item', ...where, changes: { title: after } }];
    case 'kind': {
      const kind = itemKinds.find((one) => say.items.kind(one).toLowerCase() === after?.toLowerCase());
      if (after !== undefined && kind === undefined) return undefined;
      return [{ type: 'change-item', ...where, changes: { kind: kind ?? null } }];
    }
    case 'proposal':
      return after === undefined ? undefined : [{ type: 'set-proposal', ...where, text: after }];
    case 'background':
      return after === undefined ? undefined : [{ type: 'change-item', ...where, changes: { text: after } }];
    default:
      return undefined;
  }
}

function reworded(
  of: 'decision' | 'assignment',
  id: string,
  after: string | undefined,
  meeting: Meeting,
): readonly Command[] | undefined {
  const records = of === 'decision' ? meeting.decisions : meeting.assignments;
  const record = records.find((one) => one.id === id && !one.removed);
  if (record === undefined) return undefined;
  return after === undefined
    ? [{ type: 'remove-record', meeting: meeting.id, of, id }]
    : [{ type: 'change-wording', meeting: meeting.id, of, id, text: after, was: record.text }];
}

function assigned(
  where: { readonly meeting: string; readonly item: string },
  text: string,
  context: UnderstandContext,
): Command {
  const { responsible, due } = readAssignment(text, context);
  return {
    type: 'record-assignment',
    ...where,
    text,
    responsible,
    due: exists(due) ? due : { kind: 'none' },
  };
}

/** Who is responsible, and by when, as they are read out of an assignment's own words. */
function detail(
  { id, label, after = '' }: HandedDifference,
  meeting: Meeting,
  context: UnderstandContext,
  say: Words,
): readonly Command[] | undefined {
  const assignment = meeting.assignments.find((one) => one.id === id && !one.removed);
  if (assignment === undefined) return undefined;
  const at = { type: 'detail-assignment', meeting: meeting.id, id: assignment.id } as const;
  const words = say.minutes;
  if (label === words.responsible) {
    const { responsible } = readAssignment(`${words.responsible}: ${after}`, context);
    return responsible.kind === 'nobody' ? undefined : [{ ...at, responsible }];
  }
  if (label !== words.due) return undefined;
  const { due } = readAssignment(`${words.due}: ${after}`, context);
  return exists(due) && due.kind !== 'none' ? [{ ...at, due }] : undefined;
}

/** Whether someone was there; notes and days are said in the chat. */
function attendance(
  { before, after, label = '' }: HandedDifference,
  meeting: Meeting,
  { book }: UnderstandContext,
): readonly Command[] | undefined {
  if (before === undefined || after === undefined || meeting.endDate !== undefined) return undefined;
  const [was, is] = [before.startsWith(absentMark), after.startsWith(absentMark)];
  const named = book.persons.filter(({ name }) => foldName(name) === foldName(label));
  const [person, ...others] = named;
  if (was === is || person === undefined || others.length > 0) return undefined;
  const rows = [{ person: person.id, status: is ? 'absent' : 'present' } as const];
  return [{ type: 'record-attendance', meeting: meeting.id, day: 1, from: 'nobody', rows }];
}
