import type { ItemKind } from '../../../meetings/model/meeting.ts';

const kinds: Readonly<Record<ItemKind, string>> = {
  formality: 'Formalia',
  report: 'Rapport',
  information: 'Information',
  discussion: 'Diskussion',
  decision: 'Beslut',
};

/** Words about items and their parts, matters across meetings, and thanks, in Swedish. */
export const svItems = {
  kind: (kind: ItemKind) => kinds[kind],
  farewell: (voice: string, name: string) => `${voice} tackar av ${name}.`,
};

export type ItemsWords = typeof svItems;
