import { spawn } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openAppWindow } from "../../src/main/hosts/browser/app-window.ts";
import { type BrowserHost, startBrowserHost } from "../../src/main/hosts/browser/start-host.ts";
import { requestText, sendRaw, temporaryFolder, writeRenderer } from "../support/loopback.ts";

/** The whole browser host over the real core. */
const folder = temporaryFolder();
const dataDir = join(folder.path, "records");
const rendererDir = join(folder.path, "renderer");
const MAIN = "src/main/hosts/browser/main.ts";
const POSIX = process.platform !== "win32";
let host: BrowserHost;

beforeAll(async () => {
  writeRenderer(rendererDir);
  writeFileSync(join(folder.path, "outside.txt"), "OUTSIDE");
  symlinkSync(join(folder.path, "outside.txt"), join(rendererDir, "link.txt"));
  host = await startBrowserHost({ dataDir, rendererDir, window: false });
});
afterAll(async () => {
  await host.close();
  await host.close();
  folder.remove();
});

function get(target: string, headers: readonly (readonly [string, string])[] = []) {
  const text = requestText(`GET ${target} HTTP/1.1`, [["Host", `127.0.0.1:${host.port}`], ...headers]);
  return sendRaw(host.port, text);
}

describe("pages and files", () => {
  test("come without a token and carry none", async () => {
    for (const path of ["/", "/animals", "/print/report/1", "/assets/app.js"]) {
      const answer = await get(path);
      expect([path, answer.status]).toEqual([path, 200]);
      expect(answer.headers + answer.body).not.toContain(host.token);
    }
  });

  test("bear the headers of the core and none that opens them to others", async () => {
    const { headers } = await get("/");
    expect(headers).toMatch(/^content-security-policy: default-src 'none'/im);
    expect(headers).toMatch(/^x-content-type-options: nosniff/im);
    expect(headers).not.toMatch(/^(access-control-|set-cookie)/im);
  });

  const ups = [
    "..",
    "%2e%2e",
    ".%2e",
    "%2E.",
    "%252e%252e",
    "..%00",
    "%c0%ae%c0%ae",
    "%e0%80%ae%e0%80%ae",
    "....",
    "..;",
  ];
  const slashes = ["/", "%2f", "\\", "%5c", "%255c", "//"];
  const forms = ups.flatMap((up) => slashes.map((slash) => `/${up}${slash}outside.txt`));

  test("60 ways out of the folder are refused", async () => {
    expect(forms).toHaveLength(60);
    for (const form of forms) {
      for (const target of [form, `/assets${form}`, `/photos${form}`]) {
        const answer = await get(target, [["Authorization", `Bearer ${host.token}`]]);
        expect([target, [400, 404].includes(answer.status)]).toEqual([target, true]);
        expect(answer.body).not.toContain("OUTSIDE");
      }
    }
  });

  test.each([
    "/link.txt",
    "/index.html%00.js",
    "/C:/windows/win.ini",
    "/etc/passwd%20",
    "/records/scoot.db",
    "/.git/config",
  ])("%s is not served", async (target) => {
    const answer = await get(target);
    expect(answer.status).toBe(404);
    expect(answer.body).not.toContain("OUTSIDE");
  });
});

describe("procedures", () => {
  test("need the token and answer with it", async () => {
    const call = (headers: Record<string, string>) =>
      fetch(`${host.origin}/rpc/animal.list`, {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body: "{}",
      });
    expect((await call({})).status).toBe(401);
    const answer = await call({ authorization: `Bearer ${host.token}` });
    expect(answer.status).toBe(200);
    expect(await answer.json()).toHaveProperty("result");
    expect(answer.headers.get("access-control-allow-origin")).toBeNull();
  });
});

describe.skipIf(!POSIX)("other users of this computer (L8)", () => {
  const modeOf = (path: string): string => (statSync(path).mode & 0o777).toString(8);

  test("can read neither the folder nor a file in it", () => {
    expect(modeOf(dataDir)).toBe("700");
    for (const entry of readdirSync(dataDir, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name);
      expect([path, modeOf(path)]).toEqual([path, entry.isDirectory() ? "700" : "600"]);
    }
    expect(existsSync(join(dataDir, "logs", "scoot.log"))).toBe(true);
  });

  test("find no token in the log", () => {
    expect(readFileSync(join(dataDir, "logs", "scoot.log"), "utf8")).not.toContain(host.token);
  });
});

