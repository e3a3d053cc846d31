// Starts the built server on a free port with empty folders before the tests, and stops it after them.

import { spawn, type ChildProcess } from "node:child_process";
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const START_SECONDS = 30;
const STOP_SECONDS = 15;

export default async function start(): Promise<() => Promise<void>> {
  const binary = resolve(process.env.GUICHET_BINARY ?? "../target/debug/guichet");
  if (!existsSync(binary)) throw new Error("There is no server to test: run `cargo build --bin guichet` first");

  const folder = mkdtempSync(join(tmpdir(), "guichet-"));
  const log = join(folder, "log");
  const output = openSync(log, "w");
  const [data, keys] = [join(folder, "data"), join(folder, "keys")];
  const server = spawn(binary, ["serve", "--port", "0", "--data", data, "--keys", keys], { stdio: ["ignore", output, output] });
  closeSync(output);
  server.on("error", (problem) => console.error(`${binary}: ${problem.message}`));

  const clear = () => rmSync(folder, { recursive: true, force: true });

  try {
    process.env.GUICHET_URL = await address(server, log);
    // For commands beside the server, which read the other two themselves.
    Object.assign(process.env, { GUICHET_PROGRAM: binary, GUICHET_DATA: data, GUICHET_KEYS: keys });
  } catch (problem) {
    server.kill("SIGKILL");
    clear();
    throw problem;
  }
  return () => stop(server, log).finally(clear);
}

/** Waits for the address that the server prints, then until it answers. */
async function address(server: ChildProcess, log: string): Promise<string> {
  for (const end = Date.now() + START_SECONDS * 1000; Date.now() < end; await sleep(50)) {
    if (server.exitCode !== null) break;
    const url = readFileSync(log, "utf8").match(/http:\/\/127\.0\.0\.1:\d+/)?.[0];
    const answer = url && (await fetch(`${url}/healthz`).catch(() => undefined));
    if (url && answer && answer.ok) return url;
  }
  throw new Error(`The server did not start. It said:\n${readFileSync(log, "utf8")}`);
}

/** Asks the server to stop; it must do so in time and without an error. */
async function stop(server: ChildProcess, log: string): Promise<void> {
  const ended = () => server.exitCode !== null || server.signalCode !== null;
  const early = ended();
  server.kill("SIGTERM");
  for (const end = Date.now() + STOP_SECONDS * 1000; !ended() && Date.now() < end; ) await sleep(50);
  const late = !ended();
  if (late) server.kill("SIGKILL");
  if (early || late || server.exitCode !== 0) {
    const how = early ? "stopped during the tests" : late ? "did not stop when asked" : "did not stop cleanly";
    throw new Error(`The server ${how} (exit code ${server.exitCode}). It said:\n${readFileSync(log, "utf8").slice(-4000)}`);
  }
}
