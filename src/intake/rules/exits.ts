import type { Bilingual } from "../../domain/bilingual.ts";
import type { Place, Problem } from "../../domain/problem.ts";
import { visible } from "../../domain/characters.ts";
import type { Facts, ReleaseFacts } from "../facts.ts";
import type { Project } from "../../schema/tables.ts";
import { knownBefore, registerBefore } from "../known.ts";
import { doubledIds, projectsAreComplete, projectsOf, rowsIn, rule, type Say } from "./rule.ts";
import { namedPlace } from "./threads.ts";

/** Registers with the one they are measured against; both read in full, so that what is not there is missing. */
function* registers({
  releases,
}: Facts): Generator<{ release: ReleaseFacts; base: ReleaseFacts | null }> {
  for (const release of releases) {
    if (!release.register || !release.tables.projects || !projectsAreComplete(release)) continue;
    const base = registerBefore(release, releases);
    if (base && (!base.tables.projects || !projectsAreComplete(base))) continue;
    yield { release, base };
  }
}

/**
 * Where a project that is missing seems to stand under another id: the id of a row of its name that the register
 * before did not have. "told" where that id is itself an error, once the id is mended nothing is missing.
 */
function newcomers(
  release: ReleaseFacts,
  base: ReleaseFacts,
): (gone: Project) => Place | "told" | null {
  const rows = release.tables.projects?.rows ?? [];
  const before = projectsOf(base);
  const lowered = new Set(rows.map(({ id }) => id.toLowerCase()));
  const named = new Map(rows.map((project) => [namedPlace(project), project]));
  return (gone) => {
    if (lowered.has(gone.id.toLowerCase())) return "told";
    const heir = named.get(namedPlace(gone));
    if (!heir) return null;
    if (doubledIds(rows).has(heir.id)) return "told";
    if (before.has(heir.id) || !release.tables.projects) return null;
    return release.tables.projects.place(heir, "id");
  };
}

/** The thread is kept: whatever leaves the register leaves with a reason. */
export const nothingVanishes = rule(
  "exit-missing",
  "error",
  {
    zh: "上一份清单里的项目，要么还在，要么在 exits.csv 里写明去向",
    en: "A project of the register before is still there, or has its reason in exits.csv",
  },
  function* (facts, say) {
    for (const { release, base } of registers(facts)) {
      if (!base || release.tables.exits?.complete === false) continue;
      const exits = new Set(release.tables.exits?.rows.map(({ id }) => id));
      const here = projectsOf(release);
      const heirs = newcomers(release, base);
      for (const [id, project] of projectsOf(base)) {
        if (here.has(id) || exits.has(id)) continue;
        const heir = heirs(project);
        if (heir === "told") continue;
        yield say(
          heir ?? { file: `${release.folder}/exits.csv`, column: "id", record: id },
          {
            zh: `${id}（${visible(project.name)}）在 ${base.id} 的清单里，这一期没有，也没有写明原因`,
            en: `${id} (${visible(project.name)}) was in the register of ${base.id} and is gone without a reason`,
          },
          heir
            ? {
                zh: `同一个项目请沿用 ${id}；确实退出的，在 exits.csv 里写编号和原因`,
                en: `Keep ${id} for the same project, or give its reason in exits.csv if it left`,
              }
            : {
                zh: "补上这个项目；确实退出的，在 exits.csv 里写编号和原因",
                en: "Put the project back, or give its id and reason in exits.csv",
              },
        );
      }
    }
  },
);

/** What is still on the list has not left it. */
export const exitsHaveLeft = rule(
  "exit-still-listed",
  "error",
  { zh: "退出的项目不再出现在清单里", en: "A project that left is not in the register" },
  function* (facts, say) {
    for (const { release } of registers(facts))
      for (const { row: exit, table } of rowsIn(release.tables.exits)) {
        const project = projectsOf(release).get(exit.id);
        if (!project) continue;
        yield say(
          table.place(exit, "id"),
          {
            zh: `${exit.id} 还在本期清单第 ${project.line} 行`,
            en: `${exit.id} is still in this register, on line ${project.line}`,
          },
          {
            zh: "从清单里删去，或删去这条退出记录",
            en: "Remove it from the register, or remove the exit",
          },
        );
      }
  },
);

