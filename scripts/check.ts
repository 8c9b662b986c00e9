// Everything that needs no browser: types, lint, content, unit tests. Run it before each commit.
import { runSteps } from '#build/steps.ts';

process.exit(await runSteps(['types', 'lint', 'content', 'unit']));
