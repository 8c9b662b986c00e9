import { SETTINGS, readSettings } from '#receiver/settings.ts';
import { createReceiver } from '#receiver/start.ts';
import type { Receiver } from '#receiver/start.ts';

/**
 * Opens the receiver for serving beside the site. Its own settings are taken from the environment; those of the build are not its business.
 * Ends the process with one line per wrong setting.
 */
export async function openReceiver(
  environment: NodeJS.ProcessEnv = process.env,
): Promise<Receiver> {
  const own = Object.fromEntries(SETTINGS.map(({ name }) => [name, environment[name]]));
  const settings = readSettings(own);
  if (!settings.ok) {
    console.error(
      `The receiver does not start. Settings to mend:\n- ${settings.problem.join('\n- ')}`,
    );
    process.exit(2);
  }
  return createReceiver({
    ...settings.value,
    logLevel: environment['JUNAN_LOG_LEVEL'] === undefined ? 'warn' : settings.value.logLevel,
  });
}
