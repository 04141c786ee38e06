import type { Bilingual } from "../domain/bilingual.ts";

/** What may not be published of a person: mobile numbers and identity numbers of the mainland. */
export type PersonalKind = "mobile" | "identity";

const mobile = /(?<![\d.])(?:\+?86[- ]?)?1[3-9]\d(?:[- ]?\d{4}){2}(?![\d.]*\d)/;
const identity =
  /(?<!\d)[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\dXx])/g;

/** Weights of the check digit of an identity number (GB 11643-1999). */
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkDigits = "10X98765432";

function isIdentity(text: string): boolean {
  const sum = weights.reduce((total, weight, i) => total + weight * Number(text[i]), 0);
  return checkDigits[sum % 11] === text[17]?.toUpperCase();
}

/** The personal number that a text holds, full-width digits included, or null. */
export function personalData(text: string): PersonalKind | null {
  if (!/[\d０-９]{4}/.test(text)) return null;
  const narrow = text.normalize("NFKC");
  if ((narrow.match(identity) ?? []).some(isIdentity)) return "identity";
  return mobile.test(narrow) ? "mobile" : null;
}

/** What is said of it; the number itself is not repeated. */
export const personalWords: Record<PersonalKind, { message: Bilingual; hint: Bilingual }> = {
  mobile: {
    message: {
      zh: "这里像是写了手机号码（不在报告里重复）",
      en: "There seems to be a mobile number here (not repeated in the report)",
    },
    hint: {
      zh: "删去号码；需要联系方式的写单位的公开电话",
      en: "Remove it; give the office's public line where one is needed",
    },
  },
  identity: {
    message: {
      zh: "这里像是写了身份证号码（不在报告里重复）",
      en: "There seems to be an identity number here (not repeated in the report)",
    },
    hint: { zh: "删去号码；网站不需要它", en: "Remove it; the site has no use for it" },
  },
};
