import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A Word document with its text changed as Word changes it: in the XML of its body. */
export function editDocx(
  file: Uint8Array,
  edit: (xml: string) => string,
  part = 'word/document.xml',
): Uint8Array {
  const parts = unzipSync(file);
  const body = parts[part];
  if (body === undefined) throw new Error(`The document has no ${part}`);
  const before = strFromU8(body);
  const after = edit(before);
  if (after === before) throw new Error('The edit changed nothing');
  return zipSync({ ...parts, [part]: strToU8(after) });
}

/** A paragraph that someone wrote, as Word writes it. */
export function newParagraph(text: string): string {
  return `<w:p w:rsidR="00A1"><w:pPr><w:rPr><w:lang w:val="sv-SE"/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** The paragraph that holds a text, from its beginning to its end. */
export function paragraphWith(xml: string, text: string): string {
  const at = xml.indexOf(text);
  const start = Math.max(xml.lastIndexOf('<w:p>', at), xml.lastIndexOf('<w:p ', at));
  const end = xml.indexOf('</w:p>', at) + '</w:p>'.length;
  if (at < 0 || start < 0) throw new Error(`No paragraph holds ${text}`);
  return xml.slice(start, end);
}
