import { runInTerminal } from '../command/run-in-terminal.ts';
import { verdictCommand } from './verdict-command.ts';

runInTerminal(verdictCommand);
