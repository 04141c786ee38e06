import { fault } from "./advice.ts";

/** What the guide says of faults of Excel workbooks. */
export const workbookFaults = {
  "workbook-unreadable": fault(
    "error",
    ["工作簿是能打开的 .xlsx", "A workbook is an .xlsx that can be opened"],
    [
      "有密码的、损坏的、旧版 .xls、WPS 的 .et 和 LibreOffice 的 .ods 都读不了。",
      "One with a password, a damaged one, an old .xls, an .et of WPS and an .ods of LibreOffice cannot be read.",
    ],
    [
      "在 Excel 或 WPS 里打开，去掉密码，另存为 .xlsx。",
      "Open it in a spreadsheet, remove the password, save it as .xlsx.",
    ],
    "季报.xls",
    "季报.xlsx",
  ),
  "workbook-no-table": fault(
    "error",
    ["工作簿里有认得出的表", "A workbook has a sheet that is known as a table"],
    [
      "按工作表的名称和表头认表；都不认识就不知道填的是什么。",
      "Tables are known by the sheet's name and by their header; without either nothing is known.",
    ],
    [
      "工作表用表名命名，第一行写列名；或者用 npm run template 生成的模板。",
      "Name the sheet after its table and begin with the column titles, or use the template of npm run template.",
    ],
    "工作表“Sheet1”，第一行是大标题",
    "工作表“项目”，第一行是“项目编号”“项目名称”",
  ),
  "workbook-empty": fault(
    "error",
    ["工作簿里有数据", "A workbook holds rows"],
    [
      "只有表头的工作簿常常是存错了文件。",
      "A workbook with headers only is mostly the wrong file.",
    ],
    ["打开核对，在表头下面一行填一条。", "Open it and fill in one record a row below the header."],
    "只有表头",
    "表头，以及至少一行数据",
  ),
  "workbook-table-twice": fault(
    "error",
    ["一张表只占一张工作表", "A table stands on one sheet"],
    ["两张都读会重复，只读一张会漏。", "Reading both counts twice, reading one leaves rows out."],
    ["合成一张，或者隐藏、删去另一张。", "Join them, or hide or remove one."],
    "工作表“项目”和“项目 (2)”",
    "工作表“项目”",
  ),
  "workbook-quarter": fault(
    "error",
    ["工作簿写的季度就是要导入的季度", "The workbook is of the quarter that is being read"],
    [
      "上一季的工作簿最容易被当成这一季的。",
      "Last quarter's workbook is easily taken for this quarter's.",
    ],
    [
      "改正工作表“发布”里的季度，或者换一个文件。",
      "Correct the sheet Release, or take the other file.",
    ],
    "季度：2020Q3",
    "季度：2020Q4",
  ),
  "workbook-second": fault(
    "error",
    ["一次检查一个工作簿", "One workbook is checked at a time"],
    [
      "两个工作簿可能是同一季的两稿，合在一起会重复。",
      "Two may be two drafts of one quarter; together they would count twice.",
    ],
    ["分别检查，或者先合成一个。", "Check them one by one, or join them first."],
    "一起选 A.xlsx 和 B.xlsx",
    "只选一个",
  ),
  "cell-merged": fault(
    "error",
    ["数据里没有合并的单元格", "No cells of the data are merged"],
    [
      "合并之后只有左上一格有内容，其他各行就空了。",
      "Only the first of merged cells holds something; the other rows are left blank.",
    ],
    [
      "取消合并，每一行都填上。表头上面的大标题可以合并。",
      "Unmerge them and fill in every row. Titles above the header may be merged.",
    ],
    "A3:A5 合并，写“竹山县”",
    "A3、A4、A5 各写“竹山县”",
  ),
} as const;
