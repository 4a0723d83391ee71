import type { GroupId, Instant, MeetingId, PersonId } from '../../meetings/model/terms.ts';
import type { Format } from '../../minutes/formats.ts';
import { hashToken, tokenBytes, tokenFrom } from '../../store/code.ts';
import type { Account } from '../../store/store.ts';
import type { LinkMaking } from '../groups/link-making.ts';
import { createRemembered } from '../turns/remembered.ts';

/** For how long a link to a document works, in milliseconds. */
const lasts = 60 * 60 * 1000;
/** How many such links are remembered; the oldest are forgotten first. */
const remembered = 5_000;

/** A document that someone asked for. */
export type Asked = {
  readonly group: GroupId;
  readonly meeting: MeetingId;
  readonly person: PersonId;
  /** The account that asked; absent in local mode, where one person plays others. */
  readonly account?: Account;
};

/** The addresses of a meeting's minutes, one for each format. */
export type MinutesLinks = Readonly<Record<Format, string>>;

/** Links to documents, each for the one who asked and for an hour; kept in memory, and so forgotten at a restart. */
export type Downloads = {
  /** Undefined where nobody has said at which address Samverka is reached. */
  readonly open: (asked: Asked) => MinutesLinks | undefined;
  /** What a link's secret was made for, while it works. */
  readonly find: (token: string) => Asked | undefined;
};

export function createDownloads({ address, randomBytes }: LinkMaking, now: () => Instant): Downloads {
  const links = createRemembered<Asked & { readonly until: number }>(remembered);
  return {
    open(asked) {
      const base = address();
      if (base === undefined) return undefined;
      const token = tokenFrom(randomBytes(tokenBytes));
      links.set(hashToken(token), { ...asked, until: Date.parse(now()) + lasts });
      const under = (format: Format) => `${base}/minutes/${token}/${format}`;
      return {
        md: under('md'),
        html: under('html'),
        docx: under('docx'),
        pdf: under('pdf'),
        archive: under('archive'),
      };
    },
    find(token) {
      const found = links.get(hashToken(token));
      return found === undefined || Date.parse(now()) >= found.until ? undefined : found;
    },
  };
}
