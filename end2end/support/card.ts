// The card of the way back, as a person copies it.

import { ONWARD, proceed } from "./robot.ts";
import { expect, type Page } from "./test.ts";
import { startC2s, type Language } from "./portal.ts";

export interface Card {
  number: string;
  words: string;
}

/** What the card on the page says. */
export async function readCard(page: Page): Promise<Card> {
  const card = page.locator("[data-card]");
  await expect(card).toBeVisible();
  const words = await card.getByRole("listitem").allInnerTexts();
  expect(words).toHaveLength(4);
  return { number: await card.locator(".number").innerText(), words: words.join(" ") };
}

/** Starts the C2S and stays at the card. */
export async function startAtCard(page: Page, language: Language, device: "own" | "shared"): Promise<Card> {
  await startC2s(page, language);
  await page.locator(`[name=device][value=${device}]`).check();
  expect(await proceed(page)).toBe(200);
  await expect(page.locator(ONWARD)).toHaveCount(1);
  return readCard(page);
}

/** Fills the page of the way back and opens. */
export async function comeBack(page: Page, language: Language, card: Card): Promise<void> {
  await page.goto(`/${language}/return`);
  await page.locator("[name='resume.number']").fill(card.number);
  await page.locator("[name='resume.words']").fill(card.words);
  await page.locator("main form button").click();
}
