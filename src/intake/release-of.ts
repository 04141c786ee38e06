import type { Release } from "../schema/dataset.ts";
import type { Lists } from "../schema/listed-cells.ts";
import type { Published } from "../schema/tables.ts";
import type { ReleaseFacts } from "./facts.ts";

/** A published figure of a category by its code, whichever word the row uses. */
function withCode(row: Published, { regions, categories }: Lists): Published {
  const { dimension, category } = row;
  if (dimension === null || category === null) return row;
  const codes = dimension === "region" ? regions : categories?.get(dimension);
  const code = codes?.get(category) ?? category;
  return code === category ? row : { ...row, category: code };
}

/** A release of the data set from what was read of it. */
export function releaseOf(facts: ReleaseFacts, lists: Lists): Release {
  const { tables, id, quarter, revision, status, published_on, kind, register } = facts;
  const rows = <Row>(table: { readonly rows: readonly Row[] } | null): readonly Row[] | null =>
    table?.rows ?? null;
  return {
    id,
    quarter,
    revision,
    status,
    published_on,
    kind,
    register,
    ...(facts.reason && { reason: facts.reason }),
    ...(facts.notes && { notes: facts.notes }),
    projects: rows(tables.projects),
    published: tables.published?.rows.map((row) => withCode(row, lists)) ?? null,
    events: rows(tables.events),
    scores: rows(tables.scores),
    tasks: rows(tables.tasks),
    preparation: rows(tables.preparation),
    exits: rows(tables.exits),
  };
}
