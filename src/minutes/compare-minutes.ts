import { type Aligned, aligned, type Sameness } from '../meetings/model/aligned.ts';
import { sameData } from '../meetings/model/same-data.ts';
import type { AtItem, Changed, Difference, HeadField, ItemField, TextKind } from './difference.ts';
import type { Minutes, MinutesItem, MinutesText } from './minutes.ts';

/**
 * What two minutes of the same meeting say differently, from top to bottom of the later one. Things are the same by
 * their ids; where one of the two has none, as when it was read from a document, by what they say and where they stand.
 * Ids, ordinals, marks of correction and the house style are no differences.
 */
export function compareMinutes(before: Minutes, after: Minutes): readonly Difference[] {
  return [
    ...headDifferences(before, after),
    ...listDifferences(before, after),
    ...itemDifferences(before, after),
  ];
}

type HeadValues = Readonly<Record<HeadField, string | undefined>>;

function headOf({ group, meeting, chair, secretary, adjusters, quorate, ...rest }: Minutes): HeadValues {
  const { name, organisation, department, diaryNumber, documentName, voice } = group;
  const { date, endDate, startTime, endTime, place, mode, partner, theme } = meeting;
  return {
    ...{ name, organisation, department, diaryNumber, documentName, voice },
    ...{ date, endDate, startTime, endTime, place, mode, partner, theme, chair, secretary },
    monthOnly: meeting.monthOnly === true ? 'yes' : undefined,
    adjusters: joined(adjusters),
    quorate: quorate && `${quorate.there}/${quorate.needed} ${quorate.of}`,
    unrepresented: joined(rest.unrepresented),
    vacant: joined(rest.vacant.map((seat) => `${seat.organisation} (${seat.as})`)),
  };
}

function joined(all: readonly string[]): string | undefined {
  return all.length === 0 ? undefined : all.join('; ');
}

function headDifferences(before: Minutes, after: Minutes): readonly Difference[] {
  const [was, is] = [headOf(before), headOf(after)];
  const fields = Object.keys(is).filter((key): key is HeadField => key in was);
  return fields.flatMap((field): readonly Difference[] =>
    was[field] === is[field] ? [] : [{ in: 'head', field, ...changed(was[field], is[field]) }],
  );
}

function changed<What>(before: What | undefined, after: What | undefined): Changed<What> {
  return {
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  };
}

/** Things without ids are the same when they say the same; `likely` tells which are the same in other words. */
function byWords<One>(likely: (one: One, other: One) => boolean): Sameness<One> {
  return { same: [sameData, likely], maybe: () => false, ordered: false };
}

function differing<One>(
  before: readonly One[],
  after: readonly One[],
  sameness: Sameness<One>,
): readonly Aligned<One>[] {
  return aligned(before, after, sameness).filter((row) => !sameData(row.before, row.after));
}

function listDifferences(before: Minutes, after: Minutes): readonly Difference[] {
  const never = () => false;
  return [
    ...differing(
      before.attendance,
      after.attendance,
      byWords((one, other) => one.name === other.name),
    ).map((row): Difference => ({ in: 'attendance', name: (row.after ?? row.before).name, ...row })),
    ...differing(
      before.movements,
      after.movements,
      byWords((one, other) => one.name === other.name && one.kind === other.kind && one.day === other.day),
    ).map((row): Difference => ({ in: 'movement', ...row })),
    ...differing(
      before.turnover,
      after.turnover,
      byWords((one, other) => one.name === other.name && one.kind === other.kind),
    ).map((row): Difference => ({ in: 'turnover', ...row })),
    ...differing(
      before.coming,
      after.coming,
      byWords((one, other) => one.date === other.date),
    ).map((row): Difference => ({ in: 'coming', ...row })),
    ...differing(before.evaluation ?? [], after.evaluation ?? [], byWords<string>(never)).map(
      (row): Difference => ({ in: 'evaluation', ...row }),
    ),
  ];
}

