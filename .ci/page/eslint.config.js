// The page's script must run on an Android 7 web view: nothing newer than ES2015 even parses here.
export default [
  {
    files: ['**/src/widget/*.js'],
    languageOptions: { ecmaVersion: 2015, sourceType: 'script' },
    rules: {
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-undef': 'off', // the type checker knows the browser better
      'no-unused-vars': ['error', { caughtErrors: 'none' }],
      'no-redeclare': 'error',
      'no-shadow': 'error',
      'no-unreachable': 'error',
      'no-dupe-keys': 'error',
      'no-fallthrough': 'error',
      eqeqeq: ['error', 'smart'],
      'no-restricted-properties': [
        'error',
        ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'cookie'].map((property) => ({ property })),
      ],
      'no-restricted-globals': ['error', 'localStorage', 'sessionStorage', 'indexedDB', 'caches', 'fetch', 'XMLHttpRequest'],
    },
  },
];
