import { problem, type Problem } from "../domain/problem.ts";
import { lastDay, type Quarter } from "../domain/quarter.ts";
import { loosely } from "../intake/header-names.ts";
import { folderName } from "../intake/read-release.ts";
import type { WorkbookSheet } from "./cell.ts";
import { cellText } from "./cell-text.ts";

/** The sheet 发布 of a workbook: what release.json says, as words beside their values. */

export const formName = { zh: "发布", en: "Release" } as const;

/** Questions of the form in their order; the first two columns of the sheet hold word and answer. */
export const formFields = {
  quarter: { zh: "季度", en: "Quarter" },
  published_on: { zh: "发布日期", en: "Published on" },
  kind: { zh: "数据性质", en: "Kind of data" },
  register: { zh: "完整的项目清单", en: "Complete register" },
} as const;
export type FormField = keyof typeof formFields;

export const formChoices = {
  kind: {
    provisional: { zh: "初步数", en: "provisional" },
    final: { zh: "定稿", en: "final" },
  },
  register: { true: { zh: "是", en: "yes" }, false: { zh: "否", en: "no" } },
} as const;

/** What the form of a workbook says; null where it has none or leaves it blank. */
export type ReleaseForm = Readonly<Record<FormField, string | null>>;

export const isForm = ({ name }: WorkbookSheet): boolean =>
  Object.values(formName).some((word) => loosely(word) === loosely(name));

const fieldOf = (label: string): FormField | undefined =>
  (Object.keys(formFields) as FormField[]).find((field) =>
    [field, formFields[field].zh, formFields[field].en].some(
      (word) => loosely(word) === loosely(label).replace(/[:：]$/, ""),
    ),
  );

const codeOf = (
  choices: Readonly<Record<string, { readonly zh: string; readonly en: string }>>,
  text: string,
): string =>
  Object.entries(choices).find(([code, words]) =>
    [code, words.zh, words.en].some((word) => loosely(word) === loosely(text)),
  )?.[0] ?? text;

export function readForm(sheet: WorkbookSheet | undefined): ReleaseForm {
  const form: Record<FormField, string | null> = {
    quarter: null,
    published_on: null,
    kind: null,
    register: null,
  };
  for (const [label, value] of sheet?.rows ?? []) {
    const field = fieldOf(cellText(label ?? null, null));
    const text = cellText(value ?? null, null).trim();
    if (field === undefined || text === "") continue;
    form[field] = field in formChoices ? codeOf(formChoices[field as "kind"], text) : text;
  }
  return form;
}

/** `true` and `false` as JSON has them; any other word stays, so that the check can refuse it. */
const yesOrNo = (text: string): boolean | string =>
  text === "true" ? true : text === "false" ? false : text;

/**
 * The form as the release.json of a draft. What it leaves open: the release is published on `day`, its data
 * are provisional, and its list of projects is the complete register.
 */
export function releaseDocumentOf(
  form: ReleaseForm,
  release: string,
  day: string = lastDay(quarterOfRelease(release)),
): string {
  const document = {
    quarter: quarterOfRelease(release),
    revision: folderName(release)?.revision ?? 1,
    status: "draft",
    published_on: form.published_on ?? day,
    kind: form.kind ?? "provisional",
    register: yesOrNo(form.register ?? "true"),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** The quarter of a release's folder, `2020Q1` of `2020Q1-r2`. */
const quarterOfRelease = (release: string): Quarter => release.slice(0, 6) as Quarter;

/** A form for another quarter than the one that is asked for. */
export function otherQuarter(form: ReleaseForm, release: string, file: string): Problem | null {
  const quarter = quarterOfRelease(release);
  if (form.quarter === null || form.quarter === quarter) return null;
  return problem(
    "error",
    "workbook-quarter",
    { file, column: formFields.quarter.zh, text: form.quarter },
    {
      zh: `工作簿写的季度是 ${form.quarter}，要导入的是 ${quarter}`,
      en: `The workbook is of ${form.quarter}, but ${quarter} is being read`,
    },
    { zh: "改正工作表“发布”，或换一个季度", en: "Correct the sheet 发布, or name that quarter" },
  );
}
