import tseslint from 'typescript-eslint';
import type { Linter } from 'eslint';

/** Layers from the outside in. A file may import its own layer and those named here, nothing else. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  domain: [],
  illustration: [],
  content: ['domain'],
  io: ['content', 'domain'],
  i18n: ['content', 'domain'],
  styles: [],
  ui: ['i18n', 'styles', 'content', 'domain', 'illustration'],
  features: ['ui', 'i18n', 'styles', 'io', 'content', 'domain', 'illustration'],
  app: ['features', 'ui', 'i18n', 'styles', 'io', 'content', 'domain', 'illustration'],
  sw: ['domain'],
  build: ['content', 'domain', 'illustration', 'i18n'],
  receiver: ['content', 'domain'],
  inbox: ['ui', 'i18n', 'styles', 'content', 'domain'],
};

/** Layers whose types (not values) may be used in addition. */
const TYPES_ONLY: Record<string, readonly string[]> = {
  domain: ['content'],
  illustration: ['content'],
};

function layerRules(layer: string): Linter.Config {
  const open = [layer, ...(MAY_IMPORT[layer] ?? [])];
  const closed = Object.keys(MAY_IMPORT).filter((name) => !open.includes(name));
  const typesOnly = TYPES_ONLY[layer] ?? [];
  const patternOf = (name: string, allowTypeImports: boolean) => ({
    regex: `^(#${name}/|(\\.\\./)+${name}/)`,
    allowTypeImports,
    message: `src/${layer} must not import src/${name}; see "imports run one way" in src/README.md.`,
  });
  const patterns = closed.map((name) => patternOf(name, typesOnly.includes(name)));
  if (layer === 'features') {
    patterns.push({
      regex: '^#features/',
      allowTypeImports: false,
      message:
        'A feature must not import another feature. Link by path (ui/paths.ts) or move the shared part to ui, domain or io.',
    });
  }
  return {
    files: [`src/${layer}/**/*.{ts,tsx}`],
    ignores: ['**/*.test.ts', '**/*.test.tsx'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
  };
}

const PURE: Linter.Config = {
  files: ['src/domain/**/*.ts', 'src/illustration/**/*.ts'],
  ignores: ['**/*.test.ts'],
  rules: {
    'no-restricted-properties': [
      'error',
      { object: 'Date', property: 'now', message: 'The clock comes in as an argument.' },
      {
        object: 'Math',
        property: 'random',
        message: 'Randomness comes in as an argument (seeded).',
      },
    ],
    'no-restricted-syntax': [
      'error',
      {
        selector: "NewExpression[callee.name='Date'][arguments.length=0]",
        message: 'The clock comes in as an argument.',
      },
    ],
  },
};

export default tseslint.config(
  {
    ignores: ['node_modules', 'dist', 'dist-inbox', '.cache', 'out', 'data', 'content/**', 'public', 'pictures'],
  },
  ...tseslint.configs.strict,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': 'allow-with-description', 'ts-ignore': true },
      ],
      'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
      'max-params': ['error', 4],
      eqeqeq: 'error',
      'prefer-const': 'error',
      'no-console': 'off',
    },
  },
  ...Object.keys(MAY_IMPORT).map(layerRules),
  PURE,
  {
    files: ['**/*.test.ts', '**/*.test.tsx', 'tests/**'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      'max-lines': ['error', { max: 400 }],
    },
  },
);
