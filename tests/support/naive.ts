import type { Dataset, Release } from "../../src/schema/dataset.ts";
import type { Project, Task } from "../../src/schema/tables.ts";
import {
  amounts,
  atQuartersEnd,
  days,
  has,
  hundredTimesRatio,
  isGreater,
  minus,
  nameOf,
  none,
  ofRows,
  preparationRate,
  projectFigures,
  proper,
  shifted,
  taskFigure,
  taskFigures,
  whenOf,
  type Figure,
  type Row,
  type When,
} from "./naive-rows.ts";

/**
 * A second computation of the data contract's section 2, written from its text and sharing no code with the
 * program: plain filters over rows, plain fractions, one figure at a time. Slow, and meant to be obvious.
 */

export type { Figure } from "./naive-rows.ts";

type Dim = "" | "region" | "sector" | "level" | "size";

/** Every figure of a release, by `indicator|dimension|category|aspect`. */
export function naiveFigures(dataset: Dataset, release: Release): Map<string, Figure> {
  return new Naive(dataset, release).all();
}

class Naive {
  private readonly dataset: Dataset;
  private readonly release: Release;
  private readonly at: When;
  /** Figures and rows asked for before; only to keep the tests short. */
  private readonly asked = new Map<string, unknown>();

  constructor(dataset: Dataset, release: Release) {
    this.dataset = dataset;
    this.release = release;
    this.at = whenOf(release.quarter);
  }

  all(): Map<string, Figure> {
    const { register, projects, tasks, preparation } = this.release;
    const ids = [
      ...(register && projects ? projectFigures : []),
      ...(tasks ? taskFigures : []),
      ...(preparation ? ["preparation_rate"] : []),
    ];
    const result = new Map<string, Figure>();
    for (const id of ids)
      for (const [dim, category] of this.slices(id))
        for (const [aspect, figure] of this.aspects(id, dim, category))
          result.set([id, dim, category, aspect].join("|"), figure);
    return result;
  }

  private slices(id: string): [Dim, string][] {
    const { regions, categories } = this.dataset;
    const ofDim = (dim: Dim): [Dim, string][] => {
      const codes =
        dim === "region"
          ? regions.map((r) => r.code)
          : categories.filter((c) => c.dimension === dim).map((c) => c.code);
      const unstated = this.size(id, this.at, dim, "") > 0 ? [""] : [];
      return [...codes, ...unstated].map((code) => [dim, code]);
    };
    const dims: Dim[] = this.isProjects(id) ? ["region", "sector", "level", "size"] : ["region"];
    return [["", ""], ...dims.flatMap(ofDim)];
  }

  private *aspects(id: string, dim: Dim, category: string): Generator<[string, Figure]> {
    const now = this.figure(id, this.at, dim, category);
    const lastYear = this.base(id, shifted(this.at, -4), dim, category);
    const isAmount = amounts.has(id);
    yield ["", now];
    if (!days.has(id)) yield ["yoy", isAmount ? growth(now, lastYear) : difference(now, lastYear)];
    if (isAmount || days.has(id)) yield ["yoy_change", difference(now, lastYear)];
    if (atQuartersEnd.has(id))
      yield ["qoq", growth(now, this.base(id, shifted(this.at, -1), dim, category))];
    if (isAmount && dim !== "") yield ["share", shareOf(now, this.figure(id, this.at, "", ""))];
    if (dim === "region" && (isAmount || proper.has(id))) {
      const rank = this.rank(id, this.at, category);
      yield ["rank", rank];
      const change = difference(this.rank(id, shifted(this.at, -1), category), rank);
      const before = rank.value ? none("no-base", rank.reported, rank.of) : rank;
      yield ["rank_change", change.value && rank.value ? { ...rank, value: change.value } : before];
    }
    if (!days.has(id) && this.isProjects(id)) yield ["yoy_like", this.like(id, dim, category)];
  }

