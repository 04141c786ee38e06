import type { Sector } from "./lists.ts";

/** Names of projects that nobody can take for real ones. */

const fancies = [
  ...[
    "棉花糖",
    "向日葵",
    "纸飞机",
    "小橘灯",
    "月光宝盒",
    "彩虹桥",
    "蒲公英",
    "云朵",
    "七色花",
    "银河",
  ],
  ...["风车", "萤火虫", "雪人", "糖葫芦", "流星雨", "摩天轮", "八音盒", "热气球", "泡泡", "海盐"],
  ...["薄荷", "竹蜻蜓", "小鹿", "白鲸", "星尘", "露珠", "拨浪鼓", "麦浪", "贝壳", "松塔"],
] as const;

const things: Readonly<Record<Sector, readonly string[]>> = {
  industry: [
    ...["智能灯具产业园", "积木机器人生产线", "风筝材料基地", "童话书印务园", "香气检测仪器厂"],
    ...["声音电池工厂", "折纸包装产业园", "梦境显示屏扩产", "钟表零件技改"],
  ],
  infrastructure: [
    ...["大道改造工程", "慢行桥工程", "供水管网工程", "充电站群", "停车楼工程", "环线公路"],
  ],
  ecology: ["湿地修复工程", "河道清淤工程", "口袋公园群", "污水处理厂扩建", "荒山造林工程"],
  welfare: ["小学新建工程", "社区医院工程", "养老公寓", "少年宫改建", "图书馆分馆", "安置房工程"],
  tourism: ["主题乐园", "露营地工程", "旧街巷更新", "观星台景区", "民宿村工程"],
};

/** The name of a sector's project from two numbers that were drawn for it. */
export function projectName(sector: Sector, fancy: number, thing: number): string {
  const list = things[sector];
  return `${fancies[fancy % fancies.length] ?? ""}${list[thing % list.length] ?? ""}`;
}

/** Gives out names once: what was built before comes again as a further phase. */
export class Names {
  private readonly used = new Map<string, number>();

  /** 彩虹桥小学新建工程, and later 彩虹桥小学新建工程（2期）. */
  unique(name: string): string {
    const phase = (this.used.get(name) ?? 0) + 1;
    this.used.set(name, phase);
    return phase === 1 ? name : `${name}（${phase}期）`;
  }
}

export const venues = [
  "会展广场",
  "风车产业园",
  "星河大道工地",
  "少年宫前广场",
  "湿地公园",
] as const;

export const taskTitles = {
  start: "未开工清零：按期开工",
  speed: "在建提速：补上落后进度",
  enrol: "亿元以上项目纳入统计",
  other: "协调水电接入",
} as const;
