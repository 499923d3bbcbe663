// The part of npm run check that reads the documents, by itself: the packages have to be built.
import { faultsOfDocuments, readKnown } from '../docs/check-documents.ts';

const faults = faultsOfDocuments(readKnown());
for (const { path, line, message } of faults) console.log(`${path}:${line}: ${message}`);
if (faults.length) process.exitCode = 1;
