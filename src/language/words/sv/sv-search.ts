import { capital } from '../wording.ts';
import { svBasics } from './sv-basics.ts';

const { count, list, quoted } = svBasics;
const about = (words: string) => (words === '' ? '' : ` om ${quoted(words)}`);

/** Answers to what is looked for by words, in Swedish. */
export const svSearch = {
  yes: (n: number, words: string) => `Ja, ${count.decision(n)}${about(words)}:`,
  decisions: (n: number, words: string) => `${capital(count.decision(n))}${about(words)}:`,
  noDecision: (words: string, asked: boolean) =>
    `${asked ? 'Nej, inget' : 'Inget'} beslut${about(words)} är antecknat.`,
  /** Before what is of other meetings than those that were asked about. */
  notThen: (words: string) => `Inget${about(words)} är antecknat då.`,
  /** Where the text stands that is quoted instead, and who presented it there. */
  presented: (item: string, days: string, names: readonly string[]) =>
    `Punkt ${item}, ${days}, var en föredragning (${list(names)}):`,
  standsAt: (item: string, days: string) => `Så här står det i punkt ${item}, ${days}:`,
  stands: 'Så här står det:',
  found: (words: string, item: string, days: string) => `${quoted(words)} står i punkt ${item}, ${days}:`,
  foundAt: (n: number, words: string) =>
    n === 1 ? `${quoted(words)} står på ett ställe:` : `${quoted(words)} står på flera ställen:`,
  noTerm: (words: string) => `Ingen slutdag är antecknad för ${quoted(words)}.`,
  noCondition: (words: string) => `Inget villkor är antecknat för ${quoted(words)}.`,
  noAmount: (words: string) => `Inget belopp är beslutat för ${quoted(words)}.`,
  otherBody: 'Det är ett annat organs ställningstagande, inte gruppens beslut.',
  nothingOfBody: (body: string) => `Det står inte i gruppens anteckningar vad ${body} har kommit fram till.`,
  notHere: 'Andra gruppers protokoll finns inte här.',
  ownDecisions: (n: number): string => (n === 1 ? 'Gruppens eget beslut:' : 'Gruppens egna beslut:'),
  nothing: (words: string) => `Det står inte i gruppens anteckningar. Jag letade efter ${quoted(words)}.`,
  nearest: 'Närmast är:',
  quote: (text: string, before: boolean, after: boolean) =>
    quoted(`${before ? '… ' : ''}${text}${after ? ' …' : ''}`),
  place: (days: string, item: string, title: string) => `${days}, § ${item} ${title}`,
  presenters: (names: readonly string[]) => `Föredragande: ${list(names)}`,
  minutesOf: (days: string) => `Visa protokollet ${days}`,
};
