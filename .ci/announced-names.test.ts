import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { parseSync } from "vite";

/** Sentences made of figures, yes or no, and titles of checks: no name of a person's is in them. */
const nameless = new Set([
  "Object.keys",
  "messages.page.presenting",
  "messages.send.fixFields",
  "messages.compose.counter",
  "messages.checks.blocked",
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

/** What is announced without a function that is given the means to hide names. */
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

it("no sentence with a name in it is announced but by a function that can hide it", () => {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => path.join("src", name));
  const open = files.flatMap((file) => openlyAnnounced(file).map((callee) => ({ file, callee })));
  expect(open.length).toBeGreaterThan(0);
  expect(open.filter(({ callee }) => !nameless.has(callee))).toEqual([]);
});
