import { capital } from '../wording.ts';
import { svBasics } from './sv-basics.ts';

const { count, list, number } = svBasics;

/** Dates of meetings: what a list says, what was changed, and what became of a meeting, in Swedish. */
export const svCalendar = {
  asRead: 'Så här läste jag datumen. Stämmer det?',
  /** Each as "17 mars → 30–31 mars". */
  moved: (pairs: readonly string[]) =>
    pairs.length === 1
      ? `Ett möte verkar flyttat: ${pairs.join('')}.`
      : `${capital(number(pairs.length))} möten verkar flyttade: ${pairs.join(', ')}.`,
  fromTo: (from: string, to: string) => `${from} → ${to}`,
  added: (n: number) => `${capital(count.meeting(n))} är ${n === 1 ? 'nytt' : 'nya'}.`,
  changed: (days: readonly string[]) => `${list(days)} har ändrade uppgifter.`,
  missing: (days: readonly string[]) => `${list(days)} saknas.`,
  struck: (days: readonly string[]) => `${list(days)} är ${days.length === 1 ? 'struket' : 'strukna'}.`,
  whatNow: 'Vad gör jag?',
  isItRight: 'Stämmer det?',
  nothingNew: 'Datumen finns redan. Inget är ändrat.',
  nothingLeft: 'Alla dagarna har redan varit. Inget är sparat.',
  otherwise: 'Kalendern har ändrats sedan dess. Inget är sparat. Så här ser det ut nu.',
  tooLong: 'Listan är för lång. Klistra in ett år i taget. Inget är sparat.',
  pasteAgain:
    'Jag har ingen lista kvar att spara. Tryck på knappen på kortet, eller klistra in datumen igen. Inget är sparat.',
  saved: 'Sparat.',
  timeUnknown: 'Klockslag är inte angivet.',
  timeUnknownFor: (days: readonly string[]) => `Klockslag är inte angivet för ${list(days)}.`,
  row: {
    new: 'nytt',
    back: 'hålls ändå',
    moved: (from: string) => `flyttas från ${from}`,
    changed: 'ändrade uppgifter',
    same: 'som förut',
    missing: 'saknas i listan',
    struck: 'struket i listan',
    past: 'har redan varit och sparas inte',
  },
  unread: (line: string) => `Kunde inte läsas: ${line}`,
  whatOf: (days: string) => `Mötet ${days}`,
  keep: 'Behåll',
  cancel: 'Ställ in',
  save: 'Spara',
  partner: (partner: string) => `gemensamt med ${partner}`,
  theme: (theme: string) => `Tema: ${theme}`,
  joinLink: (link: string) => `Anslut: ${link}`,
  cancelled: 'inställt',
  isCancelled: 'Mötet är inställt.',
  isPaused: 'Mötet är pausat till nästa dag.',
  dayUnknown: 'dag är inte bestämd',
  /** What happened to one meeting, told to whoever did it. */
  receipts: {
    scheduled: (days: string, what: readonly string[]) =>
      `Mötet ${days} är inlagt${what.length === 0 ? '' : `: ${what.join(', ')}`}.`,
    newTime: (days: string, time: string) => `Mötet ${days} har ny tid: ${time}.`,
    moved: (from: string, to: string) => `Mötet ${from} är flyttat till ${to}.`,
    changed: (days: string, what: readonly string[]) => `Mötet ${days} är ändrat: ${what.join(', ')}.`,
    cancelled: (days: string) => `Mötet ${days} är inställt.`,
    restored: (days: string) => `Mötet ${days} blir av.`,
    passed: (days: readonly string[]) => `${capital(list(days))} har redan varit.`,
    told: 'Gruppen får veta det.',
    several: (parts: readonly string[]) => `Sparat: ${list(parts)}.`,
    counts: {
      scheduled: (n: number) => `${count.meeting(n)} ${n === 1 ? 'inlagt' : 'inlagda'}`,
      moved: (n: number) => `${count.meeting(n)} ${n === 1 ? 'flyttat' : 'flyttade'}`,
      changed: (n: number) => `${count.meeting(n)} ${n === 1 ? 'ändrat' : 'ändrade'}`,
      cancelled: (n: number) => `${count.meeting(n)} ${n === 1 ? 'inställt' : 'inställda'}`,
      restored: (n: number) => `${count.meeting(n)} som blir av`,
    },
    paused: 'Mötet är pausat. Skriv ”starta” när ni fortsätter.',
    goesOn: 'Mötet fortsätter.',
    taken: (key: string) => `${key} är borttaget`,
    what: {
      place: 'plats',
      theme: 'tema',
      partner: 'gemensamt möte',
      note: 'notering',
      joinLink: 'länk',
      mode: 'mötesform',
    },
  },
  /** Told to everyone in the group's conversation. */
  post: {
    moved: (from: string, to: string) => `Mötet ${from} är flyttat till ${to}.`,
    newTime: (days: string, time: string) => `Mötet ${days} har ny tid: ${time}.`,
    cancelled: (days: string) => `Mötet ${days} är inställt.`,
    restored: (days: string) => `Mötet ${days} blir av.`,
    reason: (reason: string) => `Orsak: ${reason}`,
    askAnew: 'Kommer du? Svar för den gamla dagen gäller inte längre.',
  },
  history: {
    none: (days: string) => `Inget har ändrats för mötet ${days} sedan det lades in.`,
    lead: (days: string, n: number) =>
      `Mötet ${days} har ändrats ${n === 1 ? 'en gång' : `${number(n)} gånger`}:`,
    moved: (from: string, to: string) => `flyttat från ${from} till ${to}`,
    newTime: (time: string) => `ny tid: ${time}`,
    changed: (what: readonly string[]) => `ändrat: ${what.join(', ')}`,
    cancelled: 'inställt',
    restored: 'blir av igen',
    row: (day: string, clock: string, what: string, who: string) => `${day} kl. ${clock}: ${what}. ${who}.`,
    by: { administrator: 'Av administratören', other: 'Av okänd' },
    byPerson: (name: string) => `Av ${name}`,
    reason: (reason: string) => `Orsak: ${reason}`,
    told: (day: string, clock: string) => `Gruppen fick veta det ${day} kl. ${clock}.`,
    notTold: 'Gruppen har inte fått veta det av mig.',
    notYet: 'Gruppen har inte fått veta det av mig än.',
    uncertain: 'Det är osäkert om gruppen har fått veta det.',
  },
  form: {
    book: 'Boka möte',
    change: 'Ändra mötet',
    labels: {
      date: 'Dag',
      endDate: 'Sista dag, om mötet är flera dagar',
      startTime: 'Börjar',
      endTime: 'Slutar',
      mode: 'Mötesform',
      place: 'Plats',
      joinLink: 'Anslutningslänk (https://…)',
      partner: 'Gemensamt med',
      theme: 'Tema',
    },
    modeUnknown: 'inte bestämd',
    dateRequired: 'Välj vilken dag mötet är.',
    reason: 'Orsak, om mötet flyttas eller ställs in',
    told: 'Flyttas eller ställs mötet in får gruppen veta det i kanalen.',
    monthInWords: 'Är bara månaden bestämd, skriv ”boka möte i mars 2027”.',
    cancel: 'Ställ in mötet',
    changedMeanwhile: (now: readonly string[]) =>
      `Någon annan har ändrat mötet. Inget är sparat. ${now.join(' ')} Tryck på Spara om det du skrev ska gälla.`,
    nowStands: (label: string, value: string) => `${label} är nu: ${value === '' ? 'tomt' : value}.`,
  },
  newYear: {
    lead: (year: string) => `Inför ${year}:`,
    ending: (name: string, what: string, day: string) => `${name}, ${what}: till och med ${day}`,
    mandates: { seat: 'plats', secretary: 'sekreterare', chair: 'ordförande' },
    noneEnding: 'Inga uppdrag i gruppen tar slut som jag vet.',
    meetings: (n: number, year: string) =>
      n === 0
        ? `Inga möten är inlagda ${year}.`
        : `${capital(count.meeting(n))} ${n === 1 ? 'är inlagt' : 'är inlagda'} ${year}:`,
    paste: 'Klistra in årets datum, så lägger jag in dem.',
  },
};
