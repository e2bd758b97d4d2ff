import { runInTerminal } from '../command/run-in-terminal.ts';
import { composeCommand } from './compose-command.ts';

runInTerminal(composeCommand);
