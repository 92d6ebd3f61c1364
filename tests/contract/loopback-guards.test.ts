import { readFileSync } from "node:fs";
import { Agent, request as httpRequest } from "node:http";
import { connect, type Socket } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { REFUSAL_WORDS } from "../../src/main/hosts/browser/guards.ts";
import { type LoopbackServer, startServer } from "../../src/main/hosts/browser/server.ts";
import { memoryLog, requestText, sendRaw, tinyCore } from "../support/loopback.ts";

/** The guards as they stand on real sockets, in front of a core that answers everything. */
const core = tinyCore(async (request) => new Response(`reached ${(await request.text()).length}`));
const log = memoryLog();
let server: LoopbackServer;
let own: string;

beforeAll(async () => {
  server = await startServer({ core, log, limits: { headersTimeout: 2_000, bodyBytes: 64 * 1024 } });
  own = `127.0.0.1:${server.port}`;
});
afterAll(async () => {
  await server.close();
  await server.close();
});

function expectPlainRefusal(answer: { status: number; headers: string; body: string }, status: number): void {
  expect(answer.status).toBe(status);
  expect(answer.body).toBe(REFUSAL_WORDS);
  expect(answer.headers).not.toMatch(
    /^(access-control-|www-authenticate|allow:|server:|x-powered-by|set-cookie)/im,
  );
}

type Pairs = readonly (readonly [string, string])[];
const bearer = (): Pairs => [["Authorization", `Bearer ${server.token}`]];
const json: Pairs = [["Content-Type", "application/json"]];

describe("names of this computer (L1)", () => {
  test("the three spellings get through", async () => {
    for (const host of [own, `localhost:${server.port}`, `[::1]:${server.port}`]) {
      const answer = await sendRaw(server.port, requestText("GET / HTTP/1.1", [["Host", host]]));
      expect([host, answer.status]).toEqual([host, 200]);
    }
  });

  test("37 other requests are refused before the core sees them", async () => {
    const { port } = server;
    const hosts = [
      "",
      "127.0.0.1",
      "localhost",
      `127.0.0.1:${port + 1}`,
      `localhost:${port - 1}`,
      `127.0.0.1:0${port}`,
      `127.evil.com:${port}`,
      `localhost.evil.com:${port}`,
      `evil.com:${port}`,
      `127.0.0.1.evil.com:${port}`,
      `0.0.0.0:${port}`,
      `127.0.0.2:${port}`,
      `127.1:${port}`,
      `localhost.:${port}`,
      `127.0.0.1.:${port}`,
      `127.0.0.1:${port}.`,
      `user@127.0.0.1:${port}`,
      `user:pw@localhost:${port}`,
      `[::ffff:127.0.0.1]:${port}`,
      `[::ffff:7f00:1]:${port}`,
      `[::]:${port}`,
      `2130706433:${port}`,
      `0x7f.0.0.1:${port}`,
      `0177.0.0.1:${port}`,
      `LOCALHOST:${port}`,
      `LocalHost:${port}`,
      `127.0.0.1:${port}, evil.com`,
      `127.0.0.1:${port}/`,
      `http://127.0.0.1:${port}`,
    ];
    const requests = [
      ...hosts.map((host) => requestText("GET / HTTP/1.1", [["Host", host]])),
      requestText("GET / HTTP/1.1", []),
      requestText("GET / HTTP/1.0", []),
      requestText("GET / HTTP/1.1", [
        ["Host", own],
        ["Host", own],
      ]),
      requestText("GET / HTTP/1.1", [
        ["Host", own],
        ["Host", "evil.com"],
      ]),
      requestText("GET / HTTP/1.1", [
        ["Host", "evil.com"],
        ["host", own],
      ]),
      requestText(`GET http://${own}/ HTTP/1.1`, [["Host", own]]),
      requestText("GET http://evil.com/ HTTP/1.1", [["Host", own]]),
      requestText("OPTIONS * HTTP/1.1", [["Host", own]]),
    ];
    expect(requests).toHaveLength(37);
    const before = core.reached.length;
    for (const text of requests) expectPlainRefusal(await sendRaw(port, text), 403);
    expect(core.reached).toHaveLength(before);
  });

  test("bytes that are not HTTP, and a tunnel, get no data", async () => {
    const tunnel = requestText(`CONNECT ${own} HTTP/1.1`, [["Host", own]]);
    for (const bytes of ["\r\n\r\n", "GET\r\n\r\n", "\x16\x03\x01\x02\x00", tunnel]) {
      const answer = await sendRaw(server.port, bytes);
      expect([0, 400, 408]).toContain(answer.status);
      expect(answer.body).not.toContain("reached");
    }
  });
});

