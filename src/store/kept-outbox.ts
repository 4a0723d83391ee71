import { join } from 'node:path';
import type { GroupId } from '../meetings/model/terms.ts';
import { type AppendLog, appendLog, type LogEnd, mendLog } from './append-log.ts';
import { codeOf, replaceFile } from './files.ts';
import type { House } from './house.ts';
import { changeOutbox, outboxChange, outboxLine, readOutbox } from './outbox-line.ts';
import type { Outbox } from './store.ts';

/**
 * One group's outbox: `outbox.jsonl`, a journal of the rows that changed, so that a send costs as little in an old group
 * as in a new one. It is written anew, whole, when most of it is old.
 */
export type KeptOutbox = {
  readonly house: House;
  readonly group: GroupId;
  readonly file: string;
  outbox?: Outbox | undefined;
  reading?: Promise<Outbox> | undefined;
  journal?: AppendLog | undefined;
  /** How the file was found, while there is no journal; `unended` when its last line only lacks its line break. */
  found?: { readonly end: LogEnd; readonly unended: boolean } | undefined;
  reopening?: Promise<void> | undefined;
  rewriting?: Promise<void> | undefined;
};

export function outboxFile(folder: string): string {
  return join(folder, 'outbox.jsonl');
}

export function keptOutbox(house: House, group: GroupId, folder: string): KeptOutbox {
  return { house, group, file: outboxFile(folder) };
}

export function loadOutbox(kept: KeptOutbox): Promise<Outbox> {
  if (kept.outbox !== undefined) return Promise.resolve(kept.outbox);
  kept.reading ??= readKept(kept).finally(() => {
    kept.reading = undefined;
  });
  return kept.reading;
}

/** Changes the outbox and resolves when that is on disk. */
export async function changeKeptOutbox(
  kept: KeptOutbox,
  change: (outbox: Outbox) => Outbox,
): Promise<Outbox> {
  while (kept.outbox === undefined || kept.journal === undefined || kept.rewriting !== undefined) {
    await (kept.rewriting ?? loadOutbox(kept));
    if (kept.outbox !== undefined && kept.journal === undefined) await reopen(kept);
  }
  const difference = outboxChange(kept.outbox, change(kept.outbox));
  const { journal } = kept;
  if (difference === undefined) {
    const { outbox } = kept;
    await journal.settled();
    return outbox;
  }
  const changed = changeOutbox(kept.outbox, difference);
  kept.outbox = changed;
  const done = journal.append(outboxLine(difference));
  kept.house.heard.outboxIs(kept.group, changed);
  await done;
  return changed;
}

/** Whether it must stay in memory: something is on its way to disk, or handed to Teams with no answer yet. */
export function outboxIsBusy(kept: KeptOutbox): boolean {
  return (
    kept.reading !== undefined ||
    kept.reopening !== undefined ||
    kept.rewriting !== undefined ||
    kept.journal?.busy() === true ||
    kept.outbox?.rows.some((row) => row.state === 'sending') === true
  );
}

/** Lets the file go, and writes it anew if most of it is old and nothing is under way. */
export async function tidyOutbox(kept: KeptOutbox): Promise<void> {
  const { outbox, journal, reading, rewriting } = kept;
  if (rewriting !== undefined) return await rewriting;
  if (outbox === undefined || journal === undefined || reading !== undefined || journal.busy()) return;
  await journal.rest();
  if (journal.busy() || journal.end.lines < 100 + 4 * outbox.rows.length) return;
  kept.rewriting = rewrite(kept, outbox).finally(() => {
    kept.rewriting = undefined;
  });
  await kept.rewriting;
}

/** Writes the file anew, so that nothing stays in it of rows as they once were. */
export async function forgetEarlierRows(kept: KeptOutbox): Promise<void> {
  for (;;) {
    await (kept.rewriting ?? loadOutbox(kept));
    if (kept.outbox !== undefined && kept.journal === undefined) await reopen(kept);
    const { journal } = kept;
    await journal?.settled();
    if (journal === undefined || journal.busy()) continue;
    await journal.rest();
    const { outbox } = kept;
    if (outbox === undefined || kept.rewriting !== undefined || kept.journal !== journal || journal.busy())
      continue;
    kept.rewriting = rewrite(kept, outbox).finally(() => {
      kept.rewriting = undefined;
    });
    return await kept.rewriting;
  }
}

async function rewrite(kept: KeptOutbox, outbox: Outbox): Promise<void> {
  const line = outboxLine({ ...outbox, gone: [] });
  try {
    await replaceFile(kept.house.files, kept.file, `${line}\n`);
    kept.journal = journalFrom(kept, { lines: 1, bytes: Buffer.byteLength(line) + 1, lastAt: 0 });
  } catch (error) {
    // Which of the two files is there now is to be read off the disk.
    kept.journal = undefined;
    kept.outbox = undefined;
    kept.found = undefined;
    kept.house.log.warn({ group: kept.group, why: codeOf(error) }, 'the outbox could not be tidied');
  }
}

async function readKept(kept: KeptOutbox): Promise<Outbox> {
  const { house, file, group } = kept;
  const { outbox, lines } = await readOutbox(
    house.files,
    file,
    kept.journal?.end.bytes ?? kept.found?.end.bytes,
  );
  if (kept.journal === undefined) {
    const end = { lines: lines.lines.length, bytes: lines.end, lastAt: lines.lines.at(-1)?.at ?? 0 };
    kept.found = { end, unended: lines.unended };
    if (lines.torn > 0)
      house.log.warn({ group, bytes: lines.torn }, 'cut off a torn last line of the outbox');
  }
  kept.outbox = { ...outbox, rows: outbox.rows.map(asFound) };
  house.heard.outboxIs(group, kept.outbox);
  return kept.outbox;
}

// Rows that are being sent by this process stay in memory: one that is found on disk was left there by a dead one.
function asFound(row: Outbox['rows'][number]): Outbox['rows'][number] {
  return row.state === 'sending' ? { ...row, state: 'uncertain', why: 'interrupted' } : row;
}

function reopen(kept: KeptOutbox): Promise<void> {
  const { end, unended } = kept.found ?? { end: { lines: 0, bytes: 0, lastAt: 0 }, unended: false };
  kept.reopening ??= mendLog(kept.house.files, kept.file, end, unended)
    .then((mended) => {
      kept.journal = journalFrom(kept, mended);
    })
    .finally(() => {
      kept.reopening = undefined;
    });
  return kept.reopening;
}

function journalFrom(kept: KeptOutbox, end: LogEnd): AppendLog {
  const journal = appendLog(kept.house.files, kept.file, end, {
    synced: () => {
      if (!kept.house.mayStayOpen()) void journal.rest();
    },
    failed: (error) => {
      kept.found = { end: journal.end, unended: false };
      kept.journal = undefined;
      kept.outbox = undefined;
      kept.house.log.error({ group: kept.group, why: codeOf(error) }, 'the outbox could not be written');
    },
  });
  return journal;
}
