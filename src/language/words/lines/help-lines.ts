import type { Language } from '../../../meetings/model/terms.ts';
import { words } from '../languages.ts';
import type { Words } from '../words.ts';
import { type Doable, doable, mayAsk, type Situation } from './situation.ts';

/** What someone is told to whom help is given: a first line, the phrases that work here, and what else is good to know. */
export type HelpLines = {
  readonly lead: string;
  /** What can be asked, by examples; nothing to someone who may not ask. */
  readonly asking: readonly string[];
  readonly phrases: readonly { readonly say: string; readonly does: string }[];
  readonly remarks: readonly string[];
};

/** What the examples of questions show already. */
const questions: ReadonlySet<Doable> = new Set([
  'next-meeting',
  'decisions',
  'decisions-about',
  'assignments',
  'who-was-there',
]);

/** Help for this person in this conversation, now. */
export function helpLines(situation: Situation, language: Language): HelpLines {
  const { help } = words(language);
  const records = situation.standing === 'secretary' || situation.standing === 'chair';
  return {
    lead: situation.standing === 'stranger' ? help.strangerLead : help.title,
    asking: mayAsk(situation.standing) ? [help.asking(help.questions), help.askingOn] : [],
    phrases: doable(situation)
      .filter((one) => !questions.has(one))
      .map((one) => phraseFor(one, situation, words(language))),
    remarks: [
      ...(situation.conversation === 'personal' ? [] : [help.mention]),
      ...(situation.conversation === 'personal' && records ? [help.privateRecording] : []),
    ],
  };
}

/** The same as plain text. */
export function helpText(situation: Situation, language: Language): string {
  const { help } = words(language);
  const { lead, asking, phrases, remarks } = helpLines(situation, language);
  return [lead, ...asking, ...phrases.map(({ say, does }) => help.line(say, does)), ...remarks].join('\n');
}

/** How a thing is said here: the item in it is one that the meeting has. */
export function phraseFor(
  what: Doable,
  { item }: Situation,
  { help }: Words,
): { readonly say: string; readonly does: string } {
  const { say, does } = help.phrases[what];
  return item === undefined ? { say, does } : { say: say.replace(/\d+/u, () => item), does };
}
