import type { Book } from '../../../meetings/model/book.ts';
import type { Fact, GroupChanges } from '../../../meetings/model/fact.ts';
import { type GroupValue, valueOrder } from '../../../meetings/model/group-values.ts';
import { findMeeting, standing } from '../../../meetings/model/lookup.ts';
import { defaultSettings, type Quorum } from '../../../meetings/model/settings.ts';
import { nameOf } from '../wording.ts';
import type { Words } from '../words.ts';

function changedKeys({ settings = {}, ...changes }: GroupChanges): readonly GroupValue[] {
  return valueOrder.filter((key) => key in changes || key in settings);
}

function settingsLine(changes: GroupChanges, words: Words): string {
  const subCounties = changes.settings?.subCounties;
  const quorum = changes.settings?.quorum;
  const keys = changedKeys(changes);
  const { voting, termDays } = changes.settings ?? {};
  // Said by itself, a rule is told in full.
  const alone = Object.keys(changes.settings ?? {}).length === 1 && keys.length <= 1;
  if (voting !== undefined && alone) return words.decisions.rules.voting[voting ?? 'none'];
  if (termDays !== undefined && alone)
    return words.decisions.rules.termDays(termDays ?? defaultSettings.termDays);
  if (quorum !== undefined && keys.length === 1) return quorumRule(quorum, words);
  return subCounties === undefined || !alone
    ? words.settings.changed(keys)
    : words.eachOf.subCounties(subCounties ?? []);
}

function quorumRule(quorum: Quorum | null, { presence }: Words): string {
  return quorum === null ? presence.quorum.none : presence.quorum.rule(quorum);
}

/** What a fact about the group, its people and the course of a meeting tells; undefined for those that tell nothing alone. */
export function groupLine(fact: Fact, book: Book, words: Words): string | undefined {
  const { receipts } = words;
  switch (fact.type) {
    case 'group-created':
      return receipts.groupCreated(fact.group.name);
    case 'group-changed':
      return settingsLine(fact.changes, words);
    case 'role-given':
      return receipts.roleGiven(nameOf(book, fact.person, words.unknownPerson), fact.role);
    case 'role-taken':
      return receipts.roleTaken(nameOf(book, fact.person, words.unknownPerson), fact.role);
    case 'person-connected':
      return receipts.personConnected(nameOf(book, fact.person, words.unknownPerson));
    case 'person-left':
      return fact.on === null
        ? words.people.departure.isBack(nameOf(book, fact.person, words.unknownPerson))
        : words.people.departure.leftGroup(nameOf(book, fact.person, words.unknownPerson));
    case 'team-left':
      return fact.left
        ? undefined
        : words.people.departure.isBack(nameOf(book, fact.person, words.unknownPerson));
    case 'conversation-bound':
      return receipts.bound(book.group.name);
    case 'conversation-released':
      return receipts.released;
    case 'agenda-posted':
      return receipts.agendaPosted;
    case 'meeting-started':
      return receipts.started;
    case 'closing-begun':
      return receipts.closingBegun;
    case 'meeting-closed':
      return receipts.closed;
    case 'summary-published':
      return receipts.published(standing(findMeeting(book, fact.meeting)?.assignments ?? []).length > 0);
    default:
      return undefined;
  }
}
