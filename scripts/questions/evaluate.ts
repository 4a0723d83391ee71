import { type Given, type Judged, judge } from '../../test/questions/judge-row.ts';
import { kindsOf, type QuestionRow, type RowKind, rowKinds } from '../../test/questions/question-row.ts';

/** A row with what was given and how right that is. */
type Outcome = {
  readonly row: QuestionRow;
  readonly kind: RowKind;
  readonly given: Given;
  readonly judged: Judged;
};
export type Evaluated = readonly Outcome[];

/** Judges what was given to each row. */
export function evaluate(rows: readonly QuestionRow[], answers: ReadonlyMap<QuestionRow, Given>): Evaluated {
  const kinds = kindsOf(rows);
  return rows.map((row) => {
    const given = answers.get(row) ?? { intent: 'unclear', slots: {}, text: '' };
    return { row, kind: kinds.get(row) ?? 'asked', given, judged: judge(row, given) };
  });
}

/** How many of each kind of rows are right, of how many. */
export function byKind(evaluated: Evaluated): ReadonlyMap<RowKind, readonly [number, number]> {
  return new Map(
    rowKinds.map((kind) => {
      const of = evaluated.filter((one) => one.kind === kind);
      return [kind, [of.filter(({ judged }) => judged.all).length, of.length]];
    }),
  );
}

/** The whole as lines: counts, accuracy by intent, what was taken for what, and every miss where they are wanted. */
export function summary(evaluated: Evaluated, misses: boolean): readonly string[] {
  const count = (right: (judged: Judged) => boolean) =>
    evaluated.filter(({ judged }) => right(judged)).length;
  const told = (what: string, n: number) => `${what.padEnd(34)} ${share(n, evaluated.length)}`;
  return [
    told(
      'intent',
      count(({ intent }) => intent),
    ),
    told(
      'slots',
      count(({ slots }) => slots),
    ),
    told(
      'strings, as whole words',
      count(({ must }) => must),
    ),
    told(
      'strings, also as beginnings',
      count(({ mustBegins }) => mustBegins),
    ),
    told(
      'all, strings as whole words',
      count(({ intent, slots, must }) => intent && slots && must),
    ),
    told(
      'all, strings also as beginnings',
      count(({ all }) => all),
    ),
    '',
    ...[...byKind(evaluated)].map(([kind, [n, of]]) => `${kind.padEnd(34)} ${share(n, of)}`),
    '',
    ...intents(evaluated),
    '',
    ...confusion(evaluated),
    ...(misses ? ['', ...evaluated.filter(({ judged }) => !judged.all).flatMap(miss)] : []),
  ];
}

function share(n: number, of: number): string {
  return `${String(n).padStart(4)} of ${String(of).padStart(4)}  ${of === 0 ? '' : `${((100 * n) / of).toFixed(1)} %`}`;
}

function intents(evaluated: Evaluated): readonly string[] {
  const groups = Map.groupBy(evaluated, ({ row }) => row.intent);
  return [...groups]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([intent, rows]) => {
      const named = rows.filter(({ judged }) => judged.intent).length;
      const all = rows.filter(({ judged }) => judged.all).length;
      return `${intent.padEnd(24)} understood ${share(named, rows.length)}   right ${share(all, rows.length)}`;
    });
}

/** What is right → what was given instead, most often first. */
function confusion(evaluated: Evaluated): readonly string[] {
  const wrong = evaluated.filter(({ judged }) => !judged.intent);
  const pairs = Map.groupBy(wrong, ({ row, given }) => `${row.intent} → ${given.intent}`);
  return [...pairs]
    .toSorted(([, one], [, other]) => other.length - one.length)
    .map(([pair, rows]) => `${String(rows.length).padStart(4)}  ${pair}`);
}

function miss({ row, given, judged }: Outcome): readonly string[] {
  const { intent, slots } = given;
  return [
    `${row.id}  ${row.text}`,
    ...(judged.intent ? [] : [`    intent   ${row.intent}, given ${intent}`]),
    ...(judged.slots ? [] : [`    slots    ${JSON.stringify(row.slots)}, given ${JSON.stringify(slots)}`]),
    ...(judged.missing.length === 0 ? [] : [`    lacks    ${judged.missing.join('; ')}`]),
    ...(judged.mustBegins || judged.missing.length > 0
      ? []
      : [`    holds    one of ${row.never?.join('; ')}`]),
    ...given.text.split('\n').map((line, index) => `    ${index === 0 ? 'answer   ' : '         '}${line}`),
    '',
  ];
}
