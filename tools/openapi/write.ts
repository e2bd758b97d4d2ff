// npm run openapi: writes libs/contracts/openapi.json anew.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateOpenApi } from './generate.ts';

writeFileSync(join(import.meta.dirname, '../../libs/contracts/openapi.json'), await generateOpenApi());
