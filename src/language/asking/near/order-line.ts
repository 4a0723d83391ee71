import type { LooseOrders } from '../loose-orders.ts';

/** A line without what stands around the order, and whether something did that says it is one. */
export type OrderLine = { readonly line: string; readonly framed: boolean };

const letters = '(?![\\p{L}\\p{N}])';

type Stripping = { readonly end: RegExp; readonly frames: readonly RegExp[] };
const stripping = new WeakMap<LooseOrders, Stripping>();

/** Made when the first line is read. */
function strippingOf(orders: LooseOrders): Stripping {
  const known = stripping.get(orders);
  if (known !== undefined) return known;
  const made = {
    end: new RegExp(`(?:[\\s,]+(?:${orders.endings.join('|')}))+[\\s,.!?]*$`, 'iu'),
    frames: orders.frames.map((frame) => new RegExp(`^(?:${frame})${letters}[\\s,!.:–-]*(?=\\S)`, 'iu')),
  };
  stripping.set(orders, made);
  return made;
}

/** Strips frames and courtesy off a line, and puts its first verb in the form in which orders begin. */
export function orderLines(said: string, orders: LooseOrders): readonly OrderLine[] {
  const { end, frames } = strippingOf(orders);
  const whole = said.trim().replace(/[\s.!?,…]+$/u, '');
  const bare = whole.replace(end, '');
  const found: OrderLine[] = [{ line: asOrder(bare, orders), framed: false }];
  let rest = bare;
  for (let step = 0; step < 5; step += 1) {
    const frame = frames
      .map((one) => one.exec(rest)?.[0] ?? '')
      .reduce((a, b) => (b.length > a.length ? b : a));
    if (frame === '') break;
    rest = rest.slice(frame.length);
    found.push({ line: asOrder(rest, orders), framed: true });
  }
  return found.toReversed();
}

function asOrder(line: string, { verbs }: LooseOrders): string {
  const plain = line.replace(
    /^(\p{L}+)\s+(?:gärna|snälla|nu|då|bara|också|please|kindly|also)(?=\s)/iu,
    '$1',
  );
  return plain.replace(/^\p{L}+/u, (verb) => {
    const known = verb.toLowerCase();
    return Object.hasOwn(verbs, known) ? (verbs[known] ?? verb) : verb;
  });
}
