import type { Meeting, Note } from '../model/meeting.ts';
import type { Stamp } from '../model/stamp.ts';

type Correction = Pick<Note, 'corrected' | 'correctedAt'>;

/** What is recorded or changed after the meeting was closed is a correction of it, and says when. */
export function correctedBy({ state }: Meeting, { at }: Stamp, before?: Correction): Correction {
  if (state === 'closed') return { corrected: true, correctedAt: at };
  return { corrected: before?.corrected ?? false };
}
