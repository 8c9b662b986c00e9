// Measures the built site against the size promises; red when one is broken. --json prints the figures.
import { measureBudgets } from '#build/budgets.ts';
import type { Budget } from '#build/budgets.ts';

const budgets = measureBudgets('dist');
const isBroken = ({ bytes, limit }: Budget) => bytes > limit;

if (process.argv.includes('--json')) console.log(JSON.stringify(budgets, null, 2));
else
  for (const budget of budgets)
    console.log(
      `${isBroken(budget) ? 'RED' : 'ok '} ${budget.name}: ${(budget.bytes / 1024).toFixed(1)} of ${(budget.limit / 1024).toFixed(0)} KB`,
    );
process.exit(budgets.some(isBroken) ? 1 : 0);
