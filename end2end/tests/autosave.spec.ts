// With JavaScript: answers are saved as they are given, what is not saved outlives a dead network on an own device
// only, and the end of the session is announced.

import type { BrowserContext, Request } from "@playwright/test";
import { readFileSync } from "node:fs";
import { expectAccessible } from "../support/axe.ts";
import { rsaAlone, simple } from "../support/personas.ts";
import { expectSound, start, startC2s, type Language } from "../support/portal.ts";
import { CONTINUE, ONWARD, proceed, questions, Robot } from "../support/robot.ts";
import { expect, test, type Page } from "../support/test.ts";

const SAVES = "**/c2s/save/**";
const SENTINEL = "Zq7Wx9Kp3Vt5";
const MINUTES = 60_000;

const state = (page: Page) => page.locator(".save-state");
const isSaved = (page: Page) => expect(state(page)).toHaveClass(/ saved$/);
const isUnsaved = (page: Page) => expect(state(page)).toHaveClass(/ unsaved$/);

/** At the first page of the form, which asks one choice. */
async function atChoice(page: Page, language: Language = "fr"): Promise<string> {
  await startC2s(page, language);
  await proceed(page);
  await page.locator(ONWARD).click();
  return page.url();
}

/** At the first page that asks a kind; gives the question's path. */
async function at(page: Page, kind: string, language: Language = "fr"): Promise<string> {
  await startC2s(page, language);
  const asked = async () => (await questions(page)).find((question) => question.kind === kind);
  await new Robot(page, simple).walk({ until: async () => (await asked()) !== undefined });
  return (await asked())?.path ?? "";
}

const field = (page: Page, path: string, part: string) => page.locator(`[name="${path}.${part}"]`);

/** What this browser keeps of unsaved texts: their number, and every byte of every store as text. */
async function kept(page: Page): Promise<{ count: number; all: string; databases: number }> {
  return page.evaluate(async () => {
    const databases = await indexedDB.databases();
    const all: string[] = [JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage })];
    let count = 0;
    for (const { name } of databases) {
      const database = await new Promise<IDBDatabase>((done) => {
        const opening = indexedDB.open(name ?? "");
        opening.onsuccess = () => done(opening.result);
      });
      for (const store of database.objectStoreNames) {
        const values = await new Promise<unknown[]>((done) => {
          const asked = database.transaction(store).objectStore(store).getAll();
          asked.onsuccess = () => done(asked.result);
        });
        if (store === "texts") count += values.length;
        for (const value of values) {
          const bytes = (value as { sealed?: ArrayBuffer }).sealed;
          all.push(JSON.stringify(value), bytes ? String.fromCharCode(...new Uint8Array(bytes)) : "");
          if (value instanceof CryptoKey && value.extractable) all.push("an extractable key");
        }
      }
      database.close();
    }
    return { count, all: all.join("\n"), databases: databases.length };
  });
}

const keepsNothing = (page: Page) => expect.poll(async () => (await kept(page)).count).toBe(0);

/** On another device the same page is answered meanwhile. */
async function answeredElsewhere(page: Page, answers: Record<string, string>): Promise<void> {
  const data = new URLSearchParams({ ...answers, action: "sections" }).toString();
  const headers = { origin: new URL(page.url()).origin, "content-type": "application/x-www-form-urlencoded" };
  const answer = await page.request.post(page.url(), { data, headers, maxRedirects: 0 });
  expect(answer.status()).toBe(303);
}

/** The network for saves is gone, until `back`. */
async function deadNetwork(context: BrowserContext): Promise<{ back: () => Promise<void> }> {
  await context.route(SAVES, (route) => route.abort("internetdisconnected"));
  return { back: () => context.unroute(SAVES) };
}

