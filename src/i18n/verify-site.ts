import { strings } from "./strings.ts";

/** Words of the command that holds a published folder against a commit. */
export const verifyStrings = strings(
  {
    usage: "用法：npm run verify-site -- dist [--commit 提交]",
    noRecord: (folder: string) => `${folder} 里没有 build.json，不是本程序生成的网站`,
    noCommit: (name: string) => `git 里没有提交 ${name}`,
    notIntact: (list: string) => `文件和 ${list} 不一致：生成之后有文件改动、增加或缺少`,
    otherCommit: (record: string, commit: string) => `网站由 ${record} 生成，不是 ${commit}`,
    modified: "生成时文件和提交不一致",
    input: (path: string) => `${path} 和提交里的不一样`,
    publicFiles: "public 文件夹和提交里的不一样",
    program: "程序和提交里的不一样",
    download: (path: string) => `${path} 和封存的不一样`,
    faults: (n: number) => `有 ${n} 处不一致`,
    good: (files: number, commit: string) =>
      `一致：${files} 个文件都由 ${commit} 生成，封存的下载逐字节相同`,
    goodBelow: (base: string) => (files: number, commit: string) =>
      `一致：${files} 个文件都由 ${commit} 生成，封存的下载除了写在里面的网址（${base}）逐字节相同`,
  },
  {
    usage: "Usage: npm run verify-site -- dist [--commit COMMIT]",
    noRecord: (folder) => `${folder} has no build.json and is no site of this program`,
    noCommit: (name) => `git does not know the commit ${name}`,
    notIntact: (list) =>
      `The files are not those of ${list}: some were changed, added or removed after the build`,
    otherCommit: (record, commit) => `The site was built from ${record}, not from ${commit}`,
    modified: "The files differed from the commit when the site was built",
    input: (path) => `${path} is not the one of the commit`,
    publicFiles: "The folder public is not the one of the commit",
    program: "The program is not the one of the commit",
    download: (path) => `${path} is not the sealed one`,
    faults: (n) => `${n} ${n === 1 ? "difference" : "differences"}`,
    good: (files, commit) =>
      `Verified: ${files} files built from ${commit}, sealed downloads the same byte for byte`,
    goodBelow: (base) => (files, commit) =>
      `Verified: ${files} files built from ${commit}, sealed downloads the same byte for byte but for the address in them (${base})`,
  },
);
