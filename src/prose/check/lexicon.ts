import type { Bilingual } from "../../domain/bilingual.ts";

/**
 * Words by which a sentence says what its number counts. A figure has a subject when the Chinese name of
 * its indicator matches `label`; a sentence has it when its own words match. In one group the nearest
 * word before a number holds.
 */
export interface Subject {
  readonly zh: RegExp;
  readonly en: RegExp;
  readonly label: RegExp;
  /** Whether it is no figure of projects, so that an activity named before it has no part in it. */
  readonly standsAlone?: true;
}

/**
 * One subject a line: Chinese words ;; English words ;; what the name of an indicator has, as patterns. `alone` marks
 * what stands for itself.
 */
const subjectsOf = (lines: string): readonly Subject[] =>
  lines
    .trim()
    .split("\n")
    .map((line) => {
      const [zh = "", en = "", label = "", alone] = line.split(";;").map((part) => part.trim());
      return {
        zh: new RegExp(zh, "gu"),
        en: new RegExp(`\\b(?:${en})`, "giu"),
        label: new RegExp(label, "u"),
        ...(alone === undefined ? {} : { standsAlone: true as const }),
      };
    });

/** What happens to projects. */
export const activities = subjectsOf(String.raw`
  (?:计划|预计|拟)(?:新)?开工 ;; planned (?:to start )?(?:\d+ )?starts?|starts? (?:are |were )?planned ;; 计划开工
  应开工 ;; due starts?|starts? due|due to (?:be )?start(?:ed)?|were due ;; ^应开工
  按期(?:开工)? ;; on plan|on time|as planned|due starts? made ;; 按期
  提前(?:开工)? ;; early starts?|started early ;; 提前
  逾期(?:未开工)?|(?:未能?|没有?)按期开工|到期(?:后)?(?:[仍还])?[未没][^，。]{0,3}开工 ;; (?:late|overdue)(?: starts?| projects?)? ;; 逾期
  未开工?|没有?开工|未能开工 ;; not (?:yet )?(?:been )?(?:started|begun|broken ground)|unstarted|wait\w* (?:to|for) (?:be )?start\w*|(?:has |have )?(?:yet|still) to (?:be )?(?:start\w*|begin|begun|break ground)|await\w* (?:a |their |its )?start|were not|no start ;; 未开工
  开工|动工 ;; starts?|started|starting|new projects?|(?:work|construction) (?:\w+ ){0,2}?(?:began|begun|begins?)|began (?:work|construction)|(?:broke|broken|breaking) (?:\w+ )?ground|ground was broken|got under ?way|d(?:id|one) so ;; (?<!未|应|计划|预计|按期|提前)开工
  签约|签订|签下 ;; sign(?:s|ed|ing|ings)? ;; 签约
  投产|竣工|建成|完工 ;; commission\w*|finish\w*|complet(?:ed|ions?) (?!rate|invest) ;; 投产|竣工
  复工 ;; resum\w* ;; 复工
  拉练 ;; rall(?:y|ies) ;; 拉练
  施工项目|在建 ;; under construction ;; 施工项目|在建
  停工 ;; paused ;; 停工
  储备 ;; in reserve|reserves? ;; 储备
  在[库册]|入库|项目库|项目总[数量] ;; in (?:the )?statistics|library ;; 在库|入库|项目库|^项目数
  落地|招引 ;; landed|attracted ;; 落地|招引
  上季末|上期末 ;; before ended|ended with ;; 上期末
  纳入|新增(?:入库)?项目|新增入库 ;; added ;; 纳入
  拆分形成 ;; split off|splitting ;; 拆分形成
  退出 ;; left ;; 退出
  任务|销号|清零 ;; tasks? ;; 任务|销号
  手续 ;; preparation\w* ;; 手续
  包联 ;; looked? after|sponsor\w* ;; 包联
  重点项目|清单 ;; key projects|list ;; 重点项目|清单
`);

const fixedAssets =
  "固定资产投资|全部投资的?增速 ;; fixed-asset investment|investment in fixed assets ;; 固定资产投资 ;; alone";

/** Kinds of money. */
export const moneys = subjectsOf(String.raw`
  (?:年度|当年|本年|今年|全年|年内)(?:计划)?投资(?!完成)|年度计划|本年计划 ;; annual (?:plan|investment) ;; 年度计划
  总投资|投资总额|总金额|协议(?:总)?(?:投资|资金|金额)|匡算 ;; total investment|worth|in all|agreed ;; 总投资|协议投资
  完成投资|投资完成|完成[额量]|(?:目前|现已|实际|已|累计)完成$ ;; completed|(?<!to be )(?:invested|spent) ;; 完成投资 ;; alone
  ${fixedAssets}
  产值 ;; output ;; 产值
  税 ;; tax(?:es)? ;; 税
  贷款 ;; loans? ;; 贷款
  债券|国债|资金 ;; bonds?|funds? ;; 资金|协议投资
`);

