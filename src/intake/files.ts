import { problem, type Problem } from "../domain/problem.ts";
import { visible } from "../domain/characters.ts";
import { nearest } from "../schema/nearest.ts";
import { suggest } from "../schema/cell.ts";
import { releaseTables, siteTables } from "../schema/tables.ts";

/** Which files the contract knows. Paths are relative to the data folder, with `/`. */

export const siteDocument = "site.json";
export const releaseDocument = "release.json";

const siteFiles = new Set([siteDocument, ...Object.keys(siteTables).map((name) => `${name}.csv`)]);
const releaseFiles = new Set([
  releaseDocument,
  ...Object.keys(releaseTables).map((name) => `${name}.csv`),
]);

/** Tables without which there is no data set. */
export const neededFiles = [siteDocument, "regions.csv", "categories.csv", "sources.csv"] as const;

export type FileKind = "known" | "ignored" | "unknown";

/** What Windows, Excel and WPS leave in a folder by themselves. */
const leftBehind = /^(?:thumbs\.db|desktop\.ini|~\$.*)$/i;

/** Whether the contract knows a path. Seals, README files and names that begin with a dot are not the intake's business. */
export function kindOf(path: string): FileKind {
  const parts = path.split("/");
  const file = parts.at(-1) ?? "";
  if (parts[0] === "seals") return "ignored";
  if (parts.some((part) => part.startsWith(".")) || /^README(\.[\w-]+)*\.md$/i.test(file))
    return "ignored";
  if (leftBehind.test(file)) return "ignored";
  if (parts.length === 1) return siteFiles.has(file) ? "known" : "unknown";
  if (parts.length === 3 && parts[0] === "releases")
    return releaseFiles.has(file) ? "known" : "unknown";
  return "unknown";
}

/** A file that nothing reads: often a misspelt name. */
export function unknownFile(path: string): Problem {
  const [file = "", folder] = path.split("/").reverse();
  const names = folder === undefined ? siteFiles : releaseFiles;
  return problem(
    "warning",
    "file-unknown",
    { file: path },
    { zh: `没有程序会读取“${visible(path, 120)}”`, en: `Nothing reads “${visible(path, 120)}”` },
    suggest(nearest(file, names), {
      zh: "文件名写错就改名，不需要就移出数据文件夹",
      en: "Rename it if the name is misspelt, else move it out of the data folder",
    }),
  );
}

/** What a file is called by, whatever its ending and its capitals: `Projects.csv.txt` is projects. */
const stemOf = (path: string): string => path.toLowerCase().replace(/(\/[^/.]*)\..*$/, "$1");

/** A needed file that is there under another name is one fault, not a missing file and one too many. */
export function withNamesakes(problems: readonly Problem[]): Problem[] {
  const strays = problems.filter(({ code }) => code === "file-unknown");
  const met = new Set<Problem>();
  const told = problems.map((found) => {
    if (found.code !== "file-missing") return found;
    const stray = strays.find(({ file }) => stemOf(`/${file}`) === stemOf(`/${found.file}`));
    if (!stray) return found;
    met.add(stray);
    const [has, wants] = [stray.file, found.file].map((path) => path.split("/").at(-1) ?? "");
    return {
      ...found,
      message: {
        zh: `缺少文件；这里只有“${visible(has ?? "", 120)}”，程序不读它`,
        en: `The file is missing; there is only “${visible(has ?? "", 120)}”, which is not read`,
      },
      hint: /\.(?:xlsx?|et|ods)$/i.test(has ?? "")
        ? {
            zh: `在表格软件里另存为 CSV UTF-8，文件名写 ${wants}；.xlsx 也可以用 npm run import 导入`,
            en: `Save it as CSV UTF-8 under the name ${wants}; an .xlsx can also be read by npm run import`,
          }
        : { zh: `改名为 ${wants}`, en: `Rename it to ${wants}` },
    };
  });
  return told.filter((found) => !met.has(found));
}
