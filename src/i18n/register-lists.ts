import { strings } from "./strings.ts";

/** Titles and definitions of the lists of rows behind the figures of a register, and the words of their tables. */

/** What a list is called after its number, and what puts a project on it. `name` is a county, status or reason. */
interface ListWords {
  readonly title: (name: string) => string;
  readonly definition: (name: string) => string;
}

const words = (
  title: string | ((name: string) => string),
  definition: string | ((name: string) => string),
): ListWords => ({
  title: typeof title === "string" ? () => title : title,
  definition: typeof definition === "string" ? () => definition : definition,
});

const zh = {
  all: words("在库项目", "季末登记表里的全部项目，每行一个，含已取消但尚未退出的。"),
  plan: words(
    "报送了进度的项目",
    "年度计划投资和本年完成投资都已报送的项目，投资完成率由它们算出；落后时间进度金额最多的排在前面。",
  ),
  region: words(
    (name) => `${name}的项目`,
    (name) => `登记表中县市区为${name}的全部项目。`,
  ),
  sector: words(
    (name) => `${name}项目`,
    (name) => `登记表中类别为${name}的全部项目。`,
  ),
  level: words(
    (name) => `${name}项目`,
    (name) => `登记表中级别为${name}的全部项目。`,
  ),
  size: words(
    (name) => `总投资${name}的项目`,
    (name) => `按总投资分档属于“${name}”的全部项目。`,
  ),
  status: words(
    (name) => `${name}项目`,
    (name) => `季末状态为${name}的全部项目。`,
  ),
  added: words("新纳入的项目", "上一份登记表没有、本季登记表有的项目，拆分产生的除外。"),
  split: words("拆分产生的项目", "由上一份登记表里的项目拆分而来的项目。"),
  exited: words("退出的项目", "上一份登记表有、本季登记表没有的项目，按当时登记的内容列出。"),
  exit: words(
    (name) => `因${name}退出的项目`,
    (name) => `上一份登记表有、本季登记表没有，退出原因为${name}的项目。`,
  ),
  revalued: words("总投资有变更的项目", "两份登记表都有、但总投资不同的项目，变动最大的在前。"),
  move: words(
    (name) => `状态由${name}的项目`,
    (name) => `两份登记表之间状态由${name}的项目。`,
  ),
  "planned-starts": words("全年计划开工的项目", "计划开工日期在本年的项目。"),
  due: words("应开工的项目", "计划在本年开工、且计划日期不晚于季末的项目。"),
  "on-plan": words("按期开工的项目", "应开工、至季末已开工的项目。"),
  late: words("逾期未开工的项目", "计划开工日期已过、至季末没有开工的项目；晚得最久的排在前面。"),
  early: words("提前开工的项目", "计划在本年季末以后开工、至季末已开工的项目。"),
  "not-due": words("未到开工期的项目", "计划在本年季末以后开工、尚未开工的项目。"),
  unplanned: words("计划外开工的项目", "本年已开工、但计划开工日期不在本年的项目。"),
  started: words("当季开工的项目", "实际开工日期在本季的项目，不论是否在计划内。"),
  "started-year": words(
    "本年开工的项目",
    "实际开工日期在本年、不晚于季末的项目，不论是否在计划内。",
  ),
  resumable: words("应复工的项目", "往年已开工、今年以前没有竣工的项目。"),
  "not-resumed": words("未复工的项目", "应复工项目中，至季末既没有复工也没有竣工的项目。"),
  "planned-finishes": words("全年计划竣工的项目", "计划竣工日期在本年的项目。"),
  "finished-planned": words("计划内已竣工的项目", "计划竣工日期在本年、至季末已竣工的项目。"),
  "late-finishes": words("逾期未竣工的项目", "计划在本年竣工、计划日期已过而没有竣工的项目。"),
  "finished-year": words("本年竣工的项目", "实际竣工日期在本年、不晚于季末的项目。"),
  "same-year": words("当年签约、开工、投产的项目", "签约、开工、竣工都在本年的项目。"),
  "next-starts": words("下季应开工的项目", "计划开工日期在下一季度、尚未开工的项目。"),
  "next-finishes": words("下季应竣工的项目", "计划竣工日期在下一季度、尚未竣工的项目。"),
  "sign-days": words(
    "计算签约到开工天数的项目",
    "本年开工、签约和开工日期都精确到日的项目；天数的中位数由它们算出。",
  ),
  "build-days": words(
    "计算开工到竣工天数的项目",
    "本年竣工、开工和竣工日期都精确到日的项目；天数的中位数由它们算出。",
  ),
  benefits: words("报送了预期效益的项目", "报送了预计年产值、年税收或就业的项目。"),
  preparation: words(
    "需要办理前期手续的项目",
    "有前期手续要办的项目；手续办结率是其中已办结的项数占全部要办项数的比重。",
  ),
  ready: words("手续全部办结的项目", "需要办理的前期手续都已办结的项目。"),
  lacking: words(
    (name) => `${name}没有办结的项目`,
    (name) => `需要办理${name}、至季末在办或未办的项目。`,
  ),
};

