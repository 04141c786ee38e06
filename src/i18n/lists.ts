import { strings } from "./strings.ts";

/** Words of lists: projects, events, scores. */
export const listStrings = strings(
  {
    projects: (n: number) => `具名项目（${n}个）`,
    allProjects: (n: number) => `看全部${n}个项目`,
    severalRegions: "跨县市区或未注明",
    scores: "活动排名",
    score: "得分",
    ranksBelow: (n: number) => `第${n}名以后未见公布。`,
    otherNames: (names: string) => `又名：${names}`,
    onlyName: "本站只收录了名称和所在县市区。",
  },
  {
    projects: (n) => `Named projects (${n})`,
    allProjects: (n) => `All ${n} projects`,
    severalRegions: "several counties or not stated",
    scores: "Ranking of the event",
    score: "Score",
    ranksBelow: (n) => `No ranks from ${n} on were published.`,
    otherNames: (names) => `Also called: ${names}`,
    onlyName: "Only the name and the county are known.",
  },
);
