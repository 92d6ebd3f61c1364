import { describe, expect, test } from "vitest";
import {
  type GuardPolicy,
  hasToken,
  isJsonContentType,
  isOwnFetchSite,
  isOwnHost,
  isOwnOrigin,
  isPlainTarget,
  judge,
  needsToken,
} from "../../src/main/hosts/browser/guards.ts";
import { createToken, tokensMatch } from "../../src/main/hosts/browser/token.ts";

const PORT = 40123;
const TOKEN = createToken();
const OWN = `127.0.0.1:${PORT}`;
const POLICY: GuardPolicy = { port: PORT, token: TOKEN, handoverOpen: false, bodyLimit: 1000 };

type Headers = Readonly<Record<string, string>>;

function raw(headers: Headers): string[] {
  return Object.entries(headers).flat();
}

function verdict(line: string, headers: Headers = {}, policy: Partial<GuardPolicy> = {}): string {
  const [method = "", target = ""] = line.split(" ");
  const refusal = judge(
    { method, target, rawHeaders: raw({ Host: OWN, ...headers }) },
    { ...POLICY, ...policy },
  );
  return refusal === null ? "pass" : `${refusal.status} ${refusal.reason}`;
}

const BEARER = { Authorization: `Bearer ${TOKEN}` };
const JSON_BODY = { "Content-Type": "application/json", "Content-Length": "2" };

describe("the Host header", () => {
  test.each([OWN, `localhost:${PORT}`, `[::1]:${PORT}`])("%s is this server", (host) => {
    expect(isOwnHost([host], PORT)).toBe(true);
  });

  test.each([
    "",
    " ",
    "127.0.0.1",
    "localhost",
    "[::1]",
    "::1",
    `127.0.0.1:${PORT + 1}`,
    `localhost:${PORT - 1}`,
    "127.0.0.1:80",
    `127.0.0.1:0${PORT}`,
    `127.0.0.1:${PORT}0`,
    `127.0.0.1:${PORT}.`,
    `127.0.0.1.:${PORT}`,
    `localhost.:${PORT}`,
    `127.evil.com:${PORT}`,
    `127.0.0.1.evil.com:${PORT}`,
    `localhost.evil.com:${PORT}`,
    `evil.com:${PORT}`,
    `evil-localhost:${PORT}`,
    `0.0.0.0:${PORT}`,
    `127.0.0.2:${PORT}`,
    `127.1:${PORT}`,
    `2130706433:${PORT}`,
    `0x7f000001:${PORT}`,
    `0177.0.0.1:${PORT}`,
    `[::ffff:127.0.0.1]:${PORT}`,
    `[0:0:0:0:0:0:0:1]:${PORT}`,
    `[::]:${PORT}`,
    `LOCALHOST:${PORT}`,
    `Localhost:${PORT}`,
    `user@127.0.0.1:${PORT}`,
    `user:secret@localhost:${PORT}`,
    `evil.com@127.0.0.1:${PORT}`,
    `127.0.0.1:${PORT}@evil.com`,
    `http://127.0.0.1:${PORT}`,
    `127.0.0.1:${PORT}/`,
    `127.0.0.1:${PORT}, evil.com`,
    `evil.com, 127.0.0.1:${PORT}`,
    `127.0.0.1:${PORT}#`,
    `127。0。0。1:${PORT}`,
  ])("%j is refused", (host) => {
    expect(isOwnHost([host], PORT)).toBe(false);
    expect(verdict("GET /", { Host: host })).toBe("403 host");
  });

  test("none at all, and two of them, are refused", () => {
    expect(isOwnHost([], PORT)).toBe(false);
    expect(isOwnHost([OWN, OWN], PORT)).toBe(false);
    expect(isOwnHost([OWN, "evil.com"], PORT)).toBe(false);
  });

  test("is judged before path, method and token", () => {
    expect(verdict("TRACE /../rpc/x", { Host: "evil.com", ...BEARER })).toBe("403 host");
  });
});

describe("the Origin header", () => {
  test("may be absent or the address asked for, to the letter", () => {
    expect(isOwnOrigin([], OWN)).toBe(true);
    expect(isOwnOrigin([`http://${OWN}`], OWN)).toBe(true);
  });

  test.each([
    "null",
    "",
    `https://${OWN}`,
    `http://localhost:${PORT}`,
    `http://127.0.0.1:${PORT + 1}`,
    "http://127.0.0.1",
    `http://${OWN}/`,
    `HTTP://${OWN}`,
    "http://evil.com",
    `http://${OWN}.evil.com`,
    "file://",
    `scoot://${OWN}`,
  ])("%j is refused", (origin) => {
    expect(isOwnOrigin([origin], OWN)).toBe(false);
    expect(verdict("GET /", { Origin: origin })).toBe("403 origin");
  });

  test("twice is refused", () => {
    expect(isOwnOrigin([`http://${OWN}`, `http://${OWN}`], OWN)).toBe(false);
  });
});

