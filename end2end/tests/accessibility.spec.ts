// axe on every page of the journey, in each language: as it arrives, with errors, and filled.
// axe needs JavaScript, so these walks have it. On the wide screen the dark colours are looked at.

import { expectAccessible } from "../support/axe.ts";
import { rich } from "../support/personas.ts";
import { NATIVE, startC2s, type Language } from "../support/portal.ts";
import { proceed, questions, Robot } from "../support/robot.ts";
import { test, type Page } from "../support/test.ts";

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
    await new Robot(page, rich).walk({
      onPage: async () => {
        await expectAccessible(page, "start");
        await withErrors(page);
      },
      onFilled: () => expectAccessible(page, "filled"),
    });
  });
}

/** Continue with nothing answered; where that is allowed, back to the page. */
async function withErrors(page: Page): Promise<void> {
  const asked = (await questions(page)).filter(({ kind }) => kind !== "static");
  if (asked.length === 0) return;
  const here = page.url();
  if ((await proceed(page)) === 422) await expectAccessible(page, "error");
  else await page.goto(here);
}
