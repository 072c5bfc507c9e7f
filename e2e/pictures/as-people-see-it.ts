// The address that the terminal prints, and statuses that take as long as in the emulator of a demo.
process.env["E2E_PORT"] ??= "5877";
process.env["EMULATOR_SPEED"] ??= "1";
