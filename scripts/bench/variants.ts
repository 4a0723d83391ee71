import { checkIns, everybodyAbsent, type Prepared, question } from './activities.ts';
import { busyGroup, pressers, runningMeetings } from './data-folder.ts';
import type { History } from './invented-group.ts';
import type { Variant } from './rounds.ts';
import type { Server } from './servers.ts';

/** The question, by each of the group's persons in turn. */
export function questions(name: string, server: Server, service: string): Variant {
  const each = Array.from({ length: pressers }, (_, n) => question(service, busyGroup, n + 2));
  return {
    name,
    server,
    tally: { sent: 0 },
    stroke: (connections) => ({ requests: strokeOf(connections, () => each) }),
  };
}

/** Check-ins that all write: each the first of a person at a meeting, until the secretary begins anew. */
export function firstCheckIns(name: string, server: Server, service: string, history: History): Variant {
  const meetings = runningMeetings(history).slice(0, -1);
  const presses = meetings.map((meeting) => checkIns(service, meeting));
  const anew = meetings.map((meeting) => everybodyAbsent(service, meeting));
  return {
    name,
    server,
    expected,
    tally: { sent: 0 },
    stroke: (connections) => ({
      requests: strokeOf(connections, (meeting) => presses[meeting] ?? []),
      after: anew.slice(0, sharesOf(connections)),
    }),
  };
}

/** Check-ins that change nothing, once each person has made one. */
export function repeatedCheckIns(name: string, server: Server, service: string, history: History): Variant {
  const presses = checkIns(service, runningMeetings(history).at(-1) ?? '');
  return {
    name,
    server,
    expected,
    tally: { sent: 0 },
    stroke: (connections) => ({ requests: strokeOf(connections, () => presses) }),
  };
}

const expected = 'Du är incheckad.';

function strokeOf(connections: number, share: (meeting: number) => readonly Prepared[]): readonly Prepared[] {
  return Array.from({ length: sharesOf(connections) }, (_, meeting) => share(meeting)).flat();
}

// Long, so that connections that stand idle at a stroke's end count for little. One connection never does.
function sharesOf(connections: number): number {
  return connections === 1 ? 1 : 10;
}
