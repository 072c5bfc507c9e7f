import { Kbd } from "../ui/kbd.tsx";
import { Specimen } from "./specimen.tsx";

/** The names of keys, as menus and the list of shortcuts show them. */
export function Keys() {
  return (
    <Specimen name="Kbd">
      <Kbd>Ctrl</Kbd>
      <Kbd>Enter</Kbd>
    </Specimen>
  );
}