describe("the token (L3)", () => {
  const routes = [
    "GET /rpc",
    "GET /rpc/animal.list",
    "POST /rpc/animal.add",
    "GET /photos/1",
    "HEAD /photos/1",
    "GET /RPC/x",
  ];

  test.each(routes)("%s wants it in the Authorization header and nowhere else", async (route) => {
    const [method = "", path = ""] = route.split(" ");
    const base: Pairs = [["Host", own], ...json];
    const attempt = (target: string, headers: Pairs) =>
      sendRaw(server.port, requestText(`${method} ${target} HTTP/1.1`, [...base, ...headers]));
    const before = core.reached.length;
    const refused = [
      await attempt(path, []),
      await attempt(path, [["Authorization", `Bearer ${"A".repeat(43)}`]]),
      await attempt(path, [["Authorization", `Basic ${server.token}`]]),
      await attempt(`${path}?t=${server.token}&token=${server.token}`, []),
      await attempt(path, [["Cookie", `t=${server.token}; token=${server.token}`]]),
      await attempt(path, [["X-Token", server.token]]),
    ];
    for (const answer of refused) {
      expect(answer.status).toBe(401);
      if (method !== "HEAD") expect(answer.body).toBe(REFUSAL_WORDS);
    }
    expect(core.reached).toHaveLength(before);
    expect((await attempt(path, bearer())).status).toBe(200);
  });

  test("is not in the log", () => {
    expect(log.lines.length).toBeGreaterThan(0);
    expect(log.lines.join("\n")).not.toContain(server.token);
  });
});

describe("other pages in the browser (L4)", () => {
  test.each([
    [
      "a form",
      [
        ["Origin", "http://evil.com"],
        ["Content-Type", "application/x-www-form-urlencoded"],
      ],
      403,
    ],
    ["a form without an Origin", [["Content-Type", "application/x-www-form-urlencoded"]], 415],
    [
      "text/plain by no-cors",
      [
        ["Content-Type", "text/plain"],
        ["Origin", "http://evil.com"],
      ],
      403,
    ],
    ["text/plain without an Origin", [["Content-Type", "text/plain"]], 415],
    ["a multipart form", [["Content-Type", "multipart/form-data; boundary=x"]], 415],
    ["no content type", [], 415],
    ["an opaque origin", [...json, ["Origin", "null"]], 403],
    ["another port", [...json, ["Origin", "http://127.0.0.1:1"]], 403],
    ["https", [...json, ["Origin", "https://127.0.0.1"]], 403],
    ["cross-site", [...json, ["Sec-Fetch-Site", "cross-site"]], 403],
    ["same-site", [...json, ["Sec-Fetch-Site", "same-site"]], 403],
    ["an address typed for a write", [...json, ["Sec-Fetch-Site", "none"]], 403],
  ] as const)("%s is refused even with the token", async (_name, headers, status) => {
    const before = core.reached.length;
    const text = requestText(
      "POST /rpc/animal.add HTTP/1.1",
      [["Host", own], ...bearer(), ["Content-Length", "2"], ...headers],
      "{}",
    );
    expectPlainRefusal(await sendRaw(server.port, text), status);
    expect(core.reached).toHaveLength(before);
  });

  test.each(["/", "/assets/app.js", "/print/report/1", "/rpc/animal.list", "/photos/1"])(
    "%s as a picture, script, frame or page of another site is refused",
    async (path) => {
      for (const dest of ["image", "script", "style", "iframe", "object", "document", "empty"]) {
        const text = requestText(`GET ${path} HTTP/1.1`, [
          ["Host", own],
          ...bearer(),
          ["Sec-Fetch-Site", "cross-site"],
          ["Sec-Fetch-Mode", dest === "document" ? "navigate" : "no-cors"],
          ["Sec-Fetch-Dest", dest],
        ]);
        expectPlainRefusal(await sendRaw(server.port, text), 403);
      }
    },
  );

  test("a preflight gets no permission", async () => {
    const preflight = (origin: string) =>
      requestText("OPTIONS /rpc/animal.add HTTP/1.1", [
        ["Host", own],
        ["Origin", origin],
        ["Access-Control-Request-Method", "POST"],
        ["Access-Control-Request-Headers", "authorization"],
        ["Access-Control-Request-Private-Network", "true"],
      ]);
    expectPlainRefusal(await sendRaw(server.port, preflight("http://evil.com")), 403);
    expectPlainRefusal(await sendRaw(server.port, preflight(`http://${own}`)), 405);
  });

  test("a WebSocket of another site is refused, and one of our own is no WebSocket", async () => {
    const upgrade = (origin: string) =>
      requestText("GET /rpc HTTP/1.1", [
        ["Host", own],
        ["Origin", origin],
        ["Upgrade", "websocket"],
        ["Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ=="],
        ["Sec-WebSocket-Version", "13"],
      ]);
    expectPlainRefusal(await sendRaw(server.port, upgrade("http://evil.com")), 403);
    expectPlainRefusal(await sendRaw(server.port, upgrade(`http://${own}`)), 401);
  });

  test.each(["PUT", "DELETE", "PATCH", "TRACE"])("%s is refused", async (method) => {
    const text = requestText(`${method} /rpc/animal.add HTTP/1.1`, [["Host", own], ...bearer()]);
    expectPlainRefusal(await sendRaw(server.port, text), 405);
  });
});

