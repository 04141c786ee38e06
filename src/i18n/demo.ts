import { strings } from "./strings.ts";

/** What `npm run demo` says on the terminal. */
export const demoStrings = strings(
  {
    notOurs: (folder: string) =>
      `${folder} 里有不是本命令生成的文件，为免误删，请先移走或清空这个文件夹`,
    badNumber: (option: string, text: string) => `--${option} 应为正整数，不是 “${text}”`,
    usage: "用法：npm run demo -- [--only-data] [--seed 1] [--quarters 15] [--projects 400]",
    written: (files: number, folder: string) => `虚构城市的 ${files} 个文件在 ${folder}`,
  },
  {
    notOurs: (folder) =>
      `${folder} holds files that this command did not write; move them away or empty the folder first`,
    badNumber: (option, text) => `--${option} is a positive whole number, not “${text}”`,
    usage: "Usage: npm run demo -- [--only-data] [--seed 1] [--quarters 15] [--projects 400]",
    written: (files, folder) => `The made-up city's ${files} files are in ${folder}`,
  },
);
