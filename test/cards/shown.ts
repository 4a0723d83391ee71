import type { AdaptiveCard, Bound } from '../../src/cards/kit/template.ts';

type Node = Readonly<Record<string, unknown>>;

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}

/** Every element, action and part of a card, as it stands, that has all the given properties. */
function parts(node: unknown, wanted: Node): readonly Node[] {
  if (!isNode(node)) return [];
  const own = Object.entries(wanted).every(([key, value]) => node[key] === value) ? [node] : [];
  return [...own, ...Object.values(node).flatMap((one) => parts(one, wanted))];
}

/** What a card shows: the texts of its blocks, in order. */
export function shown({ card }: Bound): readonly string[] {
  return texts(card['body']);
}

function texts(node: unknown): readonly string[] {
  if (!isNode(node)) return [];
  const own = typeof node['text'] === 'string' ? [node['text']] : [];
  return [...own, ...Object.values(node).flatMap(texts)];
}

/** The titles of a card's buttons, in order. */
export function buttons({ card }: Bound): readonly unknown[] {
  return actions(card).map(({ title }) => title);
}

/** What the button with a verb sends. */
export function sent(card: AdaptiveCard, verb: string): readonly unknown[] {
  return actions(card).flatMap(({ verb: executed, data }) => {
    if (executed === verb) return [data];
    if (!isNode(data) || data['verb'] !== verb) return [];
    const { verb: _, msteams: __, ...rest } = data;
    return [rest];
  });
}

/** The buttons of a card, without the fallbacks of others. */
function actions(node: unknown): readonly Node[] {
  if (!isNode(node)) return [];
  if (node['type'] === 'Action.Execute' || node['type'] === 'Action.Submit') return [node];
  return Object.values(node).flatMap(actions);
}

/** The inputs of a card, by id. */
export function inputs({ card }: Bound): Readonly<Record<string, Node>> {
  const found = ['Input.Text', 'Input.ChoiceSet', 'Input.Date'].flatMap((type) =>
    parts(card['body'], { type }),
  );
  return Object.fromEntries(found.map((input) => [String(input['id']), input]));
}
