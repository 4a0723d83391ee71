import type { svFormats } from '../sv/sv-formats.ts';

/** What a format of a document says by itself, in English. */
export const enFormats: typeof svFormats = {
  page: { before: 'Page', between: 'of' },
  styles: {
    decision: 'decision',
    assignment: 'assignment',
    referral: 'referral',
    proposal: 'proposal',
    remark: 'remark',
    notice: 'notice',
    fact: 'fact',
    signature: 'signature',
  },
  linkTo: (address) => `Link to ${address}`,
  gone: {
    title: 'The link does not work',
    text: 'A link to a document works for an hour, and only for the one who asked for it. Ask Samverka for the document again to get a new one.',
  },
  archive: {
    title: (documentName, date) => `${documentName} ${date}`,
    group: 'Group',
    organisation: 'Organisation',
    diaryNumber: 'Diary number',
    meeting: 'Meeting',
    place: 'Place',
    state: 'State',
    draft: 'draft, not finished',
    edition: (number) => `finished, edition ${number}`,
    reason: 'Reason for a new edition',
    adjusted: 'Adjusted by',
    digest: 'Digest of the content (SHA-256)',
    files: 'Files',
    bytes: (count) => `${count} bytes`,
    documents: 'Documents that the meeting referred to',
    noDocuments: 'None',
  },
};
