import { spansOf, type Span } from "./spans.ts";

/**
 * What is written with numbers and plainly is no statistic: dates and periods, plan periods, numbers of
 * documents, ordinals, lists, names. A figure that stands beside one of them is not touched.
 */

const d = "[0-9０-９]";
const han = "[零〇一二两三四五六七八九十]";
// No end to what is repeated would make the time for a text grow with the square of its length.
const many = `${d}{1,8}`;
const hans = `${han}{1,8}`;
const dash = "[-—–~～至到]{1,2}";
const day = String.raw`(?:${d}{1,2}|${han}{1,3})`;

const dates: readonly RegExp[] = [
  // 2020年3月24日, 二〇二〇年, 2020—2022年, 2021年度
  new RegExp(
    `(?:${d}{4}|[零〇一二两三四五六七八九]{4})(?:${dash}${d}{4})?年(?:度|初|底|末|前|后|中期)?`,
    "gu",
  ),
  // 1—9月, 元月至七月, 3月24日至26日, 8月份, 截至11月底, 8日
  new RegExp(
    `(?:(?:${day}|元)月?${dash})?(?:${day}|元)月(?:份|底|末|初|上旬|中旬|下旬)?(?:${day}(?:${dash}(?:${day}月)?${day})?[日号])?(?:${dash}(?:${day}月)?${day}[日号])?`,
    "gu",
  ),
  new RegExp(`${day}(?:${dash}${day})?[日号](?!召|令|文|楼|院|桥)`, "gu"),
  /\d{4}-\d{2}(?:-\d{2})?/gu,
  /\d{4}[./]\d{1,2}[./]\d{1,2}/gu,
  /\d{1,2}[:：时点]\d{2}分?/gu,
  // 17时前, 0时起, 早7点至晚9点, 下午4点前: hours, and no 7点6.
  /(?<![\d.])\d{1,2}[时点]半?(?![\d时])/gu,
  // 一季度, 前三季度, 上半年, 前9个月, 今后三年, 一年, 12个月内, 3至5年
  new RegExp(`[第前后]?(?:${d}|[首一二三四两1-4])(?:个)?季度`, "gu"),
  new RegExp(
    `(?:第|前|后|近|连续)?(?:${many}|${hans})(?:${dash}(?:${many}|${hans}))?(?:余|多)?个?(?:半)?(?:年|月|周|星期|小时|分钟|工作日|昼夜)(?:之?内|以[上内来])?`,
    "gu",
  ),
];

const names: readonly RegExp[] = [
  // “十四五”, 十三五规划
  /[“「"]?十[一二三四五六七八九]五[”」"]?/gu,
  // 〔2020〕12号, 第5号, 5号文件
  new RegExp(`[〔\\[（(]${d}{4}[〕\\]）)]第?${many}号`, "gu"),
  new RegExp(`第?${many}号(?:令|文|文件|公告|楼|院|线|地块)?`, "gu"),
  // 规上, 5G, D600, G316, 35kV, A4, COVID-19, PM2.5
  /[A-Za-z][A-Za-z.-]{0,30}\d[\d.]{0,30}[A-Za-z]{0,30}/gu,
  /\d{1,8}(?:\.\d{1,8})?(?=[A-Za-z]{1,3}(?![A-Za-z]))[A-Za-z]{1,3}/gu,
  // GB/T 4754—2017
  /[A-Z]{2,4}(?:\/[A-Z])?[ ]?\d{1,6}(?:\.\d{1,3})?[-—]\d{4}/gu,
  // K12+300, 1208室
  /K\d{1,5}\+\d{1,5}/gu,
  /\d{1,5}室/gu,
  // 316国道, 12345热线
  /\d{1,8}(?:国道|省道|县道|热线)/gu,
  // 第一产业, 第二批, 第3届, 第五届; a place in a ranking is read as a figure elsewhere
  new RegExp(
    `第(?:${many}|${hans})(?:产业|批次?|届|期|次|版|轮|条|款|章|节|页|行|项|个|类|部分|阶段|方面|家|天|年|卷)`,
    "gu",
  ),
  // 前三名, 前10位, 首位, 三强
  new RegExp(`前(?:${many}|${hans})[名位强]?`, "gu"),
  // 一是, 其一, 一、, （三）, 1. and (1) at the head of a line
  /[一二三四五六七八九十][是则](?=[\p{Script=Han}，])/gu,
  // 一来, 二来; 十来个 is about ten.
  /[一二三四五]来(?=[\p{Script=Han}，])/gu,
  /其[一二三四五]/gu,
  /^[ \t]*[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．](?!\d)/gmu,
  // 表1, 图 2, 附注3, 注1, 版本2
  /(?:表|图|附注|附表|附件|注|版本)[ ]?\d{1,4}(?!\d*[.．]?\d*\s?(?:个|项|[%％]|亿|万))/gu,
  // 百亿元项目, 亿元以上, 千万元级: classes of size in words
  /(?<![\d.０-９一二三四五六七八九十两几数])[百千]?[亿万]元(?:及?以[上下]|级|项目|企业|产业)/gu,
  // 50亿级
  /\d{1,5}(?:\.\d{1,3})?[百千]?[亿万]元?级/gu,
  // 5A级, 3级
  /\d[A-Z]*级/gu,
  // 1:500
  /\d{1,8}[:：]\d{1,8}/gu,
];

/** Chinese words that are names and sayings, not numbers. */
const sayings =
  /十堰|百日|三督一促|一带一路|三库|五化|百强|千方百计|四个准备|双过半|万众|统一|唯一|进一步|十足|两郧|三化|(?<![零〇一二两三四五六七八九十百千万亿])(?:一体化|一批|一律|一站式|一对一|一揽子|一致|一同|一线|一流|一定|一般|[一二三四五]期|一并|一起|一些|一个|一家|一项)/gu;

/** Parts of a Chinese text whose numbers are no statistics. */
export const plainSpansZh = (text: string): Span[] => spansOf(text, [...dates, ...names, sayings]);
