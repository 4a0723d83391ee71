import type { EachOf } from '../../../meetings/commands/each-of.ts';
import type { ReferralRef } from '../../../meetings/commands/referral-command.ts';
import { bareName } from '../../../meetings/model/each-rows.ts';
import { findItem, itemByNumber } from '../../../meetings/model/lookup.ts';
import type { Meeting, Recipient, Referral } from '../../../meetings/model/meeting.ts';
import { isAwaited, referralsOf } from '../../../meetings/model/referral-state.ts';
import { mayRead, mayRecord } from '../../../meetings/model/rights.ts';
import { textHolder } from '../../../meetings/search/text-holds.ts';
import type { UnderstandContext } from '../../intent.ts';
import { type DueRead, findDue, readDue } from '../dates/read-due.ts';
import type { Slots } from '../phrases/phrase.ts';
import { readEach } from './read-each.ts';
import { readPersonExactly, splitNames } from './read-person.ts';

/** To whom words say that something goes: recipients by name, each of a kind besides, or a kind to be asked about. */
export type RecipientsRead = {
  readonly recipients: readonly Recipient[];
  readonly each?: EachOf;
  /** "samtliga kommuner", where some party is a region. */
  readonly ask?: string;
};

/** What a referral's sentence says of whom it goes to, until when, and where the document is. */
export type ReferralRead = RecipientsRead & { readonly due: DueRead; readonly link?: string };

/** After one of these it says to whom something goes. */
const sending =
  /(?<!\p{L})(?:(?:skickas|skickades|skicka|skickar|sänds|sändes|sänder|går|gick|gå|remitteras|remitterades|remittera|remitterar|remiss|översänds|lämnas)(?:\s+(?:ut|vidare|nu))*(?:\s+(?:på|som|för)\s+remiss)?\s+till|(?:sent|referred|circulated)(?:\s+(?:out|for\s+comments?))*\s+to)\s+/iu;
/** What ends a list of recipients in a running sentence: what is asked of them, when, or what else they do. */
const ends =
  /(?:,\s*|\s+)(?:(?:svar|remissvar|synpunkt|yttrand|repl|comment)\p{L}*|senast|för\s+(?:svar|synpunkt|yttrand|kännedom|remiss|bered)\p{L}*|for\s+comments?|med\s+(?:svar|begäran|sista|önskemål)\p{L}*|inför|innan|före|som\s|vilka\s|och\s+(?:ska|svar|återkom)\p{L}*|with\s|by\s|before\s|no\s+later|due\s|(?:till\s+)?den\s+\d|under\s|(?:i|in)\s+(?:jan|feb|mar|apr|ma[jy]|jun|jul|aug|sep|o[kc]t|nov|dec|vår|höst|sommar|spring|autumn)\p{L}*).*$/isu;
