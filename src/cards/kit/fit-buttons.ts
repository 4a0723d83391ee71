/** CSS pixels: what the inside of a card has on the narrowest phone, what a letter takes, and what a button is around its title. */
const row = 262;
const letter = 6.3;
const around = 34;

type Action = { readonly title?: unknown };
type Part = { [key: string]: unknown };

/**
 * Puts buttons that would not stand beside one another on a phone on rows of their own, in their order; hosts cut off
 * what does not fit. Changes the card in place.
 */
export function fitButtons(card: Part): void {
  const { actions } = card;
  if (isActions(actions) && rowsOf(actions).length > 1) {
    delete card['actions'];
    card['body'] = [...(Array.isArray(card['body']) ? card['body'] : []), { type: 'ActionSet', actions }];
  }
  fitWithin(card);
}

function fitWithin(part: unknown): void {
  if (typeof part !== 'object' || part === null) return;
  for (const [key, value] of Object.entries(part)) {
    if (Array.isArray(value) && value.some(isActionSet)) {
      Object.assign(part, { [key]: value.flatMap((one) => (isActionSet(one) ? splitSet(one) : [one])) });
    }
    if (key !== 'actions') fitWithin(value);
  }
}

function splitSet(set: Part & { actions: readonly Action[] }): readonly Part[] {
  const rows = rowsOf(set.actions);
  if (rows.length < 2) return [set];
  return rows.map((actions, index) =>
    index === 0 ? { ...set, actions } : { ...set, actions, spacing: 'Small' },
  );
}

function rowsOf(actions: readonly Action[]): readonly (readonly Action[])[] {
  const rows: Action[][] = [];
  let used = row;
  for (const action of actions) {
    const width = String(action.title ?? '').length * letter + around;
    if (used + width > row) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)?.push(action);
    used += width;
  }
  return rows;
}

function isActions(value: unknown): value is readonly Action[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'object' && one !== null);
}

function isActionSet(value: unknown): value is Part & { actions: readonly Action[] } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'type' in value &&
    value.type === 'ActionSet' &&
    'actions' in value &&
    isActions(value.actions)
  );
}
