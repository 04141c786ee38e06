import { strings } from "./strings.ts";

/** Words of the commands that make a revision and publish a draft. */
export const releaseStrings = strings(
  {
    reviseUsage:
      "用法：npm run revise -- 2020Q1 --type revision|correction --reason 原因 [--reason-en reason] [--on 2020-12-10T09:00:00+08:00]",
    publishUsage: "用法：npm run publish -- 2020Q4 [--on 2021-01-20T09:00:00+08:00]",
    badQuarter: (text: string) => `“${text}” 不是季度，写法如 2020Q1`,
    badType: "--type 要写 revision（修订）或 correction（更正）",
    needsReason: "要写原因：--reason 原因；英文可以一起写：--reason-en …",
    badTime: (text: string) => `“${text}” 不是日期，也不是带时区的时间`,
    needsTime: "没有可用的发布时间：写 --on，或在 git 仓库里运行",
    nothingPublished: (quarter: string) => `${quarter} 还没有发布过，不需要修订`,
    draftExists: (id: string) => `${id} 已经有了，是草稿：直接改它`,
    revised: (id: string) =>
      `已建 releases/${id}（草稿）。改完数据后运行 npm run diff 看改动，再运行 npm run publish`,
    needsEnglish: (id: string) =>
      `英文的原因还要写进 releases/${id}/release.json 的 reason.en；没有写，npm run publish 不发布`,
    noDraft: (quarter: string) => `${quarter} 没有草稿`,
    checklist: {
      errors: (n: number) => `数据有 ${n} 个错误`,
      warnings: (n: number) => `有 ${n} 个提醒没有答复（改正，或在 exceptions.csv 里答复）`,
      commentary: (language: string) => `没有${language}解读`,
      unwritten: (file: string, stub: string) => `${file} 里还有 ${stub}`,
      methodology: (language: string) => `没有${language}的方法说明`,
      early: (day: string) => `发布时间 ${day} 在季度结束之前`,
      order: (id: string) => `发布时间早于 ${id}`,
      same: "和上一版没有差别",
    },
    languages: { zh: "中文", en: "英文" },
    open: "没有发布，还有：",
    done: (text: string) => `✓ ${text}`,
    todo: (text: string) => `✗ ${text}`,
    passed: {
      check: "数据没有错误，提醒都已答复",
      commentary: "解读和译文齐全",
      methodology: "方法说明齐全",
      time: (on: string) => `发布时间 ${on}`,
    },
    changes: (before: string) => `和 ${before} 相比：`,
    published: (id: string, on: string) => `${id} 已发布（${on}）并封存`,
  },
  {
    reviseUsage:
      "Usage: npm run revise -- 2020Q1 --type revision|correction --reason 原因 [--reason-en reason] [--on 2020-12-10T09:00:00+08:00]",
    publishUsage: "Usage: npm run publish -- 2020Q4 [--on 2021-01-20T09:00:00+08:00]",
    badQuarter: (text) => `"${text}" is not a quarter, like 2020Q1`,
    badType: "--type is revision or correction",
    needsReason:
      "A reason is needed, in Chinese: --reason 原因; the English one can follow: --reason-en …",
    badTime: (text) => `"${text}" is neither a date nor a time with its zone`,
    needsTime: "There is no time of publication: give --on, or run this in a git repository",
    nothingPublished: (quarter) => `${quarter} was never published and needs no revision`,
    draftExists: (id) => `${id} is there already, as a draft: edit it`,
    revised: (id) =>
      `Made releases/${id} (a draft). Change its data, look at them with npm run diff, then npm run publish`,
    needsEnglish: (id) =>
      `The reason in English has still to be written: reason.en in releases/${id}/release.json. npm run publish waits for it`,
    noDraft: (quarter) => `${quarter} has no draft`,
    checklist: {
      errors: (n) => `the data have ${n} ${n === 1 ? "error" : "errors"}`,
      warnings: (n) =>
        `${n} ${n === 1 ? "warning is" : "warnings are"} not answered (mend the data, or answer in exceptions.csv)`,
      commentary: (language) => `no ${language} commentary`,
      unwritten: (file, stub) => `${file} still says ${stub}`,
      methodology: (language) => `no ${language} methodology`,
      early: (day) => `the time of publication, ${day}, is before the end of the quarter`,
      order: (id) => `the time of publication is before ${id}`,
      same: "nothing differs from the version before",
    },
    languages: { zh: "Chinese", en: "English" },
    open: "Not published; still open:",
    done: (text) => `✓ ${text}`,
    todo: (text) => `✗ ${text}`,
    passed: {
      check: "no errors, every warning is answered",
      commentary: "commentary is there in every language",
      methodology: "methodology is there in every language",
      time: (on) => `time of publication: ${on}`,
    },
    changes: (before) => `Compared with ${before}:`,
    published: (id, on) => `${id} is published (${on}) and sealed`,
  },
);