describe("the browser's word on where a request comes from", () => {
  const navigation = { "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "document" };
  const judged = (line: string, headers: Headers, handoverOpen: boolean): boolean => {
    const [method = "", target = ""] = line.split(" ");
    return isOwnFetchSite({ method, target, rawHeaders: raw(headers) }, handoverOpen);
  };

  test.each([
    ["GET /", {}, false, true],
    ["POST /rpc/x", { "Sec-Fetch-Site": "same-origin", "Sec-Fetch-Mode": "cors" }, false, true],
    ["GET /animals", { "Sec-Fetch-Site": "none", ...navigation }, false, true],
    ["GET /", { "Sec-Fetch-Site": "none" }, false, false],
    ["POST /rpc/x", { "Sec-Fetch-Site": "none", ...navigation }, false, false],
    [
      "GET /",
      { "Sec-Fetch-Site": "none", "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "iframe" },
      false,
      false,
    ],
    ["GET /", { "Sec-Fetch-Site": "same-site", ...navigation }, true, false],
    ["GET /", { "Sec-Fetch-Site": "cross-site", ...navigation }, false, false],
    ["GET /", { "Sec-Fetch-Site": "cross-site", ...navigation }, true, true],
    ["GET /animals", { "Sec-Fetch-Site": "cross-site", ...navigation }, true, false],
    ["GET /?t=1", { "Sec-Fetch-Site": "cross-site", ...navigation }, true, false],
    ["POST /", { "Sec-Fetch-Site": "cross-site", ...navigation }, true, false],
    [
      "GET /",
      { "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "no-cors", "Sec-Fetch-Dest": "image" },
      true,
      false,
    ],
    ["GET /", { "Sec-Fetch-Site": "SAME-ORIGIN" }, false, false],
    ["GET /", { "Sec-Fetch-Site": "" }, false, false],
  ] as const)("%s with %j, handover open %s: %s", (line, headers, open, expected) => {
    expect(judged(line, headers, open)).toBe(expected);
  });
});

describe("the path", () => {
  test.each([
    "/",
    "/animals/0199f2c4-7e1a-7000-8000-000000000001",
    "/assets/index-BxY_1~2.js",
    "/print/report/x?paper=a4&from=2026-01-01",
    "/rpc/animals.list?input=%7B%22a%22%3A%22..%2F%22%7D",
    "/photos/Chlo%C3%A9%20(1).jpg",
    "/rpc/a.list,b.list",
  ])("%s has one reading", (target) => {
    expect(isPlainTarget(target)).toBe(true);
  });

  test.each([
    "",
    "*",
    "x",
    "//",
    "//evil.com/",
    "/a//b",
    "/.",
    "/..",
    "/../etc/passwd",
    "/a/../rpc/x",
    "/a/./rpc",
    "/rpc/..",
    "/%2e%2e/etc/passwd",
    "/%2E%2E/etc",
    "/.%2e/etc",
    "/%2e/rpc/x",
    "/..%2fetc/passwd",
    "/..%5cetc",
    "/a%2fb",
    "/a%2Fb",
    "/a%5Cb",
    "/a\\b",
    "/..\\..\\windows",
    "/%252e%252e/etc",
    "/%25",
    "/%00",
    "/index.html%00.png",
    "/%0d%0aSet-Cookie:x",
    "/%09",
    "/%7f",
    "/%72pc/animals.list",
    "/r%70c/x",
    "/%70hotos/1",
    "/C%3A/windows",
    "/%c0%ae%c0%ae/etc",
    "/%e0%80%ae/etc",
    "/%ff",
    "/%C2%85",
    "/%zz",
    "/%",
    "/a%2",
    "/a b",
    "/é",
    "/a#b",
    "/?a#b",
    "/a^b",
    '/a"b',
    "/<script>",
    "/`id`",
    "/{a}",
    "/a|b",
    "/a[1]",
  ])("%j is refused", (target) => {
    expect(isPlainTarget(target)).toBe(false);
  });

  test("of a proxy request is refused", () => {
    expect(verdict(`GET http://${OWN}/`)).toBe("403 target");
    expect(verdict(`GET https://evil.com/`)).toBe("403 target");
    expect(verdict(`CONNECT ${OWN}`)).toBe("403 target");
    expect(verdict("OPTIONS *")).toBe("403 target");
  });
});

describe("the token", () => {
  test("has 256 bits and is new each time", () => {
    expect(Buffer.from(TOKEN, "base64url")).toHaveLength(32);
    expect(new Set(Array.from({ length: 100 }, createToken)).size).toBe(100);
  });

  test.each([
    "",
    " ",
    TOKEN.slice(1),
    `${TOKEN}x`,
    TOKEN.toLowerCase(),
    TOKEN.split("").toReversed().join(""),
  ])("%j does not match", (presented) => {
    expect(tokensMatch(presented, TOKEN)).toBe(false);
  });

  test("is taken from one Authorization header of the bearer kind", () => {
    expect(hasToken([`Bearer ${TOKEN}`], TOKEN)).toBe(true);
    expect(hasToken([], TOKEN)).toBe(false);
    expect(hasToken([TOKEN], TOKEN)).toBe(false);
    expect(hasToken([`Basic ${TOKEN}`], TOKEN)).toBe(false);
    expect(hasToken([`Bearer  ${TOKEN}`], TOKEN)).toBe(false);
    expect(hasToken([`Bearer ${TOKEN}`, `Bearer ${TOKEN}`], TOKEN)).toBe(false);
  });

  test.each([
    ["/rpc", true],
    ["/rpc/animals.list", true],
    ["/RPC/animals.list", true],
    ["/rpc?x", true],
    ["/photos/1", true],
    ["/photos", true],
    ["/", false],
    ["/rpcs", false],
    ["/assets/rpc/x.js", false],
    ["/print/report/1", false],
  ])("%s needs it: %s", (target, expected) => {
    expect(needsToken(target)).toBe(expected);
  });
});

describe("content types of writes", () => {
  test.each(["application/json", "application/json; charset=utf-8", "Application/JSON;charset=UTF-8"])(
    "%s is JSON",
    (type) => {
      expect(isJsonContentType([type])).toBe(true);
    },
  );

  test.each([
    "",
    "text/plain",
    "text/plain; application/json",
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=application/json",
    "application/jsonp",
    "application/json, text/plain",
    "application/json; charset=utf-7",
    "text/json",
    "application/ld+json",
  ])("%j is not", (type) => {
    expect(isJsonContentType([type])).toBe(false);
  });

  test("twice is refused", () => {
    expect(isJsonContentType(["application/json", "application/json"])).toBe(false);
  });
});

describe("a whole request", () => {
  test.each([
    ["GET /", {}, "pass"],
    ["HEAD /assets/app.js", {}, "pass"],
    ["GET /rpc/animals.list", BEARER, "pass"],
    ["POST /rpc/animals.add", { ...BEARER, ...JSON_BODY }, "pass"],
    ["GET /photos/1", BEARER, "pass"],
    ["GET /rpc/animals.list", {}, "401 token"],
    ["POST /rpc/animals.add", JSON_BODY, "401 token"],
    ["POST /rpc/animals.add", { ...BEARER, "Content-Length": "2" }, "415 content-type"],
    ["POST /rpc/animals.add", { ...BEARER, ...JSON_BODY, "Content-Length": "1001" }, "413 body-size"],
    ["POST /rpc/animals.add", { ...BEARER, ...JSON_BODY, "Content-Length": "1000" }, "pass"],
    ["GET /", { "Content-Length": "1" }, "413 body-size"],
    ["GET /", { "Transfer-Encoding": "chunked" }, "413 body-size"],
    ["POST /", { ...BEARER, ...JSON_BODY }, "405 method"],
    ["POST /photos/1", { ...BEARER, ...JSON_BODY }, "405 method"],
    ["PUT /rpc/x", { ...BEARER, ...JSON_BODY }, "405 method"],
    ["DELETE /rpc/x", BEARER, "405 method"],
    ["PATCH /rpc/x", BEARER, "405 method"],
    ["OPTIONS /rpc/x", {}, "405 method"],
    ["TRACE /", {}, "405 method"],
    ["HEAD /rpc/x", BEARER, "405 method"],
    ["get /", {}, "405 method"],
  ] as const)("%s with %j: %s", (line, headers, expected) => {
    expect(verdict(line, headers)).toBe(expected);
  });
});
