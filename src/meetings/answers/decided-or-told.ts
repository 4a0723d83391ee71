import { tellsOf } from '../search/asks-for.ts';
import { termsOf } from '../search/terms.ts';
import type { FoundDecision } from './decision-questions.ts';
import type { FoundPassage } from './search-questions.ts';
import type { Wish } from './telling-first.ts';

/** Whether what was decided is to wait, to send back or to say no: that there is a decision is then no yes. */
export function saysOtherwise({ decision: { text, kind, proposal = '' } }: FoundDecision): boolean {
  return kind === 'remittal' || otherwise.test(`${text}\n${proposal}`);
}

const otherwise =
  /(?<!\p{L})(?:återremit\p{L}*|avsl(?:å|år|ås|og|ogs|ag|agit|agits)|avvakta\p{L}*|avvisa\p{L}*|bordl\p{L}+|skjut(?:a|er|s|as|its|it)\s+(?:upp|fram)|senarelägg\p{L}*|nej|reject(?:s|ed)?|postpone[sd]?|decide[sd]?\s+not|besl(?:utar|utade|öt|öts|utades)\s+(?:att\s+)?(?:inte|ej)|(?<=^\p{L}+\s)\p{L}+(?:\s+sig)?\s+(?:inte|ej))(?!\p{L})/imu;

/** Without titles alone, where anything else is told, and without what decisions about it say in the same words. */
export function withoutEmpty(
  quoted: readonly FoundPassage[],
  own: readonly FoundDecision[],
): readonly FoundPassage[] {
  const said = own.map(({ decision }) => decision.text).join('\n');
  const telling = quoted.filter(
    ({ item, quote }) => quote.text !== item?.title && !said.includes(quote.text),
  );
  return telling.length > 0 || own.length > 0 ? telling : quoted;
}

/** Whether the first text tells what the question wants besides the topic, and no decision about it does. */
export function textTellsMore(
  { kind, beside }: Wish,
  [first]: readonly FoundPassage[],
  own: readonly FoundDecision[],
): boolean {
  if (first === undefined) return false;
  const told = own.flatMap(({ decision: { text, proposal = '' } }) => [text, proposal]).join('\n');
  const tellsMore = kind !== undefined && tellsOf(kind, first.quote.text) === 1 && tellsOf(kind, told) < 1;
  const holds = (text: string, word: string) => termsOf(text).some((term) => term.includes(word));
  return tellsMore || beside.some((word) => holds(first.quote.text, word) && !holds(told, word));
}
