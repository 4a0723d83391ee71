import { capital } from '../wording.ts';
import { svBasics } from './sv-basics.ts';
import { svDocument } from './sv-document.ts';

const { count, list, number } = svBasics;

/** Titles, labels, buttons and sentences of the cards, in Swedish. */
export const svCards = {
  buttons: {
    inPerson: 'På plats',
    remote: 'På distans',
    partly: 'En del av mötet',
    notComing: 'Kommer inte',
    answer: 'Svara om du kommer',
    changeAnswer: 'Ändra svaret',
    here: 'Jag är här',
    late: 'Jag blir sen',
    several: 'Vi är flera här',
    checkInThem: 'Checka in',
    substitute: 'Ersättare',
    presenter: 'Föredragande',
    guest: 'Gäst',
    approve: 'Godkänn',
    no: 'Nej',
    everyone: 'Alla är här',
    everyoneElse: 'Alla utom återbuden',
    nobody: 'Ingen är här',
    asKnown: 'Som anmält',
    save: 'Spara',
    change: 'Ändra',
    undo: 'Ångra',
    next: 'Nästa punkt',
    asProposed: 'Besluta enligt förslaget',
    close: 'Avsluta mötet',
    resume: 'Fortsätt mötet',
    present: 'Närvarande',
    absent: 'Frånvarande',
    publish: 'Publicera',
    hold: 'Vänta',
    sendAgain: 'Skicka igen',
    allGroups: 'Alla mina grupper',
    help: 'Hjälp',
  },
  /** "Psykiatrin (kontaktperson Anna Ek)". */
  contact: (body: string, contact: string) => `${body} (kontaktperson ${contact})`,
  noLaterThan: (date: string) => `senast ${date}`,
  /** The words as said; what they were taken to mean is added where they do not say it themselves. */
  saidMeaning: (said: string, meaning: string | undefined) =>
    meaning === undefined || said.includes(meaning) ? said : `${said} (${meaning})`,
  responsible: (name: string) => `Ansvarig: ${name}`,
  nobodyResponsible: 'Ansvarig är inte angiven',
  due: (when: string) => `Klart: ${when}`,
  noDue: 'Slutdatum är inte angivet',
  place: (place: string) => `Plats: ${place}`,
  proposal: (text: string) => `Förslag till beslut: ${text}`,
  agenda: {
    title: 'Dagordning',
    answers: (coming: number, notComing: number, unanswered: number) =>
      `${capital(coming === 0 ? 'ingen' : number(coming))} ${coming === 1 ? 'är anmäld' : coming === 0 ? 'är anmäld än' : 'är anmälda'}. ${capital(notComing === 0 ? 'ingen' : number(notComing))} har svarat nej. ${capital(unanswered === 0 ? 'alla har svarat' : `${number(unanswered)} har inte svarat`)}.`,
    running: (item: string, title: string) => `Mötet pågår. Punkt ${item}: ${title}`,
    runningNoItem: 'Mötet pågår.',
    closing: 'Mötet håller på att avslutas.',
    closed: 'Mötet är avslutat. Inget är publicerat.',
    published: 'Mötet är avslutat. Sammanfattningen är publicerad.',
    presenters: (names: readonly string[]) => `Föredragande: ${list(names)}`,
    outcome: {
      running: '▶ Pågår',
      handled: '✓ Behandlad',
      withdrawn: 'Utgick',
      postponed: (to: string) => `Framskjuten till ${to}`,
    },
    noItems: 'Dagordningen har inga punkter än.',
    text: (group: string, when: string) => `Dagordning för ${group}, ${when}`,
  },
  notice: {
    question: (days: string) => `Kommer du ${days}?`,
    message: 'Meddelande till sekreteraren (andra ser det inte)',
    mine: {
      'in-person': 'Du är anmäld på plats.',
      remote: 'Du är anmäld på distans.',
      partly: 'Du är anmäld till en del av mötet.',
      absent: 'Du har svarat att du inte kommer.',
    },
    text: (group: string, days: string) => `${group}: kommer du ${days}?`,
  },
  checkIn: {
    title: 'Är du här?',
    day: (day: number) => `Dag ${day}.`,
    count: (present: number, of: number) => `${present} av ${of} är incheckade.`,
    unrepresented: (organisations: readonly string[]) => `Ingen är här än från ${list(organisations)}.`,
    everyPartyHere: 'Alla organisationer är företrädda.',
    countOver: (present: number, of: number) => `${present} av ${of} var med.`,
    unrepresentedOver: (organisations: readonly string[]) => `Ingen var med från ${list(organisations)}.`,
    over: 'Mötet är avslutat. Det går inte längre att checka in.',
    text: (group: string) => `${group}: mötet har börjat. Är du här?`,
  },
  companions: {
    title: 'Vi är flera här',
    explain: 'Du själv checkas in samtidigt.',
    label: 'Vilka är här med dig?',
    nobodyLeft: 'Alla på listan är redan incheckade.',
  },
  introduce: {
    unknown: 'Jag hittar dig inte på listan. Är du ersättare, föredragande eller gäst?',
    standsInFor: 'Om du är ersättare: vem ersätter du?',
    explain: 'Sekreteraren behöver godkänna dig. Du ser inget av gruppens anteckningar innan dess.',
    waiting: 'Tack! Sekreteraren behöver godkänna dig.',
  },
  approval: {
    as: {
      substitute: 'ersättare',
      presenter: 'föredragande',
      guest: 'gäst',
    },
    substituteFor: (name: string, of: string) => `ersättare för ${of === '' ? name : `${name}, ${of}`}`,
    wants: (name: string, as: string) => `${name} vill checka in som ${as}.`,
    approved: 'Godkänd.',
    denied: 'Inte godkänd.',
  },
  admitted: {
    approved: 'Du är med på dagens möte. Du är incheckad.',
    denied:
      'Sekreteraren har inte godkänt att du checkar in. Inget är sparat om dig i mötet. Kontakta sekreteraren om det är fel.',
    mayDo: 'Du kan se dagordningen. Skriv ”dagordningen”.',
  },
  roll: {
    title: 'Närvaro',
    titleDay: (day: number) => `Närvaro, dag ${day}`,
    explain: 'Kryssa för dem som är här. De övriga sparas som frånvarande.',
    nothingKnown: 'Ingen har svarat än, så jag har kryssat för alla.',
    noOrganisation: 'Övriga',
    ticked: (n: number, of: number) => `${n} av ${of} är förkryssade.`,
    comesAs: {
      'in-person': 'på plats',
      remote: 'på distans',
      partly: 'en del av mötet',
      absent: 'kommer inte',
    },
    late: 'blir sen',
    choice: (name: string, remarks: readonly string[]) =>
      remarks.length === 0 ? name : `${name} (${remarks.join(', ')})`,
  },
  change: {
    title: { decision: 'Ändra beslutet', assignment: 'Ändra uppdraget', note: 'Ändra noteringen' },
    label: 'Lydelse',
    required: 'Skriv en text.',
    correction: 'Mötet är avslutat. Ändringen visas som en rättelse.',
    tooLong: (letters: number) =>
      `Texten är ${letters} tecken och får inte plats i ett kort. Skriv hela den nya texten i chatten i stället.`,
  },
  closing: {
    title: 'Avsluta mötet',
    explain: 'Läs igenom. Inget är publicerat, och ingen annan ser det här.',
    explainShared: 'Läs igenom. Alla i den här chatten ser det. Inget är publicerat.',
    contradiction: (item: string, name: string) =>
      `Punkt ${item} utgick för att ${name} inte deltog, men hen står som närvarande. Vad stämmer?`,
    untouched: (n: number) =>
      n === 1
        ? 'En punkt är inte markerad. Den räknas som behandlad om du inte ändrar.'
        : `${capital(count.item(n))} är inte markerade. De räknas som behandlade om du inte ändrar.`,
    decisions: 'Beslut',
    noDecisions: 'Inga beslut är sparade.',
    assignments: 'Uppdrag',
    noAssignments: 'Inga uppdrag är sparade.',
    others: 'Punkter som inte behandlades',
    withdrawn: (item: string, title: string) => `Punkt ${item}, ${title}: utgick`,
    postponed: (item: string, title: string, to: string) => `Punkt ${item}, ${title}: framskjuten till ${to}`,
    who: (where: string) => `Vem ansvarar för uppdraget i ${where}?`,
    contact: (body: string, where: string) => `Kontaktperson för ${body} (uppdraget i ${where})`,
    when: (where: string) => `När ska uppdraget i ${where} vara klart?`,
    leaveOpen: 'Du kan lämna det tomt.',
    pick: 'Välj person',
    unknownAttendance: 'Närvaron är inte antecknad.',
    present: (n: number, of: number) => `${n} av ${of} närvarande.`,
    missing: (names: readonly string[]) => `Frånvarande: ${list(names)}.`,
    partly: (name: string, note: string | undefined) =>
      note === undefined ? `${name}: delvis närvarande.` : `${name}: '${note}'.`,
    settleFirst: 'Svara på frågan ovan innan du avslutar.',
    moreGaps: (n: number, record: string, what: 'responsible' | 'contact') =>
      `${capital(count.assignment(n))} till saknar uppgifter men får inte plats här. Skriv till exempel ”${what === 'contact' ? `kontaktperson för uppdrag ${record}: Anna` : `uppdrag ${record} ansvarig: Anna`}”, eller lämna dem öppna.`,
    text: 'Läs igenom det som är sparat innan mötet avslutas.',
  },
  publish: {
    title: 'Publicera sammanfattningen?',
    see: {
      channel: (n: number | undefined) =>
        `Alla${n === undefined ? '' : ` ${n}`} i kanalen får se sammanfattningen, och den kan bli allmän handling.`,
      'group-chat': (n: number | undefined) =>
        `Alla${n === undefined ? '' : ` ${n}`} i chatten får se sammanfattningen, och den kan bli allmän handling.`,
      'meeting-chat': (n: number | undefined) =>
        `Alla${n === undefined ? '' : ` ${n}`} i möteschatten får se sammanfattningen, och den kan bli allmän handling.`,
    },
    contents: (decisions: number, assignments: number) =>
      `Den innehåller ${decisions === 0 ? 'inga beslut' : count.decision(decisions)} och ${assignments === 0 ? 'inga uppdrag' : count.assignment(assignments)}.`,
    told: 'De som har fått uppdrag får veta det.',
    held: 'Sammanfattningen väntar. Inget är publicerat. Skriv ”publicera” när du vill skicka den.',
  },
  summary: {
    title: 'Beslut och uppdrag',
    preliminary: (document: string) =>
      `Preliminärt. ${svDocument(document).the} är inte ${svDocument(document).finished}.`,
    decisions: 'Beslut',
    noDecisions: 'Inga beslut är antecknade.',
    assignments: 'Uppdrag',
    noAssignments: 'Inga uppdrag är antecknade.',
    corrected: (date: string) => `Rättat ${date}. Tidigare lydelse:`,
    removed: 'Borttaget efter mötet:',
    nextMeeting: (when: string) => `Nästa möte: ${when}`,
    nextUnknown: 'Nästa möte är inte inlagt.',
    text: (group: string, days: string, preliminary: boolean) =>
      `Beslut och uppdrag från ${group} ${days}.${preliminary ? ' Preliminärt.' : ''}`,
  },
  assigned: {
    dueOn: (date: string) => `Ditt uppdrag ska vara klart ${date}.`,
    dueSaid: (said: string) => `Du har fått ett uppdrag. Klart: ${said}.`,
    noDue: 'Du har fått ett uppdrag. Slutdatum är inte angivet.',
    contactFor: (body: string) => `Du är kontaktperson för ${body}.`,
    from: (group: string, days: string) => `${group}, mötet ${days}`,
    corrected: 'Lydelsen är rättad efter mötet.',
  },
  answer: {
    inAll: 'Svar från dina grupper',
  },
  choice: {
    group: 'Vilken grupp gäller det?',
    shorter: 'Frågan är för lång. Skriv den kortare och nämn gruppen.',
  },
  connect: {
    same: (account: string, person: string) =>
      `Kontot ${account} i Teams har samma namn som ${person} på listan. Är det samma person?`,
    who: (account: string) => `Kontot ${account} i Teams finns inte på listan. Vem är det?`,
    label: 'Person på listan',
    pick: 'Välj person',
    explain: 'Personen får då se gruppens anteckningar. Kontrollera med personen om du är osäker.',
    itIs: 'Ja, det är samma person',
    connect: 'Koppla',
    connected: (account: string, person: string) => `Kontot ${account} är kopplat till ${person}.`,
  },
  sendAgain: {
    uncertain: 'Det är osäkert om det här kom fram:',
    failed: 'Det här gick inte att skicka:',
    explain: 'Titta i konversationen först. Skickar du igen kan det komma två gånger.',
    what: {
      agenda: 'Dagordningen',
      notice: 'Frågan om vem som kommer',
      'check-in': 'Incheckningen',
      summary: 'Sammanfattningen',
      approval: 'Frågan om att godkänna någon',
      admitted: 'Svaret till den som ville checka in',
      assigned: 'Beskedet om ett uppdrag',
      'not-mine': 'Frågan om vem som ska ha ett uppdrag',
      kept: 'Beskedet om att ett uppdrag står kvar',
      connect: 'Frågan om ett konto',
      'items-deadline': 'Påminnelsen om när punkter ska in',
      adjust: 'Frågan om att justera',
      minutes: 'Beskedet om vad som finns att läsa',
      'send-again': 'Ett meddelande till dig',
    },
    toPerson: (what: string, name: string) => `${what} till ${name}`,
    ofMeeting: (what: string, days: string) => `${what} för mötet ${days}`,
  },
  more: {
    items: (n: number) => `… och ${count.item(n)} till. Skriv ”dagordningen” för att se alla.`,
    decisions: (n: number) => `… och ${count.decision(n)} till. Skriv ”besluten” för att se alla.`,
    assignments: (n: number) => `… och ${count.assignment(n)} till. Skriv ”visa uppdragen” för att se alla.`,
    rows: (n: number) => `… och ${number(n)} till. Fråga om mindre åt gången för att se alla.`,
    lines: (n: number) => `… och ${number(n)} rader till.`,
    /** The record itself is whole; only the card is shortened. */
    cut: '… (texten är förkortad här, men sparad i sin helhet)',
  },
};
