import { yuan } from "../domain/money.ts";
import { numberOf, ordinal, type Quarter } from "../domain/quarter.ts";
import type { Exit } from "../schema/tables.ts";
import { asGiant, bear, type Leaving, type Life } from "./life.ts";
import { quarterAtOrdinal, type Month } from "./months.ts";
import { Names } from "./names.ts";
import { drawer, type Draw } from "./random.ts";

/** Who is on the register of a quarter, and who left since the one before. */
export interface Population {
  readonly quarter: Quarter;
  readonly lives: readonly Life[];
  readonly exits: readonly Exit[];
}

export interface Size {
  readonly seed: number;
  /** How many quarters there are registers of. */
  readonly quarters: number;
  /** About how many projects a register has. */
  readonly projects: number;
}

/** Years pass before the first register, so that it holds projects of every age. */
const earlier = 20;

/** Below so many projects nothing is split or merged: there would be nothing left to look at. */
const enoughForStories = 100;

/** The city's largest project comes a year before the first register. */
const giantComes = -4;

/** How many projects the register of the n-th quarter has: it grows, and shrinks when the year's list ends. */
function wanted(n: number, quarter: Quarter, projects: number): number {
  const season = [0, 1, 2, -2][numberOf(quarter) - 1] ?? 0;
  const percent = n < 0 ? Math.min(92, (n + earlier + 1) * 9) : 92 + Math.min(14, n) + season;
  return Math.max(1, Math.round((projects * percent) / 100));
}

/** Every register from `first` on. The time it takes grows with the rows, no faster. */
export function populations(first: Quarter, size: Size): Population[] {
  const city = new Peopled(size);
  const found: Population[] = [];
  for (let n = -earlier; n < size.quarters; n++) {
    const population = city.next(quarterAtOrdinal(ordinal(first) + n), n);
    if (n >= 0) found.push(n === 0 ? { ...population, exits: [] } : population);
  }
  return found;
}

/** The city as it goes from quarter to quarter. */
class Peopled {
  private readonly size: Size;
  private readonly names = new Names();
  private lives: readonly Life[] = [];
  private readonly away: Life[] = [];
  private serial = 0;

  constructor(size: Size) {
    this.size = size;
  }

  next(quarter: Quarter, n: number): Population {
    const at = ordinal(quarter);
    if (n > 0 && this.size.projects >= enoughForStories) this.tell(at, n);
    const gone = this.lives.filter(({ leaves }) => leaves.at <= at);
    const stay = this.lives.filter(({ leaves }) => leaves.at > at);
    const back = this.away.filter(({ enters }) => enters === at);
    const room = wanted(n, quarter, this.size.projects) - stay.length - back.length;
    // A register of some size gets new projects in every quarter.
    const births = Math.max(room, this.size.projects >= enoughForStories ? 5 : 0);
    const born = Array.from({ length: births }, () => this.born(at));
    this.lives = [...stay, ...back, ...(n === giantComes ? this.withGiant(born) : born)];
    return { quarter, lives: this.lives, exits: gone.map(exitOf) };
  }

  private withGiant([first, ...rest]: readonly Life[]): Life[] {
    if (!first || this.size.projects < enoughForStories) return first ? [first, ...rest] : [];
    return [asGiant(first), ...rest];
  }

  private born(at: number): Life {
    const life = bear(this.size.seed, (this.serial += 1), at);
    return { ...life, name: this.names.unique(life.name) };
  }

  /** What befalls one project of a quarter and no other: splits and mergers take turns, one goes and comes back. */
  private tell(at: number, n: number): void {
    const draw = drawer(this.size.seed, 77, at);
    if (n % 3 === 1) this.split(at, draw);
    if (n % 3 === 2) this.merge(at, draw);
    if (n % 12 === 5) this.sendAway(at, draw);
  }

  /** Ends a project's time on the register with this quarter. */
  private leave(life: Life, leaves: Leaving): void {
    this.lives = this.lives.map((other) => (other === life ? { ...life, leaves } : other));
  }

  /** Projects that go on for two quarters at least and have not begun. */
  private unbegun(at: number): Life[] {
    return this.lives.filter(
      ({ start, plannedStart, leaves, bundle, ceremony }) =>
        start !== null &&
        Math.min(start, plannedStart) >= at * 3 + 1 &&
        leaves.at > at + 2 &&
        bundle === null &&
        !ceremony,
    );
  }

  /** A project whose parts are listed one by one from this quarter on, under its id as their bundle. */
  private split(at: number, draw: Draw): void {
    const large = this.lives.filter(
      ({ total, leaves, bundle, finish, revalued }) =>
        total >= 3e8 && leaves.at > at + 1 && bundle === null && finish !== null && !revalued,
    );
    const [first, ...rest] = large;
    if (!first) return;
    const whole = draw.pick([first, ...rest]);
    const shares = [50, 30, 20];
    const parts = shares.map((share, i): Life => {
      const part = (whole.total * share) / 100;
      return {
        ...whole,
        serial: (this.serial += 1),
        id: `${whole.id}-${i + 1}`,
        name: `${whole.name}（${i + 1}标段）`,
        bundle: whole.id,
        total: yuan(Math.floor(part / 10_000) * 10_000),
        enters: at,
        ceremony: false,
        note: `由 ${whole.id} 拆分`,
      };
    });
    this.leave(whole, { at, reason: "split", into: parts.map(({ id }) => id) });
    this.away.push(...parts);
  }

  /** One project that is taken over by another, which costs more from now on. */
  private merge(at: number, draw: Draw): void {
    const [first, second, ...rest] = this.unbegun(at).filter(({ revalued }) => !revalued);
    if (!first || !second) return;
    const heir = draw.pick([second, ...rest]);
    const total = yuan(heir.total + first.total);
    this.leave(first, { at, reason: "merged", into: [heir.id] });
    const grown = { ...heir, revalued: { from: at * 3, total }, note: `${first.id} 并入` };
    this.lives = this.lives.map((other) => (other === heir ? grown : other));
  }

  /** One project that is dropped and, three quarters later, taken up again, a year later than planned. */
  private sendAway(at: number, draw: Draw): void {
    const [first, ...rest] = this.unbegun(at);
    if (!first) return;
    const life = draw.pick([first, ...rest]);
    const later = <M extends Month | null>(month: M): M =>
      (month === null ? month : month + 12) as M;
    this.leave(life, { at, reason: "year_list", into: null });
    this.away.push({
      ...life,
      enters: at + 3,
      listed: Math.max(life.listed, (at + 3) * 3),
      plannedStart: later(life.plannedStart),
      start: later(life.start),
      plannedFinish: later(life.plannedFinish),
      finish: later(life.finish),
      pause: life.pause && { from: life.pause.from + 12, until: later(life.pause.until) },
      revalued: life.revalued && { ...life.revalued, from: life.revalued.from + 12 },
      leaves: { ...life.leaves, at: life.leaves.at + 4 },
      note: "曾退出年度清单，重新列入",
    });
  }
}

const exitOf = ({ id, leaves: { reason, into } }: Life, i: number): Exit => ({
  ...{ id, reason, into },
  note: null,
  line: i + 2,
});
