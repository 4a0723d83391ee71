import { findMeeting } from '../../../meetings/model/lookup.ts';
import type { Meeting } from '../../../meetings/model/meeting.ts';
import type { Language } from '../../../meetings/model/terms.ts';
import { inTurn } from '../../in-turn.ts';
import type { Intent, UnderstandContext } from '../../intent.ts';
import { type EvaluationPhrase, evaluationPhrases } from '../phrases/evaluation-phrases.ts';
import { type CompiledPhrases, compilePhrases, firstMatch } from '../phrases/phrase.ts';

const compiled = new Map<Language, CompiledPhrases<EvaluationPhrase>>();

function tableOf(language: Language): CompiledPhrases<EvaluationPhrase> {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const made = compilePhrases(evaluationPhrases[language], 'whole');
  compiled.set(language, made);
  return made;
}

/** Reads that the evaluation round of a meeting is to begin, or to end: of the meeting at hand, else of the latest. */
export function readEvaluationOrder(line: string, context: UnderstandContext): Intent | undefined {
  for (const language of inTurn(context.language)) {
    const order = firstMatch(tableOf(language), line, (key) => key);
    if (order === undefined) continue;
    const meeting = evaluated(context, order);
    if (meeting === undefined) return { kind: 'unclear', text: line, why: { reason: 'no-meeting' } };
    return order === 'open'
      ? { kind: 'command', command: { type: 'open-evaluation', meeting: meeting.id } }
      : { kind: 'end-evaluation', meeting: meeting.id };
  }
  return undefined;
}

function evaluated({ book, meeting: id }: UnderstandContext, order: EvaluationPhrase): Meeting | undefined {
  const open = order === 'end' ? book.meetings.findLast((one) => one.evaluation?.open === true) : undefined;
  const focus = findMeeting(book, id);
  if (open !== undefined) return open;
  if (focus !== undefined && focus.state !== 'planned') return focus;
  return book.meetings.findLast((one) => one.state === 'closed') ?? focus;
}
