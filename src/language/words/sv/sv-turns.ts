import { svBasics } from './sv-basics.ts';

/** What is said about connecting, about accounts, and where nothing had to be done, in Swedish. */
export const svTurns = {
  unknownHere:
    'Jag hittar dig inte i någon grupp än. Skriv till mig i gruppens kanal eller chatt först, så att jag vet vem du är.',
  alreadyConnected: (group: string) => `Den här konversationen är redan kopplad till ${group}.`,
  release: {
    sure: (group: string) =>
      `Ska jag koppla bort ${group} härifrån? Inget om gruppen kommer hit sedan, och jag svarar inte om den här. Allt som är sparat finns kvar.`,
    release: 'Koppla bort',
    cancel: 'Avbryt',
    kept: 'Inget är ändrat.',
    where: 'Skriv ”koppla bort” i den kanal eller chatt som ska kopplas bort. Inget är ändrat.',
  },
  connectRefused: {
    'wrong-code':
      'Koden stämmer inte, eller är redan använd. Inget är kopplat. Be administratören om en ny kod.',
    'other-group': 'Den här konversationen är redan kopplad till en annan grupp. Inget är ändrat.',
    anonymous: 'Du är inte inloggad, så jag kan inte koppla gruppen. Inget är kopplat.',
    personal: 'Skriv ”koppla” och koden i gruppens kanal eller chatt, inte här. Inget är kopplat.',
    'which-group':
      'Jag vet inte vilken grupp du menar. Inget är kopplat. Skriv ”koppla” och koden som administratören har gett dig.',
  },
  accountAsked:
    'Jag känner inte igen ditt konto än. Sekreteraren har fått en fråga om vem du är. Ditt svar är inte sparat. Försök igen om en stund.',
  messageFrom: (name: string, answer: string | undefined) =>
    `${name}${answer === undefined ? '' : ` (${answer})`} skriver till dig:`,
  onlySecretary: 'Bara sekreteraren ser det här.',
  pressToAnswer:
    'Inget är sparat än. Tryck på det svar som gäller, så sparas det. Ett meddelande till sekreteraren kan du skriva i rutan.',
  notReached: (names: readonly string[]) =>
    `Jag kan inte nå ${svBasics.list(names)}. Säg till själv om uppdraget.`,
  savedAllTheSame:
    'Det är sparat, men jag kunde inte visa svaret. Skriv ”status” eller fråga så ser du hur det blev.',
  accountSettled: 'Det är redan avgjort vem kontot tillhör. Inget är ändrat.',
  whichAdmission: (names: readonly string[]) =>
    `Flera väntar: ${svBasics.list(names)}. Tryck på knapparna i frågan om den du menar. Inget är ändrat.`,
  movedOn: 'Mötet är redan på en senare punkt. Inget är ändrat.',
  decidedAlready: 'Det är redan beslutat på den punkten. Inget nytt är sparat.',
  unchanged: 'Inget är ändrat.',
  nothingNew: 'Det är redan så. Inget är ändrat.',
  repeated: 'Det är redan gjort. Inget är sparat två gånger.',
  staleOnly: 'Kortet var gammalt. Ditt svar är inte sparat.',
  sendingAgain: 'Jag skickar det igen.',
  playing: (name: string) => `Nu talar du som ${name}. Skriv ”som mig” för att bli dig själv igen.`,
  playingUnknown: (name: string) =>
    `${name} står inte på listan. Nu talar du som någon utifrån med det namnet. Skriv ”som mig” för att bli dig själv igen.`,
  playingMyself: 'Nu talar du som dig själv igen.',
  orderElsewhere: (said: string) => `Det är en order: ”${said}”. Inget är gjort. Skriv den i Teams.`,
  sentMeanwhile: 'Det är redan skickat. Inget är gjort.',
};
