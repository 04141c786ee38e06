import type { Bilingual } from "../domain/bilingual.ts";

/** Names of places that are not written any more: abolished units, and traditional characters. */

/** A unit whose name ended with a decision of the State Council, and what stands in its place. */
interface Former {
  readonly now: string;
  /** The year in which the name ended. */
  readonly until: number;
}

/**
 * Names of counties and districts of Hubei that ended when the unit became a district or a city. The place is
 * the same, so only the name is to be corrected.
 */
const formerNames: Readonly<Record<string, Former>> = {
  郧县: { now: "郧阳区", until: 2014 },
  均县: { now: "丹江口市", until: 1983 },
  襄阳县: { now: "襄州区", until: 2001 },
  襄阳区: { now: "襄州区", until: 2010 },
  光化县: { now: "老河口市", until: 1983 },
  京山县: { now: "京山市", until: 2018 },
  监利县: { now: "监利市", until: 2020 },
};

/** Traditional characters that stand in names of places, each with the simplified one. */
const traditional =
  "縣县區区陽阳鄖郧張张灣湾當当開开發发濟济經经東东漢汉陰阴龍龙門门鎮镇鄉乡廣广寧宁長长雲云興兴榮荣樂乐" +
  "嶺岭島岛橋桥溝沟澤泽鳳凤馬马烏乌魚鱼鳥鸟貴贵賀贺費费趙赵遠远連连遷迁鄭郑鄰邻錢钱錫锡鐵铁關关隨随" +
  "雙双韓韩順顺項项義义聖圣應应慶庆戰战團团國国園园圓圆場场塊块壩坝壽寿夾夹婁娄孫孙實实對对專专導导層层" +
  "產产業业類类農农礦矿電电設设務务歲岁岡冈峽峡巖岩師师帶带庫库廟庙彎弯樹树沖冲淺浅淵渊滄沧漁渔潛潜澗涧濱滨瀘泸瀏浏灘滩爾尔";

const simplified = new Map(
  Array.from({ length: traditional.length / 2 }, (_, i) => [
    traditional.charAt(2 * i),
    traditional.charAt(2 * i + 1),
  ]),
);

/** The name in simplified characters; the same name where it has no traditional ones. */
export const inSimplified = (name: string): string =>
  Array.from(name, (character) => simplified.get(character) ?? character).join("");

/**
 * What to write for a name that is not on the list but was one once, or is one in other characters; null where
 * neither leads to a name of the list. `known` holds every word that the list reads.
 */
export function presentName(
  name: string,
  known: ReadonlyMap<string, string>,
): { readonly now: string; readonly why: Bilingual } | null {
  const plain = inSimplified(name);
  if (plain !== name && known.has(plain))
    return {
      now: plain,
      why: { zh: `“${name}”是繁体字`, en: `“${name}” is written in traditional characters` },
    };
  const former = Object.hasOwn(formerNames, plain) ? formerNames[plain] : undefined;
  if (!former || !known.has(former.now)) return null;
  return {
    now: former.now,
    why: {
      zh: `“${plain}”是 ${former.until} 年以前的名称`,
      en: `“${plain}” was the name until ${former.until}`,
    },
  };
}
