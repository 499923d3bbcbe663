// npm run check:docs: every link and every piece of code in the documents. The packages have to be built.
import { faultsOfDocuments, readKnown } from '../docs/check-documents.ts';

const known = readKnown();
const faults = faultsOfDocuments(known);
for (const { path, line, message } of faults) console.log(`${path}:${line}: ${message}`);
console.log(`${known.documents.length} documents, ${faults.length} faults`);
if (faults.length) process.exitCode = 1;
