import type { GroupValue, GroupValues } from '../model/group-values.ts';
import { type HeadPart, headParts, type Quorum } from '../model/settings.ts';

const mostAdjusters = 10;
const mostNames = 40;
const longestName = 200;
/** A year, and the longest that anyone is reminded ahead. */
const mostDays = 366;

/** Whether a rule or a look of the group's minutes can be kept at all. */
export function fitsMinutes(key: GroupValue, values: Partial<GroupValues>): boolean {
  const value = values[key];
  switch (key) {
    case 'adjusters':
      return isSet(values.adjusters ?? []) && (values.adjusters ?? []).length <= mostAdjusters;
    case 'adjustDays':
    case 'termDays':
      return isWhole(value, 0, mostDays);
    case 'approveNext':
    case 'evaluationShown':
      return typeof value === 'boolean';
    case 'head':
      return isSet(values.head ?? []) && (values.head ?? []).every((part) => isHeadPart(part));
    case 'quorum':
      return values.quorum === null || (values.quorum !== undefined && isQuorum(values.quorum));
    case 'subCounties': {
      const names = values.subCounties ?? [];
      const fit = names.every((name) => name.trim() !== '' && name.length <= longestName);
      return fit && isSet(names) && names.length <= mostNames;
    }
    default:
      return isChoice(key, value);
  }
}

const choices: { readonly [Key in GroupValue]?: readonly string[] } = {
  absentees: ['struck', 'listed', 'left-out'],
  attendanceBy: ['category', 'organisation'],
  numberSign: ['point', 'paragraph'],
  assignmentsAt: ['item', 'end', 'both'],
  signatures: ['none', 'start', 'end'],
  voting: ['none', 'persons', 'parties'],
};

function isChoice(key: GroupValue, value: unknown): boolean {
  return typeof value === 'string' && choices[key]?.includes(value) === true;
}

function isHeadPart(part: HeadPart): boolean {
  return headParts.includes(part);
}

/** A share, or a number of them that can be reached. */
function isQuorum({ of, atLeast }: Quorum): boolean {
  if (of !== 'seats' && of !== 'parties') return false;
  return typeof atLeast === 'number'
    ? isWhole(atLeast, 1, 500)
    : ['more-than-half', 'half', 'two-thirds'].includes(atLeast);
}

function isSet(all: readonly string[]): boolean {
  return new Set(all).size === all.length;
}

export function isWhole(value: unknown, least: number, most: number): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
}
