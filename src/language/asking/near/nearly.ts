import type { Intent, UnderstandContext } from '../../intent.ts';
import { type Candidate, readNear } from './read-near.ts';

/** A phrase fits so well that what it asks is answered, where nothing else fits nearly as well. */
const sure = 0.66;
const apart = 0.06;
/** Worse than this is no guess at all. */
const possible = 0.42;

/** Reads a question that fits no phrase wholly: the one that it surely means. */
export function nearly(line: string, context: UnderstandContext): Intent | undefined {
  const read = readNear(line, context);
  if (read === undefined) return undefined;
  const { trace } = context;
  if (trace !== undefined) {
    const mended = read.line.words.filter(({ said, word }) => said.toLowerCase() !== word);
    for (const { said, word } of mended) trace({ did: 'read as', what: `${said} → ${word}` });
    for (const { kind, text } of read.line.named) trace({ did: 'names', what: `${kind}: ${text}` });
    for (const { phrase, fit } of read.candidates.slice(0, 5))
      trace({ did: 'could be', what: `${fit.score.toFixed(2)} ${phrase.pattern}` });
  }
  const [best, ...others] = distinct(read.candidates);
  if (best === undefined || best.fit.score < possible) return undefined;
  const [next] = others;
  const alone = next === undefined || best.fit.score - next.fit.score >= apart;
  if (best.fit.score >= sure && alone && best.fit.unread === 0) return best.intent;
  return undefined;
}

/** The best of those that ask the same. */
function distinct(candidates: readonly Candidate[]): readonly Candidate[] {
  const seen = new Set<string>();
  return candidates.filter(({ intent }) => {
    const asks = JSON.stringify(intent.kind === 'question' ? intent.question : intent);
    if (seen.has(asks)) return false;
    seen.add(asks);
    return true;
  });
}
