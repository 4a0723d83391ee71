import type { Book } from '../model/book.ts';
import { givenAs, once } from '../model/each-rows.ts';
import { standing } from '../model/lookup.ts';
import type { Assignment, Meeting, Report } from '../model/meeting.ts';
import type { Instant, PersonId } from '../model/terms.ts';
import { disowned, reportsOf, toldOf } from '../model/whose-assignment.ts';
import type { Post } from './post.ts';

/**
 * What those who have assignments from a published meeting are told: one post to each person with all that she was
 * given there; for what she is given later one each. The keys are those that each assignment once had alone, so that
 * what was told is not told again.
 */
export function assignedPosts(meeting: Meeting): readonly Post[] {
  const first = new Map<PersonId, string[]>();
  const later: Post[] = [];
  for (const assignment of meeting.assignments) {
    const { told, id, removed } = assignment;
    if (told !== undefined) first.set(told, [...(first.get(told) ?? []), id]);
    const to = toldOf(assignment);
    if (to === undefined || to === told || removed || isHandedOver(assignment)) continue;
    later.push(assignedPost(meeting, id, to, [id]));
  }
  const standingIds = new Set(standing(meeting.assignments).map(({ id }) => id));
  const groups = [...first].map(([person, ids]) =>
    assignedPost(
      meeting,
      ids[0] ?? '',
      person,
      ids.filter((id) => standingIds.has(id)),
    ),
  );
  return [...groups, ...later, ...helpersTold(meeting)];
}

/** Co-workers are told of what they help with, once where it was given at once to each of several. */
function helpersTold(meeting: Meeting): readonly Post[] {
  return once(standing(meeting.assignments)).flatMap((assignment) =>
    (assignment.coWorkers ?? []).flatMap(({ person }) => {
      if (person === undefined || person === toldOf(assignment)) return [];
      const post = assignedPost(meeting, givenAs(assignment), person, [assignment.id]);
      return [
        {
          ...post,
          key: `helps:${meeting.id}:${givenAs(assignment)}:${person}`,
          content: {
            card: 'assigned',
            meeting: meeting.id,
            person,
            assignments: [assignment.id],
            helps: true,
          },
        } as const,
      ];
    }),
  );
}

function assignedPost(meeting: Meeting, key: string, person: PersonId, assignments: readonly string[]): Post {
  return {
    key: `assigned:${meeting.id}:${key}:${person}`,
    place: { kind: 'person', person, fallbackRoot: `summary:${meeting.id}` },
    content: { card: 'assigned', meeting: meeting.id, person, assignments },
    follows: false,
  };
}

/** Someone else has taken it over: she was told of it then. */
function isHandedOver(assignment: Assignment): boolean {
  return reportsOf(assignment).some(({ kind }) => kind === 'handed-over');
}

/** What follows directly on reports made since an instant; what is not one's own to settle goes to the secretaries. */
export function reportPosts(book: Book, secretaries: readonly PersonId[], since: Instant): readonly Post[] {
  return book.meetings.flatMap((meeting) =>
    meeting.assignments
      .filter(({ removed }) => !removed)
      .flatMap((assignment) =>
        assignment.reports
          .filter(({ at }) => at > since)
          .flatMap((report) => postsOn(secretaries, meeting, assignment, report)),
      ),
  );
}

function postsOn(
  secretaries: readonly PersonId[],
  meeting: Meeting,
  assignment: Assignment,
  report: Report,
): readonly Post[] {
  switch (report.kind) {
    case 'handed-over':
      return handedOver(meeting, assignment, report);
    case 'not-mine':
      return secretaries.map((secretary) => ({
        key: `not-mine:${meeting.id}:${assignment.id}:${report.id}:${secretary}`,
        place: { kind: 'person', person: secretary },
        content: { card: 'not-mine', meeting: meeting.id, assignment: assignment.id, report: report.id },
        follows: true,
        // What is settled or taken back is told to those who were asked, and to nobody else.
        ...(disowned(assignment)?.id === report.id ? {} : { expires: report.at }),
      }));
    case 'kept':
      return kept(meeting, assignment, report);
    default:
      return [];
  }
}

/** The card follows, so that it says so when the assignment did not stay with her. */
function handedOver(meeting: Meeting, assignment: Assignment, report: Report): readonly Post[] {
  const to = report.responsible && toldOf({ responsible: report.responsible });
  // Whoever takes over her own assignment has no need to be told.
  if (to === undefined || (report.by.kind === 'person' && report.by.person === to)) return [];
  return [
    {
      key: `assigned:${meeting.id}:${assignment.id}:${to}:${report.id}`,
      place: { kind: 'person', person: to, fallbackRoot: `summary:${meeting.id}` },
      content: {
        card: 'assigned',
        meeting: meeting.id,
        person: to,
        assignments: [assignment.id],
        handedOver: true,
      },
      follows: true,
      ...(report.removed || toldOf(assignment) !== to ? { expires: report.at } : {}),
    },
  ];
}

function kept(meeting: Meeting, assignment: Assignment, report: Report): readonly Post[] {
  const to = toldOf(assignment);
  if (to === undefined || report.removed) return [];
  return [
    {
      key: `kept:${meeting.id}:${assignment.id}:${report.id}:${to}`,
      place: { kind: 'person', person: to },
      content: { card: 'kept', meeting: meeting.id, assignment: assignment.id },
      follows: false,
    },
  ];
}
