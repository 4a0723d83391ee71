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
};
