// axe on every page of the journey, in each language: as it arrives, with errors, and filled.
// axe needs JavaScript, so these walks have it. On the wide screen the dark colours are looked at.

import { expectAccessible } from "../support/axe.ts";
import { rich, young } from "../support/personas.ts";
import { NATIVE, startC2s, type Language } from "../support/portal.ts";
import { proceed, questions, Robot } from "../support/robot.ts";
import { expect, test, type Page } from "../support/test.ts";

for (const language of Object.keys(NATIVE) as Language[]) {
  const tag = language === "fr" ? "@wide" : "@narrow";
  test(`every page in ${language} is accessible`, { tag }, async ({ page }, { project }) => {
    test.setTimeout(600_000);
    if (project.name === "desktop") await page.emulateMedia({ colorScheme: "dark" });
    for (const path of ["/", `/${language}/`]) {
      await page.goto(path);
      await expectAccessible(page, "start");
    }
    await startC2s(page, language);
    let beside = 0;
    // The wide screen meets the pages of explanation that the other walks do not.
    await new Robot(page, project.name === "desktop" ? young : rich).walk({
      onPage: async () => {
        await expectAccessible(page, "start");
        // The pages beside the journey, once there is a row to remove and something to go on with.
        const remove = page.locator('main button[value^="remove:"]');
        if (beside === 0 && (await remove.count()) > 0) beside = await besideTheJourney(page, language);
        await withErrors(page);
      },
      onFilled: () => expectAccessible(page, "filled"),
    });
    expect(beside).toBeGreaterThan(3);
    await page.goto(`/${language}/c2s/receipt/copy`);
    await expectAccessible(page, "start");
  });
}

/** Removing, sections, leaving, starting again, a page that is none; then back. Tells how many were looked at. */
async function besideTheJourney(page: Page, language: Language): Promise<number> {
  const here = page.url();
  await page.locator('main button[value^="remove:"]').first().click();
  await page.waitForURL(/\/remove\//);
  await expectAccessible(page, "start");
  const paths = ["c2s/sections", "c2s/delete", "c2s/deleted", "c2s/left", "c2s", "nothing"];
  for (const path of paths) {
    await page.goto(`/${language}/${path}`);
    await expectAccessible(page, "start");
  }
  await page.goto(here);
  return paths.length + 1;
}

/** Continue with nothing answered; where that is allowed, back to the page. */
async function withErrors(page: Page): Promise<void> {
  const asked = (await questions(page)).filter(({ kind }) => kind !== "static");
  if (asked.length === 0) return;
  const here = page.url();
  if ((await proceed(page)) === 422) await expectAccessible(page, "error");
  else await page.goto(here);
}
