import type { Words } from '../../language/words/words.ts';
import type { Block, Text } from '../block.ts';
import { plainText } from '../written-text.ts';
import type { SaidPerson } from './said-minutes.ts';

/** The persons of a table of those present; undefined where it has no column of names. Struck through is absent. */
export function readPersons(
  { head, rows }: Extract<Block, { kind: 'table' }>,
  under: string,
  say: Words,
): readonly SaidPerson[] | undefined {
  const words = say.minutes.attendance;
  const at = (label: string) => head.findIndex((one) => one.trim() === label);
  const columns = {
    name: at(words.name),
    organisation: at(words.organisation),
    title: at(words.title),
    belongs: at(words.belongs),
    remark: at(words.remark),
  };
  if (columns.name < 0) return undefined;
  return rows.flatMap((row) => {
    const cell = (column: number): Text => row[column] ?? [];
    const said = (column: number) => plainText(cell(column)).trim();
    const name = said(columns.name);
    if (name === '') return [];
    const struck = cell(columns.name).filter(({ text }) => text.trim() !== '');
    const isStruck = struck.length > 0 && struck.every((run) => run.struck === true);
    return [
      {
        name,
        organisation: said(columns.organisation),
        title: said(columns.title),
        under: columns.belongs < 0 ? under : said(columns.belongs),
        absent: isStruck || under === words.absent,
        remark: said(columns.remark),
      },
    ];
  });
}
