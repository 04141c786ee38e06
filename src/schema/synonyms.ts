/**
 * What clerks write for a fixed word. The nearest word in letters may be its opposite (已开工, 未开工), so these are
 * suggested in its place; none of them is read.
 */
const synonyms: Readonly<Record<string, readonly string[]>> = {
  reserve: ["谋划", "策划", "前期", "储备中"],
  unstarted: ["未动工", "待开工", "拟开工", "未建", "新建"],
  building: ["已开工", "开工", "建设中", "施工中", "正在建设", "续建", "新开工", "复工", "已复工"],
  paused: ["停建", "缓建", "停工中", "暂停", "已停工"],
  finished: ["竣工", "已竣工", "完工", "已完工", "建成", "已建成", "投用", "已投产"],
  cancelled: ["终止", "撤销", "不再实施", "调出"],
  done: ["完成", "已完成", "办结", "已办结", "已办理", "√", "是"],
  doing: ["办理中", "进行中", "正在办理", "推进中"],
  todo: ["未办理", "未启动", "未办", "未完成", "否"],
};

const meaning = new Map(
  Object.entries(synonyms).flatMap(([key, words]) => words.map((word) => [word, key] as const)),
);

/** The word of a column that is meant by another, without the blanks in it; null where nobody can tell. */
export function meantWord(text: string, options: Readonly<Record<string, unknown>>): string | null {
  const key = meaning.get(text.replace(/\s/g, ""));
  return key !== undefined && Object.hasOwn(options, key) ? key : null;
}
