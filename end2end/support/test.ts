// The `test` of every spec: it fails when a page does something that no page may do.

import { test as base, expect } from "@playwright/test";

export { expect };
export type { Page, Response } from "@playwright/test";

export const test = base.extend<{ refused: number[]; watch: void }>({
  // The statuses that a test brings about itself, for what a script posts.
  refused: [[], { option: true }],
  watch: [
    async ({ page, baseURL, refused }, use) => {
      const faults: string[] = [];
      const home = new URL(baseURL ?? "").origin;
      page.on("request", (request) => {
        const url = new URL(request.url());
        if (url.protocol.startsWith("http") && url.origin !== home) faults.push(`request to ${url.origin}`);
      });
      page.on("response", (response) => {
        const allowed = response.request().isNavigationRequest() ? 499 : 399;
        if (response.status() > allowed && !refused.includes(response.status())) faults.push(`status ${response.status()} at ${response.url()}`);
      });
      page.on("pageerror", (error) => faults.push(`script error: ${error.message}`));
      page.on("console", (message) => {
        // A page with errors has status 422, which Chromium reports as a resource that failed to load.
        const loading = message.text().startsWith("Failed to load resource");
        if (message.type() === "error" && !loading) faults.push(`console: ${message.text()}`);
      });
      await use();
      expect(faults, "what no page may do").toEqual([]);
    },
    { auto: true },
  ],
});
