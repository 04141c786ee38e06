import { expect, test } from "vitest";
import { personalData } from "../../src/intake/personal-data.ts";

test.for<[string, string | null]>([
  ["联系人 13812345678", "mobile"],
  ["+86 138-1234-5678", "mobile"],
  ["8613812345678", "mobile"],
  ["电话１３８１２３４５６７８", "mobile"],
  ["0719-8681234", null],
  ["12812345678", null],
  ["总投资 13812345678.5 元", null],
  ["文号 138123456789", null],
  ["11010519491231002X", "identity"],
  ["身份证11010519491231002x，", "identity"],
  ["110105194912310021", null],
  ["项目代码 2203-420304-04-01-123456", null],
  ["91420300MA12345678", null],
  ["", null],
])("%j holds %s", ([text, kind]) => {
  expect(personalData(text)).toBe(kind);
});
