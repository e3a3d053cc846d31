// Coming back without e-mail: the card, and what it opens on another device.

import { expectAccessible } from "../support/axe.ts";
import { comeBack, startAtCard } from "../support/card.ts";
import { expectSound, type Language } from "../support/portal.ts";
import { goOnward } from "../support/robot.ts";
import { expect, test } from "../support/test.ts";

for (const language of ["fr", "ar"] satisfies Language[]) {
  test(`a card in ${language} opens the application on another device`, async ({ page, browser }) => {
    for (const width of [360, 320]) {
      await page.setViewportSize({ width, height: 740 });
      await page.goto(`/${language}/return`);
      await expectSound(page, language);
      await expectAccessible(page, "return");
    }
    const card = await startAtCard(page, language, "own");
    await expectSound(page, language);
    await expectAccessible(page, "card");
    await page.screenshot({ path: `screenshots/card-${language}.png`, fullPage: true });
    await page.emulateMedia({ media: "print" });
    await expect(page.locator("[data-card]")).toBeVisible();
    await expect(page.locator("[data-continue]")).toBeHidden();
    await page.screenshot({ path: `screenshots/card-print-${language}.png`, fullPage: true });
    await page.emulateMedia({ media: "screen" });
    await goOnward(page);
    await expectSound(page, language);
    await page.screenshot({ path: `screenshots/first-${language}.png` });

    const device = await browser.newContext({ baseURL: new URL(page.url()).origin, viewport: { width: 360, height: 740 } });
    const elsewhere = await device.newPage();
    await comeBack(elsewhere, language, { number: card.number, words: "un deux trois quatre" });
    await expect(elsewhere.getByRole("alert")).toBeVisible();
    await expect(elsewhere.locator("[name='resume.words']")).toHaveValue("");
    await expectAccessible(elsewhere, "wrong words");
    await elsewhere.screenshot({ path: `screenshots/return-${language}.png`, fullPage: true });
    const other = language === "fr" ? "ar" : "fr";
    await comeBack(elsewhere, other, { number: card.number, words: card.words.toUpperCase().replaceAll(" ", ", ") });
    await expect(elsewhere).toHaveURL(new RegExp(`/${other}/dossiers$`));
    await expectSound(elsewhere, other);
    await expectAccessible(elsewhere, "dossiers");
    await elsewhere.screenshot({ path: `screenshots/dossiers-${other}.png`, fullPage: true });
    await elsewhere.locator("main a[href$='/check']").click();
    await expect(elsewhere).toHaveURL(/\/c2s\/form\//);
    await elsewhere.goto(`/${other}/dossiers`);
    await elsewhere.locator("form[action$='/dossiers/words'] button").click();
    await expect(elsewhere.locator("[data-card]")).toBeVisible();
    await expectAccessible(elsewhere, "new words");
    await device.close();
  });
}
