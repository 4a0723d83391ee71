import {
  type MeetingField,
  meetingFields,
  meetingForm,
  meetingTyped,
} from '../../cards/meeting/meeting-form.ts';
import { refusalText } from '../../language/words/lines/refusal-text.ts';
import type { Command } from '../../meetings/commands/command.ts';
import type { MeetingChanges } from '../../meetings/model/fact.ts';
import { findMeeting } from '../../meetings/model/lookup.ts';
import type { Meeting, MeetingPlan } from '../../meetings/model/meeting.ts';
import { mayRecord } from '../../meetings/model/rights.ts';
import type { MeetingId } from '../../meetings/model/terms.ts';
import { formOf } from '../replies/card-reply.ts';
import { receiptReply } from '../replies/receipt-reply.ts';
import type { Reply } from '../turns/incoming.ts';
import type { Turn } from '../turns/turn.ts';
import type { PressOf, PressRules } from './press-rule.ts';

type Verbs = 'show-meeting' | 'save-meeting' | 'cancel-meeting';
type Saved = PressOf<'save-meeting'>;

/** The form by which a meeting is planned, moved, changed or cancelled, and what comes of it. */
export const meetingFormRules: Pick<PressRules, Verbs> = {
  'show-meeting': {
    private: true,
    opens: true,
    needs: 'recorder',
    reply: (turn, { meeting }) => meetingFormReply(turn, meeting),
  },
  'save-meeting': {
    private: true,
    needs: 'recorder',
    again: true,
    commands: commandsOf,
    reply: (turn, _, done) => receiptReply(turn, done, { already: turn.say.turns.unchanged }),
    form: (turn, press, wrong) => meetingFormReply(turn, press.meeting, { typed: press, wrong }),
  },
  'cancel-meeting': {
    private: true,
    needs: 'recorder',
    again: true,
    commands: (_, { meeting, reason = '' }) => [
      { type: 'cancel-meeting', meeting, ...(reason.trim() === '' ? {} : { reason: reason.trim() }) },
    ],
    reply: (turn, _, done) => receiptReply(turn, done, { already: turn.say.turns.unchanged }),
    form: (turn, press, wrong) => meetingFormReply(turn, press.meeting, { typed: press, wrong }),
  },
};

/** The form at once: for a new meeting, or for one that is there. */
export function meetingFormReply(
  { asker: { book, actor }, say, language }: Turn,
  id: MeetingId | undefined,
  again: { readonly typed?: object; readonly wrong?: string } = {},
): Reply {
  const meeting = findMeeting(book, id);
  const refused = !mayRecord(book, actor)
    ? ({ refused: 'not-allowed', needs: 'secretary-or-chair' } as const)
    : id !== undefined && meeting === undefined
      ? ({ refused: 'unknown-meeting' } as const)
      : undefined;
  if (refused !== undefined) return { kind: 'text', text: refusalText(refused, book, language) };
  return formOf(meetingForm({ book, ...(meeting === undefined ? {} : { meeting }), ...again }, say));
}

/** Only what was changed in the form is changed; what someone else changed meanwhile is shown first. */
function commandsOf(turn: Turn, press: Saved): readonly Command[] | Reply {
  const { book } = turn.asker;
  const say = turn.say.calendar.form;
  const meeting = findMeeting(book, press.meeting);
  const typed = typedIn(press);
  if (press.meeting === undefined) {
    if (typed.date === '')
      return meetingFormReply(turn, undefined, { typed: press, wrong: say.dateRequired });
    return [{ type: 'schedule-meeting', plan: planOf(typed) }];
  }
  if (meeting === undefined) return meetingFormReply(turn, press.meeting);
  const now = meetingTyped(meeting);
  const was = { ...now, ...press.was };
  const changed = meetingFields.filter((key) => typed[key] !== was[key]);
  const mine = { ...now, ...Object.fromEntries(changed.map((key) => [key, typed[key]])) };
  const taken = changed.filter((key) => now[key] !== was[key] && now[key] !== typed[key]);
  if (taken.length > 0)
    return meetingFormReply(turn, meeting.id, {
      typed: { ...mine, reason: press.reason ?? '' },
      wrong: say.changedMeanwhile(taken.map((key) => say.nowStands(say.labels[key], now[key]))),
    });
  if (changed.includes('date') && typed.date === '')
    return meetingFormReply(turn, meeting.id, { typed: press, wrong: say.dateRequired });
  const reason = press.reason?.trim() ?? '';
  return [
    {
      type: 'change-meeting',
      meeting: meeting.id,
      changes: changesOf(meeting, mine, changed),
      ...(reason === '' ? {} : { reason }),
    },
  ];
}

type Typed = Record<MeetingField, string>;

function typedIn(press: Saved): Typed {
  const { date = '', endDate = '', startTime = '', endTime = '', mode = '' } = press;
  const { place = '', joinLink = '', partner = '', theme = '' } = press;
  return {
    date,
    endDate: endDate === date ? '' : endDate,
    startTime: startTime.slice(0, 5),
    endTime: endTime.slice(0, 5),
    mode: mode === 'unknown' ? '' : mode,
    place: place.trim(),
    joinLink: joinLink.trim(),
    partner: partner.trim(),
    theme: theme.trim(),
  };
}

function modeOf(said: string): MeetingPlan['mode'] {
  const modes = ['digital', 'in-person', 'hybrid', 'residential'] as const;
  return modes.find((one) => one === said) ?? 'unknown';
}

function planOf({ date, mode, ...others }: Typed): MeetingPlan {
  const said = Object.fromEntries(Object.entries(others).filter(([, value]) => value !== ''));
  return { ...said, date, mode: modeOf(mode) };
}

/** A day that is given settles a meeting of which only the month was known. */
function changesOf(meeting: Meeting, typed: Typed, changed: readonly MeetingField[]): MeetingChanges {
  const { mode, ...others } = typed;
  const said = Object.fromEntries(
    Object.entries(others).flatMap(([key, value]) =>
      changed.some((one) => one === key) ? [[key, value === '' ? null : value]] : [],
    ),
  );
  return {
    ...said,
    ...(changed.includes('mode') ? { mode: modeOf(mode) } : {}),
    ...(meeting.monthOnly === true && changed.includes('date') ? { monthOnly: null } : {}),
  };
}
