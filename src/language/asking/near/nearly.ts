import type { Intent, UnderstandContext } from '../../intent.ts';
import { readQuestion } from '../read-question.ts';
import { type Candidate, type NearRead, readNear } from './read-near.ts';
import { sayPhrase } from './say-phrase.ts';
import { asks, beginsAnOrder, isStatement } from './statement.ts';

/** A phrase fits so well that what it asks is answered, where nothing else fits nearly as well. */
const sure = 0.66;
const apart = 0.06;
/** Worse than this is not even asked about. */
const possible = 0.45;
/** And of what is not put as a question, this. */
const plainly = 0.6;
/** Nor is what fits so much worse than the best. */
const behind = 0.2;
const mostChoices = 3;

/**
 * Reads a question that fits no phrase wholly: as the one that it surely means, or else as two or three that it may
 * mean, to be chosen from. What begins an order, or tells rather than asks, is no question.
 */
export function nearly(line: string, context: UnderstandContext): Intent | undefined {
  const read = readNear(line, context);
  if (read === undefined || beginsAnOrder(read.line.words)) return undefined;
  tell(read, context);
  const [best, ...others] = distinct(read.candidates);
  if (best === undefined || best.fit.score < possible || isStatement(line, read.line.words)) return undefined;
  const [next] = others;
  const alone = next === undefined || best.fit.score - next.fit.score >= apart;
  if (best.fit.score >= sure && alone && best.fit.unread === 0) return best.intent;
  if (best.fit.score < (asks(line, read.line.words) ? possible : plainly)) return undefined;
  const choices = choicesOf([best, ...others], read, context);
  return choices.length === 0
    ? undefined
    : { kind: 'unclear', text: line, why: { reason: 'which-question', choices } };
}

/** The best of those that ask the same. */
function distinct(candidates: readonly Candidate[]): readonly Candidate[] {
  const seen = new Set<string>();
  return candidates.filter((candidate) => {
    const asks = askedBy(candidate.intent);
    if (seen.has(asks)) return false;
    seen.add(asks);
    return true;
  });
}

function askedBy(intent: Intent): string {
  return JSON.stringify(intent.kind === 'question' ? intent.question : intent);
}

/** Written out, each as one that is read as just that. */
function choicesOf(
  candidates: readonly Candidate[],
  { line }: NearRead,
  context: UnderstandContext,
): readonly { readonly text: string }[] {
  const spoken = {
    words: new Set(line.words.map(({ word }) => word)),
    stems: new Set(line.words.map((word) => word.stem)),
  };
  const least = Math.max(possible, (candidates[0]?.fit.score ?? 0) - behind);
  return candidates
    .filter(({ fit, intent }) => fit.score >= least && fit.asked && intent.kind !== 'unclear')
    .flatMap(({ phrase, fit, intent }) => {
      const text = sayPhrase(phrase.tree, spoken, fit.slots);
      const again = text === undefined ? undefined : readQuestion(text.replace(/\?$/u, ''), context);
      return text === undefined || again === undefined || askedBy(again) !== askedBy(intent)
        ? []
        : [{ text }];
    })
    .slice(0, mostChoices);
}

function tell({ line, candidates }: NearRead, { trace }: UnderstandContext): void {
  if (trace === undefined) return;
  for (const { said, word } of line.words)
    if (said.toLowerCase() !== word) trace({ did: 'read as', what: `${said} → ${word}` });
  for (const { kind, text } of line.named) trace({ did: 'names', what: `${kind}: ${text}` });
  for (const { phrase, fit } of candidates.slice(0, 5))
    trace({ did: 'could be', what: `${fit.score.toFixed(2)} ${phrase.pattern}` });
}
