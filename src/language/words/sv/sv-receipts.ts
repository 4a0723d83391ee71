import { svBasics } from './sv-basics.ts';

const { count, list, number } = svBasics;

/** What happened to what the person did, in Swedish. */
export const svReceipts = {
  decision: (where: string) => `Beslutet är sparat: ${where}.`,
  assignment: (where: string) => `Uppdraget är sparat: ${where}.`,
  note: (where: string) => `Noteringen är sparad: ${where}.`,
  /** Decisions and assignments take "sparade"; the parts are counted already. */
  several: (parts: readonly string[]) => `${list(parts)} är sparade.`,
  notPublished: 'Det är inte publicerat.',
  paragraph: (item: string) => `§ ${item}`,
  decisionAt: (item: string, ordinal: number) => `§ ${item}, beslut ${ordinal}`,
  assignmentAt: (item: string, ordinal: number) => `§ ${item}, uppdrag ${ordinal}`,
  responsible: (name: string) => `Ansvarig: ${name}.`,
  due: (when: string) => `Klart: ${when}.`,
  /** Where need not be said when it is the only thing that was recorded. */
  whoIsResponsible: (where: readonly string[], alone: boolean) =>
    alone
      ? 'Vem ansvarar? Jag frågar igen när mötet avslutas.'
      : `Vem ansvarar för ${where.length > 1 ? 'uppdragen' : 'uppdraget'} i ${list([...new Set(where)])}? Jag frågar igen när mötet avslutas.`,
  contactFor: (bodies: readonly string[]) =>
    `Kontaktperson för ${list(bodies)}? Annars frågar jag när mötet avslutas.`,
  changed: 'Ändrat.',
  overwritten: (name: string, text: string) =>
    `${name} hade nyss skrivit: ”${text}” Ångra om det ska stå kvar.`,
  wordingChanged: (what: 'decision' | 'assignment' | 'note', where: string) =>
    `${what === 'note' ? 'Noteringen är ändrad' : `${what === 'decision' ? 'Beslutet' : 'Uppdraget'} är ändrat`}: ${where}.`,
  removed: (what: 'decision' | 'assignment' | 'note', where: string) =>
    `${what === 'note' ? 'Noteringen är borttagen' : `${what === 'decision' ? 'Beslutet' : 'Uppdraget'} är borttaget`}: ${where}.`,
  restored: (what: 'decision' | 'assignment' | 'note', where: string) =>
    `${what === 'note' ? 'Noteringen' : what === 'decision' ? 'Beslutet' : 'Uppdraget'} är tillbaka: ${where}.`,
  /** After closing every change is a correction. */
  shownAsCorrection: (published: boolean): string =>
    published
      ? 'Det visas som en rättelse i den publicerade sammanfattningen.'
      : 'Det visas som en rättelse.',
  detailed: (where: string, details: readonly string[]) =>
    `Uppdraget är ändrat: ${where}. ${details.join(' ')}`,
  present: (n: number) => `${n === 0 ? 'ingen' : number(n)} närvarande.`,
  absent: (names: readonly string[], day: number | undefined) =>
    `${list(names)} frånvarande${day === undefined ? '' : ` dag ${day}`}.`,
  absentCount: (n: number, day: number | undefined) =>
    `${number(n)} frånvarande${day === undefined ? '' : ` dag ${day}`}.`,
  partial: (names: readonly string[]) => `${list(names)} delvis närvarande.`,
  attendanceNote: (name: string, note: string) => `${name}: '${note}'.`,
  unmarked: (names: readonly string[]) => `Närvaron för ${list(names)} är inte längre antecknad.`,
  checkedIn: 'Du är incheckad.',
  checkedInToo: (names: readonly string[]) =>
    `${list(names)} är ${names.length > 1 ? 'incheckade' : 'incheckad'}.`,
  late: 'Tack! Sekreteraren ser att du blir sen. Tryck på Jag är här när du har kommit.',
  notLate: 'Det står inte längre att du blir sen.',
  answers: {
    'in-person': 'Tack! Du är anmäld på plats. Du kan ändra dig fram till mötet.',
    remote: 'Tack! Du är anmäld på distans. Du kan ändra dig fram till mötet.',
    partly: 'Tack! Du är anmäld till en del av mötet. Du kan ändra dig fram till mötet.',
    absent: 'Tack! Det är sparat att du inte kommer. Du kan ändra dig fram till mötet.',
  },
  answerRemoved: 'Svaret är borttaget. Du kan svara igen fram till mötet.',
  message: {
    saved: 'Ditt meddelande går bara till sekreteraren.',
    lost: 'Ditt meddelande gick inte att spara. Skriv till sekreteraren själv.',
  },
  admissionRequested: 'Tack! Sekreteraren behöver godkänna dig.',
  admissionApproved: (name: string) => `${name} är godkänd och incheckad.`,
  admissionDenied: (name: string) => `${name} är inte godkänd och får veta det.`,
  started: 'Mötet har börjat.',
  itemOpened: (item: string, title: string) => `Punkt ${item}: ${title}.`,
  presenters: (names: readonly string[]) => `Föredragande: ${list(names)}.`,
  noItemRunning: 'Ingen punkt pågår.',
  handled: (item: string) => `Punkt ${item} är behandlad.`,
  handledSeveral: (items: readonly string[]) => `Punkterna ${list(items)} är behandlade.`,
  withdrawn: (item: string, reason: string | undefined) =>
    reason === undefined ? `Punkt ${item} utgår.` : `Punkt ${item} utgår: '${reason}'.`,
  postponedToMeeting: (item: string, days: string) => `Punkt ${item} står på dagordningen ${days}.`,
  postponedToMonth: (item: string, month: string) =>
    `Punkt ${item} är framskjuten till ${month}. Inget möte är inlagt då. Jag lägger den på dagordningen när mötet finns.`,
  postponedInWords: (item: string, said: string) =>
    `Punkt ${item} är framskjuten: '${said}'. Mötet är inte bestämt.`,
  reopened: (item: string) => `Punkt ${item} är öppen igen.`,
  itemAdded: (item: string, title: string) => `Punkt ${item} är tillagd: ${title}.`,
  proposalSet: (item: string) => `Förslaget till beslut är sparat vid punkt ${item}.`,
  proposalCleared: (item: string) => `Punkt ${item} har inte längre något förslag till beslut.`,
  agendaPosted: 'Dagordningen är skickad till gruppen. Alla där ser den.',
  closingBegun: 'Mötet håller på att avslutas. Läs igenom det som är sparat.',
  closed: 'Mötet är avslutat. Inget är publicerat.',
  resumed: 'Mötet fortsätter. Inget är publicerat.',
  notStartedAfterAll: 'Mötet är inte längre startat.',
  published: (assigned: boolean) =>
    `Sammanfattningen är publicerad.${assigned ? ' De som fått uppdrag får veta det.' : ''}`,
  undone: 'Ångrat.',
  roleGiven: (name: string, role: 'secretary' | 'chair') =>
    `${name} är ${role === 'secretary' ? 'sekreterare' : 'ordförande'}.`,
  roleTaken: (name: string, role: 'secretary' | 'chair') =>
    `${name} är inte längre ${role === 'secretary' ? 'sekreterare' : 'ordförande'}.`,
  personConnected: (name: string) => `${name} är kopplad till sitt Teams-konto.`,
  bound: (group: string) => `Jag är kopplad till ${group}.`,
  released: 'Jag är inte längre kopplad till den här konversationen. Allt som är sparat finns kvar.',
  groupCreated: (group: string) => `${group} är inlagd.`,
  people: (n: number) => `${n === 1 ? 'en person är tillagd' : `${number(n)} personer är tillagda`}.`,
  organisations: (n: number) => `${count.organisation(n)} ${n === 1 ? 'är tillagd' : 'är tillagda'}.`,
};
