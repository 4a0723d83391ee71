import type { MinutesState } from '../../../meetings/model/approval.ts';
import type { ConversationKind } from '../../../meetings/model/group.ts';
import type { MeetingState } from '../../../meetings/model/meeting.ts';
import type { Standing } from '../../../meetings/model/rights.ts';

/** What decides which things work here: who asks, where, and how far the meeting in focus has come. */
export type Situation = {
  readonly standing: Standing;
  readonly conversation: 'personal' | ConversationKind;
  /** Undefined when there is no meeting. */
  readonly state: MeetingState | undefined;
  /** Its summary is out. */
  readonly published?: boolean;
  /** How far the minutes of the latest closed meeting have come; undefined when there is none. */
  readonly minutes?: MinutesState;
  /** Who asks may read them. */
  readonly reads?: boolean;
  /** The edition that counts is shown to the group. */
  readonly shown?: boolean;
  /** Who asks is waited for to adjust them. */
  readonly adjusts?: boolean;
  /** The number of an item of that meeting, the running one if any, so that examples name one that exists. */
  readonly item?: string;
};

/** Whether questions about the group are answered to someone who stands so, and she may be shown what she could mean. */
export function mayAsk(standing: Standing): boolean {
  return standing !== 'stranger' && standing !== 'visitor';
}

/** What can be done in a situation, most useful first. The languages give each its phrase. */
export type Doable =
  | 'start'
  | 'next'
  | 'decision'
  | 'as-proposed'
  | 'assignment'
  | 'note'
  | 'text'
  | 'discussion'
  | 'withdraw'
  | 'postpone'
  | 'attendance'
  | 'undo'
  | 'close'
  | 'publish'
  | 'show-minutes'
  | 'check-minutes'
  | 'finish-minutes'
  | 'send-minutes'
  | 'new-edition'
  | 'file-minutes'
  | 'publish-minutes'
  | 'adjust-minutes'
  | 'minutes-settings'
  | 'post-agenda'
  | 'notice'
  | 'calendar-link'
  | 'check-in'
  | 'introduce'
  | 'my-answer'
  | 'agenda'
  | 'propose'
  | 'proposals'
  | 'edit-agenda'
  | 'hand-over'
  | 'next-meeting'
  | 'who-comes'
  | 'who-was-there'
  | 'decisions'
  | 'decisions-about'
  | 'my-assignments'
  | 'assignments'
  | 'changes'
  | 'settings'
  | 'help';

const recordable = [
  'decision',
  'as-proposed',
  'assignment',
  'note',
  'text',
  'discussion',
  'withdraw',
  'postpone',
  'attendance',
  'undo',
] as const;

/** What can be done with the minutes of the latest closed meeting, the next step first. */
function writable(situation: Situation): readonly Doable[] {
  const { standing, conversation, state, minutes, reads = false, shown = false, adjusts = false } = situation;
  if (conversation !== 'personal' || minutes === undefined || state === 'running') return [];
  const next: Record<MinutesState, readonly Doable[]> = {
    draft: ['text', 'discussion', 'check-minutes', 'finish-minutes'],
    finished: ['send-minutes', 'file-minutes', 'publish-minutes', 'new-edition'],
    sent: ['publish-minutes', 'new-edition'],
    adjusted: ['file-minutes', 'publish-minutes', 'new-edition'],
    filed: ['publish-minutes', 'new-edition'],
    approved: ['publish-minutes', 'new-edition'],
  };
  const steps: readonly Doable[] = shown
    ? next[minutes].filter((one) => one !== 'publish-minutes')
    : next[minutes];
  const own: readonly Doable[] =
    standing === 'secretary'
      ? steps
      : standing === 'chair' && minutes === 'draft'
        ? ['text', 'discussion', 'check-minutes']
        : [];
  return [
    ...(adjusts ? (['adjust-minutes'] as const) : []),
    ...(reads ? (['show-minutes'] as const) : []),
    ...own,
  ];
}

/** What someone may run and record, by how far the meeting has come; recording belongs in direct and meeting chats. */
function running({ standing, conversation, state, published = false }: Situation): readonly Doable[] {
  if (standing !== 'secretary' && standing !== 'chair') return [];
  if (state === 'planned') {
    const called = standing === 'secretary' && conversation === 'personal';
    const directly: readonly Doable[] =
      conversation === 'personal'
        ? ['proposals', 'edit-agenda', ...(called ? (['notice'] as const) : [])]
        : [];
    return ['post-agenda', 'start', ...directly, 'changes'];
  }
  if (conversation === 'channel' || state === undefined) return [];
  if (state === 'running') return ['next', ...recordable, 'close'];
  if (state === 'closing') return ['close', 'decision', 'attendance', 'undo'];
  return published ? ['undo'] : ['publish', 'undo'];
}

function settable({ standing, conversation }: Situation): readonly Doable[] {
  return standing === 'secretary' && conversation === 'personal'
    ? ['hand-over', 'settings', 'minutes-settings']
    : [];
}

/** What works for someone here and now. */
export function doable(situation: Situation): readonly Doable[] {
  const { standing, state } = situation;
  const present: readonly Doable[] = state === 'running' ? ['check-in'] : [];
  if (standing === 'stranger') return [...present, 'introduce', 'help'];
  if (standing === 'visitor') return [...present, 'agenda', 'my-assignments', 'help'];
  const coming: readonly Doable[] = state === 'planned' ? ['my-answer', 'who-comes'] : [];
  return [
    ...running(situation),
    ...present,
    ...coming,
    ...writable(situation),
    'agenda',
    'next-meeting',
    ...(situation.conversation === 'personal' ? (['propose', 'calendar-link'] as const) : []),
    'my-assignments',
    'decisions',
    'decisions-about',
    'assignments',
    'who-was-there',
    ...settable(situation),
    'help',
  ];
}
