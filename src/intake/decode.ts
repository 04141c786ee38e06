import type { Bilingual } from "../domain/bilingual.ts";
import { problem, type Place, type Problem } from "../domain/problem.ts";
import { visible } from "../domain/characters.ts";
import { limits } from "./limits.ts";
import { garbledIn } from "./mojibake.ts";
import { foreignFormat } from "./signatures.ts";

/**
 * Bytes to text. Encodings are tried in the order BOM, strict UTF-8, GB18030; as some GBK texts are
 * valid UTF-8 by accident, the words of the header decide where they can.
 */

export interface Decoded {
  readonly text: string | null;
  readonly problems: readonly Problem[];
}

/** Whether the first line of a file holds a word that is expected there. */
export type Recognise = (firstLine: string) => boolean;

type Encoding = "utf-8" | "gb18030";
const names: Record<Encoding, string> = { "utf-8": "UTF-8", gb18030: "GB18030" };

const strictly = (bytes: Uint8Array, encoding: Encoding, more = false): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes, {
      stream: more,
    });
  } catch {
    return null;
  }
};

const refused = (code: string, place: Place, message: Bilingual, hint: Bilingual): Decoded => ({
  text: null,
  problems: [problem("error", code, place, message, hint)],
});

const saveAsUtf8: Bilingual = {
  zh: "在 Excel 或 WPS 里“另存为 → CSV UTF-8（逗号分隔）”",
  en: "In Excel or WPS save as “CSV UTF-8 (comma delimited)”",
};

/** Where reading in an encoding fails: the byte, counted from 0, and its line. */
function firstBadByte(bytes: Uint8Array, encoding: Encoding): { offset: number; line: number } {
  let [good, bad] = [0, bytes.length + 1];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    const reads =
      middle <= bytes.length && strictly(bytes.subarray(0, middle), encoding, true) !== null;
    if (reads) good = middle;
    else bad = middle;
  }
  // The bytes of a character that was begun are read without complaint: step back to where it begins.
  while (good > 0 && strictly(bytes.subarray(0, good), encoding) === null) good -= 1;
  return { offset: good, line: lineAt(bytes, good) };
}

const [lineFeed, carriageReturn] = [10, 13];

function lineAt(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let i = 0; i < offset; i += 1) {
    if (bytes[i] === lineFeed) line += 1;
    else if (bytes[i] === carriageReturn && bytes[i + 1] !== lineFeed) line += 1;
  }
  return line;
}

function* byteLines(bytes: Uint8Array): Generator<Uint8Array> {
  let start = 0;
  for (let i = 0; i <= bytes.length; i += 1) {
    if (i < bytes.length && bytes[i] !== lineFeed && bytes[i] !== carriageReturn) continue;
    if (i > start) yield bytes.subarray(start, i);
    start = i + 1;
  }
}

function firstLine(bytes: Uint8Array): Uint8Array {
  for (const line of byteLines(bytes)) return line;
  return bytes;
}

const isAscii = (bytes: Uint8Array): boolean => bytes.every((byte) => byte < 0x80);

/** Lines that can only be UTF-8: three and more common Chinese characters, and no letters of other scripts. */
const surelyUtf8 = (line: Uint8Array): boolean => {
  const text = isAscii(line) ? null : strictly(line, "utf-8");
  return (
    text !== null &&
    !/[\u0080-\u07FF]/.test(text) &&
    (text.match(/[\u4E00-\u9FFF]/g)?.length ?? 0) > 2
  );
};

/** The encoding that a file means to have, although some of it may not be. */
function meantEncoding(bytes: Uint8Array, recognise: Recognise): Encoding {
  const header = firstLine(bytes);
  if (!isAscii(header)) {
    const [utf8, gb] = [strictly(header, "utf-8"), strictly(header, "gb18030")];
    if (utf8 !== null && recognise(utf8)) return "utf-8";
    if (gb !== null && recognise(gb)) return "gb18030";
  }
  const text = strictly(bytes, "utf-8");
  if (text !== null) return accidental(text, bytes) ? "gb18030" : "utf-8";
  for (const line of byteLines(bytes)) if (surelyUtf8(line)) return "utf-8";
  return "gb18030";
}

/**
 * Valid UTF-8 that is GBK after all: 学校 is the bytes D1 A7 D0 A3, which also spell ѧУ. A file whose
 * every other letter is Greek, Cyrillic, Hebrew or Arabic, and none Chinese, is none of ours. U+FFFD is
 * the mark of UTF-8 that has lost characters; read as GBK it would be 锟斤拷 and pass.
 */
const accidental = (text: string, bytes: Uint8Array): boolean =>
  /[\u0370-\u07FF]/.test(text) &&
  !/[\u3000-\u9FFF\uFFFD]/.test(text) &&
  strictly(bytes, "gb18030") !== null;

const looksUtf16 = (bytes: Uint8Array): boolean => {
  const sample = bytes.subarray(0, 1000);
  const zeros = [0, 0];
  sample.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  });
  return Math.max(...zeros) > sample.length / 5;
};

