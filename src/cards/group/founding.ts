import type { Words } from '../../language/words/words.ts';
import type { GroupId } from '../../meetings/model/terms.ts';
import { button, formButton } from '../kit/button.ts';
import { type Form, formCard, typedInto } from '../kit/form.ts';
import { messageCard } from '../kit/message.ts';
import type { Bound } from '../kit/template.ts';

/** The form that founds a group. `conversation` is where it will be shown; `typed` and `wrong` when it comes back. */
export function foundingForm(
  input: { readonly conversation: string; readonly typed?: object; readonly wrong?: string },
  words: Words,
): Form {
  const { conversation, typed, wrong } = input;
  const say = words.founding;
  const { labels, defaults } = say;
  const value = (id: string, first: string) => typedInto(typed, id) ?? first;
  return formCard(
    {
      title: say.create,
      wrong,
      about: [say.explain],
      fields: [
        {
          kind: 'text',
          id: 'name',
          label: labels.name,
          value: value('name', ''),
          required: say.nameMissing,
          longest: 200,
        },
        {
          kind: 'text',
          id: 'shortName',
          label: labels.shortName,
          value: value('shortName', ''),
          longest: 100,
        },
        {
          kind: 'text',
          id: 'organisation',
          label: labels.organisation,
          value: value('organisation', ''),
          longest: 200,
        },
        {
          kind: 'choice',
          id: 'language',
          label: labels.language,
          value: value('language', words.language),
          choices: (['sv', 'en'] as const).map((one) => ({ title: say.languages[one], value: one })),
        },
        {
          kind: 'text',
          id: 'documentName',
          label: labels.documentName,
          value: value('documentName', defaults.documentName),
          longest: 100,
        },
        {
          kind: 'text',
          id: 'voice',
          label: labels.voice,
          value: value('voice', defaults.voice),
          longest: 100,
        },
      ],
      buttons: [button(say.create, 'found-group', { conversation }, { inputs: 'auto', style: 'positive' })],
    },
    words,
  );
}

/** The group is there, and what comes next; `lead` when it was there already. */
export function foundedCard(input: { readonly group: GroupId; readonly name: string }, words: Words): Bound {
  const { group, name } = input;
  const say = words.founding;
  return messageCard(
    {
      lines: [say.founded(name), say.next],
      remarks: [say.second],
      buttons: [formButton(words.settings.title, 'show-settings', { group })],
    },
    words,
  );
}
