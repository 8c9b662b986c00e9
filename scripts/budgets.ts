// Measures the built site against the size promises; red when one is broken. --json prints the figures.
import { measureBudgets } from '#build/budgets.ts';

const budgets = measureBudgets('dist');
if (process.argv.includes('--json')) console.log(JSON.stringify(budgets, null, 2));
else
  for (const { name, bytes, limit } of budgets)
    console.log(
      `${bytes <= limit ? 'ok ' : 'RED'} ${name}: ${(bytes / 1024).toFixed(1)} of ${(limit / 1024).toFixed(0)} KB`,
    );
process.exit(budgets.every(({ bytes, limit }) => bytes <= limit) ? 0 : 1);
