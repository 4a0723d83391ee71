/** What a piece of a line can name. */
export type NamedKind = 'meeting' | 'period' | 'person' | 'organisation' | 'body' | 'item';

/** What can be named, a bit for each kind. */
export const namedKinds: Readonly<Record<NamedKind, number>> = {
  meeting: 1,
  period: 2,
  person: 4,
  organisation: 8,
  body: 16,
  item: 32,
};

/** What slots hold by their names; any other is free, and takes what is left of the line. */
export const kindsOf: Readonly<Record<string, readonly NamedKind[]>> = {
  meeting: ['meeting'],
  secondMeeting: ['meeting'],
  period: ['period', 'meeting'],
  who: ['person', 'organisation'],
  secondWho: ['person', 'organisation'],
  owner: ['person'],
  organisation: ['organisation'],
  body: ['body', 'organisation'],
  pointed: ['item'],
  item: ['item'],
  record: ['item'],
};

/** The kinds that a slot holds, as bits; 0 for a free one. */
export function bitsHeld(slot: string): number {
  return (kindsOf[slot] ?? []).reduce((bits, kind) => bits | namedKinds[kind], 0);
}
