import { enIn } from "./consistency-en.ts";
import { zhIn } from "./consistency-zh.ts";
import { strings } from "./strings.ts";

export type { BaseSaid, Miss, Parts, Ranked, Said, Told } from "./consistency-said.ts";
export type { ConsistencyWords } from "./consistency-zh.ts";
export { afterPeriod, qualifierWords, withoutRemark } from "./consistency-said.ts";

const kept = (sentence: string): string => sentence;
const left = (): string => "";

/** Titles and sentences of the data checks for readers, made from the figures they speak of. */
export const consistencyWords = strings(
  zhIn({ says: "来源称", kept }),
  enIn({ says: "The source gives", kept }),
);

/** The same for the editor who typed the figures. */
export const editorsWords = strings(
  zhIn({ says: "表中", kept: left }),
  enIn({ says: "The table has", kept: left }),
);
