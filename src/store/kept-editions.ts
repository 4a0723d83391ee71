import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { codeOf, type Files, isTemporary, replaceFile } from './files.ts';
import { Damaged, type EditionRef, type Fault } from './store.ts';

export function editionsFolder(folder: string): string {
  return join(folder, 'editions');
}

// The digest is a part of the name, so that an edition taken back before anyone saw it is not in the way of the next.
const digits = 12;

/** The file of an edition in its group's folder; its bytes are what the digest is of. */
function editionFile(folder: string, { meeting, number, digest }: EditionRef): string {
  if (!isEdition({ meeting, number, digest })) throw new Error('no edition is called so');
  return join(editionsFolder(folder), `${meeting}-${number}-${digest.slice(0, digits)}.json`);
}

function isEdition({ meeting, number, digest }: EditionRef): boolean {
  return /^m\d{1,9}$/u.test(meeting) && Number.isSafeInteger(number) && /^[0-9a-f]{64}$/u.test(digest);
}

/**
 * Keeps the content of an edition durably, under its digest; refuses content that is not what the digest is of. What is
 * kept already stays as it is, and is refused as damaged when it is something else.
 */
export async function writeEdition(
  files: Files,
  folder: string,
  edition: EditionRef,
  content: string,
): Promise<void> {
  if (digestOfBytes(content) !== edition.digest) throw new Error('the digest is not of this content');
  const file = editionFile(folder, edition);
  if ((await files.read(file)) !== undefined) {
    await readEditionFile(files, folder, edition);
    // It may stand there from a time that failed before its name was on disk.
    await files.syncFolder(editionsFolder(folder));
    await files.syncFolder(folder);
    return;
  }
  await files.makeFolder(editionsFolder(folder));
  await files.syncFolder(folder);
  await replaceFile(files, file, content);
}

/** The content of an edition, to the letter; throws `Damaged` where it is missing or not what its digest says. */
export async function readEditionFile(files: Files, folder: string, edition: EditionRef): Promise<string> {
  const file = editionFile(folder, edition);
  const bytes = await files.read(file);
  if (bytes === undefined) throw new Damaged('the file is missing', { file });
  if (digestOfBytes(bytes) !== edition.digest)
    throw new Damaged('it is not what its digest in the facts says', { file });
  return bytes.toString();
}

function digestOfBytes(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The faults of a group's editions: those that its facts name must be whole, and every file what its name says. */
export async function editionFaults(
  files: Files,
  folder: string,
  named: readonly EditionRef[],
): Promise<readonly Fault[]> {
  const faults: Fault[] = [];
  for (const edition of named) {
    const fault = await faultOf(() => readEditionFile(files, folder, edition), folder);
    if (fault !== undefined) faults.push(fault);
  }
  const checked = new Set(named.filter(isEdition).map((edition) => editionFile(folder, edition)));
  for (const name of await editionNames(files, folder)) {
    const file = join(editionsFolder(folder), name);
    const digest = /^m\d{1,9}-\d+-([0-9a-f]{12})\.json$/u.exec(name)?.[1];
    const bytes = checked.has(file) || digest === undefined ? undefined : await files.read(file);
    if (digest === undefined) faults.push({ file, what: 'it is no edition' });
    if (bytes !== undefined && digest !== undefined && !digestOfBytes(bytes).startsWith(digest))
      faults.push({ file, what: 'it is not what its name says' });
  }
  return faults;
}

/** The names of all that is kept of editions; what is just being written is left out. */
export async function editionNames(files: Files, folder: string): Promise<readonly string[]> {
  return (await files.list(editionsFolder(folder))).filter((name) => !isTemporary(name)).toSorted();
}

async function faultOf(read: () => Promise<unknown>, folder: string): Promise<Fault | undefined> {
  try {
    await read();
    return undefined;
  } catch (error) {
    if (error instanceof Damaged && error.fault !== undefined) return error.fault;
    return {
      file: editionsFolder(folder),
      what: `it cannot be read (${codeOf(error) ?? 'not as it was written'})`,
    };
  }
}
