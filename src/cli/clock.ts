import type { Instant } from '../meetings/model/terms.ts';

export type Clock = () => Instant;

/**
 * The clock of the process. With a start it begins there and runs on at the usual pace,
 * so that a past or coming meeting can be played.
 */
export function clockFrom(start: Instant | undefined, milliseconds: () => number): Clock {
  const offset = start === undefined ? 0 : Date.parse(start) - milliseconds();
  return () => new Date(milliseconds() + offset).toISOString();
}
