import { defineConfig } from "@playwright/test";
import { existsSync } from "node:fs";

const installed = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const executablePath = process.env.CHROMIUM ?? installed.find(existsSync);
if (!executablePath) throw new Error("No Chromium found: install it, or name it in CHROMIUM");

export default defineConfig({
  testDir: "tests",
  outputDir: "test-results",
  globalSetup: "./support/server.ts",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 5_000 },
  reporter: [["list"]],
  use: {
    // Set by support/server.ts before any test runs.
    baseURL: process.env.GUICHET_URL,
    actionTimeout: 5_000,
    navigationTimeout: 15_000,
    locale: "fr-FR",
    timezoneId: "Europe/Paris",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath,
      args: [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  projects: [
    {
      name: "phone",
      use: { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
    },
    {
      // What a wide screen may change: tests that say so with the tag @wide.
      name: "desktop",
      grep: /@wide/,
      use: { viewport: { width: 1280, height: 900 } },
    },
  ],
});
