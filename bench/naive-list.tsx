import { useState } from "react";
import { createRoot } from "react-dom/client";

/** The simplest list: a chip for every number, all of them drawn. */
function NaiveList() {
  const [numbers, setNumbers] = useState<string[]>([]);
  return (
    <>
      <ul>
        {numbers.map((number) => (
          <li key={number}>
            <span>{number}</span>
            <button
              type="button"
              aria-label={`Remove ${number}`}
              onClick={() => setNumbers(numbers.filter((other) => other !== number))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <input
        aria-label="Add recipients"
        onPaste={(event) => {
          event.preventDefault();
          const lines = event.clipboardData.getData("text").split("\n");
          setNumbers([...new Set(lines.map((line) => line.replace(/\D/g, "")))]);
        }}
      />
      <input aria-label="File name" />
    </>
  );
}

const root = document.querySelector("#root");
if (root) createRoot(root).render(<NaiveList />);