/** What rates and growth are of. */
export const rates = subjectsOf(String.raw`
  (?<!未)开工率 ;; start rate ;; 开工率
  完成率|完成(?:了)?(?:全年|年度|年初)?(?:投资)?(?:计划|任务)|为年度计划|年度(?:投资)?计划的 ;; completion rate|of (?:the|its|their) (?:annual|year's) plan|of annual plans? ;; 完成率|年度任务
  复工率 ;; resumption rate ;; 复工率
  销号率 ;; closure rate ;; 销号率
  办结率 ;; preparation rate ;; 办结率
  竣工率|投产率 ;; finish rate ;; 竣工率
  ${fixedAssets}
  民间投资 ;; private investment ;; 民间投资 ;; alone
  县域投资 ;; investment in the counties|county investment ;; 县域 ;; alone
  生产总值|GDP ;; GDP ;; 生产总值 ;; alone
  (?:序时|时间)进度|序时|时间过 ;; calendar|time progress|elapsed time ;; 序时|时间进度|完成率
`);

/** What is said of a figure: growth, a share of a whole, a change. */
export const aspectWords: Readonly<
  Record<"growth" | "share" | "change" | "pace" | "qoq", Bilingual>
> = {
  growth: {
    zh: "增长|下降|增加|减少|提高|降低|同比|环比|增速|增幅|降幅|回落|上升|上涨|下滑|攀升|增|降",
    en: "up|down|grew|rose|fell(?! (?:into|on|within|in))|growth|increase\\w*|decrease\\w*|declin\\w*|drop\\w*|more|less|higher|lower|larger|bigger|greater|gain\\w*|climb\\w*|shr[aiu]nk\\w*|slip\\w*|jump\\w*|expand\\w*",
  },
  share: {
    zh: "占|比重|份额|未开工率|相当于",
    en: "of (?:which|these|them|the|its|their|all|november's|planned|total|projects)|share|account\\w*",
  },
  change: {
    zh: "多|少|增加|减少|增|减|相差",
    en: "more|fewer|less|higher|lower|larger|smaller|greater",
  },
  pace: { zh: "序时|时间进度|时间过", en: "calendar|schedule|time progress|elapsed|pace" },
  qoq: {
    zh: "环比|[比较与同]上(?:一|个)?季|[比较与同][一二三四]季度",
    en: "quarter before|previous quarter|first quarter|on the quarter",
  },
};

/** Words that say whether a figure lies above or below what it is compared with. */
export const upWords: Bilingual = {
  zh: "(?<!最)(?:增长|上升|提高|增加|上涨|提升|回升|扩大|高于|高出|快于|领先|超过(?:序时|时间)|超(?:序时|时间)|突破|攀升|前移|前进|上移|晋升|跃升|增幅|多|高|增(?!速)|快|升)",
  en: "up|grew|rose|increase\\w*|higher|more|ahead|above|gain\\w*|growth(?! of)|climb\\w*|quicken\\w*|accelerat\\w*|jump\\w*|surg\\w*|advanc\\w*|expand\\w*|improv\\w*",
};
export const downWords: Bilingual = {
  zh: "(?<!最)(?:下降|减少|降低|回落|下滑|缩小|低于|慢于|落后|滞后|降幅|后移|后退|下移|退|少|低|减|降|慢|跌|[只还仍尚也就均都区县市类]差)",
  en: "down|fell(?! (?:into|on|within|in))|decrease\\w*|lower|less|fewer|behind|below|declin\\w*|drop\\w*|short of|slow\\w*|slip\\w*|eas(?:ed|ing)|lag\\w*|shr[aiu]nk\\w*|contract(?:ed|ing)|lost",
};
/** 降幅小, 增幅大: words that turn the sense of another one, so that no direction is read. */
export const turningWords: Bilingual = {
  zh: "[降减跌]幅[^，。；]*(?:收窄|扩大|小|大|低|高)|负增长|由[负正]转",
  en: "(?:smaller|larger|narrow\\w*|wid\\w*)",
};

/** Whose figure it is. */
export const cityWords: Bilingual = { zh: "全市|我市|十堰", en: "the city|city's|city-wide" };
export const provinceWords: Bilingual = {
  zh: "(?<![居比于在占])全省|湖北省",
  en: "across the (?:whole )?province|provincial (?:start )?(?:ceremon|event|batch)|province-?wide|the province (?:started|completed|held|had|signed)|the province's (?:projects|starts|key|fixed|invest)",
};
/** 该县, 其: the region that was named last. */
export const sameRegionWords: Bilingual = {
  zh: "该[县区市]|当地",
  en: "it |its |the zone|the county|the district",
};
