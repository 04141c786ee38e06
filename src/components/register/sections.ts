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

/** What one section of a quarter's page says from its complete register; nothing for an empty one. */
export const registerBlocks = (sheet: Sheet, id: SectionId, next: NextFigure): RegisterBlock[] =>
  sheet.report.projects("all") === null ? [] : (blocksOf[id]?.(sheet, next) ?? []);
