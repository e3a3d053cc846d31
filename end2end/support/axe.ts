// Accessibility of the page as it stands. Needs JavaScript in the page.

import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];

/** Fails with one line a violation: the state and place, the rule, the elements. */
export async function expectAccessible(page: Page, state: string): Promise<void> {
  const axe = new AxeBuilder({ page }).withTags(TAGS).setLegacyMode(); // no page has a frame, and this is faster
  const { violations } = await axe.analyze();
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}: ${node.target.join(" ")} ${node.html.slice(0, 200)}`),
  );
  // Soft: one walk tells of every page.
  expect.soft(found, `axe, ${state}, ${new URL(page.url()).pathname}`).toEqual([]);
}
