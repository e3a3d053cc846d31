// The portal around the form: what a visitor presses, and what must hold on every page.

import { CONTINUE } from "./robot.ts";
import { expect, type Page } from "./test.ts";

export type Language = keyof typeof NATIVE;
export const NATIVE = { fr: "Français", en: "English", ar: "العربية" };

/** From the first page to the first page of a benefit, as a visitor gets there. */
export async function start(page: Page, language: Language, benefit: string): Promise<void> {
  await page.goto("/");
  await page.getByRole("link", { name: NATIVE[language], exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`/${language}/$`));
  await page.locator(`main a[href*="/${benefit}"]`).click();
  await expect(page.locator(CONTINUE)).toHaveCount(1);
}

export async function startC2s(page: Page, language: Language): Promise<void> {
  await start(page, language, "c2s");
}

/** The button of the page's own form that changes the language and keeps what is typed. */
export function languageButton(page: Page, language: Language) {
  return page.getByRole("button", { name: NATIVE[language], exact: true });
}

/** Language and direction are right, and the page is no wider than the screen. */
export async function expectSound(page: Page, language: Language): Promise<void> {
  const html = page.locator("html");
  await expect(html).toHaveAttribute("lang", language);
  await expect(html).toHaveAttribute("dir", language === "ar" ? "rtl" : "ltr");
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width, `width of ${page.url()}`).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
}
