import { absentMark } from '../../language/words/lines/difference-line.ts';
import { type Aligned, aligned } from '../../meetings/model/aligned.ts';
import type { SaidField, SaidItem, SaidMinutes, SaidRecord, SaidText } from './said-minutes.ts';

/** What a difference is about. */
export type SaidKind =
  | 'prose'
  | 'discussion'
  | 'farewells'
  | 'decision'
  | 'assignment'
  | 'referral'
  | 'title'
  | 'kind'
  | 'presenters'
  | 'origin'
  | 'outcome'
  | 'background'
  | 'proposal'
  | 'links'
  | 'item'
  | 'attendance'
  | 'fact'
  | 'besides'
  | 'section';

/** One thing that a document says otherwise; without `before` it is new, without `after` it is gone. */
export type SaidDifference = {
  readonly what: SaidKind;
  readonly item?: { readonly id: string; readonly number: string; readonly title: string };
  /** Of a text or a record, where it is known. */
  readonly id?: string;
  /** Which field, person or heading it is. */
  readonly label?: string;
  /** The text that a new one stands after; none where it stands first. */
  readonly follows?: string;
  readonly before?: string;
  readonly after?: string;
};

/** What two documents of the same meeting say differently, from top to bottom. Empty lines and spaces at edges are none. */
export function compareSaid(before: SaidMinutes, after: SaidMinutes): readonly SaidDifference[] {
  return [
    ...fields({ what: 'fact' }, before.facts, after.facts),
    ...fields({ what: 'attendance' }, before.attendance.map(personField), after.attendance.map(personField)),
    ...whole(
      { what: 'besides' },
      [...before.besides, ...before.movements].join('\n'),
      [...after.besides, ...after.movements].join('\n'),
    ),
    ...itemDifferences(before.items, after.items),
    ...fields(
      { what: 'section' },
      before.sections.map(({ heading, lines }) => ({ label: heading, text: lines.join('\n') })),
      after.sections.map(({ heading, lines }) => ({ label: heading, text: lines.join('\n') })),
    ),
  ];
}

function personField({
  name,
  organisation,
  title,
  absent,
  remark,
}: SaidMinutes['attendance'][number]): SaidField {
  const about = [organisation, title, remark].filter((one) => one !== '').join(', ');
  return { label: name, text: `${absent ? absentMark : ''}${name}${about === '' ? '' : ` (${about})`}` };
}

type About = Pick<SaidDifference, 'what' | 'item' | 'id' | 'label' | 'follows'>;

