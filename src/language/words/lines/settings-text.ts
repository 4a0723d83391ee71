import type { GroupValue, GroupValues } from '../../../meetings/model/group-values.ts';
import type { QuietPeriod } from '../../../meetings/model/settings.ts';
import type { Words } from '../words.ts';

/** The values of a group as they stand in the fields of a form; `readSettings` reads them back. */
export function settingsText(values: GroupValues, words: Words): Readonly<Record<GroupValue, string>> {
  const { standingItems, shortNames, quiet, agendaDays, itemsDays, sendHour } = values;
  const { adjusters, adjustDays, approveNext, head, quorum, subCounties, termDays } = values;
  const { parts } = words.settings;
  const first = standingItems.filter(({ at }) => at === 'start');
  const last = standingItems.filter(({ at }) => at === 'end');
  const lines = [...first, ...(last.length > 0 ? [{ title: '---' }] : []), ...last];
  return {
    ...values,
    shortNames: shortNames.join(', '),
    standingItems: lines.map(({ title }) => title).join('\n'),
    agendaDays: String(agendaDays),
    itemsDays: String(itemsDays),
    sendHour: String(sendHour),
    adjusters: adjusters.join(','),
    adjustDays: String(adjustDays),
    approveNext: approveNext ? 'yes' : 'no',
    evaluationShown: values.evaluationShown ? 'yes' : 'no',
    head: head.map((part) => parts[part]).join(', '),
    quorum: quorum === null ? 'none' : `${quorum.of}:${quorum.atLeast}`,
    subCounties: subCounties.join(', '),
    termDays: String(termDays),
    quiet: quiet.map((period) => quietText(period, words)).join(', '),
  };
}

/** Any leap year, as the days are of every year. */
const year = '2028';

function quietText({ from, to }: QuietPeriod, words: Words): string {
  const day = (monthDay: string) => words.day(`${year}-${monthDay}`, `${year}-01-01`);
  return from === to ? day(from) : `${day(from)}–${day(to)}`;
}
