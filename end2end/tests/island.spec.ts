// The months of an amount, added up while they are typed: what the island adds, and that nothing is
// missing where it does not wake.

import { expectAccessible } from "../support/axe.ts";
import { simple } from "../support/personas.ts";
import { expectSound, startC2s, type Language } from "../support/portal.ts";
import { proceed, questions, Robot } from "../support/robot.ts";
import { expect, test, type Page } from "../support/test.ts";

const earner = { ...simple, "income-kinds": "wages" };
const asked = async (page: Page) => (await questions(page)).find(({ id }) => id === "income-total");

/** From the first page to the amount, whose months are then in sight. */
async function reach(page: Page, language: Language) {
  await startC2s(page, language);
  await new Robot(page, earner).walk({ until: async (page) => (await asked(page)) !== undefined });
  await page.locator(".by-month summary").click();
  return monthsOn(page);
}

/** The fields of the amount on the page, and what the island tells. */
async function monthsOn(page: Page) {
  const path = (await asked(page))?.path;
  return {
    total: page.locator(`[name="${path}.amount"]`),
    month: (number: number) => page.locator(`[name="${path}.month-${number}"]`),
    told: page.locator("leptos-island [role=status]"),
    take: page.locator("leptos-island button"),
  };
}

/** Holds back what matches until the promise is kept. */
function hold(page: Page, what: string): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  return page
    .route(what, async (route) => {
      await released;
      await route.continue();
    })
    .then(() => release);
}

test("the island wakes from compressed files that are asked for on its page alone", async ({ page }) => {
  test.setTimeout(120_000);
  const files: { url: string; headers: Record<string, string>; page: string }[] = [];
  page.on("response", (response) => {
    const url = new URL(response.url()).pathname;
    if (url.startsWith("/assets/island-")) files.push({ url, headers: response.headers(), page: page.url() });
  });
  const months = await reach(page, "fr");
  await months.month(1).fill("1000");
  await months.month(12).fill("234,5");
  await expect(months.total).toHaveValue("1\u202f234,50");
  await expect(months.told).toContainText("1\u202f234,50");
  await expect(months.take).toBeHidden();
  await expectAccessible(page, "months added up");

  // A total of one's own stays, until it is given up.
  await months.total.fill("5");
  await expect(months.take).toBeVisible();
  await months.month(2).fill("1");
  await expect(months.told).toContainText("1\u202f235,50");
  await expect(months.total).toHaveValue("5");
  await expectAccessible(page, "months that differ");
  await months.take.click();
  await expect(months.total).toHaveValue("1\u202f235,50");
  await expect(months.total).toBeFocused();
  await expect(months.take).toBeHidden();

  const own = page.url();
  expect(await proceed(page)).toBe(303);
  await page.goto(own);
  await expect(months.month(12)).toHaveValue("234,5");
  await expect(months.told).toContainText("1\u202f235,50");

  const types = files.map(({ headers }) => headers["content-type"]).sort();
  expect(new Set(types)).toEqual(new Set(["application/wasm", "text/javascript; charset=utf-8"]));
  for (const { headers, url, page } of files) {
    expect(page, url).toBe(own);
    expect(headers["content-encoding"], url).toBe("br");
    expect(headers["cache-control"], url).toContain("immutable");
    expect(headers["vary"], url).toBe("accept-encoding");
  }
});

test("what is typed before the island wakes stays, and is counted at once", async ({ page }) => {
  test.setTimeout(120_000);
  const release = await hold(page, "**/*.wasm");
  const months = await reach(page, "en");
  await months.month(3).fill("1500");
  await months.month(4).pressSequentially("20.5");
  await expect(months.told).toHaveText("");
  await expect(months.total).toHaveValue("");
  release();
  // Fluent isolates the amount from the direction of the words around it.
  await expect(months.told).toContainText(/€\p{Cf}?1,520\.50/u);
  await expect(months.total).toHaveValue("1,520.50");
  await expect(months.month(3)).toHaveValue("1500");
  await expect(months.month(4)).toHaveValue("20.5");
  await expect(months.month(4)).toBeFocused();
});

