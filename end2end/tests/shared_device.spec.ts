// After "I'm done": back, forward, reload and a restored browser show nothing of the person.

import config from "../playwright.config.ts";
import { expectAccessible } from "../support/axe.ts";
import { comeBack, startAtCard } from "../support/card.ts";
import { simple } from "../support/personas.ts";
import { goOnward, questions, Robot } from "../support/robot.ts";
import { expect, test, type Page } from "../support/test.ts";

// Pages are kept for "back" as people's browsers keep them; Playwright turns that off, for it waits in vain for such a page to load.
const ignoreDefaultArgs = ["--disable-back-forward-cache"];
test.use({ launchOptions: { ...config.use?.launchOptions, ignoreDefaultArgs } });

const NAME = "Zoubida-Quersin";

for (const device of ["own", "shared"] as const) {
  test(`who is done leaves nothing on a device of kind ${device}`, async ({ page, context, browser, baseURL }) => {
    test.setTimeout(120_000);
    const card = await startAtCard(page, "fr", device);
    await goOnward(page);
    const asksNames = async (page: Page) => (await questions(page)).some(({ kind }) => kind === "names");
    await new Robot(page, simple).walk({ until: asksNames });
    const address = page.url();
    await page.locator("[name$='.birth']").fill(NAME);
    const kept = await context.storageState();
    await page.screenshot({ path: `screenshots/journey-${device}.png` });
    await page.locator("button[name=action][value=done]").click();
    await expect(page).toHaveURL(/\/fr\/done$/);
    await expectAccessible(page, "done");
    await page.screenshot({ path: `screenshots/done-${device}.png` });
    expect(await context.cookies()).toEqual([]);

    const shown: string[] = [];
    let moves = 0;
    page.on("framenavigated", () => (moves += 1));
    const look = async () => {
      shown.push(page.url());
      const html = await page.content();
      for (const secret of [NAME, card.number, ...card.words.split(" ").map((word) => `>${word}<`)]) {
        expect(html, `at ${page.url()}`).not.toContain(secret);
      }
      const typed = await page.locator("input:not([type=radio]):not([type=hidden])").evaluateAll((inputs) =>
        inputs.map((input) => (input as HTMLInputElement).value));
      expect(typed.filter((value) => value !== ""), `fields at ${page.url()}`).toEqual([]);
      expect(await page.locator("main [data-question]").count(), `questions at ${page.url()}`).toBe(0);
    };
    // A page that answered a POST (the card) is not loaded again without asking: the browser says so on a page of its own.
    const move = (how: () => Promise<unknown>) => how().catch(() => undefined);
    for (let steps = 0; steps < 6; steps++) {
      await move(() => page.goBack({ timeout: 3_000 }));
      await look();
      await move(() => page.reload({ timeout: 3_000 }));
      await look();
    }
    for (let steps = 0; steps < 3; steps++) {
      await move(() => page.goForward({ timeout: 3_000 }));
      await look();
    }
    await move(() => page.goto(address));
    await look();
    // Every page of the journey leads to the start: there is nobody here any more.
    expect(moves, shown.join(" ")).toBeGreaterThan(6);
    expect(shown).toContain(`${baseURL}/fr/c2s`);

    // A browser that restores its tabs, with the cookie that it had.
    const restored = await browser.newContext({ baseURL, storageState: kept });
    const tab = await restored.newPage();
    await tab.goto(address);
    await expect(tab.locator("main [data-question]")).toHaveCount(0);
    expect(await tab.content()).not.toContain(NAME);
    await restored.close();

    // What was typed is saved, for whoever has the card.
    await comeBack(page, "fr", card);
    await page.goto(address);
    await expect(page.locator("[name$='.birth']")).toHaveValue(NAME);
  });
}
