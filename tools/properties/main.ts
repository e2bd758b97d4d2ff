import { randomInt } from 'node:crypto';
import { propertiesCommand } from './properties-command.ts';

process.exitCode = propertiesCommand(process.argv.slice(2), {
  anySeed: () => randomInt(2 ** 31),
  tell: (line) => console.log(line),
});