test("a total that stands there when the island wakes is left alone", async ({ page }) => {
  test.setTimeout(120_000);
  const release = await hold(page, "**/*.wasm");
  const months = await reach(page, "fr");
  await months.total.fill("99");
  await months.month(1).fill("100");
  release();
  await expect(months.take).toBeVisible();
  await expect(months.total).toHaveValue("99");
});

test("the months are added up from right to left", async ({ page }) => {
  test.setTimeout(120_000);
  const months = await reach(page, "ar");
  await months.month(1).fill("١٢٣٤٫٥");
  await months.month(2).fill("1");
  await expect(months.total).toHaveValue("1,235.50");
  await expect(months.told).toContainText("1,235.50");
  await expectSound(page, "ar");
  await expectAccessible(page, "months added up");
});

test("where the WebAssembly fails, the page does without", async ({ browser, baseURL }) => {
  test.setTimeout(180_000);
  // A page of its own: the faults are wanted here, but a script error never is.
  const context = await browser.newContext({ baseURL, viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  await reach(page, "fr");
  const own = page.url();
  const wasm = "**/*.wasm";
  const faults: Record<string, () => Promise<void>> = {
    "no connection": () => page.route(wasm, (route) => route.abort()),
    "not there": () => page.route(wasm, (route) => route.fulfill({ status: 404 })),
    "no WebAssembly": () => page.route(wasm, (route) => route.fulfill({ contentType: "application/wasm", body: "?" })),
    "no script": () => page.route("**/island-*.js", (route) => route.abort()),
    "another island": () =>
      page.route("**/island-*.js", (route) =>
        route.fulfill({
          contentType: "text/javascript",
          body: "export default () => {}; export const hydrate = () => { throw new Error() };",
        }),
      ),
    forbidden: () =>
      page.route(own, async (route) => {
        if (route.request().method() !== "GET") return route.continue();
        const response = await route.fetch();
        const policy = response.headers()["content-security-policy"]?.replace("'wasm-unsafe-eval'", "");
        await route.fulfill({ response, headers: { ...response.headers(), "content-security-policy": policy ?? "" } });
      }),
  };
  for (const [fault, arrange] of Object.entries(faults)) {
    await test.step(fault, async () => {
      await arrange();
      const failed = page.waitForEvent("console", (message) => message.type() === "error").catch(() => undefined);
      await page.goto(own);
      if (fault !== "another island") await failed;
      const months = await monthsOn(page);
      // Open from the second time on: there is something in it.
      if (await months.month(1).isHidden()) await page.locator(".by-month summary").click();
      await months.total.fill("");
      await months.month(1).fill("100");
      await months.month(2).fill("20,5");
      await expect(months.told).toHaveText("");
      await expect(months.take).toBeHidden();
      expect(await proceed(page)).toBe(303);
      await page.unrouteAll();
    });
  }
  expect(errors).toEqual([]);
  await context.close();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the server adds the months up, and says kindly when they make another total", async ({ page }) => {
    test.setTimeout(120_000);
    const months = await reach(page, "fr");
    await expectSound(page, "fr");
    await months.month(1).fill("100");
    await months.month(2).fill("20,5");
    await months.total.fill("99");
    expect(await proceed(page)).toBe(422);
    const problem = page.locator(".problem");
    await expect(problem).toContainText("120,50");
    await expect(problem).toContainText("99");
    await months.total.fill("");
    const own = page.url();
    expect(await proceed(page)).toBe(303);
    await page.goto(own);
    // What was typed stays as it was typed.
    await expect(months.total).toHaveValue("");
    await expect(months.month(2)).toHaveValue("20,5");
    await expect(months.month(2)).toBeVisible();
  });
});
