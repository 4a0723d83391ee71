import { whereReferred } from '../../language/words/lines/referral-lines.ts';
import { shortened } from '../../language/words/wording.ts';
import type { Words } from '../../language/words/words.ts';
import type { Referral } from '../../meetings/model/meeting.ts';
import { outstanding } from '../../meetings/model/referral-state.ts';
import type { DateString } from '../../meetings/model/terms.ts';
import type { MeetingInput } from '../agenda/agenda.ts';
import { button } from '../kit/button.ts';
import { largestCard } from '../kit/fit-card.ts';
import { type Form, formCard, typedInto } from '../kit/form.ts';
import { messageCard } from '../kit/message.ts';

/** The form about one referral: what was typed into it before, and why that was not saved. */
export type ReferralFormInput = MeetingInput & {
  readonly id: string;
  readonly today: DateString;
  readonly typed?: object | undefined;
  readonly wrong?: string | undefined;
};

/** Characters of a referral that a form repeats, and of a reply that it takes. */
const repeated = 500;
const longestReply = 20_000;
/** Recipients to choose among. */
const choicesMost = 100;

/** Asks who has replied, when, and what the reply says. */
export function replyForm(input: ReferralFormInput, words: Words): Form {
  const { book, meeting, id, today, typed, wrong } = input;
  const say = words.referrals.form;
  const referral = meeting.referrals.find((one) => one.id === id && !one.removed);
  if (referral === undefined) return gone(say.reply, words);
  const left = outstanding(referral).slice(0, choicesMost);
  const received = referral.direction === 'received';
  const choices = left.map(({ name }) => ({ title: name, value: name }));
  return formCard(
    {
      title: say.reply,
      wrong,
      about: aboutOf(referral, input, words),
      fields: [
        ...(received || choices.length === 0
          ? []
          : [
              {
                kind: 'choice',
                id: 'from',
                label: say.from,
                placeholder: words.assignments.form.pick,
                choices: [...choices, { title: say.other, value: '-' }],
                value: typedInto(typed, 'from'),
              } as const,
            ]),
        ...(received
          ? []
          : [
              {
                kind: 'text',
                id: 'name',
                label: choices.length === 0 ? say.from : say.otherName,
                value: typedInto(typed, 'name'),
              } as const,
            ]),
        { kind: 'date', id: 'on', label: say.on, value: typedInto(typed, 'on') ?? today },
        {
          kind: 'lines',
          id: 'text',
          label: say.text,
          value: typedInto(typed, 'text'),
          longest: longestReply,
        },
        { kind: 'text', id: 'link', label: say.link, value: typedInto(typed, 'link'), longest: 2000 },
      ],
      buttons: [
        button(
          words.cards.buttons.save,
          'save-reply',
          { group: book.id, meeting: meeting.id, id },
          { inputs: 'auto', style: 'positive' },
        ),
      ],
    },
    words,
  );
}

/** Changes what a referral says, whom it goes to, until when, and where the document is. */
export function referralForm(input: ReferralFormInput, words: Words): Form {
  const { book, meeting, id, typed, wrong } = input;
  const say = words.referrals.form;
  const referral = meeting.referrals.find((one) => one.id === id && !one.removed);
  if (referral === undefined) return gone(say.change, words);
  const names = referral.recipients.map(({ name }) => name).join('\n');
  const text = typedInto(typed, 'text') ?? referral.text;
  const fits = JSON.stringify([text, referral.text, names]).length < largestCard - 4000;
  const data = { group: book.id, meeting: meeting.id, id, was: referral.text };
  return formCard(
    {
      title: say.change,
      wrong,
      about: [whereReferred(meeting, referral, words)],
      fields: fits
        ? [
            {
              kind: 'lines',
              id: 'text',
              label: say.what,
              value: text,
              required: say.needsText,
              longest: 100_000,
            },
            {
              kind: 'lines',
              id: 'recipients',
              label: referral.direction === 'sent' ? say.recipients : say.senders,
              value: typedInto(typed, 'recipients') ?? names,
            },
            {
              kind: 'text',
              id: 'due',
              label: say.due,
              placeholder: say.dueHint,
              value: typedInto(typed, 'due') ?? (referral.due.kind === 'none' ? '' : referral.due.said),
            },
            {
              kind: 'text',
              id: 'link',
              label: say.document,
              value: typedInto(typed, 'link') ?? referral.link ?? '',
              longest: 2000,
            },
          ]
        : [],
      remarks: [
        ...(fits ? [] : [words.cards.change.tooLong(referral.text.length)]),
        ...(meeting.state === 'closed' ? [words.cards.change.correction] : []),
      ],
      buttons: fits
        ? [button(words.cards.buttons.save, 'save-referral', data, { inputs: 'auto', style: 'positive' })]
        : [],
    },
    words,
  );
}

function aboutOf(referral: Referral, { meeting }: ReferralFormInput, words: Words): readonly string[] {
  return [shortened(referral.text, repeated), whereReferred(meeting, referral, words)];
}

function gone(title: string, words: Words): Form {
  return { ...messageCard({ lines: [words.referrals.notFound] }, words), title };
}
