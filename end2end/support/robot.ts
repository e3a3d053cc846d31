// A robot applicant. It knows the contract between pages and scripts, and nothing of any form: each question's
// wrapper carries data-question and data-kind, inputs are named <path>.<part>, Continue is one button.

import type { Locator, Page } from "@playwright/test";
import type { Answer, Persona } from "./personas.ts";

export const CONTINUE = "main form button[name=action][value=continue]";
/** The way on from the card that a start shows. */
export const ONWARD = "main a[data-continue]";
const LONGEST = 200;

export interface Question {
  path: string;
  id: string;
  kind: string;
}

export interface Hooks {
  /** A page as it arrives. It may be left and must be returned to. */
  onPage?: (page: Page) => Promise<void>;
  /** The same page with its answers typed, before Continue. */
  onFilled?: (page: Page) => Promise<void>;
  /** Stops before this page is answered. */
  until?: (page: Page) => Promise<boolean>;
}

/** The questions of the page. */
export async function questions(page: Page): Promise<Question[]> {
  const found = await page.locator("main [data-question]").evaluateAll((wrappers) =>
    wrappers.map((wrapper) => ({
      path: wrapper.getAttribute("data-question") ?? "",
      kind: wrapper.getAttribute("data-kind") ?? "",
    })),
  );
  return found.map((question) => ({ ...question, id: question.path.split(/[./]/).at(-1) ?? "" }));
}

/** Presses Continue, waits for the page that follows, and tells how the post was answered: 303 or 422. */
export async function proceed(page: Page): Promise<number> {
  return submit(page, page.locator(CONTINUE));
}

/** The same with any button of the page's form. */
export async function submit(page: Page, button: Locator): Promise<number> {
  const answered = page.waitForResponse(
    (response) => response.request().isNavigationRequest() && response.request().method() === "POST",
  );
  const arrived = page.waitForEvent("framenavigated");
  const [response] = await Promise.all([answered, arrived, button.click()]);
  await page.waitForLoadState();
  return response.status();
}

/** Goes on from the card. */
export async function goOnward(page: Page): Promise<void> {
  const arrived = page.waitForEvent("framenavigated");
  await Promise.all([arrived, page.locator(ONWARD).click()]);
  await page.waitForLoadState();
}

export class Robot {
  /** The answer of each path that was asked, so that a page shown twice is answered the same. */
  private given = new Map<string, Given>();
  /** How often the page of a list was answered: it comes back at the same path for another row. */
  private rows = new Map<string, number>();

  constructor(
    private page: Page,
    private persona: Persona,
  ) {}

  /** Walks to the receipt and returns its reference, or `undefined` where `until` stopped it. */
  async walk(hooks: Hooks = {}): Promise<string | undefined> {
    for (let pages = 0; pages < LONGEST; pages++) {
      if (await hooks.until?.(this.page)) return undefined;
      await hooks.onPage?.(this.page);
      const receipt = this.page.locator("[data-receipt]");
      if (await receipt.count()) return (await receipt.getAttribute("data-receipt")) ?? "";
      if (await this.page.locator(ONWARD).count()) {
        await goOnward(this.page);
        continue;
      }
      await this.fill();
      await hooks.onFilled?.(this.page);
      await this.proceed();
    }
    throw new Error(`no receipt after ${LONGEST} pages, at ${this.page.url()}`);
  }

  /** Types the answers of the page. */
  async fill(): Promise<void> {
    for (const question of await questions(this.page)) await this.answer(question);
  }

  /** Goes on; a page that refuses the robot's answers is a fault. */
  async proceed(): Promise<void> {
    const asked = await questions(this.page);
    const from = this.page.url();
    const status = await proceed(this.page);
    const isCard = status === 200 && (await this.page.locator(ONWARD).count()) === 1;
    if (status !== 303 && !isCard) {
      const why = await this.page.locator("[role=alert]").allInnerTexts();
      throw new Error(`status ${status} at ${from}: ${why.join(" ")}`);
    }
    for (const { path, kind } of asked) {
      if (kind === "list") this.rows.set(path, (this.rows.get(path) ?? 0) + 1);
    }
  }

  /** What the persona says, and how many questions of the same id came before. */
  private choose({ path, id, kind }: Question): Given {
    const answers = this.persona[id];
    const pick = (turn: number) => (Array.isArray(answers) ? (answers[turn] ?? answers.at(-1)) : answers);
    if (kind === "list") {
      const turn = this.rows.get(path) ?? 0;
      return { id, turn, answer: pick(turn) };
    }
    let given = this.given.get(path);
    if (!given) {
      const turn = [...this.given.values()].filter((other) => other.id === id).length;
      given = { id, turn, answer: pick(turn) };
      this.given.set(path, given);
    }
    return given;
  }

  private async answer(question: Question): Promise<void> {
    const { turn, answer } = this.choose(question);
    const alone = typeof answer === "string" ? answer : undefined;
    const parts = typeof answer === "object" ? answer : {};
    const part = (name: string) => this.page.locator(`[name="${question.path}.${name}"]`);
    const type = async (texts: Record<string, string>) => {
      for (const [name, text] of Object.entries(texts)) await part(name).fill(text);
    };
    const tick = async (name: string, value?: string) => {
      const input = value ? part(name).and(this.page.locator(`[value="${value}"]`)) : part(name).first();
      if (!(await input.count())) throw new Error(`${question.path} offers no ${name} ${value ?? ""}`);
      await input.check();
    };

    switch (question.kind) {
      case "static":
      case "total":
        return;
      case "short_text":
      case "long_text":
        return type({ text: alone ?? "Essai" });
      case "names":
        return type({ birth: "Martin", given: "Camille", ...parts });
      case "date":
        return type({ day: "14", month: "3", year: "1990", ...parts });
      case "money":
        return type({ amount: alone ?? "1234,56" });
      case "month_grid": {
        const cells = await this.page.locator(`[name^="${question.path}."]`).all();
        for (const cell of cells) await cell.fill(alone ?? "1234,56");
        return;
      }
      case "long_list":
        return type({ text: alone ?? "Algérie" });
      case "iban":
        return type({ number: alone ?? "FR76 3000 6000 0112 3456 7890 189" });
      case "whole_number":
        return type({ number: alone ?? "1" });
      case "nir":
        return type({ number: alone ?? nir(turn) });
      case "email":
        return type({ email: alone ?? "camille.martin@example.org" });
      case "phone":
        return type({ number: alone ?? "06 39 98 12 34" });
      case "yes_no":
      case "list":
        return tick("choice", alone ?? "no");
      case "choice":
      case "person":
        return tick("choice", alone);
      case "choices":
        for (const value of alone?.split(" ") ?? [undefined]) await tick("choice", value);
        return;
      case "address": {
        const { situation, ...texts } = { situation: alone ?? "home", ...parts };
        await tick("situation", situation);
        const home = { street: "12 rue des Lilas", postcode: "69003", town: "Lyon" };
        return type(situation === "home" ? { ...home, ...texts } : texts);
      }
      case "declaration":
        await tick("agree");
        return type({ name: alone ?? "Camille Martin" });
      default:
        throw new Error(`the robot does not know the kind ${question.kind} of ${question.path}`);
    }
  }
}

interface Given {
  id: string;
  turn: number;
  answer: Answer | undefined;
}

/** A number of someone born in March 1990, with its key; another one each time. */
function nir(turn: number): string {
  const number = `1900375116${String(turn + 1).padStart(3, "0")}`;
  return number + String(97n - (BigInt(number) % 97n)).padStart(2, "0");
}
