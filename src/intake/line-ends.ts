import { problem, type Problem } from "../domain/problem.ts";

const quoted = /"[^"]*"/g;

/**
 * What there is to say of the ends of lines: CR alone, of old Mac programs, is read and noted; several
 * kinds in one file, quoted cells apart, mostly mean that files were joined.
 */
export function lineEndProblems(text: string, file: string): Problem[] {
  if (!text.includes("\r")) return [];
  const bare = text.includes('"') ? text.replace(quoted, "") : text;
  const kinds = [
    { name: "CRLF", there: bare.includes("\r\n") },
    { name: "LF", there: /(?:^|[^\r])\n/.test(bare) },
    { name: "CR", there: /\r(?!\n)/.test(bare) },
  ].flatMap(({ name, there }) => (there ? [name] : []));
  if (kinds.length > 1)
    return [
      problem(
        "warning",
        "line-ends",
        { file },
        {
          zh: `文件里有几种换行：${kinds.join("、")}`,
          en: `The file has several kinds of line ends: ${kinds.join(", ")}`,
        },
        {
          zh: "在表格软件里打开，另存为 CSV UTF-8；核对有没有拼错的行",
          en: "Open it in a spreadsheet, save it as CSV UTF-8 and look for lines joined wrongly",
        },
      ),
    ];
  if (kinds[0] !== "CR") return [];
  return [
    problem(
      "note",
      "line-ends",
      { file },
      { zh: "换行是旧式的 CR，照样读取", en: "Lines end with CR, as on old Macs; they are read" },
      { zh: "以后另存为 CSV UTF-8", en: "Next time save as CSV UTF-8" },
    ),
  ];
}
