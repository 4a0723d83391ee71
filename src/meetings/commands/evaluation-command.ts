import type { MeetingId, PersonId } from '../model/terms.ts';

/** How the members found a meeting. What they say is no part of a command before the round ends, so that nothing ties it to anyone. */
export type EvaluationCommand =
  | { readonly type: 'open-evaluation'; readonly meeting: MeetingId }
  /** Notes only that she has answered. */
  | { readonly type: 'answer-evaluation'; readonly meeting: MeetingId; readonly person: PersonId }
  /** Ends the round with all that was said, however it was kept until then. */
  | {
      readonly type: 'gather-evaluation';
      readonly meeting: MeetingId;
      readonly answers: readonly string[];
    };
