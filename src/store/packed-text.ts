import { Buffer } from "node:buffer";
import { gunzipSync, inflateRawSync } from "node:zlib";

/** The words of a file, packed ones too: a workbook is a ZIP, and what is in it cannot be read from its bytes. */

/** Signatures and places of the ZIP format (PKWARE's application note, 4.3). */
const signature = { entry: 0x02014b50, end: 0x06054b50, file: "PK\u0003\u0004" };
const endSize = 22;
const entrySize = 46;
const localSize = 30;
const deflated = 8;

/** Where the list of members begins, or null where the bytes are no whole ZIP. */
function listOf(bytes: Buffer): { readonly at: number; readonly count: number } | null {
  for (let at = bytes.length - endSize; at >= 0; at--)
    if (bytes.readUInt32LE(at) === signature.end)
      return { at: bytes.readUInt32LE(at + 16), count: bytes.readUInt16LE(at + 10) };
  return null;
}

/** Names and contents of the members of a ZIP. @throws {RangeError} where it is damaged */
function membersOf(bytes: Buffer): { readonly name: string; readonly bytes: Buffer }[] {
  const list = listOf(bytes);
  if (list === null) throw new RangeError("a ZIP without its list of members");
  const members: { name: string; bytes: Buffer }[] = [];
  for (let at = list.at, n = 0; n < list.count; n++) {
    if (bytes.readUInt32LE(at) !== signature.entry)
      throw new RangeError("a ZIP with a broken list");
    const [nameSize, extraSize, noteSize] = [28, 30, 32].map((i) => bytes.readUInt16LE(at + i));
    const local = bytes.readUInt32LE(at + 42);
    const start =
      local + localSize + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(start, start + bytes.readUInt32LE(at + 20));
    members.push({
      name: bytes.toString("utf8", at + entrySize, at + entrySize + (nameSize ?? 0)),
      bytes: bytes.readUInt16LE(at + 10) === deflated ? inflateRawSync(packed) : packed,
    });
    at += entrySize + (nameSize ?? 0) + (extraSize ?? 0) + (noteSize ?? 0);
  }
  return members;
}

/**
 * The text of a file and of everything packed in it, ZIP (workbooks) and gzip, with the names of the members.
 * @throws where something packed is damaged: what cannot be searched must not be published
 */
export function packedText(bytes: Buffer): string {
  if (bytes.toString("latin1", 0, 4) === signature.file)
    return membersOf(bytes)
      .map((member) => `${member.name}\n${packedText(member.bytes)}`)
      .join("\n");
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return packedText(gunzipSync(bytes));
  return bytes.toString("utf8");
}
