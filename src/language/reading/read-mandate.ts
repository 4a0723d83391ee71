import type { Due, Responsible } from '../../meetings/meeting.ts';
import type { UnderstandContext } from '../intent.ts';
import { readAssignment } from './read-assignment.ts';

/** What an assignment that a decision gives can be saved as; its words are the decision's. */
export type Mandate = { readonly responsible: Responsible; readonly due: Due };

/** How a decision gives an assignment: "att ge AU i uppdrag att …", "uppdrar åt Eva att …", "Bo får i uppdrag att …". */
const gives =
  /(?<![\p{L}])(?:(?:ge|ger|gav|ges|gavs|får|fick|har\s+fått)\s(?:[^.;]{0,120}?\s)?(?:(?:i|ett|fortsatt|förnyat|särskilt|nytt)\s+)+uppdrag(?:et)?\s+(?:[^.;]{0,60}?\s)?(?:att|om)(?![\p{L}])|uppdra(?:r|s|gs|g|gits)?\s+(?:åt|till)\s+\S[^.;]{0,120}?\satt(?![\p{L}])|uppdrog(?:s)?\s+(?:åt|till)\s+\S[^.;]{0,120}?\satt(?![\p{L}])|(?:assign|assigns|assigned|instruct|instructs|instructed|task|tasks|tasked|commission|commissions|commissioned)\s+\S[^.;]{0,120}?\s(?:to|with)(?![\p{L}])|(?:give|gives|gave|given)\s+\S[^.;]{0,120}?\sthe\s+(?:task|assignment)\s+(?:of|to)(?![\p{L}]))/iu;
/** What makes it none: nothing is given, or it is put off, or someone else gave it. */
const gainsaid =
  /(?<![\p{L}])(?:inte|ej|avslår?|avslogs?|avstår?|avvaktar?|avböjer|återkallar?|upphäver|not|reject(?:s|ed)?|decline(?:s|d)?|withdraw(?:s|n)?)(?![\p{L}])[^.;]*$/iu;

/**
 * The assignment that a decision gives, if it gives one. It is only ever offered: to save it, someone must say so.
 * Negations, and what is put off, give none.
 */
export function mandateIn(decision: string, context: UnderstandContext): Mandate | undefined {
  const text = decision.normalize('NFC').slice(0, 2000);
  const found = gives.exec(text);
  if (found === null || gainsaid.test(text.slice(0, found.index))) return undefined;
  const { responsible, due } = readAssignment(decision, context);
  return { responsible, due: due.kind === 'no-such-date' ? { kind: 'none' } : due };
}
