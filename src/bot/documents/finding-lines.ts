import { shortened } from '../../language/words/wording.ts';
import type { Words } from '../../language/words/words.ts';
import type { Finding } from '../../minutes/check-minutes.ts';

const longestQuote = 120;

/** What may be wrong in minutes, in words: where it stands and what to do. What has no text is told together. */
export function findingLines(findings: readonly Finding[], words: Words): readonly string[] {
  const { check } = words.approval;
  const empty = findings.flatMap((one) => (one.kind === 'empty-item' ? [one.item] : []));
  const others = findings.filter((one) => one.kind !== 'empty-item');
  return [
    ...new Set(others.map((one) => lineOf(one, words))),
    ...(empty.length === 0 ? [] : [check.emptyItem(empty)]),
  ];
}

function lineOf(finding: Exclude<Finding, { kind: 'empty-item' }>, words: Words): string {
  const said = saidOf(finding, words);
  const item = 'item' in finding ? finding.item : undefined;
  return item === undefined ? said : `${words.approval.check.item(item)}: ${said}`;
}

function saidOf(finding: Exclude<Finding, { kind: 'empty-item' }>, words: Words): string {
  const { check } = words.approval;
  switch (finding.kind) {
    case 'near-name':
      return finding.item === undefined
        ? check.twins(finding.said, finding.known)
        : check.nearName(finding.said, finding.known);
    case 'presenter-absent':
      return check.presenterAbsent(finding.name);
    case 'nowhere':
      return check.nowhere(finding.name);
    case 'no-verb':
      return check.noVerb(shortened(finding.text, longestQuote));
    case 'no-responsible':
      return check.noResponsible(shortened(finding.text, longestQuote));
    case 'due-past':
      return check.duePast(finding.said, words.day(finding.date));
    case 'coming-past':
      return check.comingPast(words.day(finding.date));
    case 'outcome':
      return check.outcome(finding.outcome);
    case 'placeholder':
      return check.placeholder(finding.said);
  }
}
