import type { Bilingual } from "../domain/bilingual.ts";

/** Other formats under the name of a text file, known by their first bytes. */
interface Signature {
  readonly bytes: readonly number[];
  readonly format: Bilingual;
}

const ascii = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0));
const same = (name: string): Bilingual => ({ zh: name, en: name });

const signatures: readonly Signature[] = [
  {
    bytes: [0x50, 0x4b, 3, 4],
    format: { zh: "Excel 工作簿（.xlsx）或 ZIP 压缩包", en: "an Excel workbook (.xlsx) or ZIP" },
  },
  {
    bytes: [0xd0, 0xcf, 0x11, 0xe0],
    format: { zh: "旧版 Excel 工作簿（.xls）", en: "an old Excel workbook (.xls)" },
  },
  { bytes: ascii("%PDF"), format: same("PDF") },
  { bytes: [0x1f, 0x8b], format: { zh: "gzip 压缩文件", en: "a gzip file" } },
  { bytes: ascii("Rar!"), format: { zh: "RAR 压缩包", en: "a RAR archive" } },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], format: { zh: "7z 压缩包", en: "a 7z archive" } },
  { bytes: [0x89, 0x50, 0x4e, 0x47], format: { zh: "PNG 图片", en: "a PNG image" } },
  { bytes: [0xff, 0xd8, 0xff], format: { zh: "JPEG 图片", en: "a JPEG image" } },
  { bytes: ascii("{\\rtf"), format: same("RTF") },
];

/** The format that a file really has, or null for what may be text. */
export function foreignFormat(bytes: Uint8Array): Bilingual | null {
  const found = signatures.find((signature) =>
    signature.bytes.every((byte, i) => bytes[i] === byte),
  );
  if (found) return found.format;
  const start = String.fromCharCode(...bytes.subarray(0, 64))
    .replace(/^ï»¿/, "")
    .trimStart()
    .toLowerCase();
  return /^(?:<!doctype|<html|<\?xml|<table|<meta)/.test(start)
    ? { zh: "网页（HTML/XML）", en: "a web page (HTML or XML)" }
    : null;
}
