import { z } from "zod";
import { locales } from "../domain/bilingual.ts";
import { isQuarter, type Quarter } from "../domain/quarter.ts";

/** The JSON documents of the data folder. Unknown keys are told, so that a typing error cannot pass unseen. */

/** Texts of a fixed form, each with what is said to one who has written another. */
export const textForms = {
  regionCode: { pattern: /^\d{6}$/, words: { zh: "六位数字", en: "six digits" } },
  siteIdCode: {
    pattern: /^[0-9a-z]{10}$/,
    words: { zh: "十位数字或小写字母", en: "ten digits or small letters" },
  },
} as const;

const words = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
const optionalText = z.string().min(1).optional();

/** `site.json`: whose site this is. Everything but the first four keys may be left out, and is then not shown. */
export const siteSchema = z.strictObject({
  name: words,
  region: z.strictObject({
    code: z.string().regex(textForms.regionCode.pattern),
    zh: z.string().min(1),
    en: z.string().min(1),
  }),
  locales: z.array(z.enum(locales)).min(1),
  url: z.url({ protocol: /^https?$/ }),
  /** One sentence under the name: whose reports, from what. */
  description: words.optional(),
  /** Who publishes: shown in the footer and in citations. */
  publisher: words.optional(),
  contact: words.optional(),
  licence: z.strictObject({ name: words, url: z.url().optional() }).optional(),
  /** True where the data are made up: every page then says 虚构数据. */
  fictional: z.boolean().optional(),
  /** Where the repository can be read, for links to the rows' history. */
  repository: z.url().optional(),
  /** Tags and footer items of Chinese government websites (国办发〔2017〕47号). Only what is configured appears. */
  government: z
    .strictObject({
      siteName: optionalText,
      siteDomain: optionalText,
      siteIdCode: z.string().regex(textForms.siteIdCode.pattern).optional(),
      columnName: words.optional(),
      columnDescription: words.optional(),
      columnKeywords: words.optional(),
      columnType: optionalText,
      contentSource: words.optional(),
      organizer: words.optional(),
      undertaker: words.optional(),
      icp: optionalText,
      policeRecord: z.strictObject({ text: z.string().min(1), url: z.url() }).optional(),
      conacUrl: z.url().optional(),
      findErrorUrl: z.url().optional(),
    })
    .optional(),
});
export type Site = z.output<typeof siteSchema>;

const quarter = z.custom<Quarter>((value) => typeof value === "string" && isQuarter(value));

/** `release.json`: what a release folder is. */
export const releaseSchema = z.strictObject({
  quarter,
  revision: z.int().min(1),
  status: z.enum(["draft", "published"]),
  /** A date (its whole day) or an ISO time with zone. */
  published_on: z.string(),
  kind: z.enum(["provisional", "final"]),
  register: z.boolean(),
  reason: z
    .strictObject({
      type: z.enum(["revision", "correction"]),
      zh: z.string().min(1),
      en: z.string().min(1),
    })
    .optional(),
  notes: words.optional(),
});
export type ReleaseDocument = z.output<typeof releaseSchema>;
