// Puts the pinned runtime where every `npm run` finds it first. npm 10 takes this link away again when it passes over
// the runtimes of other platforms, which have a program of the same name.
import { existsSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const modules = join(dirname(fileURLToPath(import.meta.url)), '..', 'node_modules');
const program = join(`node-${process.platform}-${process.arch}`, 'bin', 'node');
const link = join(modules, '.bin', 'node');
if (existsSync(join(modules, program)) && !existsSync(link)) symlinkSync(join('..', program), link);
