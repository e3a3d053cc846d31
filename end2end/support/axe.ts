// Accessibility of the page as it stands. Needs JavaScript in the page, or a mirror that has it.

import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Browser, type Page } from "@playwright/test";
import axe from "axe-core";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];

/** Fails with one line a violation: the state and place, the rule, the elements. */
export async function expectAccessible(page: Page, state: string): Promise<void> {
  const builder = new AxeBuilder({ page }).options({ resultTypes: ["violations"] });
  const { violations } = await builder.withTags(TAGS).setLegacyMode().analyze(); // no page has a frame, and this is faster
  expectNone(violations, page, state);
}

function expectNone(violations: axe.Result[], page: Page, state: string): void {
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}: ${node.target.join(" ")} ${node.html.slice(0, 200)}`),
  );
  // Soft: one walk tells of every page.
  expect.soft(found, `axe, ${state}, ${new URL(page.url()).pathname}`).toEqual([]);
}

/** Shows the markup of pages without JavaScript, as they stand and as they are filled in, to axe: in one page of the same
    size that has JavaScript. The portal's own does not run in it. */
export class Mirror {
  private constructor(private glass: Page) {}

  static async of(browser: Browser): Promise<Mirror> {
    const context = await browser.newContext({ javaScriptEnabled: true });
    await context.route("**/*.js", (route) => route.abort());
    const glass = await context.newPage();
    await glass.goto("/");
    await glass.evaluate(axe.source);
    return new Mirror(glass);
  }

  async expectAccessible(page: Page, state: string): Promise<void> {
    await page.locator("input, textarea").evaluateAll((fields) => {
      for (const field of fields as HTMLInputElement[]) {
        if (field.type === "radio" || field.type === "checkbox") field.toggleAttribute("checked", field.checked);
        else if (field.tagName === "INPUT") field.setAttribute("value", field.value);
        else field.textContent = field.value;
      }
    });
    const violations = await this.glass.evaluate(
      async ([markup, tags]) => {
        const shown = new DOMParser().parseFromString(markup, "text/html").documentElement;
        const style = shown.querySelector("link[rel=stylesheet]");
        const styled = new Promise((done, failed) => {
          style?.addEventListener("load", done);
          style?.addEventListener("error", failed);
        });
        document.replaceChild(document.adoptNode(shown), document.documentElement);
        await styled;
        const { axe } = globalThis as unknown as { axe: typeof import("axe-core") };
        const options = { runOnly: { type: "tag" as const, values: tags }, resultTypes: ["violations" as const] };
        return (await axe.run(document, options)).violations;
      },
      [await page.content(), TAGS] as [string, string[]],
    );
    expectNone(violations, page, state);
  }

  async close(): Promise<void> {
    await this.glass.context().close();
  }
}
