import { capital } from '../wording.ts';
import { svBasics } from './sv-basics.ts';

const { count, list, number, quoted } = svBasics;

/** Answers about items of agendas, in Swedish: who presents, what came of them, when they are back. */
export const svItemAnswers = {
  unknown: (words: string) =>
    `Det står inte i gruppens anteckningar. Jag sökte efter ${quoted(words)} på alla dagordningar.`,
  severalItems: (n: number, words: string) => `${capital(count.item(n))} om ${quoted(words)}:`,
  at: (item: string, title: string) => `§ ${item} ${title}`,
  presenter: {
    are: (names: readonly string[]) => `${list(names)}.`,
    none: 'Ingen föredragande är angiven.',
    at: (n: number, days: string) =>
      n === 0
        ? `Ingen föredragande är angiven för mötet ${days}.`
        : `${capital(count.item(n))} med föredragande på mötet ${days}:`,
    by: (name: string, n: number, past: boolean) =>
      n === 0
        ? `Ingen punkt har ${name} som föredragande.`
        : `${name} ${past ? 'har föredragit' : 'föredrar'} ${n === 1 ? 'en punkt' : `${number(n)} punkter`}:`,
  },
  back: {
    at: (when: string, item: string) => `${capital(when)}, punkt ${item}.`,
    promised: (days: string) =>
      `På mötet ${days} ska någon återkomma med det. Det står inte på dagordningen än.`,
    themed: (when: string) => `${capital(when)}, som mötets tema. Det står inte på någon dagordning än.`,
    none: 'Nej, inget möte är bestämt.',
    putOff: (said: string) => `Skjuten till ${said}`,
    last: (days: string, item: string, title: string) => `Senast uppe ${days}, § ${item} ${title}`,
  },
  leftOut: {
    withdrawn: (n: number, days: string) =>
      n === 0 ? `Ingen punkt utgick ${days}.` : `${capital(count.item(n))} utgick ${days}:`,
    postponed: (n: number, days: string) =>
      n === 0 ? `Ingen punkt sköts fram ${days}.` : `${capital(count.item(n))} sköts fram ${days}:`,
    either: (n: number, days: string) =>
      n === 0
        ? `Ingen punkt utgick eller sköts fram ${days}.`
        : `${capital(count.item(n))} utgick eller sköts fram ${days}:`,
    wasWithdrawn: (item: string, days: string, why: string | undefined) =>
      `Punkt ${item} utgick ${days}.${why === undefined ? '' : ` ${why}`}`,
    wasPostponed: (item: string, days: string, why: string | undefined) =>
      `Punkt ${item} sköts fram ${days}.${why === undefined ? '' : ` ${why}`}`,
    was: (item: string, days: string) => `Nej, punkt ${item} utgick inte ${days}.`,
    reason: (text: string) => `Skäl: ${text}`,
    noReason: 'Inget skäl är antecknat.',
    to: (said: string) => `Till: ${said}`,
    nearest: (days: string) => `Senast det hände var ${days}.`,
  },
  content: {
    lead: (item: string, title: string, days: string) => `§ ${item} ${title}, ${days}:`,
    decided: (label: string, text: string) => `Beslut (${label}): ${text}`,
    assigned: (text: string, who: string | undefined) =>
      `Uppdrag: ${text}${who === undefined ? '' : ` (${who})`}`,
    referral: (text: string) => `Remiss: ${text}`,
    nothing: 'Inget mer är antecknat om punkten.',
    toCome: 'Mötet har inte varit än.',
  },
  waiting: (n: number) =>
    n === 0
      ? 'Inget ärende väntar på att komma tillbaka utan att ett möte är bestämt.'
      : `${n === 1 ? 'Ett ärende' : `${capital(number(n))} ärenden`} väntar på att komma tillbaka utan att ett möte är bestämt:`,
  history: {
    lead: (n: number, meetings: readonly string[]) =>
      `Uppe på ${n === 1 ? 'ett möte' : `${number(n)} möten`}: ${list(meetings)}.`,
    first: (days: string) => `Första gången ${days}.`,
    last: (days: string) => `Senast ${days}.`,
  },
};
