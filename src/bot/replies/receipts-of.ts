import { receiptLines } from '../../language/words/lines/receipt-lines.ts';
import type { Fact } from '../../meetings/model/fact.ts';
import { isRefusal } from '../../meetings/rules/ruling.ts';
import type { Done } from '../turns/execute.ts';
import type { Turn } from '../turns/turn.ts';

/** What was saved, in the asker's language. */
export function receiptsOf(
  turn: Turn,
  done: Done,
  tells: (outcome: number) => boolean = () => true,
): readonly string[] {
  const told = done.outcomes.flatMap((outcome, index) =>
    isRefusal(outcome) || !tells(index) ? [] : toldOf(outcome),
  );
  const { person } = turn.asker;
  const asker = person === undefined ? {} : { asker: person };
  return receiptLines(told, done.after, turn.language, { ...asker, today: turn.today });
}

/** At closing, that untouched items count as handled has been said before; that it has begun is seen. */
function toldOf(facts: readonly Fact[]): readonly Fact[] {
  const closed = facts.filter((fact) => fact.type === 'meeting-closed');
  return closed.length > 0 ? closed : facts.filter((fact) => fact.type !== 'closing-begun');
}
