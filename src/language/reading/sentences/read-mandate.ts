import type { Decision, Due } from '../../../meetings/model/meeting.ts';
import type { UnderstandContext } from '../../intent.ts';
import { type AssignmentRead, readAssignment } from './read-assignment.ts';

/** What an assignment that a decision gives can be saved as; its words are the decision's. */
export type Mandate = Omit<AssignmentRead, 'ask' | 'due'> & { readonly due: Due };

/** How a decision gives an assignment: "att ge AU i uppdrag att …", "uppdrar åt Eva att …", "Bo får i uppdrag att …". */
const gives =
  /(?<![\p{L}])(?:(?:ge|ger|gav|ges|gavs|får|fick|har\s+fått)\s(?:[^.;]{0,120}?\s)?(?:(?:i|ett|fortsatt|förnyat|särskilt|nytt)\s+)+uppdrag(?:et)?\s+(?:[^.;]{0,60}?\s)?(?:att|om)(?![\p{L}])|uppdra(?:r|s|gs|g|gits)?\s+(?:åt|till)\s+\S[^.;]{0,120}?\satt(?![\p{L}])|uppdrog(?:s)?\s+(?:åt|till)\s+\S[^.;]{0,120}?\satt(?![\p{L}])|(?:assign|assigns|assigned|instruct|instructs|instructed|task|tasks|tasked|commission|commissions|commissioned)\s+\S[^.;]{0,120}?\s(?:to|with)(?![\p{L}])|(?:give|gives|gave|given)\s+\S[^.;]{0,120}?\sthe\s+(?:task|assignment)\s+(?:of|to)(?![\p{L}]))/iu;
/** What makes a sentence give none: nothing is given, or it is put off, or was turned down. */
const gainsaid =
  /(?<![\p{L}])(?:inte|ej|avslår?|avslogs?|avslås|avslagits|avstår?|avvaktar?|avböjer|återkallar?|upphäver|bordläggs|bordlades|not|reject(?:s|ed)?|decline(?:s|d)?|withdraw(?:s|n)?|postponed)(?![\p{L}])/iu;

/**
 * The assignment that a decision gives, if it gives one. It is only ever offered: to save it, someone must say so.
 * Negations, and what is put off, give none.
 */
export function mandateIn(decision: string, context: UnderstandContext): Mandate | undefined {
  const text = decision.normalize('NFC').slice(0, 2000);
  const sentences = text.split(/(?<=[.;!?])\s+|\n+/u);
  if (!sentences.some((sentence) => isGiven(sentence))) return undefined;
  const { due, ask: _, ...read } = readAssignment(decision, context);
  return { ...read, due: due.kind === 'no-such-date' ? { kind: 'none' } : due };
}

/** The same of a recorded decision: where its words only refer to the proposal, it is the proposal that gives. */
export function mandateOf(
  { text, proposal }: Pick<Decision, 'text' | 'proposal'>,
  context: UnderstandContext,
): (Mandate & { readonly text: string }) | undefined {
  for (const words of [text, proposal]) {
    const mandate = words === undefined ? undefined : mandateIn(words, context);
    if (words !== undefined && mandate !== undefined) return { text: words, ...mandate };
  }
  return undefined;
}

/** A negation after what is to be done belongs to that: "i uppdrag att se till att ingen blir utan". */
function isGiven(sentence: string): boolean {
  const found = gives.exec(sentence);
  if (found === null) return false;
  const after = sentence.slice(found.index + found[0].length);
  return (
    !gainsaid.test(sentence.slice(0, found.index)) &&
    !/(?<![\p{L}])(?:avslogs|avslås|avslagits|bordlades|bordläggs|rejected|postponed)(?![\p{L}])/iu.test(
      after,
    )
  );
}
