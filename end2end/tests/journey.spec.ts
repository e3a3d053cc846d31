// The whole way without JavaScript on a phone: from the first page to the receipt.

import { rich, simple } from "../support/personas.ts";
import { expectSound, startC2s, type Language } from "../support/portal.ts";
import { questions, Robot } from "../support/robot.ts";
import { expect, test } from "../support/test.ts";

test.use({ javaScriptEnabled: false });

const ways = [
  { language: "fr", name: "with a partner, children and incomes", persona: rich },
  { language: "en", name: "alone", persona: simple },
  { language: "ar", name: "alone", persona: simple },
] as const;

for (const { language, name, persona } of ways) {
  test(`a person applies ${name}, in ${language}, without JavaScript`, async ({ page }) => {
    test.setTimeout(180_000);
    for (const path of ["/", `/${language}/`]) {
      await page.goto(path);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(360);
    }
    await startC2s(page, language);

    const kinds = new Set<string>();
    const reference = await new Robot(page, persona).walk({
      onPage: async () => {
        await expectSound(page, language satisfies Language);
        for (const { kind } of await questions(page)) kinds.add(kind);
        if (!(await page.locator("[data-receipt], [data-card]").count())) {
          await expect(page.locator("main form[method=post]")).toHaveCount(1);
        }
      },
    });
    expect(reference).not.toBe("");
    expect(kinds).toContain("declaration");
    await expect(page.locator("[data-receipt]")).toContainText(reference ?? "");
  });
}
