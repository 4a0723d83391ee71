import type { ItemKind } from '../../../meetings/model/meeting.ts';
import type { Category } from '../../../meetings/model/person.ts';
import { capital } from '../wording.ts';
import { svBasics } from './sv-basics.ts';
import { svDocument } from './sv-document.ts';

const { count, list, number } = svBasics;
/** "protokollet", as it stands within a sentence. */
const capitalless = (the: string) => the.slice(0, 1).toLocaleLowerCase('sv') + the.slice(1);

const presented: Partial<Record<ItemKind, string>> = { report: 'rapporterade', information: 'informerade' };
const presenting =
  /^(?:föredr(?:og|ar)|presentera(?:de|r)|rapportera(?:de|r)|informera(?:de|r)|redovisa(?:de|r)|redogjorde|redogör|berätta(?:de|r)|inled(?:de|er)|beskr(?:ev|iver)|(?:gick|går) igenom)(?!\p{L})/u;
const belonging: Record<Category, string> = { member: 'ledamot', substitute: 'ersättare', other: 'övrig' };

/** The frame of the minutes as a document, in Swedish. */
export const svMinutes = {
  heading: (document: string, group: string) => `${document}: ${group}`,
  /** Where documents are listed. */
  title: (document: string, date: string) => `${document} ${date}`,
  draft: (document: string) => {
    const { the, finished } = svDocument(document);
    return `Utkast. ${the} är inte ${finished}.`;
  },
  edition: (n: number, digest: string) => `Utgåva ${n}. Innehållets kontrollsumma (SHA-256): ${digest}`,
  newEdition: (n: number) => `Utgåva ${n} ersätter utgåva ${n - 1}.`,
  reason: (reason: string) => `Skäl: ${reason}`,
  /** What is answered in direct chat to whoever wants to read them. */
  chat: {
    show: 'Visa utkastet',
    isThere: (document: string) => `Ett utkast till ${capitalless(svDocument(document).the)} finns.`,
    onlyRecorders: (document: string) =>
      `Bara sekreterare och ordförande ser ${svDocument(document).done === 'klart' ? 'det' : 'dem'} än.`,
    alsoAdjusters: (document: string) =>
      `Bara sekreterare, ordförande och justerare ser ${svDocument(document).done === 'klart' ? 'det' : 'dem'} än.`,
    nextOfDraft:
      'Skriv mer med ”text 7: …” eller ”diskussion 7: …”, eller ändra i Word-filen och skicka den till mig här. Skriv ”granska protokollet” när du är nöjd, så hjälper jag dig vidare.',
    isShown: (document: string) =>
      `Gruppens deltagare kan läsa ${svDocument(document).done === 'klart' ? 'det' : 'dem'}.`,
    goesOn: 'Mötet är inte avslutat.',
    edition: (n: number, on: string | undefined) => `Utgåva ${n}${on === undefined ? '' : `, ${on}`}.`,
    contents: (items: number, decisions: number, assignments: number) =>
      `${capital(list([count.item(items), count.decision(decisions), count.assignment(assignments)]))}.`,
    open: { html: 'Läs', docx: 'Word', pdf: 'PDF', md: 'Markdown', archive: 'Arkiv' },
    lasts: 'Länkarna är dina egna och fungerar i en timme.',
    noAddress:
      'Jag har ingen adress att länka till: administratören har inte angett någon (SAMVERKA_URL). Så här börjar texten:',
    notHeld: (document: string, days: string) =>
      `Mötet ${days} är inte hållet än, så ${capitalless(svDocument(document).the)} finns inte.`,
    notShown: (document: string, days: string) =>
      `${svDocument(document).the} från mötet ${days} är inte ${svDocument(document).done === 'klart' ? 'visat' : 'visade'} för gruppen än. Fråga sekreteraren.`,
    notYours: 'Protokoll ser bara gruppens deltagare.',
  },
  /** Over the time, place and persons that stand after the attendance. */
  about: 'Om mötet',
  department: 'Avdelning',
  form: 'Mötesform',
  noForm: 'inte angiven',
  chair: 'Ordförande',
  secretary: 'Sekreterare',
  adjuster: 'Justerare',
  adjusters: (n: number) => (n === 1 ? 'Justerare' : 'Justerare'),
  attendance: {
    heading: 'Närvaro',
    byCategory: { member: 'Ledamöter', substitute: 'Ersättare', other: 'Övriga närvarande' },
    absent: 'Frånvarande',
    none: 'Närvaro är inte antecknad.',
    caption: 'Närvaro efter organisation',
    name: 'Namn',
    organisation: 'Organisation',
    title: 'Titel',
    belongs: 'Roll',
    belonging: (category: Category) => belonging[category],
    remark: 'Anmärkning',
    isAbsent: 'frånvarande',
    isPresent: 'närvarande',
    isPresentOn: (day: number) => `närvarande dag ${day}`,
    isAbsentOn: (day: number) => `frånvarande dag ${day}`,
    isPartial: 'delvis närvarande',
    isPartialOn: (day: number) => `delvis närvarande dag ${day}`,
    isUnknown: 'närvaro är inte antecknad',
    isUnknownOn: (day: number) => `närvaro dag ${day} är inte antecknad`,
    onDays: (days: readonly number[]) => `dag ${list(days.map(String))}`,
    noted: (what: string, note: string) => `${what}: ${note}`,
    standsInFor: (name: string) => `ersättare för ${name}`,
    vacant: (seats: string, n: number) => `${n === 1 ? 'Vakant plats' : 'Vakanta platser'}: ${seats}.`,
    vacantSeat: (organisation: string, as: 'member' | 'substitute', n: number) =>
      `${organisation} (${n === 1 ? '' : `${number(n)} `}${n === 1 ? belonging[as] : { member: 'ledamöter', substitute: 'ersättare' }[as]})`,
    unrepresented: (names: string) => `Utan företrädare på mötet: ${names}.`,
    quorate: (voice: string, of: 'seats' | 'parties', there: number, needed: number) =>
      there >= needed
        ? `${voice} var beslutsför: ${there} ${of === 'seats' ? 'platser' : 'parter'} var företrädda, minst ${needed} krävs.`
        : `${voice} var inte beslutsför: ${there} ${of === 'seats' ? 'platser' : 'parter'} var företrädda, minst ${needed} krävs.`,
    movements: 'Kom och gick under mötet',
    moved: (name: string, kind: 'arrived' | 'left', where: readonly string[]) =>
      [name, kind === 'arrived' ? 'kom' : 'gick', ...(where.length === 0 ? [] : [where.join(', ')])].join(
        ' ',
      ),
    at: (clock: string) => `kl. ${clock}`,
    during: (item: string) => `under ${item}`,
    day: (day: number) => `dag ${day}`,
  },
  item: (number: string) => `punkt ${number}`,
  presented: (names: string, kind: ItemKind | undefined) =>
    `${names} ${(kind && presented[kind]) ?? 'föredrog ärendet'}.`,
  /** Whether a text begins by telling that they presented. */
  tellsWhoPresented: (text: string, names: string) =>
    text.startsWith(`${names} `) && presenting.test(text.slice(names.length + 1)),
  presenter: 'Föredragande',
  itemKind: 'Ärendetyp',
  handedOver: 'Överlämnat från',
  background: 'Bakgrund',
  /** Before what the secretary wrote, where the background stands above it. */
  atTheMeeting: 'På mötet',
  farewell: 'Avtackning',
  discussion: 'Diskussion',
  decision: 'Beslut',
  /** The proposal that a decision refers to. */
  asProposed: 'Förslaget',
  assignment: 'Uppdrag',
  assignments: 'Uppdrag',
  sentReferral: 'Remiss',
  receivedReferral: 'Inkommen remiss',
  to: 'Till',
  from: 'Från',
  answerBy: 'Svar',
  document: 'Handling',
  task: 'Uppdrag',
  where: 'Punkt',
  /** Beside the name of whoever is responsible: a body that nobody speaks for, and someone who is not in the group. */
  noContact: (body: string) => `${body} (utan kontaktperson)`,
  outsider: (name: string) => `${name} (utanför gruppen)`,
  responsible: 'Ansvarig',
  nobody: 'inte utsedd',
  each: (said: string, names: string) => `${said}: ${names}`,
  coWorkers: 'Medverkar',
  reportTo: 'Rapporteras till',
  due: 'Klart',
  noDue: 'inget datum angivet',
  comesBack: 'Återkommer på mötet.',
  corrected: 'Rättat efter mötet.',
  withdrawn: 'Punkten utgick.',
  /** Whether a reason says itself that the item was withdrawn. */
  tellsWithdrawn: (reason: string) => /(?<!\p{L})(?:utgår|utgick|utgått|utgå)(?!\p{L})/iu.test(reason),
  absentAt: (name: string) => `${name} deltog inte.`,
  postponed: (said: string) => `Punkten sköts fram till ${said.replace(/^till\s+/iu, '')}.`,
  details: {
    kind: 'Typ av beslut',
    kinds: {
      decision: 'beslut',
      approval: 'godkännande',
      endorsement: 'ställningstagande',
      election: 'val',
      filing: 'till handlingarna',
      remittal: 'skickas vidare',
    },
    condition: 'Villkor',
    amounts: 'Belopp',
    amount: (said: string, payer: string | undefined) =>
      payer === undefined ? said : `${said} (betalas av ${payer})`,
    term: 'Gäller',
    until: (date: string) => `till och med ${date}`,
    notice: (said: string) => `uppsägning: ${said}`,
    vote: 'Röster',
    votes: (yes: number, no: number, abstained: number) =>
      `${yes} för, ${no} mot${abstained === 0 ? '' : `, ${abstained} avstod`}`,
    reservation: 'Reservation',
    conflict: 'Jäv',
    tookNoPart: (names: string) => `${names} deltog inte i beslutet.`,
    elected: 'Val',
    electedTo: (name: string, role: string, until: string | undefined) =>
      `${name}, ${role}${until === undefined ? '' : ` till och med ${until}`}`,
    ratification: 'Ska beslutas av varje part',
    party: 'Part',
    answer: 'Svar',
    on: 'Datum',
    answers: 'Parternas beslut',
    state: { waiting: 'väntar', ratified: 'har beslutat detsamma', rejected: 'har sagt nej' },
  },
  turnover: {
    heading: 'Förändringar i gruppen',
    seated: (who: string, as: 'member' | 'substitute', date: string) =>
      `${who} är ${belonging[as]} från ${date}.`,
    unseated: (who: string, as: 'member' | 'substitute', date: string) =>
      `${who} är inte längre ${belonging[as]} från ${date}.`,
    left: (who: string, date: string) => `${who} har lämnat gruppen (${date}).`,
  },
  coming: {
    heading: 'Kommande möten',
    movedTo: 'flyttat till',
    cancelled: 'inställt',
    jointly: (partner: string) => `gemensamt med ${partner}`,
    theme: (theme: string) => `tema: ${theme}`,
    place: (place: string) => `plats: ${place}`,
  },
  evaluation: { heading: 'Utvärdering av mötet' },
  signatures: {
    heading: 'Underskrifter',
    adjusted: (name: string, date: string, time?: string) =>
      `Justerat av ${name} ${date}${time === undefined ? '' : ` kl. ${time}`}.`,
    approved: (date: string) => `Godkänt på mötet den ${date}.`,
  },
};
