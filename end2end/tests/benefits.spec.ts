// RSA and housing, without JavaScript: every page fits the screen and is accessible, as it arrives, with errors, filled.

import { Mirror } from "../support/axe.ts";
import { housing, rsa, rsaTwelve, type Persona } from "../support/personas.ts";
import { expectSound, start, type Language } from "../support/portal.ts";
import { CONTINUE, proceed, questions, Robot, submit, type Question } from "../support/robot.ts";
import { expect, test, type Page } from "../support/test.ts";

test.use({ javaScriptEnabled: false });

/** What no field of a kind can read. A person to point at is left out. */
const WRONG: Record<string, [part: string, text: string]> = {
  date: ["month", "13"],
  iban: ["number", "FR76 3000 6000 0112 3456 7890 188"],
  long_list: ["text", "Congo"], // there are two
  month_grid: ["", "beaucoup"],
  whole_number: ["number", "0"],
};
const ALSO_WRONG = ["person", "names", "choice", "choices", "money", "address"];

interface Way {
  benefit: string;
  language: Language;
  persona: Persona;
  /** Pages that must be met, by their last segment. */
  meets: string[];
  kinds: string[];
  screen: "phone" | "desktop";
}

const everyKind = { rsa: ["month_grid", "iban", "long_list", "person", "date", "total"], housing: ["person", "long_list", "iban", "date", "whole_number", "total"] };

const ways: Way[] = [
  { benefit: "rsa", language: "ar", persona: rsa, meets: ["not-for-you", "noticed"], kinds: everyKind.rsa, screen: "phone" },
  { benefit: "housing", language: "fr", persona: housing, meets: ["home-limits", "landlord"], kinds: everyKind.housing, screen: "phone" },
  { benefit: "rsa", language: "en", persona: rsa, meets: ["not-for-you", "noticed"], kinds: everyKind.rsa, screen: "desktop" },
];

for (const { benefit, language, persona, meets, kinds, screen } of ways) {
  const tag = screen === "desktop" ? "@wide" : "@narrow";
  test(`${benefit} in ${language}, every page of it`, { tag }, async ({ page, browser }, { project }) => {
    test.skip(project.name !== screen, `on the ${screen}`);
    test.setTimeout(180_000);
    const mirror = await Mirror.of(browser);
    const look = async (state: string) => {
      await expectSound(page, language);
      await mirror.expectAccessible(page, state);
    };
    await start(page, language, benefit);
    await look("start");
    const met = new Set<string>();
    const wrong = new Set<string>();
    // The wide screen changes how questions lie beside their help: the new kinds are looked at there, and pages of others.
    const isLookedAt = (name: string, asked: Question[]) =>
      screen === "phone" || meets.includes(name) || asked.some(({ kind }) => kind in WRONG || kind === "total");
    let isNew = false;
    const reference = await new Robot(page, persona).walk({
      onPage: async () => {
        // What is asked of several people has one look.
        const name = new URL(page.url()).pathname.split("/").at(-1) ?? "";
        isNew = !met.has(name);
        met.add(name);
        const asked = await questions(page);
        isNew &&= isLookedAt(name, asked);
        if (!isNew) return expectSound(page, language);
        await look("start");
        if (asked.some(({ kind }) => !wrong.has(kind)) && (await isRefused(page, asked))) await look("error");
        for (const { kind } of asked) wrong.add(kind);
        await thePaperForOthers(page, look);
      },
      onFilled: async () => {
        if (isNew && (await questions(page)).some(({ kind }) => kind in WRONG || kind === "person")) await look("filled");
      },
    });
    await page.goto(`/${language}/${benefit}/receipt/copy`);
    await look("copy");
    await mirror.close();
    expect(reference).toBeTruthy();
    expect([...met]).toEqual(expect.arrayContaining(meets));
    expect([...wrong]).toEqual(expect.arrayContaining(kinds));
  });
}

/** Types what is wrong, or nothing, and goes on; a page that takes it is returned to. */
async function isRefused(page: Page, asked: Question[]): Promise<boolean> {
  const usable = asked.filter(({ kind }) => kind in WRONG || ALSO_WRONG.includes(kind));
  if (usable.length === 0) return false;
  for (const { path, kind } of usable) {
    const [part, text] = WRONG[kind] ?? [];
    if (part === undefined || text === undefined) continue;
    const fields = part === "" ? page.locator(`[name^="${path}."]`) : page.locator(`[name="${path}.${part}"]`);
    await fields.first().fill(text);
  }
  const here = page.url();
  if ((await proceed(page)) === 422) {
    for (const { path, kind } of usable.filter(({ kind }) => kind in WRONG)) {
      const wrapper = page.locator(`[data-question="${path}"]`);
      await expect(wrapper.locator(".problem").first(), `${kind} at ${here}`).toBeVisible();
    }
    return true;
  }
  await page.goto(here);
  return false;
}

/** Where others know the answers: the sheet for them, and back. */
async function thePaperForOthers(page: Page, look: (state: string) => Promise<void>): Promise<void> {
  const sheet = page.locator("button[name=action][value=sheet]");
  if (!(await sheet.count())) return;
  const here = page.url();
  await submit(page, sheet);
  await expect(page).toHaveURL(/\/sheet\//);
  await look("sheet");
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("main section").first()).toBeVisible();
  await page.emulateMedia({ media: "screen" });
  await page.goto(here);
  await expect(page.locator(CONTINUE)).toHaveCount(1);
}

for (const language of ["fr", "ar"] as const) {
  test(`twelve people with long names fit a phone in ${language}`, async ({ page }) => {
    test.setTimeout(120_000);
    await start(page, language, "rsa");
    let children = 0;
    const reference = await new Robot(page, rsaTwelve).walk({
      onPage: async () => {
        await expectSound(page, language);
        if (page.url().endsWith("/child-names")) children += 1;
      },
    });
    expect(reference).toBeTruthy();
    expect(children).toBe(10);
    await page.goto(`/${language}/rsa/receipt/copy`);
    await expectSound(page, language);
  });
}
