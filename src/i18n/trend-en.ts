import type { zh } from "./trend-zh.ts";

const plural = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** The same in English. */
export const en: typeof zh = {
  asOf: (quarter) => `Latest register: ${quarter}`,
  ways: "Other ways to look",
  dimensions: { region: "County", sector: "Sector", level: "Level" },
  everyOne: { region: " counties", sector: " sectors", level: " levels" },
  pages: {
    region: "Counties and districts",
    sector: "By sector",
    level: "By level",
    lists: "Lists",
  },
  about: {
    sector: "The same figures by sector, all panels on one scale.",
    level: "The same figures by level, all panels on one scale.",
    region: "The same figures by county, all panels on one scale.",
  },
  keys: {
    completion_rate: "Completion rate",
    start_rate: "Start rate",
    due_start_rate: "Start rate, starts due",
    resumption_rate: "Resumption rate",
    started_quarter: "Started in the quarter",
    projects_split: "On the register",
  },
  title: {
    completion: (rate, lead) => `${rate} of the annual plan done, ${lead}`,
    projects: (n, reason) => `${n} on the register, no completion rate (${reason})`,
    overview: (ahead, of, every, first, rate) =>
      ahead > 0
        ? `${ahead} of ${of}${every} are ahead of the calendar; ${first} leads with ${rate}`
        : `All ${of}${every} are behind the calendar; ${first} is closest with ${rate}`,
    overviewNone: (of, every) => `${of}${every}, none with a completion rate`,
  },
  rank: (n) => `rank ${n}`,
  up: (n) => `up ${n}`,
  down: (n) => `down ${n}`,
  same: "unchanged",
  unranked: "not ranked",
  fraction: (part, whole) => `${part} of ${whole}`,
  noRegister: "no register",
  sections: {
    trend: "Quarter by quarter",
    overview: "This year",
    rank: "Rank",
    status: "Projects",
  },
  multiples: {
    years: (label, place) => `${label}, ${place}, one panel a year, quarters 1 to 4`,
    slices: (label, year, every) => `${label}, ${year}, one panel each of the${every}, Q1 to Q4`,
    scale: (from, to) => `scale ${from}–${to}%, the same every quarter`,
    diagonal: "dashed: time elapsed",
    yearTitle: (quarter, label, value, compared) =>
      `${label} in ${quarter}: ${value}${compared ? `, ${compared}` : ""}`,
    higher: (points) => `${points} above a year earlier`,
    lower: (points) => `${points} below a year earlier`,
    level: "the same as a year earlier",
    highest: (label, name, value) => `${label}: ${name} is highest, ${value}`,
    equal: (label, of, every, value) => `${label}: all ${of}${every} with a figure at ${value}`,
    tied: (label, n, every, value) => `${label}: ${n}${every} share the highest, ${value}`,
    none: (label) => `${label}: nothing to draw`,
    ahead: (n, of, every) => `${n} of ${of}${every} with a figure are ahead of the calendar`,
    descYears: (label, years) =>
      `Line chart: ${label}, ${plural(years, "year", "years")}, one panel each.`,
    descSlices: (label, n) => `Line chart: ${label}, ${plural(n, "panel", "panels")}.`,
    extremes: (first, last) => `In the latest quarter highest ${first}, lowest ${last}.`,
    gaps: (n) => `${plural(n, "figure is", "figures are")} missing.`,
    quarters: ["Q1", "Q2", "Q3", "Q4"] as readonly string[],
    year: (year) => String(year),
    quarterColumn: (n) => `Q${n}`,
  },
  bars: {
    highest: (n, quarter, value) =>
      `Of ${n} quarters with a register, ${quarter} is highest: ${value}`,
    equal: (n, value) => `The same in all ${n} quarters with a register: ${value}`,
    none: (label) => `${label}: no figure in any quarter`,
    missing: (known, all) =>
      known === all ? "" : `No figure for ${all - known} of ${all} quarters.`,
  },
  lead: {
    title: (ahead, of) => `Ahead of the calendar in ${ahead} of ${of} quarters`,
  },
  table: {
    byQuarter: (label) => `${label} by quarter`,
    regionsByQuarter: (label) => `${label}, recent quarters`,
    rankCaption: "Ranks by quarter (on unrounded values, ties share a rank)",
    hint: "Swipe sideways for more",
    older: (n) => plural(n, "earlier quarter", "earlier quarters"),
    moreRows: (n) => plural(n, "more row", "more rows"),
    status: (quarter) => `Projects at the end of ${quarter}, by status`,
    all: "Total",
    count: "Number",
    plan: "Annual plan",
    done: "Done this year",
    rate: "Completion rate",
    total: "Total investment",
    reported: "Reported",
    first10: (n) => `Late ones first, then by total investment (first ${n})`,
    fullList: (n) => `All ${n} projects`,
    late: "Late since",
    lateSince: (date) => `due to start ${date}`,
    doneOfPlan: "Done of plan",
    compared: "Against the calendar",
  },
  source: {
    definition: (label) => `Definition: ${label}`,
    rows: "Rows",
    line: "All quarters by their latest revisions. A number leads to the projects it is computed from.",
  },
  indicator: {
    example: (quarter) => `Example (${quarter}, the whole city)`,
    counts: {
      start_rate: (part, whole, digits) =>
        `Of ${whole} projects planned to start, ${part} have started: ${digits}`,
      due_start_rate: (part, whole, digits) =>
        `Of ${whole} projects due to start, ${part} have started: ${digits}`,
      resumption_rate: (part, whole, digits) =>
        `Of ${whole} projects to resume, ${part} have resumed or finished: ${digits}`,
      finish_rate: (part, whole, digits) =>
        `Of ${whole} projects planned to finish, ${part} have finished: ${digits}`,
      task_closure_rate: (part, whole, digits) =>
        `Of ${whole} tasks, ${part} are closed: ${digits}`,
      preparation_rate: (part, whole, digits) =>
        `Of ${whole} items that are needed, ${part} are done: ${digits}`,
    },
    money: (part, whole, digits) =>
      `Projects that report both planned ${whole} and completed ${part}: ${digits}`,
    division: (part, whole, result) => `${part} ÷ ${whole} = ${result}`,
    lead: (rate, time, result) => `${rate} − ${time} = ${result}`,
    quarter: (ytd, before, result) =>
      `Year to date ${ytd} − to the quarter before ${before} = ${result}`,
    quarterFirst: (ytd) => `In a first quarter the year to date is the quarter: ${ytd}`,
    history: "Computed quarter by quarter",
    historyCaption: "Computed from the registers",
    columns: {
      first: "First published",
      now: "Now",
      change: "Change",
      reported: "Reported",
      origin: "Origin",
    },
    computed: "computed here",
    published: (values) => `published ${values}`,
    notRevised: "not revised",
    tiny: "revised, the same when rounded",
    revisedCount: (n, of) =>
      n === 0
        ? `None of ${of} quarters was revised.`
        : `${n} of ${of} quarters were revised; the table shows how.`,
    revisedTitle: (n, of, largest) => `${n} of ${of} figures were revised, the largest ${largest}`,
    revisedSubtitle: (label) => `${label}, now against first published`,
    revisedDesc: (n, of) => `Bar chart: ${n} of ${of} quarters were revised.`,
    rose: (digits) => `up ${digits}%`,
    fell: (digits) => `down ${digits}%`,
    zeroFirst: "was zero",
    arrow: (first, now) => `${first} → ${now}`,
    regions: "By county",
    missing: (quarter, reason) => `${quarter}: ${reason}`,
    missingTitle: "Quarters without a figure",
    noTable: "no register",
  },
  project: {
    investment: "Investment against plan",
    completedTitle: (name, quarter, value) => `${name}: most was invested in ${quarter}, ${value}`,
    completedSubtitle: (unit, span) => `Investment completed in the quarter, ${span}, ${unit}`,
    quarterOfPlan: "; the tick is a quarter of the annual plan",
    completedDesc: (n, of) => `Bar chart: ${n} of ${of} quarters have a figure.`,
    planTitle: (year, rate, total) =>
      `${rate} of the annual plan of ${year} done${total ? `, ${total} of the total investment` : ""}`,
    planSubtitle:
      "Done each year against the annual plan, and in all against the total; the line is 100%",
    planDesc: (n) => `Bar chart: completion in ${plural(n, "year", "years")}.`,
    planRow: (name, rate) => `${name} ${rate}. `,
    ofPlan: (done, plan) => `${done} of ${plan}`,
    cumulative: "In all, of the total",
    yearRow: (year) => String(year),
    record: "Quarter by quarter",
    quarterDone: "Done in the quarter",
    doneOfPlan: "This year, done of plan",
    rate: "Completion rate",
    cumulativeDone: "Done in all",
    changes: "Changes",
    changesCaption: "What changed on the register, latest first",
    revisions: "Revisions",
    revisionsCaption: "Revisions of published quarters: the value first published and now",
    size: "Change",
    cause: (quarter, reason) => `Why ${quarter} was revised: ${reason}`,
    noChanges: (n) => `Nothing on the register changed in ${plural(n, "quarter", "quarters")}.`,
    field: "What",
    before: "Was",
    after: "Is",
    first: "First published",
    blank: "not reported",
    tasks: "Tasks",
    task: "Task",
    kind: "Kind",
    opened: "Opened",
    due: "Due",
    state: "State",
    closedOn: (date) => `closed ${date}`,
    open: "open",
    overdue: "overdue",
    taskTitle: (open, of) =>
      open === 0
        ? `All of ${plural(of, "task", "tasks")} closed`
        : `${plural(of, "task", "tasks")}, ${open} open`,
    preparation: "Preparation",
    preparationTitle: (done, needed, quarter) =>
      `${done} of ${plural(needed, "item", "items")} needed were done at the end of ${quarter}`,
    item: "Item",
    date: "Date",
    origin: "Where it came from and went",
    originSplit: (quarter) => `Split in ${quarter} from `,
    originMerged: (quarter) => `Merged into this one in ${quarter}: `,
    originOther: (quarter) => `Taken over in ${quarter} from `,
    ended: (quarter, reason) => `Left the register in ${quarter}: ${reason}`,
    endedInto: {
      merged: "merged into ",
      split: "split into ",
      other: "continued as ",
    },
    note: (text) => `Note: ${text}`,
    bundleOf: "Belongs to the bundle ",
    siblings: (n) => `${plural(n, "other item", "other items")} of the same bundle: `,
    items: (n) => `A bundle of ${plural(n, "item", "items")} on the register: `,
    returned: (quarter) => `Back on the register in ${quarter}.`,
    moreItems: (n) => ` and others, ${n} in all`,
    lateStart: (months) => `${plural(months, "month", "months")} later than planned`,
    earlyStart: (months) => `${plural(months, "month", "months")} earlier than planned`,
    onTimeStart: "in the month planned",
    startLate: (months) => `work began ${plural(months, "month", "months")} later than planned`,
    startEarly: (months) => `work began ${plural(months, "month", "months")} earlier than planned`,
    completion: "Completion this year",
    cumulativeKey: (money: string) => `${money} done in all`,
    ofTotal: (share) => `${share} of the total investment`,
    left: (quarter) => `no longer on the register in ${quarter}`,
  },
  lists: {
    indexTitle: (quarter, n, late) => `${quarter}: ${n} on the register, ${late} late to start`,
    indexTitleNoLate: (quarter, n) => `${quarter}: ${n} on the register, none late to start`,
    caveat:
      "These lists follow the latest complete register. A project may stand on several; they do not add up.",
    groups: { level: "By level", tag: "By tag", status: "By status", late: "Late" },
    late: {
      late: "Late to start",
      "not-resumed": "Not resumed",
      "late-finishes": "Late to finish",
    },
    lateDefinition: {
      late: "Planned to start this year by the quarter’s end, and not started.",
      "not-resumed":
        "Begun in an earlier year, not finished before this one, and neither resumed nor finished.",
      "late-finishes": "Planned to finish this year by the quarter’s end, and not finished.",
    },
    definition: {
      level: (name) => `All projects on the register of the level “${name}”.`,
      tag: (name) => `All projects on the register with the tag “${name}”.`,
      status: (name) => `All projects with the status “${name}” at the quarter’s end.`,
    },
    pageTitle: (name, n, money) => `${name}: ${n}${money ? `, total investment ${money}` : ""}`,
    reported: (reported, of) => `${reported} of ${of} reported`,
    caption: (from, to, of) => (from === 1 && to === of ? `All ${of}` : `${from}–${to} of ${of}`),
    pages: "Pages",
    page: (n) => `Page ${n}`,
    columns: {
      level: "Level",
      tag: "Tag",
      status: "Status",
      late: "Late",
    },
    order: "Late ones first, the others by total investment.",
  },
  projects: {
    title: (n, quarter, money) =>
      `${quarter}: ${n} on the register${money ? `, total investment ${money}` : ""}`,
    caveat: (quarter) =>
      `By the complete register of ${quarter}: the first 100 of every county, late ones first, then by total investment.`,
    left: "Projects that left the register",
    byList: "Lists: level, tag, status, late",
  },
  regionsIndex: {
    published: "Published figures",
  },
};
