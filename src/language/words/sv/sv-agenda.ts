import { svBasics } from './sv-basics.ts';

const { list, quoted } = svBasics;

/** What is said about making agendas, about proposals and about matters between groups, in Swedish. */
export const svAgenda = {
  minutes: (n: number) => `${n} min`,
  links: 'Länkar',
  from: (group: string) => `Från ${group}`,
  standing: 'Stående punkt',
  postponedFrom: (days: string) => `Framskjuten från ${days}`,
  reportOn: (days: string) => `Återrapport från ${days}`,
  text: (text: string) => text,
  buttons: {
    propose: 'Föreslå en punkt',
    accept: 'Ta upp',
    acceptMatter: 'Ta emot',
    place: 'Välj plats',
    change: 'Ändra',
    sendBack: 'Skicka tillbaka',
    changeAndSend: 'Ändra och skicka in igen',
    takeBack: 'Ta tillbaka',
    allProposals: 'Visa alla förslag',
    edit: 'Ändra dagordningen',
    up: 'Flytta upp',
    remove: 'Ta bort',
    newItem: 'Ny punkt',
    handOver: 'Lämna över',
    carry: (days: string) => `Lägg dem på mötet ${days}`,
    send: 'Skicka',
  },
  form: {
    proposeTitle: 'Föreslå en punkt',
    changeProposalTitle: 'Ändra förslaget',
    itemTitle: (number: string) => `Ändra punkt ${number}`,
    newItemTitle: 'Ny punkt',
    returnTitle: 'Skicka tillbaka förslaget',
    acceptTitle: 'Ta upp förslaget',
    handOverTitle: 'Lämna över ett ärende',
    title: 'Rubrik',
    titleRequired: 'Skriv en rubrik.',
    presenters: 'Föredragande',
    minutes: 'Tid i minuter',
    proposal: 'Förslag till beslut',
    links: 'Länkar, en på varje rad (https://…)',
    text: 'Text som hör till ärendet',
    reason: 'Varför?',
    meeting: 'Möte',
    place: 'Plats på dagordningen',
    last: 'Sist bland mötets egna punkter',
    afterItem: (number: string, title: string) => `Efter punkt ${number}: ${title}`,
    intoItem: (number: string, title: string) => `Som del av punkt ${number}: ${title}`,
    group: 'Till vilken grupp?',
    groupRequired: 'Välj en grupp.',
    noGroups: 'Du är inte med i någon annan grupp som jag är kopplad till.',
    copied: 'Gruppen får en kopia av det som står här. Inget annat av gruppens anteckningar följer med.',
    tooLong: (field: string) => `${field} är för lång för formuläret. Den står kvar som den är.`,
    notSent: (field: string) =>
      `${field} är för lång för formuläret och följer inte med. Skriv ”lämna över ärende 7 till …” med punktens nummer, så följer allt med.`,
    deadline: (days: string, deadline: string) => `Punkter till mötet ${days} ska in senast ${deadline}.`,
    overdue: (days: string, deadline: string) =>
      `Sista dagen för punkter till mötet ${days} var ${deadline}. Du kan skicka in den ändå, sekreteraren avgör.`,
  },
  receipts: {
    proposed: (title: string, days: string | undefined) =>
      `Förslaget är skickat till sekreteraren: ${title}.${days === undefined ? '' : ` Det gäller mötet ${days}.`} Du får besked.`,
    late: (deadline: string) =>
      `Sista dagen för punkter var ${deadline}. Sekreteraren avgör om den kan tas upp ändå.`,
    proposalChanged: 'Förslaget är ändrat.',
    proposedAgain: 'Förslaget är ändrat och skickat till sekreteraren igen.',
    accepted: (number: string, title: string, days: string) =>
      `Punkt ${number} är tillagd ${days}: ${title}.`,
    acceptedInto: (number: string, days: string) => `Förslaget är en del av punkt ${number} ${days}.`,
    toldProposer: 'Den som föreslog får veta det.',
    sentBack: 'Förslaget är skickat tillbaka.',
    withdrawn: 'Förslaget är taget tillbaka.',
    waitsAgain: 'Förslaget väntar på sekreteraren igen.',
    itemChanged: (number: string) => `Punkt ${number} är ändrad.`,
    ordered: (titles: readonly string[]) => `Dagordningen är nu: ${titles.join(', ')}.`,
    removed: 'Punkten är borttagen.',
    removedSeveral: 'Punkterna är borttagna.',
    broughtHere: (number: string, title: string, days: string) =>
      `Punkt ${number} står på dagordningen ${days}: ${title}.`,
    handedOver: (title: string, group: string) =>
      `Ärendet är lämnat till ${group}: ${title}. Du får besked när de har svarat.`,
  },
  proposals: {
    title: 'Förslag till punkter',
    mine: 'Mina förslag',
    none: 'Det finns inga förslag som väntar.',
    noneOfMine: 'Du har inga förslag.',
    number: (n: number, title: string) => `Förslag ${n}: ${title}`,
    fromPerson: (name: string) => `Föreslaget av ${name}`,
    forMeeting: (days: string) => `Till mötet ${days}`,
    late: (deadline: string) => `Kom efter sista dagen för punkter (${deadline})`,
    presenters: (names: readonly string[]) => `Föredragande: ${list(names)}`,
    state: {
      waiting: 'Väntar på sekreteraren',
      accepted: (number: string, days: string) => `Står som punkt ${number} på dagordningen ${days}`,
      acceptedSomewhere: 'Är upptaget på en dagordning',
      'sent-back': 'Skickat tillbaka',
      withdrawn: 'Taget tillbaka',
    },
    reason: (reason: string) => `Skäl: ${reason}`,
  },
  post: {
    proposed: (name: string) => `${name} föreslår en punkt.`,
    handedOver: (group: string) => `${group} lämnar över ett ärende.`,
    accepted: (number: string, days: string) =>
      `Ditt förslag står som punkt ${number} på dagordningen ${days}.`,
    sentBack: 'Sekreteraren har skickat tillbaka ditt förslag.',
    canChange: 'Du kan ändra det och skicka in det igen.',
    handover: {
      received: (group: string) => `${group} har fått ärendet.`,
      accepted: (group: string, days: string | undefined) =>
        `${group} har tagit emot ärendet${days === undefined ? '' : ` till sitt möte ${days}`}.`,
      'sent-back': (group: string) => `${group} har skickat tillbaka ärendet.`,
      outcome: {
        handled: (group: string, days: string) => `${group} har behandlat ärendet ${days}.`,
        withdrawn: (group: string, days: string) => `Ärendet utgick ur mötet hos ${group} ${days}.`,
        postponed: (group: string, days: string) => `${group} har skjutit fram ärendet ${days}.`,
      },
      'not-delivered': (group: string) =>
        `Ärendet har inte kommit fram till ${group} än. Jag försöker igen. Kontakta administratören om det dröjer.`,
    },
    answerNotDelivered: (group: string) =>
      `${group} har inte fått veta hur det gick med deras ärende än. Jag försöker igen. Kontakta administratören om det dröjer.`,
    noDecisions: 'Inget beslut är antecknat.',
    homeless: {
      cancelled: (days: string, n: number) =>
        `Mötet ${days} är inställt. ${n === 1 ? 'En punkt stod' : `${svBasics.number(n)} punkter stod`.replace(/^./u, (first) => first.toUpperCase())} på dess dagordning.`,
      moved: (days: string, n: number) =>
        `Mötet är flyttat till ${days}. ${n === 1 ? 'En framskjuten punkt står' : `${svBasics.number(n)} framskjutna punkter står`.replace(/^./u, (first) => first.toUpperCase())} på dess dagordning, och det finns ett möte före.`,
      settled: 'Punkterna är flyttade.',
    },
  },
  unknownGroup: (said: string) => `Jag känner inte till någon grupp ${quoted(said)} som du är med i.`,
  edit: {
    title: 'Ändra dagordningen',
    fixed: 'Mötet har börjat, så punkterna behåller sina nummer.',
  },
};
