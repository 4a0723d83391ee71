import { stemmer } from '@orama/stemmers/swedish';
import type { Asked } from '../../src/language/asked.ts';
import type { QuestionRow } from './question-row.ts';

/** What came of a question. */
export type Given = Asked & { readonly text: string };

/** What of an answer is right. */
export type Judged = {
  readonly intent: boolean;
  readonly slots: boolean;
  /** Every string that must be held stands there as whole words; none that may not does. */
  readonly must: boolean;
  /** The same, where a string may also be the beginning of a word, for stems such as "fokusgrupp". */
  readonly mustBegins: boolean;
  /** All of it, with strings as whole words or beginnings of them. */
  readonly all: boolean;
  readonly missing: readonly string[];
};

/** Judges what was given against what a row says is right. */
export function judge(row: QuestionRow, given: Given): Judged {
  const none = row.intent === 'none';
  const missing = row.must.filter((one) => !holds(given.text, one, false));
  const kept = (row.never ?? []).every((one) => !holds(given.text, one, true));
  const disguised = row.what !== undefined && given.intent === 'order';
  const intent = none ? disguised || answersNothing(given) : given.intent === row.intent;
  const slots =
    none || Object.entries(row.slots).every(([slot, said]) => isSame(slot, said, given.slots[slot]));
  const must = kept && row.must.every((one) => holds(given.text, one, true));
  const mustBegins = kept && missing.length === 0;
  return { intent, slots, must, mustBegins, all: intent && slots && mustBegins, missing };
}

const emptyAnswer =
  /(?:^|(?<!\p{L}))(?:inga|inget|ingen|ingenting|hittar inte|står inte|finns inte|vet inte|framgår inte|no|none|nothing|nobody|is not in|cannot find|can't find|does not say|do not know)(?!\p{L})/iu;

/** It asks back, tells what can be asked, or says in its first line that nothing was found. */
function answersNothing({ intent, text }: Given): boolean {
  return intent === 'unclear' || intent === 'help' || emptyAnswer.test(text.split('\n')[0] ?? '');
}

/** Whether a text holds a string, or one of those that `|` parts, as words of its own whatever the case. */
export function holds(text: string, must: string, whole: boolean): boolean {
  const plain = folded(text);
  return must.split('|').some((one) => {
    const said = folded(one);
    const toTheEnd = whole || /^[\d\s]+$/u.test(said) || said.length <= 3;
    const escaped = said.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
    return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}${toTheEnd ? '(?![\\p{L}\\p{N}])' : ''}`, 'u').test(
      plain,
    );
  });
}

function folded(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();
}

function isSame(slot: string, said: unknown, given: unknown): boolean {
  if (given === undefined) return false;
  if (slot === 'topic') return sameTopic(String(said), String(given));
  if (Array.isArray(said))
    return Array.isArray(given) && said.length === given.length && said.every((one) => given.includes(one));
  return String(said) === String(given);
}

/** Words that say nothing of what a topic is about. */
const small = new Set('om och i på av för till med en ett den det de the of on and for to a an'.split(' '));

/** Whether two topics come to the same stems, or all of one stands in the other, as "kontinens" in "kontinenssamordnare". */
export function sameTopic(one: string, other: string): boolean {
  const [a, b] = [stems(one), stems(other)];
  const within = (part: readonly string[], whole: readonly string[]) =>
    part.length > 0 && part.every((stem) => whole.some((has) => has.includes(stem) || stem.includes(has)));
  return within(a, b) || within(b, a);
}

function stems(topic: string): readonly string[] {
  const words =
    topic
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !small.has(word)).map((word) => stemmer(word));
}
