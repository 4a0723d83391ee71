import { shortened } from '../wording.ts';
import type { Words } from '../words.ts';

/** Characters of each wording that is shown of a difference. */
const quoted = 1500;

/** Before someone who was absent, as differences are compared; in words it is said. */
export const absentMark = '✗ ';

/** What a file says otherwise of one thing; `now` is what has come to stand there meanwhile, '' where it is gone. */
export type Told = {
  readonly what: keyof Words['writing']['handed']['kinds'];
  readonly label?: string;
  readonly before?: string;
  readonly after?: string;
  readonly now?: string | undefined;
};

/** One difference in words. */
export function differenceLine({ what, label, before, after, now }: Told, words: Words): string {
  const say = words.writing.handed;
  const named = label === undefined || label === '' ? say.kinds[what] : `${say.kinds[what]} (${label})`;
  const shown = (text: string) =>
    what === 'attendance' && text.startsWith(absentMark)
      ? `${text.slice(absentMark.length)}: ${words.minutes.attendance.isAbsent}`
      : shortened(text, quoted);
  const [was, is] = [before, after].map((text) => (text === undefined ? undefined : shown(text)));
  const said =
    was === undefined
      ? say.added(named, is ?? '')
      : is === undefined
        ? say.removed(named, was)
        : say.changed(named, was, is);
  return now === undefined ? said : `${said}. ${say.now(shortened(now, quoted))}`;
}
