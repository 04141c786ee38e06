import { describe, expect, test } from "vitest";
import type { Quarter } from "../../../src/domain/quarter.ts";
import { findFigure } from "../../../src/prose/figures/find.ts";
import { sayFigure } from "../../../src/prose/figures/print.ts";
import { parseToken } from "../../../src/prose/tokens.ts";
import type { Event, Score } from "../../../src/schema/tables.ts";
import { category, dataset, project, region, register, release, wan } from "../../support/rows.ts";
import { row } from "../corpus/city.ts";
import { bookOf } from "./small-city.ts";

const score = (event: string, at: string, rank: number): Score => ({
  ...{ event, region: at, score: null, rank, source: null, line: 2 },
});
const event = (id: string, projects: number): Event => ({
  ...{ id, kind: "rally", date: null, region: null, venue: null, covers: null, batches: null },
  ...{ regions_count: null, projects, total_investment: null, annual_plan: null },
  ...{ expected_output: null, expected_tax: null, expected_jobs: null },
  ...{ source: null, note: null, line: 2 },
});
const ytd = { basis: "ytd" } as const;

const data = dataset(
  [
    release("2020Q3", {
      register: false,
      published: [
        row("starts", "10", "个"),
        row("starts", "12", "个", ytd),
        row("scheduled_starts", "5", "个"),
        row("scheduled_starts", "6", "个", { source: "S02；S03" }),
        row("scheduled_starts", "7", "个", { source: null }),
        row("projects_signed", "30", "个"),
        row("projects_signed", "3", "个", { of: "420302" }),
        row("projects_signed", "4", "个", { of: "sector industry" }),
        row("projects_signed", "5", "个", { of: "fund industry" }),
        row("projects_signed", "6", "个", { of: "sector ecology" }),
        row("projects_signed", "7", "个", { dimension: "level" }),
        row("started_investment_quarter", "8", "亿元", { dimension: "project", category: "p-1" }),
      ],
      events: [event("E1", 3), event("E10", 4)],
      scores: [score("E1", "420302", 2), score("E10", "420302", 5), score("E1", "420303", 1)],
      projects: [
        project("p-1", { name: "甲园", region: "420302", total_investment: wan(20_000) }),
        project("p-2", { name: "乙园" }),
      ],
    }),
    register(
      "2021Q1",
      [
        project("p-1", { name: "甲园", region: "420302", sector: "industry", status: "building" }),
        project("p-3", { name: "丙园", region: "420303", sector: "industry" }),
      ],
      {
        published: [
          row("projects", "77", "个"),
          row("projects", "78", "个", { of: "420302,sector industry" }),
          row("projects", "79", "个", { dimension: "project", category: "p-1" }),
        ],
      },
    ),
  ],
  {
    regions: [region("420302", { name: "茅箭区", short: "茅箭" }), region("420303")],
    categories: [
      ...[category("sector", "industry"), category("sector", "ecology")],
      ...[category("fund", "industry"), category("level", "city")],
    ],
  },
);

/** What a token finds: its words, or why it finds none. */
function found(token: string, quarter: Quarter = "2020Q3"): unknown {
  const parsed = parseToken(token, quarter);
  if (parsed?.kind !== "figure") throw new Error(token);
  const result = findFigure(bookOf(data, quarter), parsed.request);
  return "kind" in result ? result : sayFigure(result, "zh", "unit");
}
const unknown = (...nearest: string[]) => ({ kind: "unknown", nearest });
const ambiguous = (...choices: string[]) => ({ kind: "ambiguous", choices });

describe("published rows", () => {
  test.each<[string, unknown]>([
    ["starts", ambiguous("basis=quarter", "basis=ytd")],
    ["starts basis=ytd", "12个"],
    ["starts basis=month", unknown("scheduled_starts", "starts")],
    ["scheduled_starts", ambiguous("source=S01", "source=S02")],
    ["scheduled_starts source=S01", "5个"],
    ["scheduled_starts source=S02", "6个"],
    ["scheduled_starts source=S03", "6个"],
    ["scheduled_starts source=S02；S03", "6个"],
    ["scheduled_starts source=S04", unknown("scheduled_starts", "starts")],
    ["projects_signed", "30个"],
    ["projects_signed region=茅箭", "3个"],
    ["projects_signed sector=industry", "4个"],
    ["projects_signed fund=industry", "5个"],
    ["projects_signed sector=ecology", "6个"],
    ["projects_signed region=茅箭 sector=industry", unknown("projects_signed")],
    ["started_investment_quarter project=甲园", "8亿元"],
    ["started_investment_quarter project=p-1", "8亿元"],
    ["started_investment_quarter project=p-2", unknown("started_investment_quarter")],
    ["started_investment_quarter project=甲国", unknown("甲园")],
    ["projects_signed colour=red", unknown()],
    ["projects_signed.share region=茅箭", "10.0%"],
    ["projects_signed.rank region=茅箭", unknown("share")],
    ["scheduled_starts.yoyo source=S01", unknown("yoy")],
    ["finished", unknown()],
    ["startss", unknown("starts")],
    ["scores", unknown("score")],
    ["projects_signed@2020Q2", unknown()],
  ])("%s", (token, expected) => {
    expect(found(token)).toEqual(expected);
  });

  test("two classes at once are no row of the first of them", () => {
    expect(found("projects_signed sector=industry fund=industry")).toEqual(
      unknown("projects_signed"),
    );
  });
});

describe("a register beside published rows", () => {
  test.each<[string, unknown]>([
    ["projects", "2个"],
    ["projects region=茅箭", "1个"],
    ["projects sector=industry", "2个"],
    ["projects sector=ecology", unknown("projects")],
    ["projects basis=quarter", "77个"],
    ["projects source=S01", "77个"],
    ["projects region=茅箭 sector=industry", "78个"],
    ["projects project=甲园", "79个"],
    ["projects.share region=茅箭", "50.0%"],
    ["projects fund=industry", unknown("projects")],
  ])("%s", (token, expected) => {
    expect(found(token, "2021Q1")).toEqual(expected);
  });
});

describe("records", () => {
  test.each<[string, unknown]>([
    ["event.projects id=E1", "3个"],
    ["event.projects id=E10", "4个"],
    ["event.projects", ambiguous("event.projects id=E1", "event.projects id=E10")],
    ["event.projects id=E2", unknown("E1")],
    ["event.project id=E1", unknown("projects")],
    ["score.rank region=茅箭区 event=E1", "2位"],
    ["score.rank region=茅箭区 event=E10", "5位"],
    [
      "score.rank event=E1",
      ambiguous("score.rank region=茅箭区 event=E1", 'score.rank region="Region 420303" event=E1'),
    ],
    ["score.rank event=E2", unknown("rank")],
    ["score.share region=茅箭区 event=E1", unknown()],
    ["score.rank region=茅剑区", unknown("茅箭区")],
    ["project.total_investment id=p-1", "2亿元"],
    ["project.total_investment id=p-2", unknown("p-1")],
    ["projects_named", "2个"],
    ["projects_named region=茅箭区", "1个"],
    ["regions", "2个"],
    ["regions region=茅箭区", unknown()],
    ["regions_reported", "1个"],
    ["regions_reported colour=red", unknown()],
  ])("%s", (token, expected) => {
    expect(found(token)).toEqual(expected);
  });
});
