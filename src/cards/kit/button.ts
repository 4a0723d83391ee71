import type { z } from 'zod';
import { type PressVerb, type presses, pressVersion } from '../presses/press.ts';

type Named<Shape> = { [Key in keyof Shape as string extends Key ? never : Key]: Shape[Key] };

/** What a press of this verb carries besides its version; what the card's inputs add is optional. */
export type PressData<Verb extends PressVerb> = Omit<Named<z.input<(typeof presses)[Verb]>>, 'v'>;

/** A button as the templates bind it. `submit` is for clients that do not know Action.Execute. */
export type Button = {
  readonly title: string;
  readonly verb: PressVerb;
  readonly data: object;
  readonly submit: object;
  /** Whether the card's inputs come along, and must be filled in as required. */
  readonly inputs: 'auto' | 'none';
  readonly style: 'default' | 'positive' | 'destructive';
};

/** A button that sends a press, as `press.ts` reads it. `Input` is what an input of the card fills in. */
export function button<Verb extends PressVerb, Input extends keyof PressData<Verb> = never>(
  title: string,
  verb: Verb,
  data: Omit<PressData<Verb>, Input>,
  look: { readonly inputs?: 'auto' | 'none'; readonly style?: Button['style'] } = {},
): Button {
  const sent = { v: pressVersion, ...data };
  return {
    title,
    verb,
    data: sent,
    submit: { ...sent, verb },
    inputs: look.inputs ?? 'none',
    style: look.style ?? 'default',
  };
}

/**
 * A button that opens a form, which is a card of its own (see `form.ts`): a dialog in Teams, and a card in direct chat
 * where there are no dialogs. It is an Action.Submit, as only that opens a dialog.
 */
export function formButton<Verb extends PressVerb>(
  title: string,
  verb: Verb,
  data: PressData<Verb>,
  look: { readonly style?: Button['style'] } = {},
): Button {
  const plain = button<Verb>(title, verb, data, look);
  return { ...plain, submit: { ...plain.submit, msteams: { type: 'task/fetch' } } };
}

/** Two buttons on each line, for cards with more than fit beside one another on a phone. */
export function inPairs(buttons: readonly Button[]): readonly { readonly buttons: readonly Button[] }[] {
  return Array.from({ length: Math.ceil(buttons.length / 2) }, (_, index) => ({
    buttons: buttons.slice(index * 2, index * 2 + 2),
  }));
}
