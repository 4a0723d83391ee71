import { archiveOf } from './archive.ts';
import type { TextDocument } from './block.ts';
import { html } from './html.ts';
import { markdown } from './markdown.ts';
import type { Minutes } from './minutes.ts';
import { minutesDocument } from './minutes-document.ts';
import type { MinutesState } from './minutes-state.ts';
import type { WrittenFile } from './written-file.ts';

/** The formats that minutes can be had in. */
export type Format = 'md' | 'html' | 'docx' | 'pdf' | 'archive';

type Writer = {
  readonly extension: string;
  /** As HTTP names it. */
  readonly type: string;
  readonly write: (document: TextDocument) => Uint8Array | Promise<Uint8Array>;
};

// What writes DOCX and PDF is loaded only when it is asked for.
const writers: Readonly<Record<Exclude<Format, 'archive'>, Writer>> = {
  md: {
    extension: 'md',
    type: 'text/markdown; charset=utf-8',
    write: (document) => Buffer.from(markdown(document)),
  },
  html: {
    extension: 'html',
    type: 'text/html; charset=utf-8',
    write: (document) => Buffer.from(html(document)),
  },
  docx: {
    extension: 'docx',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    write: async (document) => (await import('./docx/docx.ts')).documentDocx(document),
  },
  pdf: {
    extension: 'pdf',
    type: 'application/pdf',
    write: async (document) => (await import('./pdf/pdf.ts')).documentPdf(document),
  },
};

/** All formats, in the order in which they are offered. */
export const formats: readonly Format[] = ['docx', 'pdf', 'html', 'md', 'archive'];

/** Whether a format is text that a person can read as it is. */
export function isText(format: Format): boolean {
  return format === 'md' || format === 'html';
}

/** The format of a file by the end of its name; undefined for others. */
export function formatOf(file: string): Format | undefined {
  const ending = /\.([a-z]+)$/iu.exec(file)?.[1]?.toLowerCase();
  return ending === 'zip' ? 'archive' : formats.find((format) => format === ending && format !== 'archive');
}

export function isFormat(text: string | undefined): text is Format {
  return formats.some((format) => format === text);
}

/** Minutes as a file of a format, named after what the document is called: "Protokoll 2027-02-12.docx". */
export async function writeMinutes(
  minutes: Minutes,
  state: MinutesState,
  format: Format,
  /** What the document was made from, for when it comes back. */
  mark?: string,
): Promise<WrittenFile> {
  const bare = minutesDocument(minutes, state);
  // An archive is of the minutes alone, and does not change with the Book; no one hands it back.
  const document = mark === undefined || format === 'archive' ? bare : { ...bare, mark };
  if (format !== 'archive') return written(document, format);
  const [pdf, docx] = [await written(document, 'pdf'), await written(document, 'docx')];
  const bytes = archiveOf(minutes, state, [pdf, docx]);
  return { name: `${fileName(document.title)}.zip`, type: 'application/zip', bytes };
}

async function written(document: TextDocument, format: keyof typeof writers): Promise<WrittenFile> {
  const { extension, type, write } = writers[format];
  return { name: `${fileName(document.title)}.${extension}`, type, bytes: await write(document) };
}

/** A title as every system of files takes it. */
function fileName(title: string): string {
  const bare = title
    .toWellFormed()
    .replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]+/gu, ' ')
    .trim();
  return (
    [...bare]
      .slice(0, 100)
      .join('')
      .replace(/[. ]+$/u, '') || 'Samverka'
  );
}
