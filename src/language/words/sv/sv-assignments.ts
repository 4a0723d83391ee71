import { capital } from '../wording.ts';
import { svBasics } from './sv-basics.ts';

const { count, number } = svBasics;

/** What is said of assignments between meetings, in Swedish. */
export const svAssignments = {
  /** "§ 7 den 12 februari 2027". */
  at: (label: string, days: string) => `${label} ${days}`,
  receipt: {
    progress: (where: string) => `Tack! Rapporten är sparad: ${where}. Gruppens deltagare kan se den.`,
    done: (where: string) => `Tack! Uppdraget är rapporterat som klart: ${where}.`,
    reopened: (where: string) => `Uppdraget är öppet igen: ${where}.`,
    moreTime: (where: string, due: string, before: string | undefined) =>
      `Uppdraget har en ny tid: ${where}. Klart: ${due}.${before === undefined ? '' : ` Tidigare: ${before}.`} Sekreteraren ser det.`,
    whyAsked: 'Du får gärna skriva varför.',
    handedOver: (where: string, name: string) => `Uppdraget är överlämnat: ${where}. Ansvarig: ${name}.`,
    nobody: (where: string) => `Uppdraget har ingen ansvarig: ${where}.`,
    isTold: (name: string) => `${name} får veta det.`,
    tellYourself: 'Jag kan inte meddela den som tar över. Säg till själv.',
    notMine: (where: string) =>
      `Tack! Sekreteraren får frågan: ${where}. Uppdraget står kvar hos dig tills det är avgjort.`,
    kept: (where: string, name: string) => `Uppdraget står kvar: ${where}. Ansvarig: ${name}.`,
    asBefore: (where: string) => `Uppdraget är som förut: ${where}.`,
  },
  buttons: {
    done: 'Klart',
    moreTime: 'Behöver mer tid',
    reason: 'Skriv varför',
    notMine: 'Inte mitt',
    report: 'Rapportera',
    keep: 'Behåll',
    newResponsible: 'Byt ansvarig',
    saveAssignment: 'Spara uppdraget',
    saveAssignmentAt: (label: string) => `Spara uppdraget i ${label}`,
    followUp: 'Lägg uppföljning på dagordningen',
  },
  card: {
    overdue: (reported: boolean): string =>
      reported ? 'Tiden har gått ut.' : 'Tiden har gått ut. Inget är rapporterat.',
    isDone: 'Uppdraget är rapporterat som klart.',
    notYours: 'Uppdraget är inte längre ditt.',
    several: (n: number) => `Du har fått ${count.assignment(n)}.`,
    handedOver: (by: string) => `${by} har lämnat över ett uppdrag till dig.`,
    notMine: (name: string) => `${name} säger att uppdraget inte är hens. Hur ska det vara?`,
    settledKept: (name: string) => `Uppdraget står kvar hos ${name}.`,
    settledNew: (name: string) => `Ny ansvarig: ${name}.`,
    withdrawn: (name: string) => `${name} har tagit tillbaka det. Inget behöver avgöras.`,
    keptTold: 'Sekreteraren har sett att du säger att uppdraget inte är ditt. Det står kvar hos dig.',
    which: 'Vilket uppdrag menar du?',
    noneOfYours: 'Jag hittar inget öppet uppdrag som du menar. Skriv ”mina uppdrag” så visar jag dina.',
  },
  form: {
    moreTime: 'Behöver mer tid',
    newDate: 'Nytt datum',
    needsWhy: 'Skriv varför. Tiden är redan sparad.',
    whyTitle: 'Varför behövs mer tid?',
    needsDate: 'Välj ett datum.',
    why: 'Varför? Gruppens deltagare kan se det.',
    report: 'Rapportera uppdraget',
    how: 'Hur går det? Gruppens deltagare kan se det.',
    isDone: 'Uppdraget är klart',
    needsText: 'Skriv hur det går, eller kryssa för att uppdraget är klart. Inget är sparat.',
    newResponsible: 'Byt ansvarig',
    who: 'Ny ansvarig',
    pick: 'Välj person',
    needsPerson: 'Välj en person.',
  },
  /** What a report says, with who and when before it. */
  told: {
    by: (day: string, name: string, what: string) => `${day}, ${name}: ${what}`,
    progress: (text: string) => `'${text}'`,
    done: 'klart',
    reopened: 'öppet igen',
    'more-time': (due: string, before: string | undefined) =>
      `mer tid, klart ${due}${before === undefined ? '' : ` (tidigare ${before})`}`,
    'handed-over': (to: string, from: string) => `från ${from} till ${to}`,
    'not-mine': 'inte mitt uppdrag',
    kept: 'uppdraget står kvar',
    nobody: 'ingen',
    administrator: 'administratören',
    with: (what: string, text: string) => `${what}. '${text}'`,
    undone: (line: string) => `${line} (ångrat)`,
  },
  waits: 'Den ansvariga säger att det inte är hens uppdrag. Sekreteraren avgör det.',
  answer: {
    andDone: (n: number) => (n === 0 ? '' : ` och ${number(n, 'ett')} ${n === 1 ? 'klart' : 'klara'}`),
    mineDone: (n: number) =>
      n === 0
        ? 'Du har inget klart uppdrag.'
        : `Du har ${number(n, 'ett')} ${n === 1 ? 'klart' : 'klara'} uppdrag:`,
    whoseDone: (name: string, n: number) =>
      n === 0
        ? `${name} har inget klart uppdrag.`
        : `${name} har ${number(n, 'ett')} ${n === 1 ? 'klart' : 'klara'} uppdrag:`,
    unassigned: (n: number) =>
      n === 0
        ? 'Inget öppet uppdrag saknar ansvarig.'
        : `${capital(svBasics.count.assignment(n))} saknar ansvarig:`,
    groupDone: (n: number) =>
      n === 0
        ? 'Inget uppdrag är rapporterat som klart.'
        : `${capital(count.assignment(n))} är ${n === 1 ? 'klart' : 'klara'}:`,
    history: (where: string) => `Uppdraget i ${where}:`,
    nothingReported: 'Inget är rapporterat.',
    noHistory: 'Jag hittar inte uppdraget.',
    since: (days: string) => `Det här har hänt med uppdragen sedan mötet ${days}:`,
    nothingSince: (days: string) => `Inget har hänt med uppdragen sedan mötet ${days}.`,
    noMeetingYet: 'Inget möte är avslutat än, så det finns inget att jämföra med.',
    section: {
      done: (n: number) => `Klara: ${number(n, 'ett')}`,
      'more-time': (n: number) => `Mer tid: ${number(n, 'ett')}`,
      'handed-over': (n: number) => `Överlämnade: ${number(n, 'ett')}`,
      'not-mine': (n: number) => `Vems uppdraget är: ${number(n, 'ett')}`,
      progress: (n: number) => `Rapporter: ${number(n)}`,
      overdue: (n: number) => `Tiden har gått ut: ${number(n, 'ett')}`,
    },
    askForAll: 'Skriv ”vad har hänt sedan förra mötet” för att se allt.',
  },
  followUp: 'Uppföljning av uppdrag',
  followUpThere: 'Punkten står redan på dagordningen. Inget nytt är sparat.',
  savedAlready: 'Uppdraget är redan sparat. Inget nytt är sparat.',
  doneAlready: 'Uppdraget är redan rapporterat som klart. Inget nytt är sparat.',
  askedAlready: 'Sekreteraren har redan fått frågan. Inget nytt är sparat.',
};
