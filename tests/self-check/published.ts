import type { Published } from "../../src/self-check/published.ts";
import { guideCodes } from "../../src/intake/guide/index.ts";
import { smallDataset } from "../intake/small-dataset.ts";

const below = (folder: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(smallDataset).flatMap(([path, text]) => {
      const name = path.startsWith(folder) ? path.slice(folder.length) : "";
      return name === "" || name.includes("/") ? [] : [[name, text]];
    }),
  );

/** The small data set as the site would publish it. */
export const published: Published = {
  index: {
    releases: [{ id: "2020Q1", quarter: "2020Q1" }],
    files: below(""),
    codes: [...guideCodes],
    day: "2020-04-20",
  },
  files: new Map([["2020Q1", below("releases/2020Q1/")]]),
};

/** A clerk's table with five mistakes: a separator, a category, a date, a state, an id twice. */
export const fiveMistakes =
  "项目编号,项目名称,县市区,类别,总投资(万元),状态,计划开工,实际开工\n" +
  'P1,甲区产业园,甲区,产业类,"1,234",在建,2020-02,2020-03-24\n' +
  "P2,乙区公路,乙,基础设施,8000,在建,2020/3/1,2020-13-01\n" +
  "P3,丙县水厂,丙县,产业类,12345,建设中,2020年9月,\n" +
  "P1,丙县风电,丙县,产业类,800,未开工,2020-09,\n";
