// What a browser gets must parse on an Android 7 web view: ES2015, no more. ESLint looks at the sources; this looks at the
// files that the build has made of them. Their names are the arguments.
import { readFileSync } from 'node:fs';
import { parse } from 'acorn';

const files = process.argv.slice(2);
if (!files.length) throw new Error('no files given');
for (const file of files) {
  try {
    parse(readFileSync(file, 'utf8'), { ecmaVersion: 6, sourceType: 'script' });
  } catch (fault) {
    console.error(`${file}: ${fault.message}`);
    process.exitCode = 1;
  }
}