  private isProjects(id: string): boolean {
    return !taskFigures.includes(id) && id !== "preparation_rate";
  }

  /** The release of a quarter that this page builds on. */
  private known(at: When): Release | null {
    if (nameOf(at) === this.release.quarter) return this.release;
    const before = (one: string, other: string): boolean => {
      if (one.includes("T") && other.includes("T")) return new Date(one) <= new Date(other);
      return one.split("T").at(0) === other.split("T").at(0) || one < other;
    };
    const candidates = this.dataset.releases
      .filter((r) => r.status === "published" && r.quarter === nameOf(at))
      .filter((r) => before(r.published_on, this.release.published_on))
      .sort((a, b) => b.revision - a.revision);
    return candidates[0] ?? null;
  }

  private register(at: When): readonly Project[] | null {
    const release = this.known(at);
    return release?.register ? release.projects : null;
  }

  private categoryOf(row: Row, dim: Dim): string {
    if (dim === "") return "";
    if (dim !== "size") return row[dim] ?? "";
    const total = row.total_investment;
    const bands = this.dataset.categories.filter((c) => c.dimension === "size");
    const fits = bands.filter(
      (b) => total !== null && total >= (b.lower ?? 0) && total < (b.upper ?? Infinity),
    );
    return fits[0]?.code ?? "";
  }

  private once<T>(key: string, compute: () => T): T {
    if (!this.asked.has(key)) this.asked.set(key, compute());
    return this.asked.get(key) as T;
  }

  private rows(at: When, dim: Dim, category: string): readonly Project[] | null {
    const key = ["rows", nameOf(at), dim, category].join("|");
    return this.once(key, () => this.selectRows(at, dim, category));
  }

  private selectRows(at: When, dim: Dim, category: string): readonly Project[] | null {
    return this.register(at)?.filter((r) => this.categoryOf(r, dim) === category) ?? null;
  }

  private tasks(at: When, dim: Dim, category: string): readonly Task[] | null {
    const all = this.known(at)?.tasks;
    return all?.filter((t) => dim === "" || (t.region ?? "") === category) ?? null;
  }

  private items(at: When, dim: Dim, category: string): readonly string[] | null {
    const all = this.known(at)?.preparation;
    const mine = all?.filter((p) => dim === "" || this.home(p.project, at) === category);
    return mine?.map((p) => p.state) ?? null;
  }

  /** The region of a project, looked for in this quarter and then backwards. */
  private home(project: string, at: When): string {
    for (let i = 0; i < 20; i += 1) {
      const found = this.known(shifted(at, -i))?.projects?.find((p) => p.id === project);
      if (found) return found.region ?? "";
    }
    return "";
  }

  private size(id: string, at: When, dim: Dim, category: string): number {
    const rows = this.isProjects(id)
      ? this.rows(at, dim, category)
      : taskFigures.includes(id)
        ? this.tasks(at, dim, category)
        : this.items(at, dim, category);
    return rows?.length ?? 0;
  }

  private exists(id: string, at: When): boolean {
    if (this.isProjects(id)) return this.register(at) !== null;
    const release = this.known(at);
    return (taskFigures.includes(id) ? release?.tasks : release?.preparation) != null;
  }

  private figure(id: string, at: When, dim: Dim, category: string): Figure {
    const key = [id, nameOf(at), dim, category].join("|");
    return this.once(key, () => this.computeFigure(id, at, dim, category));
  }

  private computeFigure(id: string, at: When, dim: Dim, category: string): Figure {
    if (id === "time_progress") return ofRows(id, this.rows(at, dim, category) ?? [], at);
    if (dim !== "" && this.size(id, at, dim, category) === 0) return none("no-rows", 0, 0);
    if (taskFigures.includes(id)) return taskFigure(id, this.tasks(at, dim, category) ?? [], at);
    if (id === "preparation_rate") return preparationRate(this.items(at, dim, category) ?? []);
    const rows = this.rows(at, dim, category) ?? [];
    if (id !== "completed_quarter") return ofRows(id, rows, at);
    const before = at.n === 1 ? [] : this.rows(shifted(at, -1), dim, category);
    return quarterOf(rows, before, at);
  }

