import { nameOf } from '../../language/words/wording.ts';
import type { FactOf } from '../../meetings/model/fact-of.ts';
import { findMeeting } from '../../meetings/model/lookup.ts';
import type { Note } from '../../meetings/model/meeting.ts';
import type { Done } from './execute.ts';
import type { Turn } from './turn.ts';

/** Milliseconds within which someone else's words may have been written without being seen. */
const unseenFor = 10 * 60_000;

/**
 * What someone else had just written in place of which the asker's words stand now. Whoever types sends along no wording
 * that she saw, so nothing can be refused; but nobody's words go under unseen.
 */
export function wordsOverwritten({ asker, incoming, say }: Turn, { facts, before }: Done): readonly string[] {
  if (facts.some(({ type }) => type === 'command-undone')) return [];
  return facts.flatMap((fact) => {
    const was = fact.type === 'wording-changed' ? wordingBefore(before, fact) : undefined;
    if (was === undefined || was.by.kind !== 'person' || was.by.person === asker.person) return [];
    if (Date.parse(incoming.at) - Date.parse(was.at) > unseenFor) return [];
    return [say.receipts.overwritten(nameOf(before, was.by.person, say.unknownPerson), was.text)];
  });
}

function wordingBefore(before: Done['before'], { meeting, id }: FactOf<'wording-changed'>): Note | undefined {
  const found = findMeeting(before, meeting);
  return [found?.decisions, found?.assignments, found?.notes]
    .flatMap((all): readonly Note[] => all ?? [])
    .find((one) => one.id === id);
}