const en: typeof zh = {
  all: words("Projects on the register", "All rows of the register at the quarter’s end."),
  plan: words(
    "Projects that report progress",
    "Projects that report both plan and investment done, furthest behind the calendar first.",
  ),
  region: words(
    (name) => `Projects in ${name}`,
    (name) => `All projects that the register places in ${name}.`,
  ),
  sector: words(
    (name) => `Projects, ${name}`,
    (name) => `All projects of the sector ${name}.`,
  ),
  level: words(
    (name) => `Projects, ${name}`,
    (name) => `All projects of the level ${name}.`,
  ),
  size: words(
    (name) => `Projects by size: ${name}`,
    (name) => `All projects whose total investment lies in the band “${name}”.`,
  ),
  status: words(
    (name) => `Projects ${name}`,
    (name) => `All projects with the status “${name}” at the quarter’s end.`,
  ),
  added: words("Projects added", "On this register and not on the one before, splits apart."),
  split: words("Projects from splits", "Projects into which an earlier one was split."),
  exited: words(
    "Projects that left",
    "On the register before and not on this one, as it had them.",
  ),
  exit: words(
    (name) => `Projects that left: ${name}`,
    (name) => `On the register before and not on this one, for the reason “${name}”.`,
  ),
  revalued: words(
    "Projects with another total investment",
    "On both registers with different total investment, the largest change first.",
  ),
  move: words(
    (name) => `Projects that went from ${name}`,
    (name) => `Projects whose status went from ${name} between the two registers.`,
  ),
  "planned-starts": words("Starts planned this year", "Planned start in this year."),
  due: words("Starts due", "Planned to start this year by the quarter’s end."),
  "on-plan": words("Due starts made", "Due and started by the quarter’s end."),
  late: words(
    "Late starts",
    "Due and not started by the quarter’s end; what is late longest stands first.",
  ),
  early: words("Early starts", "Planned for later this year and already started."),
  "not-due": words("Starts not yet due", "Planned for later this year and not started."),
  unplanned: words("Unplanned starts", "Started this year without a planned start in this year."),
  started: words("Starts of the quarter", "Actual start in the quarter, planned or not."),
  "started-year": words("Starts of the year", "Actual start this year, planned or not."),
  resumable: words("Projects to resume", "Started before this year and not finished before it."),
  "not-resumed": words("Projects not resumed", "Of the projects to resume, those not yet back."),
  "planned-finishes": words("Finishes planned this year", "Planned finish in this year."),
  "finished-planned": words("Planned finishes made", "Planned for this year and finished."),
  "late-finishes": words("Late finishes", "Planned finish this year has passed without a finish."),
  "finished-year": words("Finished this year", "Actual finish this year by the quarter’s end."),
  "same-year": words(
    "Signed, started and finished in one year",
    "All three dates lie in this year.",
  ),
  "next-starts": words(
    "Starts due next quarter",
    "Planned to start next quarter, not started yet.",
  ),
  "next-finishes": words(
    "Finishes due next quarter",
    "Planned to finish next quarter, not finished yet.",
  ),
  "sign-days": words(
    "Projects behind the days from signing to start",
    "Starts of the year with both dates known to the day.",
  ),
  "build-days": words(
    "Projects behind the days from start to finish",
    "Finishes of the year with both dates known to the day.",
  ),
  benefits: words(
    "Projects that report expected benefits",
    "Rows with an expected annual output, tax or jobs.",
  ),
  preparation: words(
    "Projects that need preparation",
    "Projects with items of preparation to be done; the rate is the share of these items that are done.",
  ),
  ready: words("Projects with all preparation done", "Every item that the project needs is done."),
  lacking: words(
    (name) => `Projects that lack: ${name}`,
    (name) => `Projects that need the item “${name}” and have not done it.`,
  ),
};

/** By kind of list. */
export const listWords: Readonly<Record<"zh" | "en", Readonly<Record<string, ListWords>>>> =
  strings(zh, en);
