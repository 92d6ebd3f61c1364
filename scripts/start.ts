import { nodeComplaint } from "./lib/node-version.ts";

/** `npm start`: opens Scoot on the records of this user. */
const complaint = nodeComplaint(process.versions.node);
if (complaint === null) {
  // Loaded after the check: the rest needs a recent Node.
  const { parseStartOptions, startApp, START_USAGE } = await import("./lib/start-app.ts");
  let options: ReturnType<typeof parseStartOptions> | null = null;
  try {
    options = parseStartOptions(process.argv.slice(2));
    process.exitCode = await startApp(options);
  } catch (error) {
    // The list of options helps only where they were the fault.
    const usage = options === null ? `\n${START_USAGE}` : "";
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
    process.exitCode = options === null ? 2 : 1;
  }
} else {
  process.stderr.write(`${complaint}\n`);
  process.exitCode = 1;
}
