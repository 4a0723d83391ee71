import type { Words } from '../../language/words/words.ts';
import type { Book } from '../../meetings/model/book.ts';
import type { Meeting } from '../../meetings/model/meeting.ts';
import { button } from '../kit/button.ts';
import { type Field, type Form, formCard, typedInto } from '../kit/form.ts';

/** What the form of a meeting asks for, in order. */
export const meetingFields = [
  'date',
  'endDate',
  'startTime',
  'endTime',
  'mode',
  'place',
  'joinLink',
  'partner',
  'theme',
] as const;
export type MeetingField = (typeof meetingFields)[number];
/** What the fields hold; empty where nothing is known. */
export type MeetingTyped = Readonly<Record<MeetingField, string>>;

const modes = ['unknown', 'digital', 'in-person', 'hybrid', 'residential'] as const;

export type MeetingFormInput = {
  readonly book: Book;
  /** The meeting that is to be changed; absent for a new one. */
  readonly meeting?: Meeting;
  /** What is filled in, where it comes back. */
  readonly typed?: object;
  readonly wrong?: string;
};

/** The form by which a meeting is planned, or moved, changed or cancelled; what was shown goes along. */
export function meetingForm({ book, meeting, typed, wrong }: MeetingFormInput, words: Words): Form {
  const say = words.calendar.form;
  const now = meetingTyped(meeting);
  const value = (id: MeetingField | 'reason') => typedInto(typed, id) ?? (id === 'reason' ? '' : now[id]);
  const data = { group: book.id, ...(meeting === undefined ? {} : { meeting: meeting.id, was: now }) };
  const filled = { inputs: 'auto' } as const;
  return formCard(
    {
      title: meeting === undefined ? say.book : say.change,
      wrong,
      about: [
        book.group.name,
        ...(meeting === undefined ? [] : [words.when(meeting)]),
        ...(meeting?.cancelled === true ? [words.calendar.isCancelled] : []),
      ],
      fields: [
        ...meetingFields.map((id) =>
          fieldOf(id, value(id) || (id === 'mode' ? 'unknown' : ''), meeting?.monthOnly === true, words),
        ),
        ...(meeting === undefined
          ? []
          : [{ kind: 'text', id: 'reason', label: say.reason, value: value('reason') } satisfies Field]),
      ],
      remarks: [meeting === undefined ? say.monthInWords : say.told],
      buttons: [
        button(words.cards.buttons.save, 'save-meeting', data, { ...filled, style: 'positive' }),
        ...(meeting === undefined || meeting.cancelled === true
          ? []
          : [button(say.cancel, 'cancel-meeting', { group: book.id, meeting: meeting.id }, filled)]),
      ],
    },
    words,
  );
}

/** A meeting as the fields hold it; the day of one that has only a month is not filled in. */
export function meetingTyped(meeting: Meeting | undefined): MeetingTyped {
  return {
    date: meeting === undefined || meeting.monthOnly === true ? '' : meeting.date,
    endDate: meeting?.endDate ?? '',
    startTime: meeting?.startTime ?? '',
    endTime: meeting?.endTime ?? '',
    mode: meeting === undefined || meeting.mode === 'unknown' ? '' : meeting.mode,
    place: meeting?.place ?? '',
    joinLink: meeting?.joinLink ?? '',
    partner: meeting?.partner ?? '',
    theme: meeting?.theme ?? '',
  };
}

function fieldOf(id: MeetingField, value: string, monthOnly: boolean, words: Words): Field {
  const say = words.calendar.form;
  const common = { id, label: say.labels[id], value };
  switch (id) {
    case 'date':
      return { ...common, kind: 'date', ...(monthOnly ? {} : { required: say.dateRequired }) };
    case 'endDate':
      return { ...common, kind: 'date' };
    case 'startTime':
    case 'endTime':
      return { ...common, kind: 'time' };
    case 'mode':
      return {
        ...common,
        kind: 'choice',
        choices: modes.map((one) => ({ title: words.mode(one) || say.modeUnknown, value: one })),
      };
    default:
      return { ...common, kind: 'text', longest: 2000 };
  }
}
