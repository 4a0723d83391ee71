import { plain } from './roster-lines.ts';

/** What a column of a table holds, by its heading. */
export type Column =
  | 'member'
  | 'substitute'
  | 'name'
  | 'first-name'
  | 'last-name'
  | 'organisation'
  | 'title'
  | 'email'
  | 'free';

const columnWords: readonly (readonly [Column, RegExp])[] = [
  ['first-name', /^(?:förnamn|first\s+name)$/iu],
  ['last-name', /^(?:efternamn|last\s+name|surname)$/iu],
  ['substitute', /^(?:ersättare|suppleant|substitute|deputy)$/iu],
  ['member', /^(?:ledamot|ordinarie|ordinarie\s+ledamot|member)$/iu],
  ['name', /^(?:namn|name|deltagare|person|participant)$/iu],
  [
    'organisation',
    /^(?:organisation|kommun|kommun\/region|arbetsgivare|huvudman|part|verksamhet|arbetsplats|representerar|tillhörighet|organization|municipality|employer|representing)$/iu,
  ],
  ['title', /^(?:titel|befattning|funktion|yrke|tjänst|title|position|job\s+title)$/iu],
  ['email', /^(?:e-?post|e-?postadress|mejl|mail|e-?mail|epost)$/iu],
  [
    'free',
    /^(?:närvaro|närvarande|anteckning|anmärkning|kategori|roll|typ|uppdrag|telefon|mobil|attendance|present|note|notes|role|category|type|phone|nr|#)$/iu,
  ],
];

/** The columns that a line heads, when all of it are headings of columns and one of them is for names. */
export function columnsOf(cells: readonly string[]): readonly Column[] | undefined {
  const columns = cells.map((cell) => columnWords.find(([, sign]) => sign.test(plain(cell)))?.[0]);
  const all = columns.every((one) => one !== undefined || cells.length === 1);
  const named = columns.some((one) => ['name', 'first-name', 'member', 'substitute'].includes(one ?? ''));
  if (cells.length < 2 || !all || !named) return undefined;
  return columns.flatMap((one) => one ?? []);
}
