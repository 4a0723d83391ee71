import { questionTables } from '../../src/language/asking/question-tables.ts';

describe('the rows of questions', () => {
  const rows = questionTables.flatMap(({ rows: ofLanguages }) =>
    Object.values(ofLanguages).flatMap((byKey) => Object.values(byKey).flat()),
  );

  it('are written in the signs that a phrase knows: what may be left out stands in brackets', () => {
    expect(rows.filter((row) => /[)\]}]\?/u.test(row))).toEqual([]);
  });

  it('are the same questions in all languages', () => {
    for (const table of questionTables)
      expect(Object.keys(table.rows.en).toSorted()).toEqual(Object.keys(table.rows.sv).toSorted());
  });
});
