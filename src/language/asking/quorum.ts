import { lastRecorded } from '../../meetings/answers/meetings-over.ts';
import type { Intent } from '../intent.ts';
import { currentMeeting } from '../reading/sentences/meeting-at-hand.ts';
import { type Asked, about, question } from './about.ts';
import { namesIn } from './near/names-in.ts';
import { isThisGroup } from './this-group.ts';

/** Words that ask what it takes, and not how it is. */
const rule =
  /(?<!\p{L})(?:reg(?:el|eln|ler|lerna)|rules?|krävs|måste|behöv(?:s|er)|gäller|hur\s+många|how\s+many|needed|required?|takes?)(?!\p{L})/iu;

/** Whether the group may decide at a meeting, or at one of its items; of other bodies nothing is known. */
export function quorumAsked(asked: Asked): Intent | undefined {
  const { body, item } = asked.slots;
  if (body !== undefined && !isThisGroup(body, asked.context)) return undefined;
  const at = item === undefined ? {} : { at: { item } };
  // "Are we" is asked of the meeting at hand, also just before it; "were we" of the one that was.
  const tense = /^(?:var|va|blev|hade|kunde|fick|was|were|did|could)\s/iu.test(asked.line) ? 'past' : 'any';
  const found = about(asked, tense, ({ id }) => ({ type: 'quorum', meeting: id, ...at }));
  const ofRule = asked.slots['meeting'] === undefined && item === undefined && rule.test(asked.line);
  return ofRule && found?.kind === 'question' ? { ...found, said: {} } : found;
}

/** Whether it might, if some organisations did not come. */
export function quorumWithout(asked: Asked): Intent | undefined {
  const { organisations: named } = namesIn(asked.line, asked.context.book);
  const without = [...new Map(named.map(({ organisation: one }) => [one.id, one.name]))];
  if (without.length === 0) return undefined;
  const meeting = lastRecorded(asked.context.book) ?? currentMeeting(asked.context, 'any');
  return (
    meeting &&
    question(
      { type: 'quorum', meeting: meeting.id, without: without.map(([id]) => id) },
      { absentOrganisations: without.map(([, name]) => name) },
    )
  );
}