describe("the hand-over to the window", () => {
  test("lets the redirect file open the start page until the page has shown the token", async () => {
    const fresh = await startServer({ core, log });
    try {
      const host = `127.0.0.1:${fresh.port}`;
      const open = () =>
        sendRaw(
          fresh.port,
          requestText("GET / HTTP/1.1", [
            ["Host", host],
            ["Sec-Fetch-Site", "cross-site"],
            ["Sec-Fetch-Mode", "navigate"],
            ["Sec-Fetch-Dest", "document"],
          ]),
        );
      expect((await open()).status).toBe(403);
      const handedOver = fresh.expectHandover();
      expect((await open()).status).toBe(200);
      expect((await open()).status).toBe(200);
      const call = requestText("GET /rpc/x HTTP/1.1", [
        ["Host", host],
        ["Authorization", `Bearer ${fresh.token}`],
      ]);
      expect((await sendRaw(fresh.port, call)).status).toBe(200);
      await handedOver;
      expect((await open()).status).toBe(403);
    } finally {
      await fresh.close();
    }
  });
});

describe("bodies", () => {
  const post = (headers: Pairs, body: string) =>
    sendRaw(
      server.port,
      requestText("POST /rpc/x HTTP/1.1", [["Host", own], ...bearer(), ...json, ...headers], body),
    );

  test("up to the limit reach the core whole", async () => {
    const body = "x".repeat(64 * 1024);
    expect((await post([["Content-Length", String(body.length)]], body)).body).toContain("reached 65536");
  });

  test("over the limit are refused, declared or chunked", async () => {
    const before = core.reached.length;
    const body = "x".repeat(64 * 1024 + 1);
    expectPlainRefusal(await post([["Content-Length", String(body.length)]], ""), 413);
    const chunked = `${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`;
    expectPlainRefusal(await post([["Transfer-Encoding", "chunked"]], chunked), 413);
    expect(core.reached).toHaveLength(before);
  });

  test("cut short never reach the core", async () => {
    const before = core.reached.length;
    await new Promise<void>((resolve) => {
      const socket = connect({ host: "127.0.0.1", port: server.port }, () => {
        socket.write(
          requestText(
            "POST /rpc/x HTTP/1.1",
            [["Host", own], ...bearer(), ...json, ["Content-Length", "100"]],
            "{",
          ),
        );
        setTimeout(() => socket.destroy(), 100);
      });
      socket.on("close", () => resolve());
    });
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(core.reached).toHaveLength(before);
  });

  test("with a doubled length are refused (no request smuggling)", async () => {
    const twice = await post(
      [
        ["Content-Length", "2"],
        ["Content-Length", "3"],
      ],
      "{}",
    );
    const both = await post(
      [
        ["Content-Length", "2"],
        ["Transfer-Encoding", "chunked"],
      ],
      "{}",
    );
    expect([twice.status, both.status]).toEqual([400, 400]);
  });

  test("and headers over 16 KiB are refused", async () => {
    const text = requestText("GET / HTTP/1.1", [
      ["Host", own],
      ["X-Long", "x".repeat(17 * 1024)],
    ]);
    expect((await sendRaw(server.port, text)).status).toBe(431);
  });
});

