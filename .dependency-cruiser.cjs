/**
 * The direction of imports is law here (see docs/adr and CONTRIBUTING.md):
 * shared ← migrations/core ← hosts, cli; the renderer sees shared, and of the core the router's type alone.
 */
/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "no-circular",
      comment: "A circle has no beginning to read from. Types may look at each other.",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "no-orphans",
      comment: "A module that nothing imports and that imports nothing is dead.",
      severity: "error",
      from: {
        orphan: true,
        pathNot: ["\\.d\\.ts$", "\\.test\\.ts$", "^scripts/[^/]+\\.ts$", "^src/renderer/.*\\.css$"],
      },
      to: {},
    },
    {
      name: "no-unresolvable",
      comment: "An import that resolves to nothing breaks at run time.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "shared-is-alone",
      comment: "Both sides import shared, so it imports neither, and nothing of Node or React.",
      severity: "error",
      from: { path: "^src/shared/" },
      to: {
        path: "^(src/(main|renderer)|migrations|scripts|tests)/|^node_modules/(react|react-dom|electron)/",
      },
    },
    {
      name: "shared-without-node",
      comment: "shared runs in the page too.",
      severity: "error",
      from: { path: "^src/shared/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "renderer-takes-only-the-router-type",
      comment: "The page reaches the core by requests; of its code it knows the router's type.",
      severity: "error",
      from: { path: "^src/renderer/" },
      to: { path: "^src/main/", pathNot: "^src/main/core/router\\.ts$" },
    },
    {
      name: "renderer-takes-types-only",
      comment: "A value import would put the core, and SQLite with it, into the page.",
      severity: "error",
      from: { path: "^src/renderer/" },
      to: { path: "^src/main/core/router\\.ts$", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "renderer-without-node",
      comment: "The page is a plain web page in both hosts.",
      severity: "error",
      from: { path: "^src/renderer/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "renderer-imports-sources-only",
      comment: "Migrations, scripts and tests never reach the page.",
      severity: "error",
      from: { path: "^src/renderer/" },
      to: { path: "^(migrations|scripts|tests)/" },
    },
    {
      name: "core-knows-no-host",
      comment: "The same core runs in Electron, behind the loopback server and in the command line.",
      severity: "error",
      from: { path: "^src/main/core/" },
      to: { path: "^src/(main/(hosts|cli)|renderer)/|^(scripts|tests)/" },
    },
    {
      name: "electron-in-its-host-only",
      comment: "Machines without Electron's binary run everything else.",
      severity: "error",
      from: { path: "^(src|migrations|scripts)/", pathNot: "^src/main/hosts/electron/" },
      to: { path: "^(node_modules/)?electron(/|$)" },
    },
    {
      name: "hosts-stay-apart",
      comment: "A host is a thin edge: it imports the core and shared, never another edge.",
      severity: "error",
      from: { path: "^src/main/hosts/([^/]+)/" },
      to: {
        path: "^src/(main/(hosts|cli)|renderer)/|^(migrations|scripts|tests)/",
        pathNot: "^src/main/hosts/$1/",
      },
    },
    {
      name: "cli-without-the-page",
      comment: "The command line uses the core and the browser host's printer.",
      severity: "error",
      from: { path: "^src/main/cli/" },
      to: { path: "^src/(renderer|main/hosts/electron)/|^(migrations|scripts|tests)/" },
    },
    {
      name: "migrations-import-only-kysely",
      comment: "A migration must give the same schema in ten years, so it depends on no code that changes.",
      severity: "error",
      from: { path: "^migrations/" },
      to: { pathNot: "^migrations/|^node_modules/kysely/" },
    },
    {
      name: "sources-know-no-tests",
      comment: "Tests and scripts look at the sources, not the other way round.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(scripts|tests)/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^out/" },
    tsPreCompilationDeps: true,
    parser: "swc",
    detectJSDocImports: false,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      mainFields: ["module", "main", "types"],
      extensions: [".ts", ".tsx", ".js", ".cjs", ".mjs", ".json", ".css"],
    },
  },
};
