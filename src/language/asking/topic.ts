import type { UnderstandContext } from '../intent.ts';
import { readMeeting } from '../reading/sentences/read-meeting.ts';
import { readWhich } from '../reading/sentences/read-which.ts';

/** Words that lead to what is asked about, and are no part of it. */
const leading =
  /^(?:(?:det|den|de|dom|vår|vårt|våra|om|med|kring|ang|angående|gällande|rörande|ärendet|frågan|saken|punkten|uppdraget|the|our|on|of|about|regarding|matter|issue|item|question|assignment|task)\s+)+(?=\S)/iu;
/** What can be asked about in the same words, and is no topic. */
const noTopic =
  /^(?:\d|§|(?:punkt|pkt|item)\s*\d|beslut\s*\d|(?:det|den|de|dom|detta|denna|dessa|han|hon|hen|vi|ni|jag|du|man|it|that|this|they|we|you|he|she|i|punkter(?:na)?|ärenden(?:a)?|items|points|allt|alla|allting|everything|all|vad|var|hur|vem|vilka|what|who)$|(?:mötet|möte|mötena|protokollet|protokoll|dagordningen|agendan|dagordning|kallelsen|närvaron|the\s+(?:meeting|minutes|agenda))(?:$|\s))/iu;

/** What is asked about, in the words of the question; undefined where they name a meeting, an item's number or an assignment, or tell nothing. */
export function readTopic(said: string | undefined, context: UnderstandContext): string | undefined {
  const words = (said ?? '')
    .replace(/^["”'’»]+|["”'’«]+$/gu, '')
    .trim()
    .replace(leading, '');
  if (!/\p{L}{2}/u.test(words) || noTopic.test(words)) return undefined;
  if (readWhich(words, context) !== undefined) return undefined;
  const meeting = readMeeting(words, context, 'any');
  return meeting === undefined || (meeting.kind === 'none' && meeting.time === undefined) ? words : undefined;
}