function refusal(bytes: Uint8Array, file: string): Decoded | null {
  const place = { file };
  if (bytes.length === 0)
    return refused(
      "file-empty",
      place,
      { zh: "文件是空的（0 字节）", en: "The file is empty (0 bytes)" },
      {
        zh: "补上表头和内容；不需要这张表就删去文件",
        en: "Add a header and rows, or remove the file if the table is not needed",
      },
    );
  if (bytes.length > limits.fileBytes)
    return refused(
      "file-size",
      place,
      { zh: `文件有 ${bytes.length} 字节`, en: `The file has ${bytes.length} bytes` },
      {
        zh: `最多读取 ${limits.fileBytes} 字节`,
        en: `At most ${limits.fileBytes} bytes are read`,
      },
    );
  const format = foreignFormat(bytes);
  if (format)
    return refused(
      "file-format",
      place,
      { zh: `这其实是${format.zh}，不是 CSV 文本`, en: `This is ${format.en}, not CSV text` },
      saveAsUtf8,
    );
  const utf16Mark =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const nul = bytes.indexOf(0);
  if (utf16Mark || (nul >= 0 && looksUtf16(bytes)))
    return refused(
      "encoding-utf16",
      place,
      {
        zh: "文件是 UTF-16（Excel 的“Unicode 文本”）",
        en: "The file is UTF-16 (Excel's “Unicode text”)",
      },
      saveAsUtf8,
    );
  if (nul < 0) return null;
  return refused(
    "character",
    { file, line: lineAt(bytes, nul) },
    { zh: `第 ${nul + 1} 个字节是空字符（NUL）`, en: `Byte ${nul + 1} is a NUL character` },
    { zh: "文件可能已损坏；从原始数据重新导出", en: "The file may be damaged; export it again" },
  );
}

const cutShort = (file: string, line: number, encoding: Encoding): Decoded =>
  refused(
    "encoding-truncated",
    { file, line },
    {
      zh: `文件在一个 ${names[encoding]} 字符的中间断了`,
      en: `The file ends in the middle of a ${names[encoding]} character`,
    },
    {
      zh: "下载或复制没有完成，请重新取一次文件",
      en: "The download or copy was cut short; fetch it again",
    },
  );

function mixed(file: string, offset: number, line: number, encoding: Encoding): Decoded {
  const other: Encoding = encoding === "utf-8" ? "gb18030" : "utf-8";
  return refused(
    "encoding-mixed",
    { file, line },
    {
      zh: `文件是 ${names[encoding]}，但第 ${offset + 1} 个字节（第 ${line} 行）不是`,
      en: `The file is ${names[encoding]}, but byte ${offset + 1} (line ${line}) is not`,
    },
    {
      zh: `这一行可能是从 ${names[other]} 文件里粘贴来的；用一种编码重新保存整个文件。${saveAsUtf8.zh}`,
      en: `The line may have been pasted from a ${names[other]} file; save the whole file in one encoding. ${saveAsUtf8.en}`,
    },
  );
}

function badEncoding(bytes: Uint8Array, file: string, encoding: Encoding): Decoded {
  const { offset, line } = firstBadByte(bytes, encoding);
  return strictly(bytes, encoding, true) === null
    ? mixed(file, offset, line, encoding)
    : cutShort(file, line, encoding);
}

/** A line of UTF-8 in a file that is GB18030 by its header: it would be read as other characters, without a word. */
function strayUtf8(bytes: Uint8Array, file: string): Decoded | null {
  for (const line of byteLines(bytes)) {
    const offset = line.byteOffset - bytes.byteOffset;
    if (surelyUtf8(line)) return mixed(file, offset, lineAt(bytes, offset), "gb18030");
  }
  return null;
}

const readAsGb18030 = (file: string, doubtful: boolean): Problem =>
  problem(
    doubtful ? "warning" : "note",
    doubtful ? "encoding-ambiguous" : "encoding-gb18030",
    { file },
    doubtful
      ? {
          zh: "文件按 GB18030（GBK）读取，但它也可能是 UTF-8",
          en: "The file was read as GB18030 (GBK), but it may be UTF-8",
        }
      : { zh: "文件按 GB18030（GBK）读取", en: "The file was read as GB18030 (GBK)" },
    saveAsUtf8,
  );

function garbled(text: string, file: string): Problem[] {
  const found = garbledIn(text);
  if (found === null) return [];
  const meant = found.meant === null ? null : visible(found.meant.replaceAll("\uFFFD", "□"), 60);
  return [
    problem(
      "warning",
      "encoding-double",
      { file, line: found.line },
      meant === null
        ? { zh: "有“锟斤拷”一类的乱码，原文已经丢失", en: "Lost characters stand here as 锟斤拷" }
        : {
            zh: `文字被转换了两次，原文应为“${meant}”`,
            en: `The text was encoded twice; it should read “${meant}”`,
          },
      {
        zh: "从原始数据重新导出为 CSV UTF-8",
        en: "Export it again from the original as CSV UTF-8",
      },
    ),
  ];
}

/** The text of a file, without BOM; null with an error where it cannot be read for certain. */
export function decode(all: Uint8Array, file: string, recognise: Recognise): Decoded {
  const refusedAs = refusal(all, file);
  if (refusedAs) return refusedAs;
  const marked = all[0] === 0xef && all[1] === 0xbb && all[2] === 0xbf;
  const bytes = marked ? all.subarray(3) : all;
  const encoding = marked ? "utf-8" : meantEncoding(bytes, recognise);
  const text = strictly(bytes, encoding);
  if (text === null) return badEncoding(bytes, file, encoding);
  if (text.trim() === "")
    return refused(
      "file-empty",
      { file },
      { zh: "文件里只有空白", en: "The file holds nothing but blanks" },
      {
        zh: "补上表头和内容；不需要这张表就删去文件",
        en: "Add a header and rows, or remove the file if the table is not needed",
      },
    );
  if (encoding === "utf-8") return { text, problems: garbled(text, file) };
  const stray = strayUtf8(bytes, file);
  if (stray) return stray;
  const doubtful = strictly(bytes, "utf-8") !== null && isAscii(firstLine(bytes));
  return { text, problems: [readAsGb18030(file, doubtful)] };
}
