import type { Fact, FactType } from '../meetings/model/fact.ts';
import type { Sealed } from './sealed-line.ts';

/** Turns a fact as one version wrote it into the next version's; it may change the type. */
export type Upcast = (fact: Sealed) => Sealed;

/** Every fact type that may stand in a journal, with the way from each of its versions to the next. */
export type FactVersions = { readonly [type: string]: readonly Upcast[] };

/**
 * A type's version is one more than the number of its upcasts. A journal names the version of a fact as `v`, and
 * leaves it out where it is 1; `v` is therefore no field of any fact. A type that is no longer written stays here for
 * ever, its last upcast turning it into one that is.
 */
export const factVersions: { readonly [type in FactType]: readonly Upcast[] } = {
  'group-created': [],
  'organisation-added': [],
  'person-added': [],
  'person-removed': [],
  'role-given': [],
  'role-taken': [],
  'person-connected': [],
  'conversation-bound': [],
  'conversation-released': [],
  'meeting-scheduled': [],
  'item-added': [],
  'item-removed': [],
  'proposal-set': [],
  'agenda-posted': [],
  'attendance-answered': [],
  'attendance-answer-removed': [],
  'attendance-recorded': [],
  'late-announced': [],
  'admission-requested': [],
  'admission-settled': [],
  'meeting-started': [],
  'item-opened': [],
  'item-settled': [],
  'decision-recorded': [],
  'assignment-recorded': [],
  'note-recorded': [],
  'wording-changed': [],
  'record-removed': [],
  'assignment-detailed': [],
  'closing-begun': [],
  'meeting-closed': [],
  'meeting-resumed': [],
  'summary-published': [],
  'command-undone': [],
  'group-changed': [],
  'organisation-changed': [],
  'person-changed': [],
  'person-left': [],
  'team-left': [],
  'seat-added': [],
  'seat-removed': [],
  'seat-filled': [],
  'seat-vacated': [],
  'seat-restored': [],
  'mandate-set': [],
  'person-erased': [],
  'calendar-link-set': [],
  'meeting-changed': [],
  'meeting-cancelled': [],
  'item-changed': [],
  'agenda-ordered': [],
  'item-proposed': [],
  'item-proposal-changed': [],
  'item-proposal-settled': [],
  'matter-handed-over': [],
  'handover-answered': [],
  'assignment-reported': [],
  'report-removed': [],
  'meeting-paused': [],
  'minutes-finished': [],
  'adjusters-set': [],
  'minutes-sent': [],
  'minutes-adjusted': [],
  'minutes-filed': [],
  'minutes-approved': [],
  'minutes-shown': [],
  'evaluation-opened': [],
  'evaluation-answered': [],
  'evaluation-gathered': [],
  'movement-recorded': [],
  'movement-removed': [],
  'decision-detailed': [],
  'ratification-asked': [],
  'ratification-answered': [],
  'ratification-shown': [],
  'referral-recorded': [],
  'referral-changed': [],
  'referral-removed': [],
  'referral-answered': [],
  'reply-removed': [],
};

/** A fact as it is written: with its version, unless that is 1. */
export function toDisk(fact: Fact, versions: FactVersions = factVersions): object {
  const version = (versions[fact.type]?.length ?? 0) + 1;
  return version === 1 ? fact : { ...fact, v: version };
}

/** A fact as it is today, from however early a version; a string saying why when it cannot be known. */
export function fromDisk(written: Sealed, versions: FactVersions = factVersions): Fact | string {
  const { v = 1, ...fact } = written;
  const type = fact['type'];
  const upcasts = typeof type === 'string' ? versions[type] : undefined;
  if (upcasts === undefined) return `unknown fact type ${JSON.stringify(type)}`;
  if (typeof v !== 'number' || v < 1 || v > upcasts.length + 1) {
    return `${type} has version ${JSON.stringify(v)}, newer than this program's ${upcasts.length + 1}`;
  }
  let current: Sealed = fact;
  for (const upcast of upcasts.slice(v - 1)) {
    current = upcast(current);
    if (current['type'] !== type) return fromDisk(current, versions);
  }
  return isFact(current, versions) ? current : `${type} was upcast to an unknown type`;
}

function isFact(fact: Sealed, versions: FactVersions): fact is Fact {
  return typeof fact['type'] === 'string' && versions[fact['type']] !== undefined;
}
