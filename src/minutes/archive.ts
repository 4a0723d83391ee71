import { words } from '../language/words/languages.ts';
import { documentsOf } from '../meetings/model/link.ts';
import { canonicalJson, digestOf, sha256 } from './canonical.ts';
import type { Minutes } from './minutes.ts';
import type { MinutesState } from './minutes-state.ts';
import type { WrittenFile } from './written-file.ts';
import { zipOf } from './zip.ts';

/**
 * A meeting's minutes for an archive, as one zip file: the documents as they were written; `minutes.json`, what they say
 * as data, whose SHA-256 is their digest; `metadata.json` for programs; and the same as `metadata.txt`, for whoever opens
 * it when no program knows our JSON any more. (An XML of our own would be neither: archives that want XML each have their
 * own profile, to which the JSON can be brought.) No times: the same minutes give the same bytes.
 */
export function archiveOf(
  minutes: Minutes,
  state: MinutesState,
  documents: readonly WrittenFile[],
): Uint8Array {
  const content = { name: 'minutes.json', type: 'application/json', bytes: utf8(canonicalJson(minutes)) };
  const files = [...documents, content];
  const about = metadataOf(minutes, state, files);
  return zipOf([
    ...files.map(({ name, bytes }) => [name, bytes] as const),
    ['metadata.json', utf8(`${JSON.stringify(about, undefined, 2)}\n`)],
    ['metadata.txt', utf8(metadataText(about, minutes))],
  ]);
}

type Metadata = ReturnType<typeof metadataOf>;

function metadataOf(minutes: Minutes, state: MinutesState, files: readonly WrittenFile[]) {
  const { name, organisation, department, diaryNumber, documentName } = minutes.group;
  const { id, date, endDate, startTime, endTime, place, mode, partner, theme } = minutes.meeting;
  return {
    version: 1,
    language: minutes.language,
    documentName,
    group: { name, organisation, department, diaryNumber },
    meeting: {
      id,
      date,
      endDate,
      startTime,
      endTime,
      place,
      mode,
      partner,
      theme,
      closedAt: minutes.closedAt,
    },
    state: state.kind,
    ...(state.kind === 'finished'
      ? { edition: state.edition, reason: state.reason, adjusted: state.adjusted }
      : {}),
    digest: { algorithm: 'SHA-256', of: 'minutes.json', value: digestOf(minutes) },
    files: files.map((file) => ({
      name: file.name,
      type: file.type,
      size: file.bytes.length,
      sha256: sha256(file.bytes),
    })),
    documents: minutes.items.flatMap((item) =>
      documentsOf(item).map(({ link, title: name }) => ({
        item: item.number,
        title: item.title,
        ...(name === undefined ? {} : { name }),
        link,
      })),
    ),
  };
}

/** The metadata for a person to read, in the language of the minutes. */
function metadataText(about: Metadata, minutes: Minutes): string {
  const { archive } = words(minutes.language).formats;
  const { group, meeting } = about;
  const row = (label: string, value: string | undefined) =>
    value === undefined ? [] : [`${label}: ${oneLine(value)}`];
  const state = about.edition === undefined ? archive.draft : archive.edition(about.edition);
  return [
    archive.title(oneLine(about.documentName), meeting.date),
    '',
    ...row(archive.group, group.name),
    ...row(
      archive.organisation,
      [group.organisation, group.department].filter((one) => one !== undefined).join(', ') || undefined,
    ),
    ...row(archive.diaryNumber, group.diaryNumber),
    ...row(archive.meeting, [meeting.date, meeting.endDate].filter((one) => one !== undefined).join(' – ')),
    ...row(archive.place, meeting.place),
    ...row(archive.state, state),
    ...row(archive.reason, about.reason),
    ...(about.adjusted ?? []).flatMap(({ name, on }) => row(archive.adjusted, `${name}, ${on}`)),
    ...row(archive.digest, `${about.digest.value} (minutes.json)`),
    '',
    archive.files,
    ...about.files.map(({ name, size, sha256 }) => `- ${name} (${archive.bytes(size)}), SHA-256 ${sha256}`),
    '',
    archive.documents,
    ...(about.documents.length === 0
      ? [archive.noDocuments]
      : about.documents.map(({ item, title, name, link }) => {
          const document = name === undefined ? link : `${name}, ${link}`;
          return `- ${item}. ${oneLine(title)}: ${oneLine(document)}`;
        })),
    '',
  ].join('\r\n');
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
