import { strFromU8, unzipSync, zipSync } from 'fflate';

/** Why a file cannot be read as a Word document. */
export type Unpackable = 'not-a-document' | 'too-large';

/** What a Word document may hold: bytes of a part, of all that is read, and how many parts. */
const limits = { part: 8_000_000, all: 16_000_000, parts: 3000 };
/** The parts that say something; pictures, macros and embedded files are never unpacked. */
const needed =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/document\.xml\.rels|document|styles|numbering|footnotes|endnotes)(?:\.xml)?|docProps\/core\.xml)$/u;

export type Unpacked = {
  /** A package with only the parts that are read, without compression. */
  readonly bytes: Uint8Array;
  /** What was written in its properties as its keywords. */
  readonly keywords: string;
};

/**
 * Unpacks what is read of a Word document, within bounds: a small file can unfold to gigabytes. What a part says of its
 * size is judged before it is unfolded, and a part that says too little of it is refused when it does.
 */
export function unpackDocx(file: Uint8Array): Unpacked | Unpackable {
  let count = 0;
  let all = 0;
  let large = false;
  try {
    const parts = unzipSync(file, {
      filter: ({ name, originalSize }) => {
        count += 1;
        if (!needed.test(name)) return false;
        all += originalSize;
        large ||= originalSize > limits.part || all > limits.all || count > limits.parts;
        return !large;
      },
    });
    if (large || count > limits.parts) return 'too-large';
    if (parts['word/document.xml'] === undefined || parts['[Content_Types].xml'] === undefined)
      return 'not-a-document';
    const core = parts['docProps/core.xml'];
    return {
      bytes: zipSync(parts, { level: 0 }),
      keywords: keywordsIn(core === undefined ? '' : strFromU8(core)),
    };
  } catch {
    return 'not-a-document';
  }
}

function keywordsIn(core: string): string {
  const found = /<cp:keywords>([^<]{0,2000})<\/cp:keywords>/u.exec(core)?.[1] ?? '';
  return found
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
