import { problem, type Problem } from "../domain/problem.ts";

const hint = {
  zh: "请改项目编号、活动编号或 public 中的文件名",
  en: "Change the id of the project or event, or the name of the file in public",
};

/** Characters that every file system, archive and web server keeps as they are. */
const safeSegment = /^[A-Za-z0-9._@~-]+$/;

/** Names that any host can store: plain characters, no two that differ in case only. */
export function checkNames(paths: readonly string[]): Problem[] {
  const byFolded = new Map<string, string>();
  return paths.flatMap((path) => {
    const folded = path.toLowerCase();
    const twin = byFolded.get(folded);
    byFolded.set(folded, path);
    if (twin !== undefined)
      return [
        problem(
          "error",
          "file-name-case",
          { file: path },
          {
            zh: `与 ${twin} 只有大小写不同，在有些主机上会互相覆盖`,
            en: `Differs from ${twin} in case only; on some hosts one would overwrite the other`,
          },
          hint,
        ),
      ];
    const odd = path
      .split("/")
      .find((segment) => !safeSegment.test(segment) || /^\.+$/.test(segment));
    if (odd === undefined) return [];
    return [
      problem(
        "error",
        "file-name",
        { file: path, text: odd },
        {
          zh: `文件名 “${odd}” 含有主机未必支持的字符`,
          en: `The name "${odd}" has characters that a host may not support`,
        },
        hint,
      ),
    ];
  });
}
