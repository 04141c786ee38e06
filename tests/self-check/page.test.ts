import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { AxeResults } from "axe-core";
import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { htmlReport } from "../../src/report-html/report.ts";
import { selfCheckStrings } from "../../src/i18n/self-check.ts";
import { checkFiles } from "../../src/self-check/check-files.ts";
import type { Published, PublishedFiles, PublishedIndex } from "../../src/self-check/published.ts";
import { gb18030 } from "../intake/gb18030.ts";
import { visit } from "../support/pages.ts";
import { book, day, sheet } from "../workbook/books.ts";

const { site, open, origin, end } = await visit();
afterAll(end);

const pages = { zh: "check/index.html", en: "en/check/index.html" } as const;
const axe = readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");

const json = (name: string): unknown => JSON.parse(site.read(`check/${name}.json`));
const index = json("published") as PublishedIndex;
const published: Published = {
  index,
  files: new Map(index.releases.map(({ id }) => [id, json(id) as PublishedFiles])),
};
const regions = (index.files["regions.csv"] ?? "").split("\n").slice(1, 3);
const [first = "", second = ""] = regions.map((line) => line.split(",")[1] ?? "");

/** Five mistakes in GBK: a separator, a unit, a month, a state and an id twice. */
const table = gb18030(
  "项目编号,项目名称,县市区,总投资(万元),状态,计划开工,实际开工\n" +
    `P1,产业园,${first},"1,234",在建,2020-02,2020-03-24\n` +
    `P2,公路,${second},5亿,在建,2020/3/1,2020-13-01\n` +
    `P3,水厂,${first},12345,建设中,2020年9月,\n` +
    `P1,风电,${second},800,未开工,2020-09,\n`,
);

interface Upload {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const give = async (page: Page, { name, bytes }: Upload): Promise<void> => {
  await page.locator("#self-check-controls:not([disabled])").waitFor();
  const buffer = Buffer.from(bytes);
  await page
    .locator("#self-check-files")
    .setInputFiles({ name, mimeType: "application/octet-stream", buffer });
  await page.locator("#self-check-status .severities").waitFor();
};

const inPage = <T>(
  locale: keyof typeof pages,
  use: (page: Page) => Promise<T>,
  options?: BrowserContextOptions,
): Promise<T> => open(pages[locale], use, options);

/** What the page offers to take away. */
async function download(page: Page, position: number): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.locator("a[download]").nth(position).click(),
  ]);
  return readFileSync(await file.path(), "utf8");
}

const workbook = book(
  sheet("项目", [
    ["项目编号", "项目名称", "县市区", "状态", "总投资(万元)", "计划开工"],
    ["P1", "产业园", first, "在建", "约12", "2020-02"],
    ["P2", "公路", second, "未开工", 8000, day("2020-09-01")],
  ]),
);

test.for<[string, "zh" | "en", () => Promise<Upload>]>([
  ["a GBK table", "zh", () => Promise.resolve({ name: "项目.csv", bytes: table })],
  ["a GBK table in English", "en", () => Promise.resolve({ name: "项目.csv", bytes: table })],
  ["a workbook", "zh", async () => ({ name: "填报.xlsx", bytes: await workbook })],
])("%s gets the same report in the browser as outside, offline", async ([, locale, upload]) => {
  const file = await upload();
  const { report, question, sent } = await inPage(locale, async (page) => {
    await page.locator("#self-check-controls:not([disabled])").waitFor();
    const sent: string[] = [];
    page.on("request", (request) => sent.push(`${request.method()} ${request.url()}`));
    await page.context().setOffline(true);
    await give(page, file);
    const value = (id: string): Promise<string> => page.locator(id).inputValue();
    const question = {
      quarter: await value("#self-check-quarter"),
      base: await value("#self-check-base"),
    };
    return { report: await download(page, 0), question, sent };
  });
  expect(sent.filter((request) => !request.startsWith("GET blob:"))).toEqual([]);
  const { problems, excerpt } = await checkFiles(
    [{ path: file.name, bytes: file.bytes }],
    {
      quarter: question.quarter as PublishedIndex["releases"][number]["quarter"],
      base: question.base as PublishedIndex["releases"][number]["quarter"],
      register: true,
      locale,
    },
    published,
  );
  const guide = `${origin}/${locale === "en" ? "en/" : ""}guide/rules/`;
  expect(report).toBe(
    htmlReport(problems, {
      locale,
      name: selfCheckStrings[locale].reportFor,
      day: index.day,
      excerpt,
      address: (code) => (index.codes.includes(code) ? `${guide}#${code}` : null),
    }),
  );
  expect(problems.filter(({ severity }) => severity === "error").length).toBeGreaterThan(0);
});

test("the five mistakes are shown with their cells, and the cleaned table keeps them", async () => {
  await inPage("zh", async (page) => {
    await give(page, { name: "项目.csv", bytes: table });
    expect(await page.locator(".problem.error").count()).toBe(5);
    const cells = await page.locator("td.here").allInnerTexts();
    expect(cells.map((cell) => cell.replace(/^✕\s*/, ""))).toEqual(
      expect.arrayContaining(["1,234", "5亿", "2020-13-01", "建设中", "P1"]),
    );
    const cleaned = await download(page, 1);
    expect(cleaned).toMatch(/^\uFEFF项目编号,/);
    expect(cleaned).toContain("2020-03-01");
  });
});

