import { smallDataset } from "./small-dataset.ts";

/** A register of two quarters in which every column is filled and nothing is wrong. */

const titles = [
  ...["id", "name", "region", "sector", "level", "tags", "bundle", "status"],
  ...["total_investment_wan", "annual_plan_wan", "adjusted_plan_wan"],
  ...["completed_ytd_wan", "completed_total_wan"],
  ...["signed", "planned_start", "actual_start", "resumed", "planned_finish", "actual_finish"],
  ...["expected_output_wan", "expected_tax_wan", "expected_jobs"],
  ...["reason", "ceremony", "source", "note"],
] as const;
export type Title = (typeof titles)[number];

type Row = Partial<Record<Title, string>>;

const building = (id: string, name: string, region: string, total: number): Row => ({
  ...{ id, name, region, sector: "产业类", level: "省重点", tags: "专项债", status: "在建" },
  total_investment_wan: String(total),
  annual_plan_wan: String(total / 5),
  adjusted_plan_wan: String(total / 4),
  completed_ytd_wan: String(total / 10),
  completed_total_wan: String(total / 2),
  ...{ signed: "2018-05-10", planned_start: "2018-09", actual_start: "2018-10-12" },
  ...{ resumed: "2020-02-25", planned_finish: "2021-12" },
  ...{ expected_output_wan: "9000", expected_tax_wan: "300", expected_jobs: "120", source: "S01" },
});

/** The rows of the second quarter by id. */
const rows: readonly Row[] = [
  { ...building("P1", "甲区产业园", "甲区", 50_000), ceremony: "E1", bundle: "B1" },
  { ...building("P2", "乙区公路", "乙区", 8000), note: "两段同时施工" },
  { ...building("P3", "丙县水库", "丙县", 120_000), bundle: "B1" },
  building("P4", "甲区医院", "甲区", 30_000),
  building("P5", "乙区污水厂", "乙区", 16_000),
  building("P6", "丙县茶厂", "丙县", 6000),
  building("P7", "甲区车站", "甲区", 90_000),
  building("P8", "乙区粮库", "乙区", 12_000),
  {
    ...building("P9", "丙县中学", "丙县", 20_000),
    ...{ status: "投产", completed_total_wan: "20000", actual_finish: "2020-06-18" },
  },
  {
    ...{ id: "P10", name: "甲区湿地", region: "甲区", status: "未开工", reason: "用地" },
    ...{ total_investment_wan: "4000", annual_plan_wan: "1000", planned_start: "2020-10" },
    ...{ planned_finish: "2022-06", source: "S01" },
  },
];

/** A quarter earlier less was spent, and the school was not finished. */
const earlier = (row: Row): Row =>
  row.completed_ytd_wan === undefined
    ? row
    : {
        ...row,
        status: "在建",
        actual_finish: "",
        completed_ytd_wan: String(Number(row.total_investment_wan) / 20),
        completed_total_wan: String(Number(row.total_investment_wan) * 0.45),
      };

const csv = (list: readonly Row[]): string =>
  [titles, ...list.map((row) => titles.map((title) => row[title] ?? ""))]
    .map((cells) => `${cells.join(",")}\n`)
    .join("");

const document = (quarter: string, published_on: string): string =>
  JSON.stringify({
    quarter,
    revision: 1,
    status: "published",
    published_on,
    kind: "final",
    register: true,
  });

export const projectsFile = "releases/2020Q2/projects.csv";

/** The data set with one cell of the second quarter changed; without a change it has no problem. */
export function registerWith(id?: string, title?: Title, text?: string): Record<string, string> {
  const changed = rows.map((row) => (row.id === id && title ? { ...row, [title]: text } : row));
  return {
    ...smallDataset,
    "releases/2020Q1/projects.csv": csv(rows.map(earlier)),
    "releases/2020Q2/release.json": document("2020Q2", "2020-07-20"),
    [projectsFile]: csv(changed),
    "releases/2020Q2/tasks.csv":
      "id,project,kind,region,title,opened,due,closed\nT1,P3,start,丙县,加快征迁,2020-04-01,2020-06-30,2020-06-20\n",
    "releases/2020Q2/preparation.csv": "project,item,state,date\nP3,规划选址,done,2020-05-10\n",
  };
}
