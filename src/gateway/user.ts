import { readUsersFile } from "./serve/settings.ts";
import { askPassword } from "./users/ask-password.ts";
import { runUserCommand } from "./users/user-command.ts";

try {
  await runUserCommand(process.argv.slice(2), {
    file: readUsersFile(process.env),
    askPassword: (question) => askPassword(question, process.stdin, process.stderr),
    print: (text) => process.stdout.write(`${text}\n`),
  });
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