function itemDifferences(before: Minutes, after: Minutes): readonly Difference[] {
  const rows = aligned(before.items, after.items, {
    same: [
      (one, other) => one.id !== '' && one.id === other.id,
      (one, other) => anonymous(one, other) && one.number === other.number && one.title === other.title,
      (one, other) => anonymous(one, other) && (one.title === other.title || one.number === other.number),
    ],
    maybe: anonymous,
    ordered: false,
  });
  return rows.flatMap((row): readonly Difference[] => {
    if (row.before === undefined || row.after === undefined)
      return [{ in: 'item', item: placeOf(row.after ?? row.before), ...row }];
    return [...fieldDifferences(row.before, row.after), ...contentDifferences(row.before, row.after)];
  });
}

/** One of the two has no id. */
function anonymous(one: { readonly id: string }, other: { readonly id: string }): boolean {
  return one.id === '' || other.id === '';
}

function placeOf({ id, number, title }: MinutesItem): AtItem {
  return { id, number, title };
}

/** The item as it is now called, under the id that is known. */
function itemOf(before: MinutesItem, after: MinutesItem): AtItem {
  return { ...placeOf(after), id: after.id === '' ? before.id : after.id };
}

function fieldsOf(item: MinutesItem): Readonly<Record<ItemField, string | undefined>> {
  const { number, title, kind, background, proposal, outcome, outcomeSaid, absent, origin } = item;
  return {
    ...{ number, title, kind, background, proposal, outcome, outcomeSaid, absent, origin },
    postponedTo: item.postponedTo?.date,
    sub: item.sub ? 'yes' : undefined,
    presenters: joined(item.presenters),
    links: joined(item.links),
  };
}

function fieldDifferences(before: MinutesItem, after: MinutesItem): readonly Difference[] {
  const [was, is] = [fieldsOf(before), fieldsOf(after)];
  const fields = Object.keys(is).filter((key): key is ItemField => key in was);
  return fields.flatMap((field): readonly Difference[] =>
    was[field] === is[field]
      ? []
      : [{ in: 'field', item: itemOf(before, after), field, ...changed(was[field], is[field]) }],
  );
}

/** What is recorded in words, by id, else by its words, else by its place. */
function recorded<Text extends MinutesText>(ordered: boolean): Sameness<Text> {
  return {
    same: [
      (one, other) => one.id !== '' && one.id === other.id,
      (one, other) => anonymous(one, other) && one.text === other.text,
    ],
    maybe: anonymous,
    ordered,
  };
}

const texts: readonly TextKind[] = ['prose', 'discussion', 'farewells'];

function contentDifferences(before: MinutesItem, after: MinutesItem): readonly Difference[] {
  const item = itemOf(before, after);
  return [
    ...texts.flatMap((of) => textDifferences(item, of, before[of], after[of])),
    ...recordRows(before.decisions, after.decisions).map(
      (row): Difference => ({ in: 'decision', item, ...row }),
    ),
    ...recordRows(before.assignments, after.assignments).map(
      (row): Difference => ({ in: 'assignment', item, ...row }),
    ),
    ...recordRows(before.referrals, after.referrals).map(
      (row): Difference => ({ in: 'referral', item, ...row }),
    ),
  ];
}

function textDifferences(
  item: AtItem,
  of: TextKind,
  before: readonly MinutesText[],
  after: readonly MinutesText[],
): readonly Difference[] {
  let follows: string | undefined;
  return aligned(before, after, recorded<MinutesText>(true)).flatMap((row): readonly Difference[] => {
    const difference: Difference = {
      ...{ in: 'text', item, of },
      ...(row.before === undefined && follows !== undefined ? { follows } : {}),
      ...row,
    };
    if (row.before !== undefined) follows = row.before.id;
    return row.before?.text === row.after?.text ? [] : [difference];
  });
}

function recordRows<Record extends MinutesText>(
  before: readonly Record[],
  after: readonly Record[],
): readonly Aligned<Record>[] {
  return aligned(before, after, recorded<Record>(false)).filter(
    (row) => row.before === undefined || row.after === undefined || !saysTheSame(row.before, row.after),
  );
}

/** Ids, ordinals and marks aside; ids of bodies too, which stand within. */
function saysTheSame(before: MinutesText, after: MinutesText): boolean {
  return sameData(said(before), said(after));
}

const aside: ReadonlySet<string> = new Set(['id', 'ordinal', 'corrected']);

function said(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(said);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) =>
      aside.has(key) || inner === undefined ? [] : [[key, said(inner)]],
    ),
  );
}
