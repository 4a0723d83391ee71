import { z } from 'zod';

/** The presses that answer what was asked back; see `presses`. */
export function askingPresses<Base extends z.ZodRawShape>(base: Base) {
  return {
    /** As if its presser had typed the text. */
    say: z.object({ ...base, text: z.string().min(1).max(500) }),
    /** `asked` is the identity of what was asked: the order itself is kept by us. */
    'confirm-order': z.object({ ...base, asked: z.string().min(1).max(500), yes: z.boolean() }),
  } as const;
}
