import { lastDay } from '../../meetings/model/time.ts';
import type { Intent } from '../intent.ts';
import { spanOf } from '../reading/dates/said-time.ts';
import type { MeetingRead } from '../reading/sentences/meeting-read.ts';
import { notOne, question } from './about.ts';

/** What is asked about one meeting where several or none are meant: several are listed; of none the nearest are told. */
export function insteadOf(read: Exclude<MeetingRead, { readonly kind: 'meeting' }>, line: string): Intent {
  if (read.named?.['meeting'] === 'next') return question({ type: 'next-meeting' }, {});
  const named = read.named ?? {};
  if (read.kind === 'several') {
    const [first] = read.meetings;
    const last = read.meetings.at(-1);
    if (first !== undefined && last !== undefined)
      return question({ type: 'meetings', from: first.date, to: lastDay(last), ask: 'one' }, named);
  }
  const span = read.kind === 'none' && read.time !== undefined ? spanOf(read.time.time) : undefined;
  return span === undefined
    ? notOne(read, line)
    : question({ type: 'meetings', from: span.from, to: span.to, ask: 'one' }, named);
}
