import { strings } from "../i18n/strings.ts";

/** The sentences of the made-up commentary. Figures come in as they are printed, with their units. */
export const words = strings(
  {
    title: (quarter: string, rate: string, lead: string) =>
      `${quarter}：完成年度计划的${rate}，${lead}`,
    ahead: (lead: string) => `快于时间进度${lead}`,
    behind: (lead: string) => `慢于时间进度${lead}`,
    level: "与时间进度持平",
    summary: (quarter: string, projects: string, ytd: string) =>
      `虚构数据：${quarter}末在库${projects}，本年完成投资${ytd}。`,
    plainSummary: (quarter: string) => `虚构数据：${quarter}的登记表。`,
    overview: (projects: string, total: string) => `季末在库项目${projects}，总投资${total}。`,
    statuses: (building: string, unstarted: string, paused: string) =>
      `在建${building}，未开工${unstarted}，停工${paused}。`,
    bridge: (opening: string, added: string, left: string) =>
      `上季末${opening}，本季纳入${added}，退出${left}。`,
    split: (count: string) => `另有拆分形成的项目${count}。`,
    progress: (ytd: string, rate: string) =>
      `本年完成投资${ytd}；报送计划的项目完成年度计划的${rate}。`,
    quarterly: (amount: string) => `其中当季完成${amount}。`,
    first: (group: string, names: string, rate: string) =>
      `${group}中，${names}完成率最高，为${rate}。`,
    unranked: (names: string) => `${names}没有年度计划，不排名。`,
    starts: (count: string, amount: string) => `当季开工${count}，总投资${amount}。`,
    due: (due: string, made: string, late: string) =>
      `到期应开工${due}，按期${made}，未开${late}。`,
    rate: (rate: string) => `按全年计划计算，开工率为${rate}。`,
    ceremony: (date: string, count: string, amount: string) =>
      `${date}集中开工${count}，总投资${amount}。`,
    rally: (names: string) => `项目拉练得分最高的是${names}。`,
    preparation: (rate: string) => `需办的手续已办结${rate}。`,
    tasks: (open: string, overdue: string) => `未办结任务${open}，其中超期${overdue}。`,
    note: "本文与数据一同由程序生成，地名和项目都不存在。",
    and: "、",
    counties: "县市区",
    zones: "功能区",
  },
  {
    title: (quarter, rate, lead) => `${quarter}: ${rate} of the annual plan done, ${lead}`,
    ahead: (lead) => `${lead} ahead of the calendar`,
    behind: (lead) => `${lead} behind the calendar`,
    level: "level with the calendar",
    summary: (quarter, projects, ytd) =>
      `Made-up data: ${projects} on the register at the end of ${quarter}, ${ytd} done this year.`,
    plainSummary: (quarter) => `Made-up data: the register of ${quarter}.`,
    overview: (projects, total) =>
      `The register held ${projects} with a total investment of ${total}.`,
    statuses: (building, unstarted, paused) =>
      `Under construction: ${building}; not started: ${unstarted}; paused: ${paused}.`,
    bridge: (opening, added, left) =>
      `The quarter before ended with ${opening}; added were ${added}, and ${left} left.`,
    split: (count) => `Splitting an earlier project gave ${count} more.`,
    progress: (ytd, rate) => `Done this year: ${ytd}. Projects with a plan did ${rate} of it.`,
    quarterly: (amount) => `Of this, ${amount} was done in the quarter.`,
    first: (group, names, rate) => `Among the ${group}, ${names} came first with ${rate}.`,
    unranked: (names) => `${names} set no annual plan and is not ranked.`,
    starts: (count, amount) => `Started in the quarter: ${count}, total investment ${amount}.`,
    due: (due, made, late) => `Starts due: ${due}; on plan: ${made}; late: ${late}.`,
    rate: (rate) => `Of the starts planned for the year, ${rate} were made.`,
    ceremony: (date, count, amount) => `The ceremony of ${date} started ${count} worth ${amount}.`,
    rally: (names) => `The highest score of the rally went to ${names}.`,
    preparation: (rate) => `Of the preparation that is needed, ${rate} is done.`,
    tasks: (open, overdue) => `Open tasks: ${open}, of which overdue: ${overdue}.`,
    note: "A program wrote this text with the data; neither places nor projects exist.",
    and: ", ",
    counties: "counties and districts",
    zones: "zones",
  },
);
