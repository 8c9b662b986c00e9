// npm test: types, lint, content, unit tests, build, browser journeys, budgets. Finds or installs what the browser tests need.
import { ensureBrowser } from '#build/ensureBrowser.ts';
import { runSteps } from '#build/steps.ts';

ensureBrowser();
process.exit(await runSteps(['types', 'lint', 'content', 'build', 'unit', 'browser', 'budgets']));