/** Whether two texts say the same to who reads them: signs that no document can hold, or that only turn its direction, aside. */
export function saysTheSame(one: string, other: string): boolean {
  return bare(one) === bare(other);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what no document can hold.
const unheld = /[\u202a-\u202e\u2066-\u2069\u0000-\u0008\u000e-\u001f\ufffd-\uffff]/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what parts lines.
const breaks = /[\n\r\u000b\u000c\u0085\u2028\u2029]+/u;

function bare(text: string): string {
  return text
    .normalize('NFC')
    .replace(unheld, '')
    .split(breaks)
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

function whole(
  about: About,
  before: string | undefined,
  after: string | undefined,
): readonly SaidDifference[] {
  if (saysTheSame(before ?? '', after ?? '')) return [];
  return [
    {
      ...about,
      ...(before === undefined || before === '' ? {} : { before }),
      ...(after === undefined || after === '' ? {} : { after }),
    },
  ];
}

/** Things that are known by their labels. */
function fields(
  about: About,
  before: readonly SaidField[],
  after: readonly SaidField[],
): readonly SaidDifference[] {
  const rows = aligned(before, after, {
    same: [
      (one, other) => one.label === other.label && saysTheSame(one.text, other.text),
      (one, other) => one.label === other.label,
    ],
    maybe: () => false,
    ordered: false,
  });
  return rows.flatMap((row) =>
    whole({ ...about, label: (row.after ?? row.before).label }, row.before?.text, row.after?.text),
  );
}

function itemDifferences(before: readonly SaidItem[], after: readonly SaidItem[]): readonly SaidDifference[] {
  const rows = aligned(before, after, {
    same: [
      (one, other) => one.id !== '' && one.id === other.id,
      (one, other) => lost(one, other) && one.number === other.number && saysTheSame(one.title, other.title),
      (one, other) => lost(one, other) && saysTheSame(one.title, other.title),
    ],
    maybe: lost,
    ordered: false,
  });
  return rows.flatMap((row): readonly SaidDifference[] => {
    const { number, title } = row.after ?? row.before;
    const item = { id: (row.before ?? row.after).id, number, title };
    if (row.before === undefined || row.after === undefined)
      return whole({ what: 'item', item }, saidOf(row.before), saidOf(row.after));
    return atItem(item, row.before, row.after);
  });
}

function lost(one: { readonly id: string }, other: { readonly id: string }): boolean {
  return one.id === '' || other.id === '';
}

/** All that stands at an item, so that nothing of it is passed over where the item itself is not known. */
function saidOf(item: SaidItem | undefined): string | undefined {
  if (item === undefined) return undefined;
  const { number, title, presenters = '', background = '', prose, discussion, decisions, assignments } = item;
  const texts = [...prose, ...discussion, ...item.farewells, ...decisions, ...assignments, ...item.referrals];
  return [`${number} ${title}`, presenters, background, ...texts.map(({ text }) => text)]
    .filter((one) => one.trim() !== '')
    .join('\n');
}

function atItem(
  item: NonNullable<SaidDifference['item']>,
  before: SaidItem,
  after: SaidItem,
): readonly SaidDifference[] {
  const single = ['title', 'kind', 'presenters', 'origin', 'outcome', 'background', 'proposal'] as const;
  const records = [
    ['decision', 'decisions'],
    ['assignment', 'assignments'],
    ['referral', 'referrals'],
  ] as const;
  return [
    ...single.flatMap((what) => whole({ what, item }, before[what], after[what])),
    ...whole({ what: 'links', item }, before.links.join('\n'), after.links.join('\n')),
    ...(['prose', 'discussion', 'farewells'] as const).flatMap((what) =>
      texts(what, item, before[what], after[what]),
    ),
    ...records.flatMap(([what, key]) => recorded(what, item, before[key], after[key])),
  ];
}

function texts(
  what: 'prose' | 'discussion' | 'farewells',
  item: NonNullable<SaidDifference['item']>,
  before: readonly SaidText[],
  after: readonly SaidText[],
): readonly SaidDifference[] {
  let follows: string | undefined;
  return sideBySide(before, after, true).flatMap((row) => {
    const id = row.before?.id;
    const place = {
      ...(id === undefined ? {} : { id }),
      ...(row.before === undefined && follows !== undefined ? { follows } : {}),
    };
    if (id !== undefined) follows = id;
    return whole({ what, item, ...place }, row.before?.text, row.after?.text);
  });
}

function recorded(
  what: 'decision' | 'assignment' | 'referral',
  item: NonNullable<SaidDifference['item']>,
  before: readonly SaidRecord[],
  after: readonly SaidRecord[],
): readonly SaidDifference[] {
  return sideBySide(before, after, false).flatMap((row) => {
    const id = row.before?.id;
    const about = { what, item, ...(id === undefined ? {} : { id }) };
    return [
      ...whole(about, row.before?.text, row.after?.text),
      ...(row.before === undefined || row.after === undefined
        ? []
        : fields(about, row.before.fields, row.after.fields)),
    ];
  });
}

function sideBySide<Text extends SaidText>(
  before: readonly Text[],
  after: readonly Text[],
  ordered: boolean,
): readonly Aligned<Text>[] {
  return aligned(before, after, {
    same: [
      (one, other) => one.id !== '' && one.id === other.id,
      (one, other) => lost(one, other) && saysTheSame(one.text, other.text),
    ],
    maybe: lost,
    ordered,
  });
}

/** What tells a difference from others of the same documents. */
export function keyOf({ what, item, id, label, follows, after }: SaidDifference): string {
  const place = id === undefined && label === undefined ? [follows ?? '', after ?? ''] : [];
  return JSON.stringify([what, item?.id ?? '', id ?? '', label ?? '', ...place]);
}
