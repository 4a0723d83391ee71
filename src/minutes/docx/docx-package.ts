import { strFromU8, strToU8, unzipSync } from 'fflate';
import { zipOf } from '../zip.ts';

/** What a document says of itself; `captions` are those of its tables in order, for those who cannot see them. */
type About = {
  readonly title: string;
  readonly subject: string;
  readonly language: string;
  readonly captions: readonly string[];
  readonly mark?: string;
};

/**
 * A Word document as it was packed by the library, without what differs from one time to the next: times, and the
 * names of links and bookmarks. Its properties are its title, subject and language, and nothing of who wrote it when.
 */
export function tidyPackage(packed: Uint8Array, about: About): Uint8Array {
  const parts = Object.entries(unzipSync(packed));
  const links = renumbered('rIdLink');
  const bookmarks = renumbered('');
  const captions = about.captions.values();
  const steady = (xml: string) =>
    xml
      .replace(
        /<\/w:tblPr>/gu,
        (end) => `<w:tblCaption w:val="${escaped(captions.next().value ?? '')}"/>${end}`,
      )
      .replace(
        /( (?:r:id|Id)=)"rId([\w-]{21})"/gu,
        (_, key: string, name: string) => `${key}"${links(name)}"`,
      )
      .replace(
        /(<w:bookmark(?:Start|End)\b[^>]*?\bw:id=)"(\d+)"/gu,
        (_, before: string, id: string) => `${before}"${bookmarks(id)}"`,
      );
  const tidied = parts
    .toSorted(([one], [other]) => partOrder(one) - partOrder(other) || (one < other ? -1 : 1))
    .map(([path, bytes]): [string, Uint8Array] => {
      if (path === 'docProps/core.xml') return [path, strToU8(coreProperties(about))];
      if (!/^word\/(?:document\.xml|_rels\/document\.xml\.rels)$/u.test(path)) return [path, bytes];
      return [path, strToU8(steady(strFromU8(bytes)))];
    });
  return zipOf(tidied);
}

/** Names by the order in which they are asked for: what was first met is 1. */
function renumbered(prefix: string): (name: string) => string {
  const numbers = new Map<string, number>();
  return (name) => {
    const number = numbers.get(name) ?? numbers.size + 1;
    numbers.set(name, number);
    return `${prefix}${number}`;
  };
}

/** Programs read the list of contents first, and links are named in the order in which they stand. */
function partOrder(path: string): number {
  if (path === '[Content_Types].xml') return 0;
  if (path === '_rels/.rels') return 1;
  return path === 'word/document.xml' ? 2 : 3;
}

function coreProperties({ title, subject, language, mark }: About): string {
  const namespaces = [
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  ];
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    `<cp:coreProperties ${namespaces.join(' ')}>`,
    `<dc:title>${escaped(title)}</dc:title>`,
    `<dc:subject>${escaped(subject)}</dc:subject>`,
    `<dc:creator>${escaped(subject)}</dc:creator>`,
    ...(mark === undefined ? [] : [`<cp:keywords>${escaped(mark)}</cp:keywords>`]),
    `<dc:language>${language}</dc:language>`,
    '</cp:coreProperties>',
  ].join('');
}

function escaped(text: string): string {
  const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/gu, (sign) => signs[sign] ?? sign);
}
