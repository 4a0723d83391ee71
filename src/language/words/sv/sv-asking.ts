import { svBasics } from './sv-basics.ts';

/** What is asked back before anything is answered or done, in Swedish. */
export const svAsking = {
  which: 'Vad menar du?',
  /** Where there is but one thing that may be meant. */
  whetherThis: 'Menar du så här?',
  whom: (name: string) => `Vem menar du med ${svBasics.quoted(name)}?`,
  byNumber: 'Svara med siffran.',
  neither: 'Fråga gärna med andra ord. Inget är sparat.',
  meant: (order: string) => `Menar du: ${svBasics.quoted(order)}?`,
  itemIs: (number: string, title: string) => `Punkt ${number} är ${svBasics.quoted(title)}.`,
  yesOrNo: 'Svara ja eller nej.',
  writeSo: (order: string) => `Menar du ${svBasics.quoted(order)}? Skriv det så. Inget är sparat.`,
  yes: 'Ja, gör det',
  no: 'Nej',
  dropped: 'Då gör jag inget. Inget är sparat.',
  /** A meeting by its days, as in “den 9 december”. */
  theMeeting: (days: string) => `mötet ${days}`,
  forgotten: 'Jag minns inte frågan. Skriv det igen. Inget är sparat.',
  notYours: 'Bara den som skrev det kan svara. Inget är sparat.',
  doneAlready: 'Det är redan gjort. Inget är sparat två gånger.',
  droppedAlready: 'Du har redan svarat nej. Skriv det igen om du har ändrat dig. Inget är sparat.',
  changed: (order: string) =>
    `Något har ändrats sedan jag frågade, så jag gör inte ${svBasics.quoted(order)}. Inget är sparat. Skriv det igen om det gäller.`,
  waiting:
    'Någon väntar på att bli insläppt, så jag vet inte vad du svarar på. Tryck på knappen i stället. Inget är sparat.',
};
