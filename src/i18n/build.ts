import { strings } from "./strings.ts";

/** What the commands that build and serve the site say on the terminal. */
export const buildStrings = strings(
  {
    stages: {
      check: "检查数据和解读",
      site: "生成网页",
      verify: "核对网页",
      publish: "替换输出文件夹",
    },
    stage: (step: number, of: number, name: string) => `[${step}/${of}] ${name}`,
    waiting: (pid: string) => `另一个构建（进程 ${pid}）正在进行，等它完成……`,
    upToDate: (folder: string) => `内容没有变化，${folder} 已是最新`,
    done: (pages: number, files: number, kilobytes: number, seconds: number, folder: string) =>
      `完成：${pages} 个网页，共 ${files} 个文件、${kilobytes} kB，用时 ${seconds} 秒，在 ${folder}`,
    untouched: (folder: string) => `没有生成网站，${folder} 保持原样`,
    siteFaults: (count: number) => `生成的网页有 ${count} 处不合格：`,
    more: (count: number) => `……另有 ${count} 种`,
    alsoOn: (count: number) => (count > 0 ? `（另有 ${count} 处相同）` : ""),
    astroFailed: "生成网页时出错：",
    astroWarned: "生成网页时有警告，按错误处理：",
    changedMeanwhile: "构建期间文件有变动，请再运行一次",
    overlap: (output: string, folder: string) =>
      `输出文件夹 ${output} 与 ${folder} 重叠，请用 JIBAO_OUT 另选一个`,
    kept: (output: string, kept: string) =>
      `${output} 里原来的文件不是本程序生成的，已移到 ${kept}`,
    locked: (lock: string, pid: string) =>
      `等得太久：进程 ${pid} 一直占着输出文件夹。若它已不在，请删除 ${lock}`,
    usage: (message: string) => `用法不对：${message}`,
    bug: (message: string) => `程序出错：${message}`,
    bugHint: "请把上面一行报告给维护者；设 JIBAO_DEBUG=1 再运行可见详情",
    serving: (url: string) => `网站在 ${url}（按 Ctrl-C 结束）`,
    portTaken: (port: number) => `端口 ${port} 已被占用，请用 PORT 另选一个`,
    noPort: (from: number, to: number) => `端口 ${from}—${to} 都被占用，请用 PORT 另选一个`,
    badPort: (text: string) => `PORT 应为 0—65535 的整数，不是 “${text}”`,
    nodeTooOld: (version: string) => `Node ${version} 太旧，需要 22.18 或更新的版本`,
  },
  {
    stages: {
      check: "checking data and commentary",
      site: "building the pages",
      verify: "verifying the pages",
      publish: "replacing the output folder",
    },
    stage: (step, of, name) => `[${step}/${of}] ${name}`,
    waiting: (pid) => `Another build (process ${pid}) is under way; waiting for it…`,
    upToDate: (folder) => `Nothing has changed; ${folder} is up to date`,
    done: (pages, files, kilobytes, seconds, folder) =>
      `Done: ${pages} pages, ${files} files and ${kilobytes} kB in all, in ${seconds} s, in ${folder}`,
    untouched: (folder) => `No site was built; ${folder} is as it was`,
    siteFaults: (count) => `The pages have ${count} faults:`,
    more: (count) => `… and ${count} more kinds`,
    alsoOn: (count) => (count > 0 ? ` (and ${count} more of these)` : ""),
    astroFailed: "Building the pages failed:",
    astroWarned: "Building the pages gave warnings, which count as errors:",
    changedMeanwhile: "Files changed during the build; please run it again",
    overlap: (output, folder) =>
      `The output folder ${output} overlaps ${folder}; choose another with JIBAO_OUT`,
    kept: (output, kept) =>
      `${output} held files that this program did not make; they are now in ${kept}`,
    locked: (lock, pid) =>
      `Waited too long: process ${pid} holds the output folder. If it is gone, delete ${lock}`,
    usage: (message) => `Wrong usage: ${message}`,
    bug: (message) => `The program failed: ${message}`,
    bugHint: "Please report the line above; JIBAO_DEBUG=1 shows the details",
    serving: (url) => `The site is at ${url} (Ctrl-C ends it)`,
    portTaken: (port) => `Port ${port} is taken; choose another with PORT`,
    noPort: (from, to) => `Ports ${from} to ${to} are taken; choose another with PORT`,
    badPort: (text) => `PORT should be a whole number from 0 to 65535, not "${text}"`,
    nodeTooOld: (version) => `Node ${version} is too old; 22.18 or newer is needed`,
  },
);
