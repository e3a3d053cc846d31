// A person goes back, presses twice, changes the language, opens an old link.

import { simple } from "../support/personas.ts";
import { languageButton, startC2s } from "../support/portal.ts";
import { CONTINUE, questions, Robot, submit } from "../support/robot.ts";
import { expect, test, type Page } from "../support/test.ts";

test.use({ javaScriptEnabled: false });

const asks = (kind: string) => async (page: Page) =>
  (await questions(page)).some((question) => question.kind === kind);

test("back shows the answer again, and the way on is the same", async ({ page }) => {
  await startC2s(page, "fr");
  const robot = new Robot(page, simple);
  await robot.walk({ until: asks("names") });
  const [names] = await questions(page);
  const input = page.locator(`[name="${names?.path}.birth"]`);
  await robot.fill();
  const typed = await input.inputValue();
  await robot.proceed();
  const next = page.url();

  await page.goBack();
  await expect(input).toHaveValue(typed);
  await page.reload();
  await expect(input).toHaveValue(typed);
  await robot.proceed();
  expect(page.url()).toBe(next);
});

test("a declaration sent twice gives the same receipt", async ({ page, baseURL }) => {
  test.setTimeout(180_000);
  await startC2s(page, "fr");
  const robot = new Robot(page, simple);
  await robot.walk({ until: asks("declaration") });
  await robot.fill();

  const form = page.locator("main form[method=post]");
  const action = new URL((await form.getAttribute("action")) ?? "", page.url()).href;
  const fields = await form.evaluate((form: HTMLFormElement) =>
    [...new FormData(form)].map(([name, value]) => [name, String(value)] as [string, string]),
  );
  const body = new URLSearchParams([...fields, ["action", "continue"]]).toString();
  const headers = { origin: baseURL ?? "", "content-type": "application/x-www-form-urlencoded" };
  const send = async () => {
    const answer = await page.request.post(action, { data: body, headers });
    return (await answer.text()).match(/data-receipt="([^"]+)"/)?.[1];
  };
  const [first, second] = await Promise.all([send(), send()]);
  expect(first).toBeTruthy();
  expect(second).toBe(first);

  // And once more from the page that is still open.
  await page.locator(CONTINUE).click();
  await expect(page.locator("[data-receipt]")).toHaveAttribute("data-receipt", first ?? "");
});

test("changing the language keeps what is typed", async ({ page }) => {
  await startC2s(page, "fr");
  await new Robot(page, simple).walk({ until: asks("date") });
  const [date] = await questions(page);
  const year = page.locator(`[name="${date?.path}.year"]`);
  await year.fill("19x"); // not valid: changing the language does not judge
  for (const language of ["ar", "en", "fr"] as const) {
    expect(await submit(page, languageButton(page, language))).toBe(303);
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    await expect(year).toHaveValue("19x");
    await expect(page.locator("[role=alert]")).toHaveCount(0);
  }
});

test("a page out of order leads to the page that is next", async ({ page, browser, baseURL }) => {
  test.setTimeout(180_000);
  await startC2s(page, "fr");
  const start = page.url();
  await new Robot(page, simple).walk({ until: asks("declaration") });
  const declaration = page.url();

  const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
  const other = await context.newPage();
  await startC2s(other, "fr");
  const folder = (url: string) => url.slice(0, url.lastIndexOf("/"));
  const answer = await other.goto(declaration.replace(folder(start), folder(other.url())));
  expect(answer?.status()).toBe(200);
  expect(await asks("declaration")(other)).toBe(false);
  await expect(other.locator(CONTINUE)).toHaveCount(1);
  await context.close();
});
