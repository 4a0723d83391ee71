import type { Written } from '../../language/reading/writing/read-written.ts';
import type { MeetingId } from '../../meetings/model/terms.ts';

/** A text for several items that was shown and not yet saved. */
export type ShownText = { readonly digest: string; readonly meeting: MeetingId; readonly written: Written };