const address = /https:\/\/[^\s<>"'”]+[^\s<>"'”.,;:)]/u;

/** Reads a referral's sentence: "Förslaget skickas till kommunerna, svar senast 31 oktober". */
export function readReferral(text: string, context: UnderstandContext): ReferralRead {
  const sentence = text.normalize('NFC').slice(0, 1200);
  const who = recipientsIn(sentence.replace(/\s+/gu, ' '));
  const link = address.exec(sentence)?.[0];
  return {
    ...(who === undefined ? { recipients: [] } : readRecipients(who, context)),
    due: dueOf(sentence, context),
    ...(link === undefined ? {} : { link }),
  };
}

/** The words that name recipients: to the end of the list that follows "skickas till". */
function recipientsIn(sentence: string): string | undefined {
  const found = sending.exec(sentence);
  if (found === null) return undefined;
  const rest = sentence.slice(found.index + found[0].length);
  const [clause = ''] = rest.split(/[;()]|[.:!?](?:\s|$)/u, 1);
  const list = clause.replace(ends, '');
  // After "och" comes the last of them.
  const last = /^(?<all>.*?\s(?:och|samt|and)\s[^,]+)(?:,.*)?$/isu.exec(list)?.groups?.['all'];
  const who = (last ?? list).replace(/[\s,.]+$/u, '');
  return who === '' ? undefined : who;
}

/** The time after "svar" or "synpunkter" goes before any other in the sentence. */
function dueOf(sentence: string, context: UnderstandContext): DueRead {
  const reply =
    /(?<!\p{L})(?:svar(?:en|et|stid(?:en)?)?|svaras|besvaras|synpunkter|yttranden?|remissvar(?:en)?|repl(?:y|ies)|comments)(?!\p{L})/giu;
  const last = [...sentence.matchAll(reply)].at(-1);
  const after = last === undefined ? undefined : findDue(sentence.slice(last.index), context);
  return after !== undefined && after.kind !== 'none' ? after : findDue(sentence, context);
}

/** Characters of a list of recipients; more is kept as one, to the letter. */
const longestList = 10_000;

/** Reads a list of recipients: parties of the group by their names, persons, each of a kind, others as they are said. */
export function readRecipients(said: string, context: UnderstandContext): RecipientsRead {
  if (said.length > longestList) return { recipients: [{ name: said.trim() }] };
  const whole = kindOf(said, context);
  if (whole !== undefined) return whole;
  const parts = splitNames(said.trim().replace(/[.;:]+$/u, '')).map(
    (part) => kindOf(part, context) ?? one(part, context),
  );
  const each = parts.find((part) => part.each !== undefined)?.each;
  const ask = parts.find((part) => part.ask !== undefined)?.ask;
  return {
    recipients: parts.flatMap(({ recipients }) => recipients),
    ...(each === undefined ? {} : { each }),
    ...(ask === undefined ? {} : { ask }),
  };
}

function kindOf(said: string, { book }: UnderstandContext): RecipientsRead | undefined {
  const read = readEach(said, book, { definite: true });
  if (read === undefined) return undefined;
  return read.kind === 'each' ? { recipients: [], each: read.each } : { recipients: [], ask: read.said };
}

function one(said: string, context: UnderstandContext): RecipientsRead {
  const name = said.trim();
  if (name === '') return { recipients: [] };
  const organisation = organisationCalled(name, context);
  if (organisation !== undefined)
    return { recipients: [{ name: organisation.name, organisation: organisation.id }] };
  const read = readPersonExactly(name, context);
  return {
    recipients: [
      read.kind === 'person' && read.person.left === undefined
        ? { name: read.person.name, person: read.person.id }
        : { name },
    ],
  };
}

/** An organisation by its name, with or without what kind of body it is: "Granby kommun" and "Granby". */
function organisationCalled(said: string, { book }: UnderstandContext) {
  const name = said.normalize('NFC').toLowerCase();
  const exact = book.organisations.find((organisation) => organisation.name.toLowerCase() === name);
  if (exact !== undefined) return exact;
  const near = book.organisations.filter((organisation) => bareName(organisation.name) === bareName(name));
  return near.length === 1 ? near[0] : undefined;
}

/** Which referral is meant: one, one of several, or none that is there. */
export type ReferralMeant =
  | { readonly kind: 'one'; readonly ref: ReferralRef; readonly referral: Referral }
  | { readonly kind: 'several'; readonly refs: readonly ReferralRef[] }
  | { readonly kind: 'none' };

/**
 * Finds the referral that "remissen", "remiss 7.2" or "remissen om hemsjukvård" means, among those that the asker may
 * see: at the meeting at hand before earlier ones, and those that await replies before those that do not.
 */
export function referralMeant(
  slots: Slots,
  context: UnderstandContext,
  only: (referral: Referral) => boolean = () => true,
): ReferralMeant {
  const { book, asker } = context;
  const recorder = asker !== undefined && mayRecord(book, { kind: 'person', person: asker });
  if (!mayRead(book, asker)) return { kind: 'none' };
  const all = book.meetings
    .toReversed()
    .filter((meeting) => recorder || meeting.state === 'closed')
    .flatMap((meeting) =>
      referralsOf(meeting)
        .filter((referral) => fits(referral, meeting, slots) && only(referral))
        .map((referral) => ({ meeting, referral })),
    );
  const here = all.filter(({ meeting }) => meeting.id === context.meeting);
  const numbered = slots['item'] !== undefined;
  const awaited = all.filter(({ referral }) => isAwaited(referral));
  const newest = all.filter(({ meeting }) => meeting.id === all[0]?.meeting.id);
  for (const pool of numbered
    ? [here, awaited, newest]
    : [here.filter(({ referral }) => isAwaited(referral)), awaited, all]) {
    const [first, ...more] = pool;
    if (first === undefined) continue;
    const ref = { meeting: first.meeting.id, id: first.referral.id };
    return more.length === 0
      ? { kind: 'one', ref, referral: first.referral }
      : {
          kind: 'several',
          refs: pool.map(({ meeting, referral }) => ({ meeting: meeting.id, id: referral.id })),
        };
  }
  return { kind: 'none' };
}

function fits(referral: Referral, meeting: Meeting, { item, nth, other, about }: Slots): boolean {
  if (item !== undefined && itemByNumber(meeting, item)?.id !== referral.item) return false;
  const ordinal = nth ?? other;
  const there = referralsOf(meeting).filter((one) => one.item === referral.item);
  if (ordinal !== undefined && there[Number(ordinal) - 1]?.id !== referral.id) return false;
  if (about === undefined) return true;
  const title = findItem(meeting, referral.item)?.title ?? '';
  const names = referral.recipients.map(({ name }) => name).join('\n');
  return textHolder(about)(`${referral.text}\n${title}\n${names}`);
}

/** The time that was said for replies; undefined where the words are none. */
export function repliesDue(said: string, context: UnderstandContext): DueRead | undefined {
  return readDue(said.replace(/^(?:senast|by|no\s+later\s+than)\s+/iu, ''), context);
}
