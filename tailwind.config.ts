import type { Config } from "tailwindcss";
import plugin from "tailwindcss/plugin";

const light = {
  canvas: "#F6F7F4",
  surface: "#FFFFFF",
  raised: "#FFFFFF",
  sunken: "#F0F2EE",
  line: "#DFE4DD",
  "line-strong": "#C4CCC3",
  "line-control": "#8B958E",
  ink: "#15201B",
  "ink-soft": "#55635C",
  "ink-faint": "#66736C",
  accent: "#0B7A53",
  "on-accent": "#FFFFFF",
  wash: "#E4F2EA",
  good: "#0B7A53",
  caution: "#8A5200",
  "caution-wash": "#FBF0DC",
  bad: "#B3261E",
  "bad-wash": "#FBE6E3",
  shade: "#15201B0D",
};

const dark: typeof light = {
  canvas: "#0D1210",
  surface: "#141B18",
  raised: "#25302B",
  sunken: "#101613",
  line: "#25302B",
  "line-strong": "#3A4741",
  "line-control": "#66756D",
  ink: "#E8EEEA",
  "ink-soft": "#A3B0A9",
  "ink-faint": "#84918A",
  accent: "#3CCB92",
  "on-accent": "#062015",
  wash: "#143126",
  good: "#3CCB92",
  caution: "#F0B44C",
  "caution-wash": "#33270F",
  bad: "#FF8A80",
  "bad-wash": "#3A1B18",
  shade: "#00000050",
};

/** Heights of what is pointed at, and the width of what is square. */
const sizes = {
  fine: { control: "36px", small: "32px", chip: "28px", swatch: "26px" },
  coarse: { control: "40px", small: "40px", chip: "42px", swatch: "40px" },
};

const sizeVariables = (values: Record<string, string>) =>
  Object.fromEntries(Object.entries(values).map(([name, size]) => [`--${name}`, size]));

const variables = (colors: typeof light) =>
  Object.fromEntries(Object.entries(colors).map(([role, color]) => [`--role-${role}`, color]));

const colors = Object.fromEntries(Object.keys(light).map((role) => [role, `var(--role-${role})`]));

export default {
  theme: {
    colors: {
      ...colors,
      act: "var(--act)",
      "on-act": "var(--on-act)",
      white: "#FFFFFF",
      black: "#000000",
      transparent: "transparent",
      current: "currentColor",
    },
    fontFamily: {
      sans: [
        "Onest Variable",
        "As wide as Onest",
        "Roboto as wide as Onest",
        "system-ui",
        "sans-serif",
      ],
      mono: [
        "ui-monospace",
        "SFMono-Regular",
        "Menlo",
        "Consolas",
        "DejaVu Sans Mono",
        "monospace",
      ],
    },
    fontSize: {
      xs: ["12px", "16px"],
      sm: ["13px", "18px"],
      base: ["14px", "20px"],
      lg: ["16px", "24px"],
      xl: ["20px", "28px"],
      "2xl": ["24px", "32px"],
    },
    borderRadius: { control: "8px", card: "14px", chip: "9999px", none: "0" },
    boxShadow: { card: "0 1px 2px var(--role-shade), 0 8px 24px var(--role-shade)", none: "none" },
    extend: {
      // Each is larger under a finger.
      spacing: Object.fromEntries(Object.keys(sizes.fine).map((name) => [name, `var(--${name})`])),
    },
    // From `wide` on, the history has a place beside form and phone.
    screens: { md: "720px", lg: "1100px", wide: "2240px" },
  },
  plugins: [
    plugin((api) => {
      api.addBase({
        ":root": { ...variables(light), ...sizeVariables(sizes.fine), colorScheme: "light" },
        "@media (pointer: coarse)": { ":root": sizeVariables(sizes.coarse) },
        "@media (prefers-color-scheme: dark)": {
          ":root:not([data-theme=light])": { ...variables(dark), colorScheme: "dark" },
        },
        ":root[data-theme=dark]": { ...variables(dark), colorScheme: "dark" },
      });
    }),
  ],
} satisfies Config;
