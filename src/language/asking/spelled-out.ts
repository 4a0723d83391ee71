import type { Language } from '../../meetings/model/terms.ts';
import { macros } from './macros.ts';

/** A phrase with what the macros in it stand for. */
export function spelledOut(row: string, language: Language): string {
  return row.replace(/\{(\w+)\}/gu, (slot, name) => macros[language][name] ?? slot);
}