/** Every page says that the device is shared, as the server does after the person said so. */
async function shared(context: BrowserContext, language: Language = "fr"): Promise<void> {
  const words = readFileSync(`../locales/${language}/portal.ftl`, "utf8");
  const say = (id: string) => words.match(new RegExp(`^${id} = (.*)$`, "m"))?.[1] ?? "";
  const cover = `<template id="cover"><div class="cover" role="dialog" aria-modal="true" aria-labelledby="cover-title">
    <h2 id="cover-title">${say("cover-title")}</h2><p>${say("cover-text")}</p>
    <p role="alert" data-closing="${say("cover-closing")}"></p>
    <button type="button" class="primary">${say("cover-open")}</button></div></template>`;

  await context.route("**/c2s/**", async (route) => {
    if (!route.request().isNavigationRequest() || route.request().method() !== "GET") return route.fallback();
    const response = await route.fetch({ maxRedirects: 0 });
    if (response.status() !== 200) return route.fulfill({ response });
    const html = (await response.text())
      .replace(/<body data-idle-seconds="\d+"/, '<body data-idle-seconds="600" data-shared=""')
      .replace(/<template id="ends">.*?<\/template>/s, cover);
    await route.fulfill({ response, body: html });
  });
}

test("what is typed is there after a reload, without a button", async ({ page }) => {
  const path = await at(page, "names");
  await field(page, path, "given").pressSequentially("Amina");
  await isSaved(page);
  await page.reload();
  await expect(field(page, path, "given")).toHaveValue("Amina");
  await keepsNothing(page);
});

test("a country and the cells of a month grid are saved as typed", async ({ page }) => {
  test.setTimeout(120_000);
  await start(page, "fr", "rsa");
  const robot = new Robot(page, rsaAlone);
  const until = (kind: string) => async () => (await questions(page)).some((question) => question.kind === kind);
  const asked = async (kind: string) => (await questions(page)).find((question) => question.kind === kind)?.path ?? "";

  await robot.walk({ until: until("long_list") });
  const country = field(page, await asked("long_list"), "text");
  await country.pressSequentially("côte d’iv");
  await isSaved(page);
  await page.reload();
  await expect(country).toHaveValue("côte d’iv");

  await robot.walk({ until: until("month_grid") });
  const grid = await asked("month_grid");
  const cells = page.locator(`[name^="${grid}."]`);
  await expect(cells).toHaveCount(6);
  await field(page, grid, "wages-1").pressSequentially("1 234,5");
  await field(page, grid, "bonus-3").pressSequentially("douze");
  await isSaved(page);
  await page.reload();
  await expect(field(page, grid, "wages-1")).toHaveValue("1 234,5");
  await expect(field(page, grid, "bonus-3")).toHaveValue("douze");
  await expect(field(page, grid, "wages-2")).toHaveValue("");
  await expect(page.locator("[role=alert]")).toHaveCount(0);
  await keepsNothing(page);
});

test("a choice is saved at once, and only what changed is posted", async ({ page }) => {
  await atChoice(page);
  const [choice] = await questions(page);
  const posted: string[] = [];
  page.on("request", (request: Request) => {
    if (request.url().includes("/save/")) posted.push(request.postData() ?? "");
  });
  await page.locator("main [type=radio]").nth(1).check();
  await isSaved(page);
  const value = await page.locator("main [type=radio]").nth(1).getAttribute("value");
  await page.locator("main [type=radio]").nth(0).check();
  await expect.poll(() => posted.length).toBe(2);
  expect(Object.fromEntries(new URLSearchParams(posted[0]))).toEqual({
    question: choice?.path,
    [`${choice?.path}.choice`]: value,
  });
  await isSaved(page);
  await page.reload();
  await expect(page.locator("main [type=radio]").nth(0)).toBeChecked();
});

test("a group of boxes can be emptied", async ({ page }) => {
  await at(page, "choices");
  const boxes = page.locator("main [type=checkbox]");
  await boxes.nth(0).check();
  await boxes.nth(1).check();
  await isSaved(page);
  await page.reload();
  await expect(page.locator("main :checked")).toHaveCount(2);
  await boxes.nth(0).uncheck();
  await boxes.nth(1).uncheck();
  await isSaved(page);
  await page.reload();
  await expect(boxes.first()).toBeVisible();
  await expect(page.locator("main :checked")).toHaveCount(0);
});

