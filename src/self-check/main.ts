import type { Locale } from "../domain/bilingual.ts";
import type { Quarter } from "../domain/quarter.ts";
import { selfCheckStrings } from "../i18n/self-check.ts";
import { byId, element } from "./dom.ts";
import { fromDrop, fromInput } from "./given.ts";
import { offer, withdraw } from "./offer.ts";
import type { FromWorker, ToWorker } from "./messages.ts";
import type { GivenFile } from "./sort-files.ts";
import type { Told } from "./told.ts";
import { countLine, problemList } from "./view.ts";

/** The page `/check/`: takes files, hands them to the worker that checks them, and shows its answer. */

const root = byId("self-check", HTMLElement);
const controls = byId("self-check-controls", HTMLFieldSetElement);
const status = byId("self-check-status", HTMLElement);
const result = byId("self-check-result", HTMLElement);
const quarter = byId("self-check-quarter", HTMLSelectElement);
const base = byId("self-check-base", HTMLSelectElement);
const register = byId("self-check-register", HTMLSelectElement);

const locale: Locale = document.documentElement.lang === "en" ? "en" : "zh";
const t = selfCheckStrings[locale];

/** Works beside the page; a browser without such workers stays at the sentence that it may be too old. */
const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
const tellWorker = (message: ToWorker): void => worker.postMessage(message);

const actions = ({ report, cleaned }: Told): HTMLElement =>
  element(
    "p",
    {},
    offer(t.report, t.reportName, report, "text/html;charset=utf-8", true),
    ...cleaned.map(([name, bytes]) =>
      offer(t.cleaned(name), name, bytes, "text/csv;charset=utf-8", false),
    ),
  );

function show(told: Told): void {
  const names = given.slice(0, 5).map(({ path }) => path);
  const files = `${names.join(locale === "zh" ? "、" : ", ")}${given.length > 5 ? " …" : ""}`;
  status.replaceChildren(
    element("p", {}, t.checked(files)),
    countLine(told.counts, locale),
    ...(told.verdict === null ? [] : [element("p", {}, element("strong", {}, told.verdict))]),
  );
  result.replaceChildren(
    actions(told),
    ...problemList(told, locale),
    ...(told.understood === null
      ? []
      : [
          element(
            "details",
            {},
            element("summary", {}, t.understood),
            element("pre", { tabindex: "0" }, told.understood),
          ),
        ]),
  );
}

let given: readonly GivenFile[] = [];
/** Counts the checks, so that the answer to an older question is never shown. */
let asked = 0;

const say = (sentence: string): void => status.replaceChildren(element("p", {}, sentence));

/** That something is being done: a sentence, and a bar that moves. */
function sayWorking(sentence: string): void {
  status.replaceChildren(
    element("p", {}, sentence),
    element("p", {}, element("progress", { "aria-label": sentence })),
  );
  // On a phone the controls fill the screen: what was asked for is to be seen.
  status.scrollIntoView({ block: "nearest" });
}

function check(): void {
  if (given.length === 0) return;
  asked += 1;
  withdraw(result);
  result.replaceChildren();
  sayWorking(t.working(given.length));
  const question = {
    quarter: quarter.value as Quarter,
    base: base.value === "" ? null : (base.value as Quarter),
    register: register.value === "true",
    locale,
  };
  tellWorker({ kind: "ask", turn: asked, files: given, question });
}

function take(files: Promise<readonly GivenFile[]>): void {
  withdraw(result);
  result.replaceChildren();
  sayWorking(t.reading);
  files.then(
    (read) => {
      given = read;
      check();
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
  for (const control of [quarter, base, register]) control.addEventListener("change", check);
  document.addEventListener("dragover", (event) => event.preventDefault());
  document.addEventListener("drop", (event) => {
    event.preventDefault();
    if (event.dataTransfer && !controls.disabled) take(fromDrop(event.dataTransfer));
  });
}

function hear(message: FromWorker): void {
  switch (message.kind) {
    case "ready":
      controls.disabled = false;
      return say(t.ready);
    case "no-data":
      return say(t.noData);
    case "told":
      return message.turn === asked ? show(message.told) : undefined;
    case "failed":
      return message.turn === asked ? say(t.failed(message.why)) : undefined;
  }
}

listen();
worker.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => hear(data));
worker.addEventListener("error", ({ message }) => say(t.failed(message)));
const absolute = (path: string | undefined): string => new URL(path ?? "", document.baseURI).href;
tellWorker({
  kind: "setup",
  data: absolute(root.dataset["data"]),
  guide: absolute(root.dataset["guide"]),
  locale,
});