/** Only what was there can leave, and it leaves once. */
export const exitsWereListed = rule(
  "exit-unknown",
  "error",
  {
    zh: "退出的项目在上一份清单里",
    en: "A project that leaves was in the register before",
  },
  function* (facts, say) {
    for (const { release, base } of registers(facts))
      for (const { row: exit, table } of rowsIn(release.tables.exits)) {
        if (projectsOf(release).has(exit.id)) continue;
        if (base && projectsOf(base).has(exit.id)) continue;
        yield say(
          table.place(exit, "id"),
          base
            ? {
                zh: `${exit.id} 不在 ${base.id} 的清单里`,
                en: `${exit.id} was not in the register of ${base.id}`,
              }
            : {
                zh: "此前没有任何清单，无从退出",
                en: "There is no register before this one to leave",
              },
          {
            zh: "退出记录写在项目第一次消失的那一期；核对编号",
            en: "An exit belongs to the first register without the project; check the id",
          },
        );
      }
  },
);

const needsInto: Bilingual = {
  zh: "写并入或拆分成的项目编号，用分号隔开",
  en: "Give the ids of the projects it was merged or split into, separated by semicolons",
};

/** A merged or split project says into what, and that is in the register. */
export const mergersHaveHeirs = rule(
  "exit-into",
  "error",
  {
    zh: "并入、拆分的项目写明去向，去向在本期清单里",
    en: "What was merged or split names rows of this register",
  },
  function* (facts, say) {
    for (const { release } of registers(facts))
      for (const { row, table } of rowsIn(release.tables.exits))
        yield* heirsOf(release, row, table.place(row, "into"), say);
  },
);

function* heirsOf(
  release: ReleaseFacts,
  exit: { readonly reason: string; readonly into: readonly string[] | null },
  place: Place,
  say: Say,
): Generator<Problem> {
  if (exit.into === null) {
    if (exit.reason === "merged" || exit.reason === "split")
      yield say(place, { zh: "没有写明去向", en: "It does not say into what" }, needsInto);
    return;
  }
  const unknown = exit.into.filter((id) => !projectsOf(release).has(id));
  if (unknown.length === 0) return;
  yield say(
    place,
    {
      zh: `本期清单里没有 ${unknown.join("、")}`,
      en: `${unknown.join(", ")} is not in this register`,
    },
    needsInto,
  );
}

/** Nothing can be missing from a list that is not complete. */
export const exitsNeedARegister = rule(
  "exit-without-register",
  "warning",
  { zh: "只有完整清单才有退出项目", en: "Only a complete register has exits" },
  function* ({ releases }, say) {
    for (const { register, tables, id } of releases) {
      if (register || !tables.exits || tables.exits.rows.length === 0) continue;
      yield say(
        { file: tables.exits.file },
        {
          zh: `${id} 不是完整清单，退出记录不起作用`,
          en: `${id} is no complete register, so its exits say nothing`,
        },
        {
          zh: "把退出记录移到下一份完整清单，或把 register 改成 true",
          en: "Move the exits to the next complete register, or set register to true",
        },
      );
    }
  },
);

/** A project that left and is there again counts as added; somebody should know. */
export const projectsReturn = rule(
  "project-returns",
  "warning",
  { zh: "退出的项目一般不再回来", en: "A project that left seldom returns" },
  function* (facts, say) {
    for (const { release, base } of registers(facts)) {
      const before = base ? projectsOf(base) : new Map<string, unknown>();
      const earlier = knownBefore(release, facts.releases).filter((other) => other.register);
      for (const [id, project] of projectsOf(release)) {
        if (before.has(id) || !release.tables.projects) continue;
        const last = earlier.find((other) => projectsOf(other).has(id));
        if (!last) continue;
        yield say(
          release.tables.projects.place(project, "id"),
          {
            zh: `${id} 在 ${last.id} 之后退出，这一期又回来了`,
            en: `${id} left after ${last.id} and is back`,
          },
          {
            zh: "如果是另一个项目，请换编号；如果是同一个，按新增计算",
            en: "A different project needs another id; the same one counts as added",
          },
        );
      }
    }
  },
);
