import type { Quarter } from "../domain/quarter.ts";
import { strings } from "./strings.ts";

/** What the template says of itself, and what the commands import and template print. */
export const templateStrings = strings(
  {
    about: "说明",
    title: (quarter: Quarter) => `季报填报表 ${quarter}`,
    aboutLines: [
      "一张工作表就是一张表，一行一条记录；不用的表空着。第一行是列名，不要改，不要在上面加标题。",
      "点一下单元格，会出现这一列的填法；有下拉箭头的，从中选一个。",
      "没有报送的格空着；空白不是零，确实是零才写 0。金额的单位写在列名里，格里只写数字。",
      "日期写 2020-03-24。只知道月份的，先打一个英文单引号再写：'2020-03，代表这个月的最后一天。",
      "不要合并单元格，不要加合计行；合计由程序计算。同一个项目每季用同一个编号，改名也不换。",
      "“发布”表写明是哪一季、哪一天发布，项目表是不是季末完整的清单。",
      "填好以后：npm run import -- 文件名.xlsx --release 2020Q4，或者在网站的自查页打开。",
    ],
    sheets: "各表",
    lists: "代码",
    required: "必填",
    kinds: {
      text: "文字",
      id: "编号：字母、数字、. 和 -，最多 40 个，首位是字母或数字",
      ids: "编号，几个之间用分号隔开",
      money: "数字，单位看列名，不写逗号和“约”",
      count: "零或正整数",
      printed: "数字，照原文的位数写",
      date: "日期，如 2020-03-24",
      quarter: "季度，如 2020Q1",
      unit: "从下拉表中选单位",
      region: "从下拉表中选县市区",
      category: "从下拉表中选",
      categories: "可以写几个，用分号隔开",
      choice: "从下拉表中选",
    },
    oneOf: (words: string) => `可选：${words}`,
    wrongTitle: "这样写不行",
    doubtTitle: "不在名单里",
    doubt: "名单见“代码”表。确实没有的，先在 data 里登记。",
    formAbout: {
      quarter: "季度，如 2020Q4",
      published_on: "发布日期",
      kind: "初步数，或者定稿",
      register: "项目表是季末完整的清单写“是”；只收录了被点名的项目写“否”",
    },
  },
  {
    about: "About",
    title: (quarter) => `Return for the quarterly report, ${quarter}`,
    aboutLines: [
      "Every sheet is one table, every row one record; leave sheets blank that you do not need. Row 1 names the columns: do not change it, put nothing above it.",
      "Select a cell to see how its column is filled in; where there is an arrow, choose from the list.",
      "Leave blank what was not reported: blank is not zero. Amounts are digits only; the unit stands in the header.",
      "Dates are 2020-03-24. Where only the month is known, type an apostrophe first: '2020-03, which stands for its last day.",
      "Do not merge cells and add no totals: they are computed. A project keeps its id in every quarter, under any name.",
      "The sheet Release says which quarter it is, when it is published, and whether the projects are the complete register.",
      "Then run npm run import -- FILE.xlsx --release 2020Q4, or open the file on the site’s self-check page.",
    ],
    sheets: "Sheets",
    lists: "Codes",
    required: "Required",
    kinds: {
      text: "Text",
      id: "Id: letters, digits, . and -, at most 40, first a letter or digit",
      ids: "Ids, separated by semicolons",
      money: "A number in the unit of the header, without separators",
      count: "Zero or a positive whole number",
      printed: "A number with the digits of the source",
      date: "A date such as 2020-03-24",
      quarter: "A quarter such as 2020Q1",
      unit: "Choose a unit",
      region: "Choose a region",
      category: "Choose one",
      categories: "One or more, separated by semicolons",
      choice: "Choose one",
    },
    oneOf: (words) => `One of: ${words}`,
    wrongTitle: "Not like this",
    doubtTitle: "Not on the list",
    doubt: "The lists stand on the sheet Codes. What is new is entered in data first.",
    formAbout: {
      quarter: "Quarter, such as 2020Q4",
      published_on: "Day of publication",
      kind: "Provisional or final",
      register:
        "“yes” where the projects are the complete register at the quarter’s end, “no” where only named ones are listed",
    },
  },
);