test("two quick edits: the last one stands, one request at a time", async ({ page, context }) => {
  const path = await at(page, "names");
  let open = 0;
  let most = 0;
  const texts: (string | null)[] = [];
  const release: (() => void)[] = [];
  await context.route(SAVES, async (route) => {
    most = Math.max(most, ++open);
    texts.push(new URLSearchParams(route.request().postData() ?? "").get(`${path}.given`));
    await new Promise<void>((done) => release.push(done));
    open--;
    await route.continue();
  });
  await field(page, path, "given").pressSequentially("Am");
  await expect.poll(() => release.length).toBe(1);
  await field(page, path, "given").pressSequentially("ina");
  await field(page, path, "birth").fill("Benali");
  await field(page, path, "birth").blur();
  await expect(state(page)).toHaveClass(/ saving$/);
  release[0]?.();
  await expect.poll(() => release.length).toBe(2);
  release[1]?.();
  await isSaved(page);
  expect(most).toBe(1);
  expect(texts).toEqual(["Am", "Amina"]);
  await page.reload();
  await expect(field(page, path, "given")).toHaveValue("Amina");
  await expect(field(page, path, "birth")).toHaveValue("Benali");
});

test("a dead network: said honestly, kept sealed, sent when it is back", async ({ page, context }) => {
  const path = await at(page, "names");
  const network = await deadNetwork(context);
  await field(page, path, "given").fill(SENTINEL);
  await isUnsaved(page);
  await expect(page.getByRole("status").first()).toContainText("Pas encore gardé");
  await expect.poll(async () => (await kept(page)).count).toBe(1);
  const { all } = await kept(page);
  expect(all).not.toContain(SENTINEL);
  expect(all).not.toContain("extractable key");
  expect(all).toContain(path);

  // The page comes back, the saves do not yet: the text is in its field again.
  await page.reload();
  await expect(field(page, path, "given")).toHaveValue(SENTINEL);
  await isUnsaved(page);
  await network.back();
  await page.evaluate(() => dispatchEvent(new Event("online")));
  await isSaved(page);
  await keepsNothing(page);
  await page.reload();
  await expect(field(page, path, "given")).toHaveValue(SENTINEL);
});

test("a dead network of all the device, then a killed tab", async ({ page, context }) => {
  const path = await at(page, "names");
  const address = page.url();
  await context.setOffline(true);
  await field(page, path, "given").fill("Amina");
  await isUnsaved(page);
  await expect.poll(async () => (await kept(page)).count).toBe(1);
  await page.close();
  await context.setOffline(false);
  const again = await context.newPage();
  await again.goto(address);
  await expect(field(again, path, "given")).toHaveValue("Amina");
  await isSaved(again);
  await keepsNothing(again);
});

test("a text of another dossier is never offered", async ({ page, context }) => {
  const path = await at(page, "names");
  const address = page.url();
  await context.setOffline(true);
  await field(page, path, "given").fill("Amina");
  await isUnsaved(page);
  await expect.poll(async () => (await kept(page)).count).toBe(1);
  await page.close();
  await context.setOffline(false);
  // The same profile, somebody else: the page names another dossier.
  await context.route(address, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/data-keep="\w+"/, 'data-keep="0123456789abcdef"');
    await route.fulfill({ response, body });
  });
  const again = await context.newPage();
  await again.goto(address);
  await field(again, path, "birth").fill("Benali");
  await isSaved(again);
  await expect(field(again, path, "given")).toHaveValue("");
  await expect(again.locator("[data-question] .notice")).toHaveCount(0);
});

