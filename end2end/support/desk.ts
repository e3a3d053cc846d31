// A practitioner: an account made by the command, and the authenticator app that goes with it.

import { execFileSync } from "node:child_process";
import { createHmac } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { Language } from "./portal.ts";
import { expect, type Page } from "./test.ts";

const PASSWORD = "soleil de plomb";
const STEP_SECONDS = 30;
let made = 0;

export interface Practitioner {
  given: string;
  family: string;
  organisation: string;
  place: string;
}

export const MARIE: Practitioner = { given: "Marie", family: "Dupont", organisation: "CCAS Lille", place: "Lille" };

/** What a practitioner knows and holds. */
export class Account {
  private lastStep = 0;

  private constructor(
    readonly signIn: string,
    readonly password: string,
    private secret: Buffer,
  ) {}

  /** Makes an account on the server under test, with a name of its own. */
  static make(practitioner: Practitioner = MARIE): Account {
    const { given, family, organisation, place } = practitioner;
    const signIn = `${given}.${process.pid}.${++made}`.toLowerCase();
    const names = ["--given", given, "--family", family, "--organisation", organisation, "--place", place];
    const output = guichet(["staff", "add", "--sign-in", signIn, "--role", "social-worker", ...names]);
    const secret = /^secret: +([A-Z2-7]{32})$/m.exec(output)?.[1];
    if (!secret) throw new Error(`no secret in:\n${output}`);
    return new Account(signIn, PASSWORD, base32(secret));
  }

  /** A code that counts now and was not given before; waits for one where it must. */
  async code(): Promise<string> {
    for (;;) {
      const now = Math.floor(Date.now() / 1000 / STEP_SECONDS);
      // The code before is taken, too. Not so late that it is over when it arrives.
      const step = Math.max(this.lastStep + 1, now);
      if (step <= now + 1) {
        this.lastStep = step;
        return totp(this.secret, step);
      }
      await sleep(1000);
    }
  }

  /** Fills the page to sign in. */
  async fill(page: Page, password: string, code: string): Promise<void> {
    await page.locator("[name=sign-in]").fill(this.signIn);
    await page.locator("[name=password]").fill(password);
    await page.locator("[name=authenticator]").fill(code);
    await page.locator("main form .primary").click();
  }

  /** Signs in, and is at the desk. */
  async enter(page: Page, language: Language): Promise<void> {
    await page.goto(`/${language}/desk/sign-in`);
    await this.fill(page, this.password, await this.code());
    await expect(page).toHaveURL(new RegExp(`/${language}/desk$`));
  }

  /** Lets a quarter of an hour go by without a sign of the practitioner. */
  leaveAlone(): void {
    const whose = `SELECT id FROM practitioner WHERE sign_in = '${this.signIn}'`;
    const statement = `PRAGMA busy_timeout = 5000; UPDATE staff_session SET seen_at = seen_at - 900000 WHERE practitioner IN (${whose});`;
    execFileSync("sqlite3", [`${process.env.GUICHET_DATA}/guichet.db`, statement]);
  }
}

/** Runs a command on the database of the server under test, which support/server.ts names in the environment. */
function guichet(options: string[]): string {
  const binary = process.env.GUICHET_PROGRAM ?? "";
  return execFileSync(binary, options, { input: `${PASSWORD}\n`, encoding: "utf8" });
}

function base32(text: string): Buffer {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  const bits = [...text].map((letter) => letters.indexOf(letter).toString(2).padStart(5, "0")).join("");
  return Buffer.from(bits.match(/.{8}/g)?.map((byte) => parseInt(byte, 2)) ?? []);
}

/** RFC 6238, six digits. */
function totp(secret: Buffer, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const hash = createHmac("sha1", secret).update(counter).digest();
  const offset = (hash.at(-1) ?? 0) & 15;
  return String((hash.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}
