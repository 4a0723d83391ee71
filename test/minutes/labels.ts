import type { Category } from '../../src/meetings/model/person.ts';

/** What the labels of real minutes hold, as far as it is loaded. */
export type Labels = {
  readonly group: {
    readonly name: string;
    readonly organisation: string;
    readonly department?: string;
    readonly shortNames?: readonly string[];
  };
  readonly documentType: string;
  readonly meeting: {
    readonly start: string;
    readonly end: string | null;
    readonly startTime: string | null;
    readonly endTime: string | null;
    readonly place: string | null;
    readonly mode: string;
  };
  readonly roles: {
    readonly chair: string | null;
    readonly chairInferred?: string;
    readonly secretary: string | null;
    readonly adjusters: readonly string[];
  };
  readonly attendance: readonly LabelledPerson[];
  readonly items: readonly LabelledItem[];
  readonly decisions: readonly LabelledDecision[];
  readonly assignments: readonly LabelledAssignment[];
  readonly futureMeetings: readonly LabelledMeeting[];
};

export type LabelledPerson = {
  readonly name: string;
  readonly organisation: string | null;
  readonly title: string | null;
  readonly status: 'present' | 'absent' | 'partial';
  readonly note: string | null;
  readonly category: Category;
  /** A title that only the running text tells. */
  readonly titleFromText?: string;
};

export type LabelledItem = {
  readonly number: number;
  readonly title: string;
  readonly presenters: readonly string[];
  readonly subItems?: readonly { readonly title: string; readonly presenters: readonly string[] }[];
  readonly status: 'handled' | 'withdrawn' | 'postponed';
  readonly reason?: string;
};

export type LabelledDecision = {
  readonly item: number;
  readonly text: string;
  readonly kind: string;
  readonly counted: boolean;
  readonly sub?: string;
  readonly context?: string;
};

export type LabelledAssignment = {
  readonly item: number;
  readonly responsible: string | null;
  readonly task: string;
  readonly due: string | null;
  /** What it was before it was put off. */
  readonly originalDue?: string;
  /** The sentence that says so. */
  readonly context?: string;
  readonly strength: 'explicit' | 'implicit';
};

export type LabelledMeeting = {
  readonly start: string;
  readonly end: string | null;
  readonly mode: string;
  readonly note: string | null;
  readonly status: string;
  readonly replacedBy?: string;
  readonly startTime?: string;
  readonly endTime?: string;
};