test("what was kept for a day is gone", async ({ page, context }) => {
  const path = await at(page, "names");
  await page.clock.install();
  await page.reload();
  const network = await deadNetwork(context);
  await field(page, path, "given").fill("Amina");
  await page.clock.runFor(1_000);
  await isUnsaved(page);
  await expect.poll(async () => (await kept(page)).count).toBe(1);
  await network.back();
  await page.clock.setSystemTime(Date.now() + 25 * 60 * MINUTES);
  await page.reload();
  await keepsNothing(page);
  await expect(field(page, path, "given")).toHaveValue("");
});

test("the plain form goes on while a save is under way", async ({ page, context }) => {
  const path = await at(page, "names");
  let asked = 0;
  await context.route(SAVES, () => void asked++); // never answered
  await field(page, path, "given").fill("Am");
  await expect.poll(() => asked).toBe(1);
  await field(page, path, "given").fill("Amina");
  await field(page, path, "birth").fill("Benali");
  await expect.poll(async () => (await kept(page)).count).toBe(1);
  const from = page.url();
  expect(await proceed(page)).toBe(303);
  expect(page.url()).not.toBe(from);
  // The form carried everything: nothing is left on the device.
  await keepsNothing(page);
  await context.unroute(SAVES);
  await page.goto(from);
  await expect(field(page, path, "given")).toHaveValue("Amina");
  await expect(field(page, path, "birth")).toHaveValue("Benali");
});

test("a press that found no network loses nothing", async ({ page, context }) => {
  const path = await at(page, "names");
  const address = page.url();
  await context.setOffline(true);
  await field(page, path, "given").fill("Amina");
  await isUnsaved(page);
  await page.locator(CONTINUE).click({ noWaitAfter: true });
  await page.waitForEvent("requestfailed");
  await context.setOffline(false);
  await page.goto(address);
  await expect(field(page, path, "given")).toHaveValue("Amina");
  await isSaved(page);
});

test("a receipt forgets what was kept of its dossier", async ({ page, context }) => {
  test.setTimeout(120_000);
  await startC2s(page, "fr");
  await deadNetwork(context);
  await new Robot(page, simple).walk();
  await expect(page.locator("[data-receipt]")).toBeVisible();
  await keepsNothing(page);
});

test("a shared device keeps nothing, and what it kept is wiped", async ({ page, context }) => {
  const path = await at(page, "names");
  const network = await deadNetwork(context);
  await field(page, path, "given").fill(SENTINEL);
  await isUnsaved(page);
  await expect.poll(async () => (await kept(page)).count).toBe(1);
  await shared(context);
  await page.reload();
  await expect.poll(async () => (await kept(page)).databases).toBe(0);
  await expect(field(page, path, "given")).toHaveValue("");
  await field(page, path, "given").fill(SENTINEL);
  await isUnsaved(page);
  const { all, databases } = await kept(page);
  expect(databases).toBe(0);
  expect(all).toBe("{}\n{}");
  await network.back();
});

test.describe("refused", () => {
  test.use({ refused: [409] });

  test("where the server has newer words, they stay, and the others are offered", async ({ page, context }) => {
    const path = await at(page, "names");
    const network = await deadNetwork(context);
    await field(page, path, "given").fill("Amina");
    await isUnsaved(page);
    await expect.poll(async () => (await kept(page)).count).toBe(1);
    await answeredElsewhere(page, { [`${path}.given`]: "Aminata" });
    await network.back();
    await page.reload();
    await expect(field(page, path, "given")).toHaveValue("Aminata");
    const notice = page.locator("[data-question] .notice");
    await expect(notice).toContainText("Amina");
    await expectAccessible(page, "offered");
    await notice.getByRole("button").click();
    await expect(field(page, path, "given")).toHaveValue("Amina");
    await isSaved(page);
    await keepsNothing(page);
  });

  test("a refused save says which way is left, and that way works", async ({ page }) => {
    const path = await at(page, "names");
    await answeredElsewhere(page, { [`${path}.given`]: "Aminata" });
    await field(page, path, "given").fill("Amina");
    await expect(state(page)).toHaveClass(/ refused$/);
    await expect(state(page)).toContainText("Appuyez sur le bouton");
    const from = page.url();
    expect(await proceed(page)).toBe(303);
    await keepsNothing(page);
    await page.goto(from);
    await expect(field(page, path, "given")).toHaveValue("Amina");
  });
});

