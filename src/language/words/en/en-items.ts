import type { ItemKind } from '../../../meetings/model/meeting.ts';
import type { ItemsWords } from '../sv/sv-items.ts';

const kinds: Readonly<Record<ItemKind, string>> = {
  formality: 'Formality',
  report: 'Report',
  information: 'Information',
  discussion: 'Discussion',
  decision: 'Decision',
};

/** Words about items and their parts, matters across meetings, and thanks, in English. */
export const enItems: ItemsWords = {
  kind: (kind) => kinds[kind],
  farewell: (voice, name) => `${voice} thanks ${name} on leaving.`,
};
