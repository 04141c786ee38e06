import type { BridgeData } from "../../charts/register-types.ts";
import { compare, exact, negate, sign, subtract, type Exact } from "../../domain/exact.ts";
import { formatQuarter } from "../../i18n/format.ts";
import { paths } from "../../i18n/routes.ts";
import { series } from "../../i18n/series.ts";
import { sinceStrings } from "../../i18n/since.ts";
import { exitReasons } from "../../schema/tables.ts";
import { notStated, type Bridge } from "../../report/register/register.ts";
import { moneyOnAxis } from "../series/figure.ts";
import type { NextFigure, RegisterBlock, RegisterFigure } from "./blocks.ts";
import {
  countText,
  meaning,
  moneyText,
  quarterText,
  rowsHref,
  rowsLink,
  signed,
  type Sheet,
} from "./sheet.ts";
import type { Table } from "../tables/table.ts";

type BridgeStep = BridgeData["steps"][number];

/** One step of the bridge, signed, with the list of its projects. */
interface Step {
  readonly label: string;
  readonly list: string;
  readonly count: number;
  readonly money: Exact;
}

function stepsOf(sheet: Sheet, bridge: Bridge): Step[] {
  const { t, edition } = sheet;
  const exits = bridge.exits.map(({ reason, projects, totalInvestment }) => ({
    label: t.bridge.exit(reason ? edition.say(exitReasons[reason]) : edition.t.notStated),
    list: `exit-${reason ?? notStated}`,
    count: -projects.length,
    money: negate(totalInvestment),
  }));
  const entered = (label: string, list: string, step: Bridge["added"]): Step => ({
    ...{ label, list },
    count: step.projects.length,
    money: step.totalInvestment,
  });
  return [
    entered(t.bridge.added, "added", bridge.added),
    entered(t.bridge.split, "split", bridge.split),
    ...exits,
    { label: t.bridge.changed, list: "revalued", count: 0, money: bridge.changed },
  ];
}

const mostSteps = 8;

/** At most eight steps: the smallest are joined, so that the bridge stays readable and still closes. */
function joined(sheet: Sheet, steps: readonly BridgeStep[], text: (n: number) => string) {
  const moved = steps.filter(({ value }) => value !== 0);
  if (moved.length <= mostSteps) return moved;
  const bySize = moved.toSorted((a, b) => Math.abs(b.value) - Math.abs(a.value));
  const kept = new Set(bySize.slice(0, mostSteps - 1));
  const rest = bySize.slice(mostSteps - 1);
  const sum = rest.reduce((total, { value }) => total + value, 0);
  return [
    ...moved.filter((step) => kept.has(step)),
    { label: sheet.t.bridge.other(rest.length), value: sum, text: text(sum) },
  ];
}

function tableOf(sheet: Sheet, bridge: Bridge, steps: readonly Step[], from: string): Table {
  const { t } = sheet;
  const { columns } = t.bridge;
  const total = (label: string, step: Bridge["opening"], list: string | null) => ({
    kind: "total" as const,
    cells: [
      { text: label },
      {
        text: countText(sheet, step.projects.length),
        href: list ? rowsHref(sheet, list) : undefined,
      },
      { text: moneyText(sheet, step.totalInvestment) },
    ],
  });
  const rows = steps.map((step) => {
    const n = step.list === "revalued" ? bridge.revaluations.length : step.count;
    const count =
      step.list === "revalued"
        ? countText(sheet, n)
        : signed(exact(step.count), countText(sheet, step.count));
    return {
      cells: [
        { text: step.label },
        { text: count, href: rowsHref(sheet, step.list) },
        { text: signed(step.money, moneyText(sheet, step.money)) },
      ],
    };
  });
  return {
    caption: t.bridge.countSubtitle(from, quarterText(sheet)),
    quiet: true,
    columns: [
      { label: columns.step, kind: "name" },
      { label: columns.count, kind: "value", href: meaning(sheet, "projects_split") },
      {
        ...{ label: columns.money, kind: "number", said: true },
        href: meaning(sheet, "total_investment"),
      },
    ],
    rows: [
      total(t.bridge.opening(from), bridge.opening, null),
      ...rows.filter((_, i) => steps[i]?.count !== 0 || sign(steps[i]?.money ?? exact(0)) !== 0),
      total(t.bridge.opening(quarterText(sheet)), bridge.closing, "all"),
    ],
  };
}

/** 在库项目净增13个：新增44个，退出31个. */
export function bridgeFinding(sheet: Sheet, bridge: Bridge): string {
  const { bridge: t } = sheet.t;
  const entered = bridge.added.projects.length + bridge.split.projects.length;
  const left = bridge.exits.reduce((sum, { projects }) => sum + projects.length, 0);
  if (entered === 0 && left === 0) return t.still;
  const words = [countText(sheet, entered), countText(sheet, left)] as const;
  const net = entered - left;
  if (net === 0) return t.level(...words);
  return net > 0
    ? t.grew(countText(sheet, net), ...words)
    : t.shrank(countText(sheet, -net), ...words);
}

