import { capital } from '../wording.ts';
import { svBasics } from './sv-basics.ts';

const { count, list, quoted } = svBasics;

/** Answers about assignments by what they are about, in Swedish: when, how far, who. */
export const svTopics = {
  /** A due month, to stand in a sentence. */
  inMonth: (month: string) => `i ${month}`,
  /** How many fit, where no single one is meant. */
  several: (n: number, words: string) => `${capital(count.assignment(n))} om ${quoted(words)}:`,
  unknown: (words: string) =>
    `Det står inte i gruppens anteckningar. Jag sökte efter ${quoted(words)} bland uppdrag, remisser och beslut.`,
  noAssignment: (words: string) => `Inget uppdrag om ${quoted(words)} är antecknat.`,
  onlyDecisions: (words: string) => `Inget uppdrag om ${quoted(words)} är antecknat. Det här är beslutat:`,
  background: (text: string) => `Innan dess står: ”${text}”`,
  /** Which of the group's assignments were asked about. */
  of: {
    body: (name: string, n: number) => `${name} har ${count.openAssignment(n)}${n === 0 ? '.' : ':'}`,
    about: (words: string, n: number) =>
      n === 0
        ? `Inget öppet uppdrag om ${quoted(words)} är antecknat.`
        : `${capital(count.openAssignment(n))} om ${quoted(words)}:`,
    /** Where all that there is about it is done. */
    aboutDone: (words: string, n: number) =>
      `Inget öppet uppdrag om ${quoted(words)} är antecknat, men ${n === 1 ? 'ett är klart' : `${count.assignment(n)} är klara`}:`,
    givenAt: (days: string, n: number) =>
      n === 0
        ? `Inget uppdrag från mötet ${days} är antecknat.`
        : `${capital(count.assignment(n))} från mötet ${days}:`,
    undated: (n: number) =>
      n === 0
        ? 'Alla öppna uppdrag har ett slutdatum.'
        : `${capital(count.openAssignment(n))} saknar slutdatum:`,
    moreTime: (n: number) =>
      n === 0
        ? 'Inget öppet uppdrag har fått mer tid.'
        : `${capital(count.openAssignment(n))} har fått mer tid:`,
    /** What is told where nothing is of the time that was asked about. */
    next: 'Det här ska vara klart härnäst:',
    due: (days: string, n: number) =>
      n === 0
        ? `Inget öppet uppdrag ska vara klart ${days}.`
        : `${capital(count.openAssignment(n))} ska vara ${n === 1 ? 'klart' : 'klara'} ${days}:`,
  },
  deadline: {
    at: (when: string, before: string | undefined) =>
      before === undefined ? `${capital(when)}.` : `${capital(when)} (var först ${before}).`,
    none: 'Inget datum är angivet.',
    done: (day: string) => `Det rapporterades som klart ${day}.`,
  },
  status: {
    done: (day: string) => `Det är rapporterat som klart ${day}.`,
    isDone: (day: string) => `Ja, det är rapporterat som klart ${day}.`,
    partly: (done: number, of: number) => `Delvis: ${done} av ${of} är klara.`,
    none: 'Inget är rapporterat.',
    notYet: 'Det är inte rapporterat som klart.',
    nonePassed: 'Inget är rapporterat, och tiden har gått ut.',
    notDone: 'Det är inte rapporterat som klart. Det här är rapporterat:',
    partlyDecided: 'Delvis. Det här är beslutat efteråt:',
    onlyLater: 'Inget är rapporterat. Ett senare möte har beslutat det här om samma sak:',
    rest: 'Om resten är inget rapporterat.',
  },
  responsible: {
    is: (name: string) => `${capital(name)}.`,
    nobody: 'Ingen ansvarig är angiven.',
    unknown: (words: string) =>
      `Inget uppdrag om ${quoted(words)} är antecknat, så ingen ansvarig är angiven.`,
    presented: (names: readonly string[]) => `Föredragande: ${list(names)}`,
  },
};
