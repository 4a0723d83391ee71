import { z } from 'zod';

/** The presses about agendas, what is proposed for them, and matters between groups; see `presses`. */
export function agendaPresses<Base extends z.ZodRawShape>(base: Base) {
  const id = z.string().min(1).max(80);
  const text = z.string().max(100_000).optional();
  const atProposal = { ...base, proposal: id };
  const atMeeting = { ...base, meeting: id };
  /** What the form showed, so that nobody's change goes under unseen. */
  const was = z.record(z.string(), z.unknown());
  const fields = { title: text, presenters: text, minutes: text, proposal: text, links: text, text };
  return {
    /** `to` is the meeting that it is for. */
    'show-propose': z.object({ ...base, to: id.optional() }),
    'save-propose': z.object({ ...base, to: text, ...fields }),
    'show-proposals': z.object(base),
    'show-proposal': z.object(atProposal),
    'save-proposal': z.object({ ...base, id, was, ...fields }),
    'show-accept': z.object(atProposal),
    /** `place` is `after:<number>`, `into:<number>` or empty; the numbers are those of the agenda of `to`. */
    'accept-proposal': z.object({ ...atProposal, to: text, place: text }),
    'show-return': z.object(atProposal),
    'return-proposal': z.object({ ...atProposal, reason: text }),
    'withdraw-proposal': z.object(atProposal),
    'show-agenda-edit': z.object(atMeeting),
    'show-new-item': z.object(atMeeting),
    'save-new-item': z.object({ ...atMeeting, ...fields, parts: text }),
    'show-item': z.object({ ...atMeeting, item: id }),
    'save-item': z.object({ ...atMeeting, item: id, was, ...fields, parts: text }),
    /** `from` is the number that the item had then: a press that is delivered twice moves it once. */
    'move-up': z.object({ ...atMeeting, item: id, from: z.string().max(20) }),
    'remove-item': z.object({ ...atMeeting, item: id }),
    'carry-items': z.object({ ...atMeeting, to: id }),
    /** `item` of `meeting` is what is handed over, if it is one; `to` is chosen in the form. */
    'show-hand-over': z.object({ ...base, from: id.optional(), item: id.optional() }),
    'hand-over': z.object({ ...base, from: id.optional(), item: id.optional(), to: text, ...fields }),
  } as const;
}
