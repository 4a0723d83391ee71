/** How someone answers what was asked back: by a place among `choices` (from 0), or by a plain yes or no. */
export type OfferAnswer =
  | { readonly kind: 'choice'; readonly index: number }
  | { readonly kind: 'yes' | 'no' };

const polite = '(?:[\\s,!.]+(?:tack|gärna|snälla|please|thanks|thank\\s+you))*[\\s!.]*';
const yes = new RegExp(
  `^(?:ja(?:pp|visst)?|jo|jepp|ok(?:ej|ay)?|visst|absolut|precis|stämmer|det\\s+stämmer|yes|yep|yeah|sure|correct|right)?[\\s,!.]*(?:(?:gör|kör)\\s+(?:det|så)|det\\s+menar\\s+jag|do\\s+(?:it|that|so)|go\\s+ahead|i\\s+do)?${polite}$`,
  'iu',
);
const no = new RegExp(
  `^(?:nej|nä|nope|no|avbryt|cancel|ingen(?:\\s+av\\s+(?:dem|dom|de))?|inget(?:\\s+av\\s+(?:dem|dom|det))?|none(?:\\s+of\\s+(?:them|these|those))?|neither)(?:[\\s,]+(?:gör\\s+inte\\s+det|inte\\s+det|do\\s+not|don['’]t))?${polite}$`,
  'iu',
);
const before =
  '(?:(?:ja|yes|jag\\s+menar|i\\s+mean|jag\\s+menade|ta|visa|take)[\\s,]+)*(?:(?:den|det|nr|nummer|alternativ|fråga|the|number|no|option)\\.?\\s*)?';
const after = '(?:\\s+(?:frågan|alternativet|one|question|option))?';
const places: readonly string[] = [
  '1|ett|en|etta|ettan|första|översta|one|first',
  '2|två|tvåa|tvåan|andra|two|second',
  '3|tre|trea|trean|tredje|three|third',
];
const last = 'sista|nedersta|senare|last|latter|bottom';

/** Reads the answer to something that was asked back, in Swedish or English; undefined when it says anything else. */
export function readOfferAnswer(text: string, choices: number): OfferAnswer | undefined {
  const said = text.normalize('NFC').trim();
  if (said === '' || said.length > 60) return undefined;
  const index = places.findIndex((words) => isPlace(said, words));
  if (index >= 0) return index < choices ? { kind: 'choice', index } : undefined;
  if (choices > 0 && isPlace(said, last)) return { kind: 'choice', index: choices - 1 };
  if (no.test(said)) return { kind: 'no' };
  return /\p{L}/u.test(said) && yes.test(said) ? { kind: 'yes' } : undefined;
}

function isPlace(said: string, words: string): boolean {
  return new RegExp(`^${before}(?:${words})${after}${polite}\\)?$`, 'iu').test(said);
}
