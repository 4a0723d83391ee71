import { z } from 'zod';
import type { GroupFile } from '../meetings/intake/found-group.ts';
import { withNoteParts } from './note-parts.ts';
import { Refused } from './world.ts';

const line = z
  .string()
  .min(1)
  .max(1000)
  .refine((text) => text.trim() === text, 'must not begin or end with blanks');
const words = z.string().min(1).max(100_000);
const date = z.iso.date('must be a date that exists, as 2027-02-12');
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/u, 'must be a time as 13:00');
const number = z.union([z.int().min(1), z.string().regex(/^\d{1,3}( ?[a-z])?$/iu, 'must be as 7 or "7 a"')]);
const zone = z.string().refine(isZone, 'must be a time zone as Europe/Stockholm');
const names = z.union([line, z.array(line)]);

const attendance = z.strictObject({
  name: line,
  status: z.enum(['present', 'absent', 'partial']),
  note: words.optional(),
  day: z.int().min(1).optional(),
});

const assignment = z.strictObject({
  item: number,
  text: words,
  responsible: z.union([line, z.strictObject({ body: line, contact: line.optional() })]).optional(),
  due: line.optional(),
});

const meeting = z
  .strictObject({
    start: date,
    end: date.optional(),
    startTime: time.optional(),
    endTime: time.optional(),
    place: line.optional(),
    mode: z.enum(['digital', 'in-person', 'hybrid', 'residential', 'unknown']).optional(),
    note: words.optional(),
    month: z.literal(true).optional(),
    partner: line.optional(),
    theme: line.optional(),
    joinLink: z
      .url({ protocol: /^https$/u, error: 'must be an address that begins with https://' })
      .max(2000)
      .optional(),
    cancelled: z.literal(true).optional(),
    agenda: z
      .array(
        z.strictObject({
          number: number.optional(),
          title: line,
          presenters: z.array(line).optional(),
          proposal: words.optional(),
        }),
      )
      .optional(),
    held: z
      .strictObject({
        attendance: z.array(attendance).optional(),
        decisions: z.array(z.strictObject({ item: number, text: words })).optional(),
        assignments: z.array(assignment).optional(),
      })
      .optional(),
  })
  .superRefine((one, context) => {
    const fault = (path: (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path, message });
    if (one.end !== undefined && one.end < one.start) fault(['end'], 'is before the start');
    for (const key of ['end', 'startTime', 'held'] as const)
      if (one.month && one[key] !== undefined) fault([key], 'is not known while only the month is');
    if (one.cancelled && one.held !== undefined) fault(['held'], 'is not held when it is cancelled');
    const numbers = (one.agenda ?? []).map((item, index) => String(item.number ?? index + 1));
    for (const [index, wanted] of numbers.entries())
      if (numbers.indexOf(wanted) < index) fault(['agenda', index, 'number'], `${wanted} is there twice`);
    for (const kind of ['decisions', 'assignments'] as const)
      for (const [index, { item }] of (one.held?.[kind] ?? []).entries())
        if (!numbers.includes(String(item)))
          fault(['held', kind, index, 'item'], `the agenda has no item ${item}`);
  });

const person = z.strictObject({
  name: line,
  organisation: line.optional(),
  title: line.optional(),
  category: z.enum(['member', 'substitute', 'other']),
  email: z.email('must be an e-mail address').optional(),
  substituteFor: line.optional(),
});

const group = z
  .strictObject({
    format: z.literal('samverka-group/1', 'must be "samverka-group/1"'),
    name: line,
    shortNames: z.array(line).optional(),
    organisation: line.optional(),
    department: line.optional(),
    diaryNumber: line.optional(),
    language: z.enum(['sv', 'en']),
    zone,
    documentName: line,
    voice: line,
    roles: z.strictObject({ chair: names.optional(), secretary: names.optional() }).optional(),
    organisations: z.array(line),
    persons: z.array(person).min(1, 'must name at least one person'),
    meetings: z.array(meeting).optional(),
  })
  .superRefine((file, context) => {
    const twice = (path: string, key: string, values: readonly (string | undefined)[]) => {
      for (const [index, value] of values.entries())
        if (value !== undefined && values.indexOf(value) < index)
          context.addIssue({ code: 'custom', path: [path, index, key], message: `${value} is there twice` });
    };
    twice(
      'persons',
      'email',
      file.persons.map(({ email }) => email?.toLowerCase()),
    );
    twice(
      'meetings',
      'start',
      (file.meetings ?? []).map(({ start, startTime }) => [start, startTime].filter(Boolean).join(' ')),
    );
    const known = new Set(file.persons.map(({ name }) => name));
    for (const [index, { substituteFor }] of file.persons.entries())
      if (substituteFor !== undefined && !known.has(substituteFor))
        context.addIssue({
          code: 'custom',
          path: ['persons', index, 'substituteFor'],
          message: 'is not among the persons',
        });
  }) satisfies z.ZodType<GroupFile>;

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) instanceof Intl.DateTimeFormat;
  } catch {
    return false;
  }
}

/** Reads a group's file, or refuses it whole, naming every fault with its place in the file. */
export function readGroupFile(value: unknown): GroupFile {
  const read = group.safeParse(value);
  if (read.success) return withNoteParts(read.data);
  throw new Refused([
    'The file was not loaded:',
    ...read.error.issues.map(({ code, path, message }) => {
      const missing = code.startsWith('invalid') && path.length > 0 && valueAt(value, path) === undefined;
      return `  ${placeOf(path)}: ${missing ? 'is missing' : message}`;
    }),
  ]);
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined),
    value,
  );
}

/** A place as one would write it in code: `persons[3].email`. */
function placeOf(path: readonly PropertyKey[]): string {
  const place = path.map((one) => (typeof one === 'number' ? `[${one}]` : `.${String(one)}`)).join('');
  return place.replace(/^\./u, '') || '(the whole file)';
}