export const importStrings = strings(
  {
    usage:
      "用法：npm run import -- 文件.xlsx --release 2020Q4 [--register true|false] [--published-on 2021-01-20] [--replace] [--lang zh|en]",
    templateUsage: "用法：npm run template -- 文件.xlsx [--release 2020Q4] [--lang zh|en]",
    noFile: "没有写文件名",
    manyFiles: "一次一个文件",
    badRelease: (text: string) => `“${text}”不是发布的名字，写 2020Q4，修订写 2020Q4-r2`,
    badValue: (option: string, text: string) => `${option} 不能是“${text}”`,
    cannotRead: (file: string, why: string) => `读不到 ${file}（${why}）`,
    published: (release: string) =>
      `${release} 已经发布，不能改动。要更正就发布下一版：--release ${release.slice(0, 6)}-r2`,
    exists: (files: string) => `文件夹里已经有 ${files}。要换成这个工作簿里的，加 --replace`,
    templateExists: (file: string) => `已经有 ${file}，不覆盖。换一个名字`,
    understood: (file: string) => `${file}`,
    table: (sheet: string, file: string, row: number, rows: number) =>
      `  工作表“${sheet}” → ${file}：表头在第 ${row} 行，${rows} 行数据`,
    column: (letters: string, title: string, key: string) => `      ${letters} ${title} → ${key}`,
    unread: (letters: string, title: string) => `      ${letters} ${title} → 不读取`,
    sheet: {
      form: (sheet: string) => `  工作表“${sheet}”：发布说明`,
      hidden: (sheet: string) => `  工作表“${sheet}”：隐藏，不读取`,
      nothing: (sheet: string) => `  工作表“${sheet}”：不是表，不读取`,
      empty: (sheet: string) => `  工作表“${sheet}”：没有数据`,
    },
    register: (complete: boolean): string =>
      complete ? "按季末完整的项目清单检查" : "按不完整的项目清单检查",
    nothingWritten: "没有写入任何文件",
    written: (folder: string, files: string) => `已写入 ${folder}：${files}`,
    drafted: "release.json 是草稿（status: draft），不会上网；核对后改成 published",
    templateWritten: (file: string) => `已生成 ${file}`,
  },
  {
    usage:
      "Usage: npm run import -- FILE.xlsx --release 2020Q4 [--register true|false] [--published-on 2021-01-20] [--replace] [--lang zh|en]",
    templateUsage: "Usage: npm run template -- FILE.xlsx [--release 2020Q4] [--lang zh|en]",
    noFile: "No file is named",
    manyFiles: "One file at a time",
    badRelease: (text) => `“${text}” is no name of a release: write 2020Q4, or 2020Q4-r2`,
    badValue: (option, text) => `${option} cannot be “${text}”`,
    cannotRead: (file, why) => `${file} cannot be read (${why})`,
    published: (release) =>
      `${release} is published and does not change. Publish a revision: --release ${release.slice(0, 6)}-r2`,
    exists: (files) =>
      `The folder has ${files}. Add --replace to put the workbook’s in their place`,
    templateExists: (file) => `${file} exists and is not overwritten. Choose another name`,
    understood: (file) => `${file}`,
    table: (sheet, file, row, rows) =>
      `  sheet “${sheet}” → ${file}: header in row ${row}, rows of data: ${rows}`,
    column: (letters, title, key) => `      ${letters} ${title} → ${key}`,
    unread: (letters, title) => `      ${letters} ${title} → not read`,
    sheet: {
      form: (sheet) => `  sheet “${sheet}”: about the release`,
      hidden: (sheet) => `  sheet “${sheet}”: hidden, not read`,
      nothing: (sheet) => `  sheet “${sheet}”: no table, not read`,
      empty: (sheet) => `  sheet “${sheet}”: no rows`,
    },
    register: (complete) =>
      complete
        ? "Checked as the complete register at the quarter’s end"
        : "Checked as an incomplete list of projects",
    nothingWritten: "Nothing was written",
    written: (folder, files) => `Written to ${folder}: ${files}`,
    drafted:
      "release.json is a draft (status: draft) and will not be published; set published when all is well",
    templateWritten: (file) => `Made ${file}`,
  },
);