describe("the listener (L6)", () => {
  test.skipIf(process.platform !== "linux")("is bound to 127.0.0.1 alone", () => {
    const port = server.port.toString(16).toUpperCase().padStart(4, "0");
    const listening = ["/proc/net/tcp", "/proc/net/tcp6"]
      .flatMap((file) => readFileSync(file, "utf8").split("\n"))
      .map((line) => line.trim().split(/\s+/))
      .filter((columns) => columns[3] === "0A" && columns[1]?.endsWith(`:${port}`) === true)
      .map((columns) => columns[1]);
    expect(listening).toEqual([`0100007F:${port}`]);
  });

  test("has another port and another token at each start", async () => {
    const other = await startServer({ core, log });
    expect(other.port).not.toBe(server.port);
    expect(other.token).not.toBe(server.token);
    await other.close();
  });

  test("cuts off 100 slow connections and answers meanwhile", async () => {
    const slow: Socket[] = [];
    const ended: Promise<void>[] = [];
    for (let index = 0; index < 100; index += 1) {
      const socket = connect({ host: "127.0.0.1", port: server.port });
      socket.on("error", () => undefined);
      socket.on("connect", () => socket.write("GET / HTTP/1.1\r\nHo"));
      socket.resume();
      slow.push(socket);
      ended.push(new Promise((resolve) => socket.on("close", () => resolve())));
    }
    const begun = performance.now();
    expect((await sendRaw(server.port, requestText("GET / HTTP/1.1", [["Host", own]]))).status).toBe(200);
    expect(performance.now() - begun).toBeLessThan(1_000);
    await Promise.all(ended);
    expect(performance.now() - begun).toBeLessThan(10_000);
  });

  test("answers 1,000 requests at once in less than 300 MB", async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 200 });
    const ask = () =>
      new Promise<number>((resolve, reject) => {
        const headers = { host: own, authorization: `Bearer ${server.token}` };
        const request = httpRequest(
          { host: "127.0.0.1", port: server.port, path: "/rpc/x", agent, headers },
          (response) => {
            response.resume();
            response.on("end", () => resolve(response.statusCode ?? 0));
          },
        );
        request.on("error", reject);
        request.end();
      });
    const before = process.memoryUsage().rss;
    const answers = await Promise.all(Array.from({ length: 1_000 }, ask));
    agent.destroy();
    expect(new Set(answers)).toEqual(new Set([200]));
    expect(process.memoryUsage().rss - before).toBeLessThan(300 * 1024 * 1024);
  });

  test("ends with connections still open", async () => {
    const other = await startServer({ core, log });
    const idle = connect({ host: "127.0.0.1", port: other.port });
    await new Promise<void>((resolve) => idle.on("connect", () => resolve()));
    idle.on("error", () => undefined);
    idle.write("GET /");
    const begun = performance.now();
    await other.close();
    expect(performance.now() - begun).toBeLessThan(4_000);
    idle.destroy();
  });
});

test("a core that throws gives a plain answer without a word of the error", async () => {
  const failing = await startServer({
    core: { handle: () => Promise.reject(new Error("secret path /home/jo")) },
    log,
  });
  const answer = await sendRaw(
    failing.port,
    requestText("GET / HTTP/1.1", [["Host", `127.0.0.1:${failing.port}`]]),
  );
  expect(answer.status).toBe(500);
  expect(answer.body).not.toContain("secret");
  await failing.close();
});
