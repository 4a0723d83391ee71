import type { GroupValues } from '../model/group-values.ts';
import type { PersonId } from '../model/terms.ts';

/** What is asked about how a group is set up. */
export type FoundingCommand =
  /** `shown` is what the asker saw when she changed it: what others changed meanwhile is not written over. */
  | {
      readonly type: 'change-settings';
      readonly to: Partial<GroupValues>;
      readonly shown?: Partial<GroupValues>;
    }
  /** An administrator gives a group a secretary: someone on its roster, or somebody new. */
  | {
      readonly type: 'appoint-secretary';
      readonly who: { readonly person: PersonId } | { readonly name: string };
    };
