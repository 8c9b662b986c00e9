// Staff accounts of the inbox. usage: npm run receiver:user -- add NAME --role admin --counties all
import { runUserCommand } from '../src/receiver/auth/userCommand.ts';
import { readSettings } from '../src/receiver/settings.ts';
import { openDatabase } from '../src/receiver/storage/open.ts';

const { JUNAN_NEW_PASSWORD: password, ...environment } = process.env;
const settings = readSettings(environment);
if (!settings.ok) {
  console.error(settings.problem.join('\n'));
  process.exit(2);
}
const database = await openDatabase(settings.value);
const { ok, lines } = await runUserCommand(database, process.argv.slice(2), password);
await database.close();
for (const line of lines) (ok ? console.log : console.error)(line);
process.exit(ok ? 0 : 2);