test.for(["zh", "en"] as const)(
  "the %s page with a report can be used by everybody",
  async (locale) => {
    await inPage(locale, async (page) => {
      await give(page, { name: "项目.csv", bytes: table });
      await page.evaluate(axe);
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        const { violations } = await page.evaluate(() =>
          (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
        );
        const told = violations.flatMap(({ id, nodes }) =>
          nodes.map(({ html }) => `${id} ${html.slice(0, 120)}`),
        );
        expect.soft(told, colorScheme).toEqual([]);
      }
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(375);
    });
  },
);

const amounts = [
  "总投资",
  "年度计划投资",
  "调整后计划",
  "本年完成投资",
  "累计完成投资",
  "预计年产值",
];
const slips = ["1 234", "5亿", "约12", "12%", "1e5", "-5", "五千", "1.23456", "12+"];

/** A letter for every amount and every way to write it wrongly: no two are alike. */
const many: Upload = {
  name: "projects.csv",
  bytes: new TextEncoder().encode(
    `项目编号,项目名称,状态,${amounts.map((title) => `${title}(万元)`).join(",")}\n` +
      slips
        .flatMap((slip, i) =>
          amounts.map((_, column) => {
            const cells = amounts.map((__, at) => (at === column ? slip : ""));
            return `P${i}-${column},第${i}批第${column}号项目,储备,${cells.join(",")}\n`;
          }),
        )
        .join(""),
  ),
};

test("letters are laid out some at a time, and the keyboard goes on at the next", async () => {
  await inPage("zh", async (page) => {
    await give(page, many);
    const letters = page.locator(".problem.error");
    const more = page.getByRole("button", { name: "再显示" });
    const shown = await letters.count();
    expect(shown).toBeLessThan(40);
    await more.focus();
    await page.keyboard.press("Enter");
    expect(await letters.count()).toBeGreaterThan(shown);
    const focused = await page.evaluate(() =>
      [...document.querySelectorAll(".problem h4")].indexOf(document.activeElement as Element),
    );
    expect(focused).toBe(shown);
  });
});

test("the files are checked beside the page, by a script of the site that old browsers can read", async () => {
  const workers = await inPage("zh", async (page) => {
    await give(page, { name: "项目.csv", bytes: table });
    return page.workers().map((worker) => worker.url());
  });
  expect(workers).toHaveLength(1);
  const path = new URL(workers[0] ?? "").pathname;
  expect(workers[0]).toBe(`${origin}${path}`);
  expect(path).toMatch(/^\/_astro\/worker-/);
  // Chrome has these since 110 and 117; the page asks for 93.
  expect(site.read(path.slice(1))).not.toMatch(/\.(?:toSorted|toReversed|toSpliced)\(|\bgroupBy\(/);
});

test("everything is reached by the keyboard, and the counts are announced", async () => {
  await inPage("zh", async (page) => {
    await give(page, { name: "项目.csv", bytes: table });
    await page.locator("#self-check-files").focus();
    const reached: (string | null)[] = [];
    for (let i = 0; i < 8; i += 1) {
      reached.push(
        await page.evaluate(
          () => document.activeElement?.id || document.activeElement?.textContent || "",
        ),
      );
      await page.keyboard.press("Tab");
    }
    expect(reached).toEqual(
      expect.arrayContaining([
        "self-check-files",
        "self-check-folder",
        "self-check-quarter",
        "self-check-base",
        "self-check-register",
        "下载报告",
      ]),
    );
    expect(await page.locator("[aria-live=polite]").innerText()).toContain("错误5");
  });
});

test("names in a file are text, never markup", async () => {
  await inPage("zh", async (page) => {
    const content =
      "项目编号,项目名称,状态\n<img src=x onerror=alert(1)>,</td><script>alert(1)</script>,在建\n";
    await give(page, { name: "<b>.csv", bytes: new TextEncoder().encode(content) });
    expect(await page.locator("#self-check img, #self-check b").count()).toBe(0);
    expect(await page.locator("#self-check-result").innerText()).toContain("<img src=x");
  });
});

test("without scripts the page says so and names the command", async () => {
  const shown = await inPage("zh", (page) => page.locator("main").innerText(), {
    javaScriptEnabled: false,
  });
  expect(shown).toContain("npm run check");
});

test("the page's script is a file of the site, and no other page loads it", () => {
  const scripts = (path: string): string[] =>
    [...site.read(path).matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
  const own = scripts(pages.zh).filter((tag) => tag.includes("/_astro/"));
  expect(own).toHaveLength(1);
  expect(scripts(pages.zh).every((tag) => tag.includes(" src="))).toBe(true);
  const others = site.pages.filter((path) => !/^(en\/)?check\//.test(path));
  expect(others.filter((path) => site.read(path).includes("/_astro/"))).toEqual([]);
});

test("what is compared with holds no draft, nothing of the calendar, and of answers only what they answer", () => {
  expect(Object.keys(index.files).sort()).toEqual(
    expect.arrayContaining(["categories.csv", "regions.csv", "site.json", "sources.csv"]),
  );
  const [head = "", ...answers] = (index.files["exceptions.csv"] ?? "").trimEnd().split("\n");
  const own = readFileSync("data/exceptions.csv", "utf8").trimEnd().split("\n").slice(1);
  expect(head).toBe("release,rule,table,key,reason,author,expires");
  expect(answers.map((line) => line.split(",")[1])).toEqual(
    own.map((line) => `"${line.split(",")[1] ?? ""}"`),
  );
  for (const [, , , , reason = "", author = ""] of own.map((line) => line.split(","))) {
    expect(answers.join("\n")).not.toContain(reason);
    expect(answers.join("\n")).not.toContain(author);
  }
  for (const { id } of index.releases)
    expect(published.files.get(id)?.["release.json"]).toContain('"published"');
});
