import { strings } from "./strings.ts";

type Shown = readonly [before: string | null, after: string | null] | null;

/** Words of seals: what the check says of sealed releases, and what the commands say that make them. */
export const sealStrings = strings(
  {
    input: {
      changed: (id: string) => `${id} 已封存，这个文件和发布时的不一样`,
      removed: (id: string) => `${id} 已封存，这个文件不见了`,
      added: (id: string) => `${id} 已封存，发布时没有这个文件`,
    },
    revise: (quarter: string) =>
      `恢复原文件；数据确实要改，就另出一版：npm run revise -- ${quarter} --type correction --reason 原因`,
    figure: (id: string, name: string, shown: Shown, count: number) =>
      `${id} 已封存，发布过的数字变了：${name}${shown ? `，发布时 ${shown[0] ?? "没有"}，现在 ${shown[1] ?? "没有"}` : ""}${count > 1 ? `，同一指标共 ${count} 处` : ""}`,
    program: (id: string) =>
      `数据没有变，是程序或共用的表变了：改回去；确实该变，就记录在案：npm run seal -- ${id} --program --reason 原因 --reason-en reason`,
    gone: (id: string) => `${id} 已封存，却不再是已发布的一期`,
    restore: "恢复这个文件夹和它的 release.json；发布过的一期不能撤回，只能另出一版",
    unsealed: (id: string) => `${id} 已发布，还没有封存`,
    sealIt: (id: string) => `核对无误后运行 npm run seal -- ${id}`,
    unreadable: "这不是封存文件",
    restoreSeal: "从 git 恢复 seals 文件夹；封存和更正的记录不能删改",
    chain: "封存文件前后不连：少了一个，或者改动过",
    takenBack: (id: string, base: string) => `${id} 在 ${base} 里的封存不见了或被改动`,
    download: (id: string, gone: boolean) =>
      gone ? `${id} 的这个下载文件不见了` : `${id} 的这个下载文件和封存时不一样`,
    usage:
      "用法：npm run seal -- [2020Q1 …] [--program --reason 原因 --reason-en reason]；不写季度就封存全部未封存的",
    sealed: (ids: readonly string[]) =>
      ids.length === 0 ? "没有需要封存的" : `已封存 ${ids.length} 期：${ids.join(" ")}`,
    recordedProgram: (ids: readonly string[]) =>
      ids.length === 0
        ? "没有数字或文件因程序而变"
        : `已记录 ${ids.length} 期的变化：${ids.join(" ")}`,
    noRelease: (id: string) => `没有已发布的 ${id}`,
    already: (id: string) => `${id} 已经封存，不能再封`,
    notYet: (id: string) => `${id} 还没有封存`,
    dataDiffer: (id: string) => `${id} 的数据和封存时不一样，不能只记录程序的变化；先恢复数据`,
    needsReason: "要写原因，中文和英文都要：--reason … --reason-en …",
    hasErrors: "数据有错误，先用 npm run check 改正",
  },
  {
    input: {
      changed: (id) => `${id} is sealed, and this file is not the one that was published`,
      removed: (id) => `${id} is sealed, and this file is gone`,
      added: (id) => `${id} is sealed, and was published without this file`,
    },
    revise: (quarter) =>
      `Restore the file; if the data must change, publish a revision: npm run revise -- ${quarter} --type correction --reason 原因`,
    figure: (id, name, shown, count) =>
      `${id} is sealed, and a published figure changed: ${name}${shown ? `, was ${shown[0] ?? "none"}, is ${shown[1] ?? "none"}` : ""}${count > 1 ? `; ${count} of this indicator in all` : ""}`,
    program: (id) =>
      `The data are unchanged; the program or a shared table differs: change it back, or put the change on record: npm run seal -- ${id} --program --reason 原因 --reason-en reason`,
    gone: (id) => `${id} is sealed and no longer a published release`,
    restore:
      "Restore the folder and its release.json; what was published can be revised, not withdrawn",
    unsealed: (id) => `${id} is published and not sealed`,
    sealIt: (id) => `When all is right, run npm run seal -- ${id}`,
    unreadable: "This is no seal",
    restoreSeal: "Restore the folder seals from git; seals and corrections cannot be removed",
    chain: "The seals do not follow each other: one is missing or was changed",
    takenBack: (id, base) => `The seal of ${id} in ${base} is gone or was changed`,
    download: (id, gone) =>
      gone ? `This download of ${id} is gone` : `This download of ${id} is not the sealed one`,
    usage:
      "Usage: npm run seal -- [2020Q1 …] [--program --reason 原因 --reason-en reason]; without a release all that are not sealed",
    sealed: (ids) =>
      ids.length === 0 ? "Nothing to seal" : `Sealed ${ids.length}: ${ids.join(" ")}`,
    recordedProgram: (ids) =>
      ids.length === 0
        ? "No figure or file changed with the program"
        : `Put on record for ${ids.length}: ${ids.join(" ")}`,
    noRelease: (id) => `There is no published release ${id}`,
    already: (id) => `${id} is sealed already`,
    notYet: (id) => `${id} is not sealed`,
    dataDiffer: (id) =>
      `The data of ${id} differ from the seal, so this is no change of the program; restore them first`,
    needsReason: "A reason is needed in both languages: --reason … --reason-en …",
    hasErrors: "The data have errors; mend them with npm run check first",
  },
);
