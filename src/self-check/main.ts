import type { Locale } from "../domain/bilingual.ts";
import type { Quarter } from "../domain/quarter.ts";
import { selfCheckStrings } from "../i18n/self-check.ts";
import { htmlReport } from "../report-html/report.ts";
import { checkFiles, type Answer } from "./check-files.ts";
import { byId, element } from "./dom.ts";
import { fromDrop, fromInput } from "./given.ts";
import { offer, withdraw } from "./offer.ts";
import type { Published, PublishedFiles, PublishedIndex } from "./published.ts";
import type { GivenFile } from "./sort-files.ts";
import { countLine, problemList } from "./view.ts";

/** The page `/check/`: fetches the published data once, then works on its own. */

const root = byId("self-check", HTMLElement);
const controls = byId("self-check-controls", HTMLFieldSetElement);
const status = byId("self-check-status", HTMLElement);
const result = byId("self-check-result", HTMLElement);
const quarter = byId("self-check-quarter", HTMLSelectElement);
const base = byId("self-check-base", HTMLSelectElement);
const register = byId("self-check-register", HTMLSelectElement);

const locale: Locale = document.documentElement.lang === "en" ? "en" : "zh";
const t = selfCheckStrings[locale];
const guidePage = root.dataset["guide"] ?? "";

async function fetchJson(name: string): Promise<unknown> {
  const answer = await fetch(`${root.dataset["data"] ?? ""}${name}.json`);
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  return answer.json();
}

/** All of it at once, so that the page works offline whatever is compared. */
async function fetchPublished(): Promise<Published> {
  const index = (await fetchJson("published")) as PublishedIndex;
  const files = await Promise.all(
    index.releases.map(async ({ id }) => [id, (await fetchJson(id)) as PublishedFiles] as const),
  );
  return { index, files: new Map(files) };
}

function actions(answer: Answer): HTMLElement {
  const report = htmlReport(answer.problems, {
    locale,
    name: t.reportFor,
    day: published?.index.day ?? "",
    excerpt: answer.excerpt,
    address: (code) => {
      const address = guideOf(code);
      return address === null ? null : new URL(address, document.baseURI).href;
    },
  });
  return element(
    "p",
    {},
    offer(t.report, t.reportName, report, "text/html;charset=utf-8", true),
    ...[...answer.cleaned].map(([name, bytes]) =>
      offer(t.cleaned(name), name, bytes, "text/csv;charset=utf-8", false),
    ),
  );
}

const guideOf = (code: string): string | null =>
  published?.index.codes.includes(code) ? `${guidePage}#${code}` : null;

function verdictOf({ problems }: Answer): string | null {
  if (problems.length === 0) return t.clean;
  return problems.some(({ severity }) => severity === "error") ? null : t.fit;
}

function show(answer: Answer, files: readonly GivenFile[]): void {
  const counts = countLine(answer.problems, locale);
  const verdict = verdictOf(answer);
  const names = files.slice(0, 5).map(({ path }) => path);
  const told = `${names.join(locale === "zh" ? "、" : ", ")}${files.length > 5 ? " …" : ""}`;
  status.replaceChildren(
    element("p", {}, t.checked(told)),
    counts,
    ...(verdict === null ? [] : [element("p", {}, element("strong", {}, verdict))]),
  );
  result.replaceChildren(
    actions(answer),
    ...problemList(answer, { locale, guide: guideOf }),
    ...(answer.understood === null
      ? []
      : [
          element(
            "details",
            {},
            element("summary", {}, t.understood),
            element("pre", { tabindex: "0" }, answer.understood),
          ),
        ]),
  );
}

let published: Published | null = null;
let given: readonly GivenFile[] = [];
/** Counts the checks, so that the answer to an older question is never shown. */
let asked = 0;

const say = (sentence: string): void => status.replaceChildren(element("p", {}, sentence));

/** A turn of the browser's, in which it shows what was just said. */
const breath = (): Promise<void> => new Promise((done) => setTimeout(done, 30));

async function check(): Promise<void> {
  if (published === null || given.length === 0) return;
  const turn = (asked += 1);
  withdraw(result);
  result.replaceChildren();
  say(t.working);
  await breath();
  const files = given;
  const question = {
    quarter: quarter.value as Quarter,
    base: base.value === "" ? null : (base.value as Quarter),
    register: register.value === "true",
    locale,
  };
  try {
    const answer = await checkFiles(files, question, published);
    if (turn === asked) show(answer, files);
  } catch (failure) {
    say(t.failed(failure instanceof Error ? failure.message : String(failure)));
  }
}

function take(files: Promise<readonly GivenFile[]>): void {
  files.then(
    (read) => {
      given = read;
      return check();
    },
    (failure: unknown) => say(t.failed(String(failure))),
  );
}

/** A quarter is compared with the last one before it. */
function chooseBase(): void {
  const before = [...base.options].find(({ value }) => value !== "" && value < quarter.value);
  base.value = before?.value ?? "";
}

function listen(): void {
  for (const id of ["self-check-files", "self-check-folder"]) {
    const input = byId(id, HTMLInputElement);
    input.addEventListener("change", () => {
      if ((input.files?.length ?? 0) > 0) take(fromInput(input));
    });
  }
  quarter.addEventListener("change", chooseBase);
  for (const control of [quarter, base, register])
    control.addEventListener("change", () => void check());
  document.addEventListener("dragover", (event) => event.preventDefault());
  document.addEventListener("drop", (event) => {
    event.preventDefault();
    if (event.dataTransfer && !controls.disabled) take(fromDrop(event.dataTransfer));
  });
}

listen();
try {
  published = await fetchPublished();
  controls.disabled = false;
  say(t.ready);
} catch {
  say(t.noData);
}
