const kinds = [
  'item',
  'note',
  'decision',
  'assignment',
  'referral',
  'kind',
  'presenters',
  'documents',
  'background',
  'discussion',
  'proposal',
  'outcome',
  'origin',
] as const;

/** What a block was made from: "decision:d3:vote" is the vote of decision d3; as a bookmark "decision_d3_vote". */
export type Anchor = { readonly kind: (typeof kinds)[number]; readonly id: string; readonly rest: string };

const shape = new RegExp(`^(?<kind>${kinds.join('|')})[:_](?<id>[A-Za-z0-9-]+)(?:[:_](?<rest>.+))?$`, 'u');

/** Reads an anchor, also as a bookmark of a Word document; undefined for all that is none of ours. */
export function readAnchor(anchor: string | undefined): Anchor | undefined {
  const found = shape.exec(anchor ?? '')?.groups;
  const kind = kinds.find((one) => one === found?.['kind']);
  const id = found?.['id'];
  return kind === undefined || id === undefined ? undefined : { kind, id, rest: found?.['rest'] ?? '' };
}
