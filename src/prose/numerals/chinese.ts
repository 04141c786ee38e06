import { add, exact, multiply, shift, zero, type Exact } from "../../domain/exact.ts";

/** A number and one unit of its last digit: 二百四十四 is 244 to the one, 1.2万 is 12000 to the thousand. */
export interface Read {
  readonly value: Exact;
  readonly place: Exact;
}

const digits = "零一二三四五六七八九";
const digitOf = (character: string): number => {
  if (character === "〇") return 0;
  return character === "两" ? 2 : digits.indexOf(character);
};
const small: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3 };
const large: Readonly<Record<string, number>> = { 万: 4, 亿: 8 };

/** 二〇二〇: digits in a row, as in years and numbers of rooms. */
function digitByDigit(text: string): Read | null {
  const all = Array.from(text, digitOf);
  return all.every((digit) => digit >= 0) && all.length > 0
    ? { value: exact(BigInt(all.join(""))), place: exact(1) }
    : null;
}

/** A number below 万: 二百四十四, 十七, 一千零五, 二百四 (240). Null where the order of 千, 百, 十 is wrong. */
function belowTenThousand(text: string): number | null {
  let [total, digit, lastPower, isZeroBefore] = [0, -1, 4, false];
  for (const character of text) {
    const power = small[character];
    if (power === undefined) {
      if (digit > 0) return null;
      digit = digitOf(character);
      isZeroBefore ||= digit === 0;
      continue;
    }
    if (power >= lastPower || (digit <= 0 && !(power === 1 && total === 0))) return null;
    total += (digit <= 0 ? 1 : digit) * 10 ** power;
    [digit, lastPower, isZeroBefore] = [-1, power, false];
  }
  if (digit <= 0) return total;
  // 二百四 is 240: a last digit without a unit counts the next smaller one, unless a 零 stands before it.
  const isShort = lastPower > 1 && lastPower < 4 && !isZeroBefore;
  return total + digit * (isShort ? 10 ** (lastPower - 1) : 1);
}

function withLargeUnits(text: string): Read | null {
  if (text === "") return null;
  let [total, part] = [zero, ""];
  let lastPower = 16;
  for (const character of text) {
    const power = large[character];
    if (power === undefined) {
      part += character;
      continue;
    }
    const section = part === "" ? null : belowTenThousand(part);
    if (part !== "" && section === null) return null;
    // 万亿, 一万二千亿: what was counted in 万 is counted in 亿.
    if (power > lastPower) total = shift(add(total, exact(section ?? 0)), power);
    else if (section === null || power === lastPower) return null;
    else total = add(total, shift(exact(section), power));
    [part, lastPower] = ["", power];
  }
  const rest = part === "" ? 0 : belowTenThousand(part);
  if (rest === null) return null;
  return {
    value: add(total, exact(rest)),
    place: part === "" ? shift(exact(1), lastPower) : exact(1),
  };
}

/** 二十八点五 is 28.5. */
function withPoint(text: string): Read | null {
  const [whole = "", decimals = "", ...more] = text.split("点");
  const before = withLargeUnits(whole);
  const after = digitByDigit(decimals);
  if (!before || !after || more.length > 0) return null;
  const places = Array.from(decimals).length;
  return {
    value: add(before.value, shift(after.value, -places)),
    place: shift(exact(1), -places),
  };
}

/** A number in Chinese characters, or null where the characters are none. */
export function parseChinese(text: string): Read | null {
  if (text === "") return null;
  if (text.includes("点")) return withPoint(text);
  const isPlain = !/[十百千万亿]/u.test(text);
  return isPlain ? digitByDigit(text) : withLargeUnits(text);
}

/** 三分之一 as a percentage, to the whole percent; 百分之二十八点五 to its own last digit. */
export function parseFraction(text: string): Read | null {
  const [below = "", above = "", ...more] = text.split("分之");
  if (below === "百" && more.length === 0) return parseChinese(above);
  const [denominator, numerator] = [parseChinese(below), parseChinese(above)];
  if (!denominator || !numerator || denominator.value.num === 0n || more.length > 0) return null;
  const value = multiply(shift(numerator.value, 2), {
    num: denominator.value.den,
    den: denominator.value.num,
  });
  return { value, place: exact(1) };
}

/** 九成 is 90 %, to the ten; 九成五 is 95 %. */
export function parseTenths(text: string): Read | null {
  const [whole = "", half = ""] = text.split("成");
  const tenths = parseChinese(whole);
  if (!tenths) return null;
  const hundredths = half === "" ? null : half === "半" ? exact(5) : parseChinese(half)?.value;
  if (hundredths === undefined) return null;
  return hundredths === null
    ? { value: shift(tenths.value, 1), place: exact(10) }
    : { value: add(shift(tenths.value, 1), hundredths), place: exact(1) };
}
