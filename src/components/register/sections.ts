import type { SectionId } from "../../i18n/sections.ts";
import type { NextFigure, RegisterBlock } from "./blocks.ts";
import { bridgeBlocks } from "./bridge.ts";
import { flowBlocks, statusTable } from "./flow.ts";
import { dueBlocks, lateBlocks } from "./late.ts";
import { benefitBlocks } from "./benefits.ts";
import { scaleBlocks, sizeBlocks } from "./parts.ts";
import { regionBlocks } from "./regions.ts";
import { progressBlocks } from "./progress.ts";
import { rankingBlocks } from "./ranking.ts";
import { markedBlocks } from "./revised.ts";
import type { Sheet } from "./sheet.ts";
import { startBlocks } from "./starts.ts";
import { preparationBlocks, taskBlocks } from "./work.ts";

const blocksOf: Partial<Record<SectionId, (sheet: Sheet, next: NextFigure) => RegisterBlock[]>> = {
  bridge: bridgeBlocks,
  progress: progressBlocks,
  ranking: rankingBlocks,
  starts: startBlocks,
  late: lateBlocks,
  due: dueBlocks,
  flow: flowBlocks,
  scale: scaleBlocks,
  sizes: sizeBlocks,
  regions: regionBlocks,
  projects: (sheet) => [{ kind: "register-table", table: statusTable(sheet), links: [] }],
  preparation: preparationBlocks,
  tasks: taskBlocks,
  benefits: benefitBlocks,
};

/** Figures of a version that is only compared with are never shown. */
const unnumbered: NextFigure = () => ({ id: "", number: 0 });

/**
 * What one section of a quarter's page says from its complete register; nothing for an empty one. Figures that a
 * revision changed are marked.
 */
export function registerBlocks(sheet: Sheet, id: SectionId, next: NextFigure): RegisterBlock[] {
  if (sheet.report.projects("all") === null) return [];
  const blocks = blocksOf[id]?.(sheet, next) ?? [];
  const earlier = (sheet.earlierVersions ?? []).map((version) => ({
    revision: version.report.release.revision,
    made: registerBlocks(version, id, unnumbered),
  }));
  return earlier.length === 0 ? blocks : markedBlocks(sheet, blocks, earlier);
}