describe.skipIf(process.platform !== "linux")("the window (L5)", () => {
  test("gets the token by a private file: not on the command line, and gone after the hand-over", async () => {
    const notes = join(folder.path, "arguments.txt");
    const browser = join(folder.path, "browser.sh");
    // A stand-in that stays open like a browser, as this runs without a display.
    writeFileSync(
      browser,
      `#!/bin/sh\nprintf '%s\\n' "$@" > '${notes}.part'\nmv '${notes}.part' '${notes}'\nexec sleep 60\n`,
      {
        mode: 0o700,
      },
    );
    const handover = Promise.withResolvers<void>();
    const window = openAppWindow({ executable: browser, url: host.url, handedOver: handover.promise });
    try {
      await expect.poll(() => existsSync(notes), { timeout: 5_000 }).toBe(true);
      const args = readFileSync(notes, "utf8").split("\n");
      const app = args.find((arg) => arg.startsWith("--app="))?.slice("--app=".length) ?? "";
      const profile =
        args.find((arg) => arg.startsWith("--user-data-dir="))?.slice("--user-data-dir=".length) ?? "";
      expect(args.join("\n")).not.toContain(host.token);
      expect(readFileSync(`/proc/${window.pid}/cmdline`, "utf8")).not.toContain(host.token);
      expect(readFileSync(`/proc/${window.pid}/environ`, "utf8")).not.toContain(host.token);
      const file = new URL(app);
      expect(file.protocol).toBe("file:");
      expect(readFileSync(file, "utf8")).toContain(host.token);
      expect((statSync(file).mode & 0o777).toString(8)).toBe("600");
      expect((statSync(profile).mode & 0o777).toString(8)).toBe("700");
      handover.resolve();
      await expect.poll(() => existsSync(file)).toBe(false);
      await window.close();
      expect(await window.ended).toBeNull();
      expect(existsSync(profile)).toBe(false);
    } finally {
      await window.close();
    }
  });

  test("that can't be started is reported and leaves nothing behind", async () => {
    const window = openAppWindow({
      executable: folder.path,
      url: host.url,
      handedOver: new Promise(() => undefined),
    });
    expect(await window.ended).toBeNull();
    await window.close();
  });
});

describe("the process", () => {
  interface Started {
    readonly child: ReturnType<typeof spawn>;
    readonly text: () => { out: string; err: string };
    readonly ended: Promise<number | null>;
  }

  function start(args: readonly string[]): Started {
    const child = spawn(process.execPath, [MAIN, "--no-window", ...args], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    let out = "";
    let err = "";
    child.stdout.on("data", (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (err += chunk.toString()));
    const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
    return { child, text: () => ({ out, err }), ended };
  }

  test.skipIf(!POSIX).each(["SIGINT", "SIGTERM"] as const)(
    "prints one line with the address, and on %s saves and ends with 0",
    async (signal) => {
      const records = join(folder.path, `records-${signal}`);
      const started = start(["--data", records]);
      await expect.poll(() => started.text().out, { timeout: 10_000 }).toContain("#t=");
      const { out } = started.text();
      expect(out.trimEnd().split("\n")).toHaveLength(1);
      const url = new URL(/http:\/\/\S+/.exec(out)?.[0] ?? "");
      expect(url.hostname).toBe("127.0.0.1");
      expect(url.hash).toMatch(/^#t=[\w-]{43}$/);
      if (process.platform === "linux") {
        const line = readFileSync(`/proc/${started.child.pid}/cmdline`, "utf8");
        expect(line).not.toContain(url.hash.slice(3));
      }
      started.child.kill(signal);
      expect(await started.ended).toBe(0);
      expect(started.text().err).toBe("");
      // A checkpoint at the end leaves no write-ahead log, and the owner's lock is given back.
      expect(readdirSync(records).filter((name) => /-wal$|lock|owner/.test(name))).toEqual([]);
    },
  );

  test("refuses records that are open already, in words, and ends with 1", async () => {
    const started = start(["--data", dataDir]);
    expect(await started.ended).toBe(1);
    const { out, err } = started.text();
    expect(out).toBe("");
    expect(err).toMatch(/SC-112\s*$/);
    expect(err).not.toMatch(/\bat .*\.ts:\d+/);
  });

  test("refuses a foreign file and leaves its folder as it was", async () => {
    const foreign = join(folder.path, "foreign");
    mkdirSync(foreign);
    writeFileSync(join(foreign, "scoot.db"), "this is not a database, but long enough to look at".repeat(20));
    const started = start(["--data", foreign]);
    expect(await started.ended).toBe(1);
    expect(started.text().err).toMatch(/SC-106\s*$/);
    expect(readdirSync(foreign)).toEqual(["scoot.db"]);
  });

  test("explains an unknown option and ends with 2", async () => {
    const started = start(["--nonsense"]);
    expect(await started.ended).toBe(2);
    expect(started.text().err).toContain("Usage:");
  });
});
