import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

type Pdf = PDFKit.PDFDocument;

/** A face of the font as the library reads it: what it has a sign for. */
type Face = { hasGlyphForCodePoint(codePoint: number): boolean };

/** The faces that documents are set in, opened in one of them. */
export type Faces = {
  readonly regular: string;
  readonly bold: string;
  /** Whether both faces have a sign for a code point. */
  readonly has: (codePoint: number) => boolean;
};

const files = {
  regular: '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
  bold: '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf',
} as const;

// Read once: the library takes longer to read a font than to write a page.
const read = new Map<string, Face>();

/** Opens the faces (Noto Sans, which is embedded) in a document of the library. */
export function openFaces(pdf: Pdf): Faces {
  const [regular, bold] = [openFace(pdf, 'regular'), openFace(pdf, 'bold')];
  const known = new Map<number, boolean>();
  return {
    regular: 'regular',
    bold: 'bold',
    has(codePoint) {
      const is =
        known.get(codePoint) ??
        (regular.hasGlyphForCodePoint(codePoint) && bold.hasGlyphForCodePoint(codePoint));
      known.set(codePoint, is);
      return is;
    },
  };
}

function openFace(pdf: Pdf, name: keyof typeof files): Face {
  const kept: unknown = read.get(name);
  // The library takes a face that it has read before in place of its bytes; its types do not say so.
  const source: unknown = kept ?? readFileSync(createRequire(import.meta.url).resolve(files[name]));
  Reflect.apply(pdf.registerFont, pdf, [name, source]);
  pdf.font(name);
  const opened: unknown = Reflect.get(pdf, '_font');
  const face: unknown =
    typeof opened === 'object' && opened !== null ? Reflect.get(opened, 'font') : undefined;
  if (!isFace(face)) throw new Error('the PDF library no longer says what signs a font has');
  forgetSigns(face);
  read.set(name, face);
  return face;
}

/**
 * Has a face forget the signs that earlier documents drew. It keeps each with the letters that it was first drawn for,
 * and with none if it was met as a part of another (the Z of Ž): a later document's Z would then be seen, but neither
 * found, copied nor heard.
 */
function forgetSigns(face: Face): void {
  const kept: unknown = Reflect.get(face, '_glyphs');
  if (typeof kept !== 'object' || kept === null)
    throw new Error('the PDF library no longer keeps the signs of a font where it did');
  Reflect.set(face, '_glyphs', {});
}

function isFace(face: unknown): face is Face {
  return typeof face === 'object' && face !== null && 'hasGlyphForCodePoint' in face;
}
