// Two people at one form: the person's phone in Arabic, the practitioner's desk in French, each in a browser of its own.

import type { Browser, BrowserContext, Locator, Page } from "@playwright/test";
import { Account, type Practitioner } from "./desk.ts";
import type { Persona } from "./personas.ts";
import { start, type Language } from "./portal.ts";
import { Robot, goOnward, proceed, questions } from "./robot.ts";
import { expect } from "./test.ts";

const PHONE = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
const DESK = { viewport: { width: 1280, height: 900 } };

export interface Options {
  language?: Language;
  javaScriptEnabled?: boolean;
  practitioner?: Practitioner;
  persona?: Persona;
}

export class Pair {
  /** What no page may do, on either side. */
  readonly faults: string[] = [];
  address = "";

  private constructor(
    readonly phone: Page,
    readonly desk: Page,
    readonly account: Account,
    readonly language: Language,
    private robot: Robot,
    private readonly hasScript: boolean,
  ) {}

  /** Opens both browsers: a form is begun on the phone, and somebody is at the desk. */
  static async open(browser: Browser, options: Options = {}): Promise<Pair> {
    const { language = "ar", javaScriptEnabled = true, practitioner, persona = {} } = options;
    const phone = await (await browser.newContext({ ...PHONE, javaScriptEnabled, locale: language })).newPage();
    const desk = await (await browser.newContext({ ...DESK, javaScriptEnabled, locale: "fr-FR" })).newPage();
    const account = Account.make(practitioner);
    const pair = new Pair(phone, desk, account, language, new Robot(phone, persona), javaScriptEnabled);
    for (const page of [phone, desk]) pair.watch(page);
    await account.enter(desk, "fr");
    await start(phone, language, "c2s");
    await proceed(phone);
    await goOnward(phone);
    return pair;
  }

  private watch(page: Page): void {
    listen(page);
    page.on("pageerror", (error) => this.faults.push(error.message));
    page.on("console", (message) => {
      const isLoading = /Failed to load resource|WebSocket connection|net::ERR/.test(message.text());
      if (message.type() === "error" && !isLoading) this.faults.push(message.text());
    });
  }

  private get help(): string {
    return `/${this.language}/c2s/help`;
  }

  verb(page: Page, verb: string): Locator {
    return page.locator(`button[value="guide:${verb}"]`).first();
  }

  /** The person shows the private page that they are on. */
  async show(): Promise<void> {
    await this.phone.locator('button[value^="guide:open:"]').first().click();
  }

  /** The digits are read out, and typed at the desk. */
  async findEachOther(): Promise<void> {
    this.address = this.phone.url();
    await this.phone.goto(this.help);
    await this.verb(this.phone, "code").click();
    const spoken = await this.phone.locator("[data-spoken]").getAttribute("data-spoken");
    await this.desk.locator("[name=digits]").fill((spoken ?? "").replace(/\D/g, ""));
    await this.desk.locator("form:has([name=digits]) button").first().click();
    await expect(this.desk).toHaveURL(/\/desk\/guide\//);
    await this.phone.goto(this.help);
  }

  /** The pair that both see is tapped. */
  async pickPictures(): Promise<void> {
    const seen = await this.desk.locator("main").innerText();
    const pairs = this.phone.locator("button[value^='guide:picture:']");
    for (const pair of await pairs.all()) {
      const signs = await pair.locator(".signs span").allInnerTexts();
      if (!signs.every((sign) => seen.includes(sign))) continue;
      await pair.click();
      await expect(this.verb(this.phone, "yes")).toBeVisible();
      return;
    }
    throw new Error("the pair is not on the phone");
  }

  /** Does something that the other side waits for: its page moves on by itself, or is asked for again where it has no script. */
  async movesOn(waiting: Page, act: () => Promise<void>): Promise<void> {
    const body = waiting.locator("body");
    const waits = (await body.getAttribute("data-state")) ?? "";
    await act();
    if (!this.hasScript) await waiting.reload();
    await expect(body).not.toHaveAttribute("data-state", waits);
    await waiting.waitForLoadState();
  }

  /** The first yes. */
  async sayYes(): Promise<void> {
    await this.verb(this.phone, "yes").click();
    await this.phone.waitForLoadState();
  }

  /** The name was said, and it is them. */
  async confirmName(): Promise<void> {
    await this.verb(this.desk, "name:yes").click();
    await this.desk.waitForLoadState();
  }

  /** Everything up to the form that both look at. */
  async meet(): Promise<this> {
    await this.findEachOther();
    await this.pickPictures();
    await this.movesOn(this.desk, () => this.sayYes());
    await this.movesOn(this.phone, () => this.confirmName());
    await this.phone.goto(this.address);
    await this.isLive();
    return this;
  }

  /** Both pages are connected, and show the same step. */
  async isLive(): Promise<void> {
    await expect(this.phone.locator("[data-guide-bar]")).toBeVisible();
    await expect(this.desk.locator("[data-step]")).toBeVisible();
    for (const page of [this.phone, this.desk]) await alive(page);
  }

  /** The person answers, page after page, until a question of this name is on both screens, or on hers where it is private; gives its path. */
  async goTo(question: string, isOpen = true): Promise<string> {
    for (let pages = 0; pages < 60; pages++) {
      const found = (await questions(this.phone)).find(({ id }) => id === question);
      if (found) {
        if (isOpen) await expect(this.desk.locator(`[data-question="${found.path}"]`)).toBeVisible();
        await alive(this.phone);
        return found.path;
      }
      await this.robot.fill();
      await this.robot.proceed();
    }
    throw new Error(`${question} was not met`);
  }

  /** The second yes. */
  async mayWrite(): Promise<void> {
    await this.verb(this.desk, "level:write").click();
    await this.verb(this.phone, "second:yes").click();
    await expect(this.desk.locator('button[value^="guide:write:"]').first()).toBeVisible();
  }

  field(page: Page, path: string, part: string): Locator {
    return page.locator(`[name="${path}.${part}"]`);
  }

  async close(): Promise<void> {
    for (const page of [this.phone, this.desk]) await page.context().close();
    expect(this.faults).toEqual([]);
  }
}

/** The pages whose island has its connection. */
const live = new WeakSet<Page>();

/** Notes when a page's island is greeted by the server; a new document has to be greeted anew. */
export function listen(page: Page): void {
  page.on("framenavigated", (frame) => {
    if (frame === page.mainFrame()) live.delete(page);
  });
  page.on("websocket", (socket) => {
    socket.on("framereceived", ({ payload }) => {
      if (String(payload).includes('"t":"welcome"')) live.add(page);
    });
  });
}

/** Waits until a page's island has its connection. */
export async function alive(page: Page): Promise<void> {
  await expect.poll(() => live.has(page), { message: `live: ${page.url()}`, timeout: 15_000 }).toBe(true);
}

/** A slow network: so many milliseconds each way. */
export async function slow(context: BrowserContext, page: Page, latency: number): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", { offline: false, latency, downloadThroughput: -1, uploadThroughput: -1 });
}
