// Accessibility of the page as it stands. Needs JavaScript in the page, or a mirror that has it.

import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Browser, type Page } from "@playwright/test";

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

/** Shows the markup of a page without JavaScript, as it stands and as it was filled in, to axe: in a page of the same
    size that has JavaScript, but not the portal's own. */
export class Mirror {
  private constructor(private glass: Page) {}

  static async of(browser: Browser): Promise<Mirror> {
    const context = await browser.newContext({ javaScriptEnabled: true });
    await context.route("**/*.js", (route) => route.abort());
    return new Mirror(await context.newPage());
  }

  async expectAccessible(page: Page, state: string): Promise<void> {
    await page.locator("input, textarea").evaluateAll((fields) => {
      for (const field of fields as HTMLInputElement[]) {
        if (field.type === "radio" || field.type === "checkbox") field.toggleAttribute("checked", field.checked);
        else if (field.tagName === "INPUT") field.setAttribute("value", field.value);
        else field.textContent = field.value;
      }
    });
    const body = await page.content();
    const url = page.url();
    await this.glass.route(url, (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body }));
    await this.glass.goto(url);
    await expectAccessible(this.glass, state);
    await this.glass.unroute(url);
  }

  async close(): Promise<void> {
    await this.glass.context().close();
  }
}