function moneyFinding(sheet: Sheet, bridge: Bridge): string {
  const net = subtract(bridge.closing.totalInvestment, bridge.opening.totalInvestment);
  const { bridge: t } = sheet.t;
  if (sign(net) === 0) return t.moneyLevel;
  return sign(net) > 0
    ? t.moneyGrew(moneyText(sheet, net))
    : t.moneyShrank(moneyText(sheet, negate(net)));
}

function descOf(sheet: Sheet, bridge: Bridge, steps: readonly Step[]): string {
  const sum = (own: readonly Step[]): string =>
    countText(
      sheet,
      own.reduce((total, { count }) => total + Math.abs(count), 0),
    );
  return sheet.t.bridge.desc(
    countText(sheet, bridge.opening.projects.length),
    sum(steps.filter(({ count }) => count > 0)),
    sum(steps.filter(({ count }) => count < 0)),
    countText(sheet, bridge.closing.projects.length),
  );
}

type Measured = (step: Bridge["opening"]) => { readonly value: number; readonly text: string };

function dataOf(
  sheet: Sheet,
  { opening, closing }: Bridge,
  steps: readonly BridgeStep[],
  measure: Measured,
  labels: readonly [string, string],
): Omit<BridgeData, "unit"> {
  const { t } = sheet;
  return {
    opening: { label: t.bridge.opening(labels[0]), ...measure(opening) },
    closing: { label: t.bridge.opening(labels[1]), ...measure(closing) },
    steps,
  };
}

function countFigure(sheet: Sheet, bridge: Bridge, from: string, next: NextFigure): RegisterFigure {
  const steps = stepsOf(sheet, bridge);
  const text = (n: number): string => signed(exact(n), countText(sheet, n));
  const drawn = joined(
    sheet,
    steps.map(({ label, count }) => ({ label, value: count, text: text(count) })),
    text,
  );
  const size: Measured = ({ projects }) => ({
    value: projects.length,
    text: countText(sheet, projects.length),
  });
  const labels = [from, quarterText(sheet)] as const;
  return {
    kind: "register-figure",
    ...next(),
    title: bridgeFinding(sheet, bridge),
    subtitle: sheet.t.bridge.countSubtitle(...labels),
    desc: descOf(sheet, bridge, steps),
    chart: {
      kind: "bridge",
      data: {
        ...dataOf(sheet, bridge, drawn, size, labels),
        unit: sheet.edition.locale === "zh" ? series.zh.unitCount : "",
      },
    },
    table: tableOf(sheet, bridge, steps, from),
    notes: [],
    links: rowsLink(sheet, "all"),
  };
}

function moneyFigure(sheet: Sheet, bridge: Bridge, from: string, next: NextFigure): RegisterFigure {
  const { locale } = sheet.edition;
  const steps = stepsOf(sheet, bridge);
  const value = (money: Exact): number => moneyOnAxis(money, locale);
  const perYi = locale === "zh" ? 8 : 9;
  const text = (n: number): string => {
    const rounded = exact(BigInt(Math.round(n * 1e6)) * 10n ** BigInt(perYi - 6));
    return signed(rounded, moneyText(sheet, rounded));
  };
  const drawn = joined(
    sheet,
    steps.map(({ label, money }) => ({
      label,
      value: value(money),
      text: signed(money, moneyText(sheet, money)),
    })),
    text,
  );
  const size: Measured = ({ totalInvestment }) => ({
    value: value(totalInvestment),
    text: moneyText(sheet, totalInvestment),
  });
  const labels = [from, quarterText(sheet)] as const;
  const unit = series[locale].unitYi;
  return {
    kind: "register-figure",
    ...next(),
    title: moneyFinding(sheet, bridge),
    subtitle: sheet.t.bridge.moneySubtitle(...labels, unit),
    desc: moneyFinding(sheet, bridge) + sheet.edition.t.stop,
    chart: {
      kind: "bridge",
      data: {
        ...dataOf(sheet, bridge, drawn, size, labels),
        unit: locale === "zh" ? unit : ` ${unit}`,
      },
    },
    table: null,
    notes: [],
    links: rowsLink(sheet, "revalued"),
  };
}

/** 与上季比: why this register is not the one before, in projects and in money. */
export function bridgeBlocks(sheet: Sheet, next: NextFigure): RegisterBlock[] {
  const { report, t, edition } = sheet;
  const { bridge, earlier } = report;
  if (!bridge || !earlier) return [{ kind: "register-text", text: t.bridge.none, links: [] }];
  const from = formatQuarter(earlier, edition.locale);
  const blocks: RegisterBlock[] = report.isQuarterBefore
    ? []
    : [{ kind: "register-text", text: t.bridge.notPrevious(from), links: [] }];
  const moved = stepsOf(sheet, bridge);
  if (moved.some(({ count }) => count !== 0)) blocks.push(countFigure(sheet, bridge, from, next));
  else
    blocks.push({ kind: "register-text", text: `${t.bridge.still}${edition.t.stop}`, links: [] });
  if (moved.some(({ money }) => compare(money, exact(0)) !== 0))
    blocks.push(moneyFigure(sheet, bridge, from, next));
  const since = {
    label: sinceStrings[edition.locale].link(from),
    href: edition.link.page(paths.since(report.path)),
  };
  return [...blocks, { kind: "register-text", text: "", links: [since] }];
}
