import type { svFounding } from '../sv/sv-founding.ts';

/** What is said when a group is founded in Teams, in English. */
export const enFounding: typeof svFounding = {
  create: 'Create the group',
  explain: 'You become the group’s secretary. Everything can be changed later in the settings.',
  labels: {
    name: 'The group’s name',
    shortName: 'What you call it, such as the managers’ group',
    organisation: 'Organisation that keeps the group’s records',
    language: 'Language',
    documentName: 'What the meeting’s document is called',
    voice: 'Who decides, as it stands in the decisions',
  },
  languages: { sv: 'Swedish', en: 'English' },
  defaults: { documentName: 'Minutes', voice: 'The group' },
  nameMissing: 'Write what the group is called.',
  nameTaken: (name) =>
    `You are already in a group called ${name}. Write a name that tells them apart. Nothing is saved.`,
  notYou: 'An owner of the team must connect me to the group first. Nothing is saved.',
  taken: 'This conversation is already connected to a group. Nothing is changed.',
  openThere: 'Open the form from the group’s channel or chat. Nothing is saved.',
  founded: (group) => `${group} is created. You are secretary.`,
  next: 'Paste the list of participants from the latest minutes.',
  second: 'The group should have two secretaries. Appoint another when the participants are there.',
  shownHere: (group, secretary) => `${group} is shown here now. ${secretary} is secretary.`,
  writtenDirectly: 'I have written to you directly about what comes next.',
  secondSecretary: {
    open: 'Appoint another secretary',
    explain: 'Two secretaries can stand in for each other. Both may do everything in the group.',
    label: 'Person',
    pick: 'Choose a person.',
    nobody: 'There is nobody else in the group yet. Paste the list of participants first.',
  },
  accounts: {
    title: (name) => `Accounts of ${name}`,
    none: (name) => `${name} has no Teams account here yet.`,
    unnamed: (n) => `Account ${n}`,
    latest: 'I write here',
    reachable: 'can be reached directly',
    unreachable: 'cannot be reached directly',
    remove: (what) => `Remove ${what}`,
    removed: (name) => `The account is removed from ${name}.`,
    gone: 'The account is removed already. Nothing is changed.',
    own: 'That is the account you are using now. Nothing is changed.',
  },
};
