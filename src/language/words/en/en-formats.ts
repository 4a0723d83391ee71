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
};