  /** The figure of an earlier quarter that a comparison is made with. */
  private base(id: string, at: When, dim: Dim, category: string): Figure | null {
    if (!this.exists(id, at)) return null;
    const empty = dim !== "" && this.size(id, at, dim, category) === 0;
    return empty && amounts.has(id) ? has([0n, 1n], 0, 0) : this.figure(id, at, dim, category);
  }

  private rank(id: string, at: When, code: string): Figure {
    const own = this.exists(id, at) ? this.figure(id, at, "region", code) : none("", 0, 0);
    const region = this.dataset.regions.find((r) => r.code === code);
    if (!own.value || !region || region.kind === "direct")
      return none("unranked", own.reported, own.of);
    const values = this.dataset.regions
      .filter((r) => r.kind !== "direct" && (r.group ?? "") === (region.group ?? ""))
      .map((r) => this.figure(id, at, "region", r.code).value)
      .filter((value) => value !== null)
      .sort((a, b) => (isGreater(a, b) ? -1 : 1));
    const mine = own.value;
    const place = values.findIndex((v) => !isGreater(v, mine) && !isGreater(mine, v));
    return { ...own, value: [BigInt(place + 1), 1n] };
  }

  private like(id: string, dim: Dim, category: string): Figure {
    const [now, past] = [this.at, shifted(this.at, -4)];
    const [later, earlier] = [this.register(now), this.register(past)];
    if (!later || !earlier) return difference(this.figure(id, now, dim, category), null);
    const common = later
      .filter((r) => earlier.some((e) => e.id === r.id))
      .filter((r) => this.categoryOf(r, dim) === category)
      .map((r) => r.id);
    const cut = (at: When): Project[] | null =>
      this.register(at)?.filter((r) => common.includes(r.id)) ?? null;
    const of = (at: When): Figure => {
      if (dim !== "" && common.length === 0 && id !== "time_progress") return none("no-rows", 0, 0);
      if (id !== "completed_quarter") return ofRows(id, cut(at) ?? [], at);
      return quarterOf(cut(at) ?? [], at.n === 1 ? [] : cut(shifted(at, -1)), at);
    };
    return amounts.has(id) ? growth(of(now), of(past)) : difference(of(now), of(past));
  }
}

/** The year to date less that of the quarter before; `before` is null where that register is absent. */
function quarterOf(rows: readonly Row[], before: readonly Row[] | null, at: When): Figure {
  const ytd = ofRows("completed_ytd", rows, at);
  return at.n === 1 ? ytd : difference(ytd, before && ofRows("completed_ytd", before, at));
}

function growth(now: Figure, base: Figure | null): Figure {
  if (!now.value) return now;
  if (!base?.value) return none("no-base", now.reported, now.of);
  if (base.value[0] === 0n) return none("zero-base", now.reported, now.of);
  if (base.value[0] < 0n) return none("negative-base", now.reported, now.of);
  return { ...now, value: hundredTimesRatio(minus(now.value, base.value), base.value) };
}

function difference(now: Figure, base: Figure | null): Figure {
  if (!now.value) return now;
  if (!base?.value) return none("no-base", now.reported, now.of);
  return { ...now, value: minus(now.value, base.value) };
}

function shareOf(part: Figure, whole: Figure): Figure {
  if (!part.value) return part;
  if (!whole.value) return none(whole.why ?? "", part.reported, part.of);
  if (whole.value[0] === 0n) return none("zero-denominator", part.reported, part.of);
  if (whole.value[0] < 0n) return none("negative-base", part.reported, part.of);
  return { ...part, value: hundredTimesRatio(part.value, whole.value) };
}
