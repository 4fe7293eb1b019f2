import { foldCommand } from './fold/foldCommand';

const { status, stdout, stderr } = foldCommand(process.argv.slice(2));
process.stdout.write(stdout);
process.stderr.write(stderr);
process.exitCode = status;