test("the end of the session is announced, and can be put off", async ({ page }) => {
  await page.clock.install();
  await atChoice(page);
  const choice = page.locator("main [type=radio]").first();
  await choice.focus();
  await page.clock.fastForward(54 * MINUTES);
  const warning = page.locator("[role=alert].ends");
  await expect(warning).toHaveCount(0);
  await page.clock.fastForward(2 * MINUTES);
  await expect(warning).toBeVisible();
  await expect(choice).toBeFocused();
  await warning.getByRole("button").click();
  await expect(warning).toHaveCount(0);
  await expect(choice).toBeFocused();
  await page.clock.fastForward(54 * MINUTES);
  await expect(warning).toHaveCount(0);
  // Asleep past the end: the page says what is left to do.
  await page.clock.fastForward(10 * MINUTES);
  await expect(warning).toContainText("fermée");
  await expect(warning.getByRole("button")).toHaveCount(0);
});

test("saved is spoken once a pause, not with each letter", async ({ page }) => {
  const path = await at(page, "names");
  await page.clock.install();
  await page.reload();
  const heard: string[] = [];
  await page.exposeFunction("hear", (text: string) => void (text && heard.push(text)));
  await page.evaluate(() => {
    const spoken = document.querySelector(".save-state .visually-hidden") as Element;
    const tell = (globalThis as unknown as { hear: (text: string | null) => void }).hear;
    new MutationObserver(() => tell(spoken.textContent)).observe(spoken, { childList: true });
  });
  for (const letter of "Am") {
    await field(page, path, "given").pressSequentially(letter);
    await page.clock.runFor(700);
    await isSaved(page);
  }
  expect(heard).toEqual([]);
  await page.clock.runFor(1_100);
  await expect.poll(() => heard).toEqual(["C’est gardé"]);
});

test("where the browser has no sealing or no store, answers are saved all the same", async ({ page, context }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Crypto.prototype, "subtle", { value: undefined });
  });
  const path = await at(page, "names");
  await field(page, path, "given").fill("Amina");
  await isSaved(page);
  await deadNetwork(context);
  await field(page, path, "given").fill("Aminata");
  await isUnsaved(page);
  expect((await kept(page)).databases).toBe(0);
});

test.describe("after the end", () => {
  test.use({ refused: [403] });

  test("a page from the browser's memory is asked for again", async ({ page, context }) => {
    await atChoice(page);
    await context.clearCookies();
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true })));
    await expect(page).toHaveURL(/\/fr\/c2s$/);
  });

  test("“I am done” in one tab empties the store and closes the others", async ({ page, context }) => {
    const path = await at(page, "names");
    await deadNetwork(context);
    await field(page, path, "given").fill(SENTINEL);
    await isUnsaved(page);
    await expect.poll(async () => (await kept(page)).count).toBe(1);
    await context.clearCookies();
    // Any page of the portal at that address: what counts for the script is where it stands.
    await context.route("**/fr/done", async (route) =>
      route.fulfill({ response: await route.fetch({ url: new URL("/fr/", page.url()).href }) }),
    );
    const done = await context.newPage();
    await done.goto(new URL("/fr/done", page.url()).href);
    await expect(page).toHaveURL(/\/fr\/c2s$/);
    await expect.poll(async () => (await kept(done)).databases).toBe(0);
  });
});

test("what is done in one tab keeps the other one open", async ({ page, context }) => {
  await page.clock.install();
  const address = await atChoice(page);
  await page.clock.fastForward(56 * MINUTES);
  const warning = page.locator("[role=alert].ends");
  await expect(warning).toBeVisible();
  const other = await context.newPage();
  await other.clock.install({ time: await page.evaluate(() => Date.now()) });
  await other.goto(address);
  await expect(warning).toHaveCount(0);
});

