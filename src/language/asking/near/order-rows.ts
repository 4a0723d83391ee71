import type { Language } from '../../../meetings/model/terms.ts';
import { once } from '../../reading/phrases/once.ts';
import { compilePhrases, inForms } from '../../reading/phrases/phrase.ts';
import { type Needing, type Sieve, sieveOf } from '../../reading/phrases/sieve.ts';
import { orders as en } from '../en/orders.ts';
import type { LooseOrders } from '../loose-orders.ts';
import { orders as sv } from '../sv/orders.ts';

/** A loose form, ready to match, with where each slot's words stand; and the exact forms it may mean. */
export type OrderRow = { readonly match: () => RegExp; readonly exact: readonly string[] };

/** The tables of loose orders, by language. */
export const looseOrders: Readonly<Record<Language, LooseOrders>> = { sv, en };

type Compiled = { readonly rows: readonly OrderRow[]; readonly sieve: Sieve };

const compiled = new Map<Language, Compiled>();

/** The rows that a line may fit, in their order. */
export function orderRows(language: Language, line: string): readonly OrderRow[] {
  const { rows, sieve } = compiledFor(language);
  return sieve(inForms(line)).flatMap((index) => rows[index] ?? []);
}

/** Made when the first line is read. */
function compiledFor(language: Language): Compiled {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const { rows, pieces } = looseOrders[language];
  const role = pieces['role'] ?? '';
  const needed: Needing[] = [];
  const all = rows.map(([loose, ...exact]) => {
    const spelled = loose.replace(/\{(\w+)\}/gu, (slot, name: string) =>
      name === 'role' ? slot : (pieces[name] ?? slot),
    );
    const [phrase] = compilePhrases({ row: [spelled] }, 'whole', { role });
    needed.push(phrase ?? { needed: [] });
    return { match: once(() => withPlaces(phrase?.match() ?? /(?!)/u)), exact };
  });
  const made = { rows: all, sieve: sieveOf(needed) };
  compiled.set(language, made);
  return made;
}

/** Tells where each slot's words stand. */
function withPlaces({ source, flags }: RegExp): RegExp {
  return new RegExp(source, `d${flags}`);
}
