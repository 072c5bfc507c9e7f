import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { parseSync } from "vite";

/** Messages that consist of numbers, fixed texts and titles of checks, and contain no names of persons. */
const nameless = new Set([
  "Object.keys",
  "messages.page.presenting",
  "problemTexts.fixFields",
  "texts.counter",
  "blocked",
  "describeFailure",
]);

interface Node {
  type: string;
  start: number;
  end: number;
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value;
}

function nodesIn(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (!isNode(value)) return [];
  return [value, ...Object.values(value).flatMap(nodesIn)];
}

/** The messages in a file that are announced without a function that can hide names. */
function openlyAnnounced(file: string): string[] {
  const code = readFileSync(file, "utf8");
  const textOf = ({ start, end }: Node) => code.slice(start, end);
  const announced = nodesIn(parseSync(file, code).program).flatMap((node) => {
    const call = node as Node & { callee?: Node; arguments?: Node[] };
    const isAnnounced =
      call.type === "CallExpression" && call.callee && textOf(call.callee) === "announce";
    return isAnnounced ? (call.arguments ?? []) : [];
  });
  return announced
    .filter(({ type }) => type !== "ArrowFunctionExpression")
    .flatMap(nodesIn)
    .map((node) => node as Node & { callee?: Node; arguments?: Node[] })
    .filter((node) => node.type === "CallExpression" && node.arguments?.length)
    .map((node) => (node.callee ? textOf(node.callee) : ""));
}

it("a message with a name is announced by a function that can hide the name", () => {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => path.join("src", name));
  const open = files.flatMap((file) => openlyAnnounced(file).map((callee) => ({ file, callee })));
  expect(open.length).toBeGreaterThan(0);
  expect(open.filter(({ callee }) => !nameless.has(callee))).toEqual([]);
});