test("a shared device is covered, uncovered by one tap, then left", async ({ page, context }) => {
  await page.clock.install();
  const address = await atChoice(page);
  await shared(context);
  const done: string[] = [];
  await context.route("**/fr/done", async (route) => {
    done.push(route.request().method());
    await route.fulfill({ contentType: "text/html", body: "<title>Fin</title>" });
  });
  const extended: string[] = [];
  page.on("request", (request) => {
    if (request.url().endsWith("/session/extend")) extended.push(request.method());
  });
  await page.goto(address);
  const choice = page.locator("main [type=radio]").first();
  await choice.focus();
  await page.clock.fastForward(2.5 * MINUTES);
  const cover = page.locator(".cover");
  await expect(cover).toHaveCount(0);
  await page.clock.fastForward(1 * MINUTES);
  await expect(cover).toBeVisible();
  await expect(cover.getByRole("button")).toBeFocused();
  await expect(page.locator("main")).toHaveJSProperty("inert", true);
  await expect(page.locator("main h1")).toBeHidden();
  await expectAccessible(page, "covered");
  await cover.click({ position: { x: 5, y: 5 } });
  await expect(cover).toHaveCount(0);
  await expect(choice).toBeFocused();
  await page.clock.fastForward(10_000);
  await expect.poll(() => extended.length, "a sign of the person is told to the server").toBeGreaterThan(0);

  await page.clock.fastForward(9.2 * MINUTES);
  await expect(cover.getByRole("alert")).toContainText("minute");
  expect(done).toEqual([]);
  await page.clock.fastForward(1 * MINUTES);
  await expect(page).toHaveTitle("Fin");
  expect(done).toEqual(["POST"]);
});

test("a device that slept past the end shows nothing when it is touched", async ({ page, context }) => {
  await page.clock.install();
  const address = await atChoice(page);
  await shared(context);
  await context.route("**/fr/done", (route) => route.fulfill({ contentType: "text/html", body: "<title>Fin</title>" }));
  await page.goto(address);
  // No timer ran: only the clock on the wall went on.
  await page.clock.pauseAt(Date.now() + 1_000);
  await page.clock.setSystemTime(Date.now() + 30 * MINUTES);
  await page.mouse.click(5, 200);
  await expect(page).toHaveTitle("Fin");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the page is the same as before", async ({ page }) => {
    const path = await at(page, "names");
    await field(page, path, "given").fill("Amina");
    await expect(state(page)).toBeHidden();
    await expect(page.locator(".cover, .ends, .earlier")).toHaveCount(0);
    await proceed(page);
    await page.goBack();
    await expect(field(page, path, "given")).toHaveValue("Amina");
  });
});

for (const language of ["fr", "ar"] as const) {
  test(`every state is accessible and fits in ${language}`, async ({ page, context }, { project }) => {
    await page.clock.install();
    const path = await at(page, "names", language);
    const look = async (what: string) => {
      await expectSound(page, language);
      await expectAccessible(page, what);
      await page.screenshot({ path: `screenshots/${what}-${language}-${project.name}.png`, fullPage: what !== "warned" });
    };
    await field(page, path, "given").fill("Amina");
    await page.clock.runFor(1_000);
    await isSaved(page);
    await look("saved");
    const network = await deadNetwork(context);
    await field(page, path, "given").fill("Aminata");
    await page.clock.runFor(1_000);
    await isUnsaved(page);
    await look("unsaved");
    await page.clock.fastForward(56 * MINUTES);
    await expect(page.locator(".ends")).toBeVisible();
    await look("warned");
    await network.back();
    await page.evaluate(() => dispatchEvent(new Event("online")));
    await isSaved(page);
    await expect(page.locator(".ends")).toHaveCount(0);
    const fields = page.url();
    await shared(context, language);
    await page.goto(fields);
    await page.clock.fastForward(9.5 * MINUTES);
    await expect(page.locator(".cover [role=alert]")).not.toBeEmpty();
    await look("covered");
  });
}
