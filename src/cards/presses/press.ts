import { z } from 'zod';
import { agendaPresses } from './agenda-presses.ts';
import { approvalPresses } from './approval-presses.ts';
import { askingPresses } from './asking-presses.ts';
import { assignmentPresses } from './assignment-presses.ts';
import { calendarPresses } from './calendar-presses.ts';
import { decisionPresses } from './decision-presses.ts';
import { evaluationPresses } from './evaluation-presses.ts';
import { foundingPresses } from './founding-presses.ts';
import { itemsPresses } from './items-presses.ts';
import { minutesPresses } from './minutes-presses.ts';
import { noticePresses } from './notice-presses.ts';
import { peoplePresses } from './people-presses.ts';
import { referralPresses } from './referral-presses.ts';
import { rosterPresses } from './roster-presses.ts';
import { writingPresses } from './writing-presses.ts';

/** The shape version of what our buttons carry. A press from an older card is answered with the current card. */
export const pressVersion = 1;

const id = z.string().min(1).max(80);
const people = z
  .union([z.string(), z.array(z.string())])
  .transform((value) =>
    (typeof value === 'string' ? value.split(',') : value).map((one) => one.trim()).filter(Boolean),
  )
  .optional();
const base = { v: z.literal(pressVersion), group: id };
const atMeeting = { ...base, meeting: id };
/** The card that the button was on, when that card is what its presser wants back. */
const on = z.literal('agenda').optional();

/**
 * The presses that our cards send back, by verb. Everything in them is untrusted: they name things, they prove nothing.
 * Inputs of the card arrive beside the button's own data under the input's id.
 */
export const presses = {
  ...foundingPresses(base),
  ...minutesPresses(base),
  ...askingPresses(base),
  'answer-attendance': z.object({
    ...atMeeting,
    on,
    answer: z.enum(['in-person', 'remote', 'partly', 'absent']),
    message: z.string().max(100_000).optional(),
  }),
  'show-notice': z.object({ ...atMeeting, on }),
  'check-in': z.object({ ...atMeeting, on }),
  'announce-late': z.object(atMeeting),
  'show-companions': z.object(atMeeting),
  'check-in-companions': z.object({ ...atMeeting, companions: people }),
  introduce: z.object({
    ...atMeeting,
    as: z.enum(['substitute', 'presenter', 'guest']),
    standsInFor: z.string().max(80).optional(),
  }),
  'settle-admission': z.object({ ...atMeeting, person: id, approved: z.boolean() }),
  /** Binds the account in question to a person on the roster; `account` is `tenant/id`. */
  'connect-person': z.object({ ...base, account: z.string().max(200), person: id }),
  'show-roll': z.object({ ...atMeeting, preset: z.enum(['as-known', 'everyone', 'nobody']).optional() }),
  /** Inputs `o-<organisation id>`: the persons of that organisation who are present. `shown` is who could be ticked, `ticked` who was known to be here when the card was drawn. */
  'save-roll': z.looseObject({
    ...atMeeting,
    day: z.number().int().min(1),
    shown: z.array(id),
    ticked: z.array(id).optional(),
  }),
  /** `from` is the item that the card stood at: a press that is delivered twice moves on once. */
  'next-item': z.object({ ...atMeeting, from: id.optional() }),
  /** `n` is how many decisions the item had then: a press that is delivered twice decides once. */
  'decide-as-proposed': z.object({ ...atMeeting, item: id, n: z.number().int().min(0).optional() }),
  /** Opens the form that changes a wording. */
  'show-change': z.object({ ...atMeeting, of: z.enum(['decision', 'assignment', 'note']), id }),
  'save-change': z.object({
    ...atMeeting,
    of: z.enum(['decision', 'assignment', 'note']),
    id,
    text: z.string().max(100_000).optional(),
    was: z.string().max(100_000).optional(),
  }),
  undo: z.object({ ...base, stamp: z.string().min(1).max(500) }),
  'show-closing': z.object(atMeeting),
  /** A contradiction settled: what is true of the person. */
  'settle-contradiction': z.object({ ...atMeeting, person: id, status: z.enum(['present', 'absent']) }),
  /** Inputs `r-<assignment id>` (a person's id), `b-<assignment id>` (the contact person of a body), `d-<assignment id>` (a date). */
  'close-meeting': z.looseObject(atMeeting),
  'resume-meeting': z.object(atMeeting),
  'show-publish': z.object(atMeeting),
  'publish-summary': z.object(atMeeting),
  'finish-minutes': z.object(atMeeting),
  'hold-publication': z.object(atMeeting),
  /** The same question again, in one of the asker's groups or in all. */
  'ask-in': z.object({
    v: z.literal(pressVersion),
    group: z.union([id, z.literal('*')]),
    text: z.string().max(4000),
  }),
  /** Sends a post again whose sending ended uncertain or failed. */
  'send-again': z.object({ ...base, key: z.string().max(200) }),
  ...peoplePresses(base),
  ...rosterPresses(base),
  ...assignmentPresses(base),
  ...agendaPresses(base),
  ...itemsPresses(base),
  ...approvalPresses(base),
  ...noticePresses(base),
  ...calendarPresses(base),
  ...decisionPresses(base),
  ...writingPresses(base),
  ...referralPresses(base),
  ...evaluationPresses(base),
  help: z.object({ v: z.literal(pressVersion) }),
} as const;

export type PressVerb = keyof typeof presses;
export type Press = {
  [Verb in PressVerb]: { readonly verb: Verb } & z.infer<(typeof presses)[Verb]>;
}[PressVerb];

/** Reads a press: the press, or why it cannot be one of ours as they look today. */
export function readPress(verb: string, data: unknown): Press | { readonly unreadable: 'stale' | 'foreign' } {
  if (!Object.hasOwn(presses, verb)) return { unreadable: 'foreign' };
  const version = typeof data === 'object' && data !== null && 'v' in data ? data.v : undefined;
  if (typeof version === 'number' && version !== pressVersion) return { unreadable: 'stale' };
  const read = presses[verb as PressVerb].safeParse(data);
  return read.success ? ({ verb, ...read.data } as Press) : { unreadable: 'foreign' };
}
