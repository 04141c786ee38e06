import { fault } from "./advice.ts";

/** What the guide says of releases that are sealed, and of their seals. */
export const sealFaults = {
  "seal-input": fault(
    "error",
    ["已封存一期的文件一字不改", "The files of a sealed release do not change"],
    [
      "读者已经引用了这些数字；悄悄改动就没有人再相信。",
      "Readers have quoted these figures; silent changes cost their trust.",
    ],
    [
      "恢复原来的文件。数据确实要改，就另出一版：npm run revise。",
      "Restore the file. If the data must change, publish a revision with npm run revise.",
    ],
    "直接改 releases/2020Q1/projects.csv",
    "npm run revise -- 2020Q1 --type correction --reason 原因",
  ),
  "seal-figure": fault(
    "error",
    ["已封存一期的数字保持发布时的样子", "The figures of a sealed release stay as published"],
    [
      "文件没有动，数字却变了，说明程序或共用的表改变了算法。",
      "The files are the same, so the program or a shared table changed how they are computed.",
    ],
    [
      "改回去；确实该变，写明原因，用 npm run seal -- --program 记录在案。",
      "Change it back, or put the change on record with its reason: npm run seal -- --program.",
    ],
    "在 categories.csv 里改了规模的界限",
    "恢复界限，或者记录在案",
  ),
  "seal-release": fault(
    "error",
    ["已封存的一期一直是已发布的", "A sealed release stays published"],
    [
      "发布过的一期不能撤回，只能用新的一版取代。",
      "What was published is not withdrawn; a new version replaces it.",
    ],
    ["恢复文件夹和它的 release.json。", "Restore the folder and its release.json."],
    '"status": "draft"',
    '"status": "published"',
  ),
  "seal-missing": fault(
    "warning",
    ["已发布的一期都封存了", "Every published release is sealed"],
    ["没有封存，以后的改动就没有人发现。", "Without a seal nobody notices a later change."],
    ["核对无误后运行 npm run seal。", "Run npm run seal when all is right."],
    "releases/2020Q1 没有 seals/2020Q1.json",
    "seals/2020Q1.json",
  ),
  "seal-unreadable": fault(
    "error",
    ["封存文件由程序写成", "Seals are written by the program"],
    ["手改过的封存文件什么也证明不了。", "A seal that was edited proves nothing."],
    ["从 git 恢复 seals 文件夹。", "Restore the folder seals from git."],
    "手写的 seals/2020Q1.json",
    "npm run seal 写的 seals/2020Q1.json",
  ),
  "seal-chain": fault(
    "error",
    ["封存文件一个接一个，不缺不换", "Seals follow each other without a gap"],
    [
      "每个封存文件都写着前一个的校验值，少一个、换一个都看得出来。",
      "Each holds the hash of the one before, so that none can be taken out or replaced.",
    ],
    ["从 git 恢复 seals 文件夹。", "Restore the folder seals from git."],
    "删去 seals/2020Q1.json",
    "全部封存文件都在",
  ),
  "seal-removed": fault(
    "error",
    ["封存和更正的记录只增不减", "Seals and records of corrections are only added to"],
    [
      "以前的提交里有的封存，现在也要有，而且说法相同。",
      "What an earlier commit vouched for must still be vouched for.",
    ],
    ["从 git 恢复这个文件。", "Restore the file from git."],
    "删去后重新封存",
    "恢复原来的封存文件",
  ),
  "seal-download": fault(
    "error",
    ["已封存一期的下载文件和封存时一样", "Downloads of a sealed release are the sealed ones"],
    [
      "读者保存的文件要和网站上的对得上。",
      "The file that a reader kept must be the one of the site.",
    ],
    [
      "查清是什么变了；确实该变，用 npm run seal -- --program 记录在案。",
      "Find out what changed; if it should, put it on record with npm run seal -- --program.",
    ],
    "程序改了列名",
    "改回列名，或者记录在案",
  ),
} as const;
