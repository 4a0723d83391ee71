import type { Language } from '../../../meetings/model/terms.ts';
import { compilePhrases } from '../../reading/phrases/phrase.ts';
import { orders as en } from '../en/orders.ts';
import type { LooseOrders } from '../loose-orders.ts';
import { orders as sv } from '../sv/orders.ts';

/** A loose form, ready to match, with where each slot's words stand; and the exact forms it may mean. */
export type OrderRow = { readonly match: RegExp; readonly exact: readonly string[] };

/** The tables of loose orders, by language. */
export const looseOrders: Readonly<Record<Language, LooseOrders>> = { sv, en };

const compiled = new Map<Language, readonly OrderRow[]>();

/** Made when the first line is read. */
export function orderRows(language: Language): readonly OrderRow[] {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const { rows, pieces } = looseOrders[language];
  const role = pieces['role'] ?? '';
  const made = rows.map(([loose, ...exact]) => {
    const spelled = loose.replace(/\{(\w+)\}/gu, (slot, name: string) =>
      name === 'role' ? slot : (pieces[name] ?? slot),
    );
    const [phrase] = compilePhrases({ row: [spelled] }, 'whole', { role });
    return { match: new RegExp(phrase?.match.source ?? '(?!)', 'diu'), exact };
  });
  compiled.set(language, made);
  return made;
}
