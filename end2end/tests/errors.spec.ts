// What a page answers to nothing, and to what it cannot read.

import { rich } from "../support/personas.ts";
import { startC2s } from "../support/portal.ts";
import { proceed, questions, Robot, type Question } from "../support/robot.ts";
import { expect, test, type Page } from "../support/test.ts";

test.use({ javaScriptEnabled: false });

/** Kinds whose words are parsed, with the part that takes them. */
const PARSED: Record<string, string> = {
  date: "year",
  money: "amount",
  whole_number: "number",
  nir: "number",
  email: "email",
  phone: "number",
};
const UNREADABLE = "zzz";

test("every page explains its errors and keeps what was typed", async ({ page }) => {
  test.setTimeout(300_000);
  let refused = 0;
  await startC2s(page, "fr");
  await new Robot(page, rich).walk({
    onPage: async () => {
      const asked = (await questions(page)).filter(({ kind }) => kind !== "static");
      if (asked.length === 0) return;
      const here = page.url();
      if ((await proceed(page)) === 422) {
        refused += 1;
        await expectSummary(page);
      } else {
        await page.goto(here);
      }
      for (const question of asked) await expectKept(page, question);
    },
  });
  expect(refused, "pages that refuse an empty answer").toBeGreaterThan(5);
});

/** One summary, and each of its links leads to an input of the page. */
async function expectSummary(page: Page): Promise<void> {
  const summary = page.locator("[role=alert]");
  await expect(summary).toHaveCount(1);
  await expect(summary).toBeVisible();
  const targets = await summary
    .getByRole("link")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  expect(targets.length, `links in the summary of ${page.url()}`).toBeGreaterThan(0);
  for (const target of targets) {
    expect(target).toMatch(/^#./);
    const field = page.locator(`[id="${target.slice(1)}"]`);
    await expect(field, `${target} at ${page.url()}`).toHaveCount(1);
    expect(await field.evaluate((element) => element.tagName)).toMatch(/^(INPUT|TEXTAREA)$/);
  }
}

/** Words that cannot be read come back as they were typed, with an error. */
async function expectKept(page: Page, { path, kind }: Question): Promise<void> {
  const part = PARSED[kind];
  if (!part) return;
  const input = page.locator(`[name="${path}.${part}"]`);
  await input.fill(UNREADABLE);
  expect(await proceed(page), `status for ${UNREADABLE} at ${page.url()}`).toBe(422);
  await expect(input).toHaveValue(UNREADABLE);
  await expect(input).toHaveAttribute("aria-invalid", "true");
  await expectSummary(page);
}
