/** What a format of a document says by itself, besides what the document says. */
export const svFormats = {
  /** The words around a page's number and how many there are: "Sida 2 av 5". */
  page: { before: 'Sida', between: 'av' },
  /** What styles are called in Word's list of styles, after "Samverka". */
  styles: {
    decision: 'beslut',
    assignment: 'uppdrag',
    referral: 'remiss',
    proposal: 'förslag',
    remark: 'anmärkning',
    notice: 'observera',
    fact: 'uppgift',
    signature: 'underskrift',
  },
  /** Said of a link to those who hear it. */
  linkTo: (address: string) => `Länk till ${address}`,
  /** Shown in place of a document whose link no longer works. */
  gone: {
    title: 'Länken gäller inte',
    text: 'En länk till ett dokument gäller i en timme och bara för den som bad om den. Be Samverka om dokumentet igen, så får du en ny.',
  },
  /** The readable list of what an archived meeting's file holds. */
  archive: {
    title: (documentName: string, date: string) => `${documentName} ${date}`,
    group: 'Grupp',
    organisation: 'Organisation',
    diaryNumber: 'Diarienummer',
    meeting: 'Möte',
    place: 'Plats',
    state: 'Läge',
    draft: 'utkast, inte färdigt',
    edition: (number: number) => `färdigt, utgåva ${number}`,
    reason: 'Skäl till ny utgåva',
    adjusted: 'Justerat av',
    digest: 'Innehållets kontrollsumma (SHA-256)',
    files: 'Filer',
    bytes: (count: number) => `${count} byte`,
    documents: 'Underlag som mötet hänvisade till',
    noDocuments: 'Inga',
  },
};
